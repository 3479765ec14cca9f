package org.trichluc.read.pdf;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.trichluc.vietnamese.Syllable;
import org.trichluc.vietnamese.legacy.Encoding;

/** What the text of a page is to a reader. */
enum TextLayer {
    /** The page's own. */
    PRINTED,
    /** What another program recognised in the picture of the page, well enough to be read. */
    RECOGNISED,
    /** The page's own, but the file does not tell what its letters are: what can be seen is better. */
    UNTOLD,
    /** None, or only a stamp's, or so badly recognised that it cannot be read: the page is its picture. */
    NONE;

    /** From so many letters on that are drawn and not written, they are the page's text. */
    private static final int OUTLINES = 100;
    /** A page of outlines has fewer written characters than this. */
    private static final int WRITTEN = 30;
    /** With more than this share of its characters in words that the file does not tell, a page is not worth reading. */
    private static final double UNTOLD_SHARE = 0.5;
    /** One in so many characters odd is more than usual. */
    private static final int ODD_SHARE = 12;

    private static final String COMMON = ".,;:()/%+-–“”\"…\u00a0_";
    /** Fewer words than this tell nothing. */
    private static final int LEAST_WORDS = 20;

    private static final int LEAST_WORDS_OF_FONT = 4;

    /** A scanned page may hold this many characters of stamps and signatures. */
    private static final int STAMP_CHARACTERS = 250;
    /** Of Vietnamese text at least this share of words are possible syllables. */
    private static final double POSSIBLE = 0.8;
    /** Of Vietnamese text at least this share of words have letters with marks. */
    private static final double MARKED = 0.4;

    /** Signs around a word. */
    private static final Pattern PUNCTUATION = Pattern.compile("^[\\p{P}\\p{S}&&[^\u00ad]]++|[“”\"'’!?…]++$");

    /**
     * What the text is.
     *
     * @param pictured whether images cover the page
     * @param visible the glyphs that are drawn
     * @param invisible the glyphs that are there to be found only
     */
    static TextLayer of(boolean pictured, List<PlacedGlyph> visible, List<PlacedGlyph> invisible) {
        boolean seen = !visible.stream().allMatch(PlacedGlyph::blank);
        if (!pictured) {
            return PRINTED;
        }
        if (!stamp(visible)) {
            return poor(words(visible)) ? NONE : PRINTED;
        }
        boolean readable = !seen && characters(invisible) > 0 && !poor(words(invisible));
        return readable ? RECOGNISED : NONE;
    }

    /**
     * What the text of a page without a picture is.
     *
     * @param lost share of its characters that are in words which the file does not tell
     * @param outlines how many filled curved shapes can be letters
     */
    static TextLayer told(List<PlacedGlyph> visible, double lost, int outlines) {
        long written = characters(visible);
        if (written < WRITTEN && outlines >= OUTLINES) {
            return NONE;
        }
        boolean untold = lost > UNTOLD_SHARE || isOdd(visible) && garbled(words(visible), LEAST_WORDS);
        return untold ? UNTOLD : PRINTED;
    }

    /** Whether a font's text on a page is of no language. */
    static boolean isGarbled(List<PlacedGlyph> font) {
        return isOdd(font) && garbled(words(font), LEAST_WORDS_OF_FONT);
    }

    /** Whether more characters than usual are neither letters nor digits nor common signs. */
    private static boolean isOdd(List<PlacedGlyph> glyphs) {
        int odd = 0;
        for (PlacedGlyph g : glyphs) {
            int c = g.text().codePointAt(0);
            odd += Character.isLetterOrDigit(c) && !isHan(c) || Character.isWhitespace(c) || COMMON.indexOf(c) >= 0
                    ? 0
                    : 1;
        }
        return odd * ODD_SHARE > glyphs.size();
    }

    private static boolean isHan(int c) {
        return c > 0x2e80 && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /**
     * Whether the text is of no language: its words mix letters with signs, as where a font's letters are numbered
     * anew. Words in a legacy encoding are words, and so are those with question marks for letters: a careless program
     * prints them, and the picture shows them too.
     */
    static boolean garbled(String text, int leastWords) {
        int words = 0;
        int garbled = 0;
        for (String token : text.split("[\\s\\d.,;:()/%+-]++")) {
            if (token.length() > 1) {
                words++;
                garbled += isWord(token) ? 0 : 1;
            }
        }
        return words >= leastWords && garbled * 2 > words;
    }

    private static boolean isWord(String token) {
        if (token.codePoints()
                        .allMatch(c ->
                                c == '?' || Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK)
                && token.codePoints().noneMatch(TextLayer::isHan)) {
            return true;
        }
        String bare = PUNCTUATION.matcher(token).replaceAll("");
        return Syllable.possible(bare)
                || Arrays.stream(Encoding.values())
                        .anyMatch(e -> Syllable.possible(e.decode(bare).text()));
    }

    /** Whether there is so little text that it can be a stamp's. */
    static boolean stamp(List<PlacedGlyph> visible) {
        return characters(visible) < STAMP_CHARACTERS;
    }

    /** Whether the words are too few of them Vietnamese: {@code CQNG HOA XA HO!}. */
    static boolean poor(String text) {
        int words = 0;
        int possible = 0;
        int marked = 0;
        for (String token : text.split("[^\\p{L}\\p{M}]++")) {
            String word = Normalizer.normalize(token, Normalizer.Form.NFC);
            if (word.isEmpty()) {
                continue;
            }
            words++;
            possible += Syllable.possible(word) ? 1 : 0;
            marked += word.chars().anyMatch(c -> c > 0x7f) ? 1 : 0;
        }
        return possible < words * POSSIBLE || marked < words * MARKED;
    }

    private static long characters(List<PlacedGlyph> glyphs) {
        return glyphs.stream().filter(g -> !g.blank()).count();
    }

    /** The glyphs' text in drawing order, with a space wherever the pen jumps. */
    static String words(List<PlacedGlyph> glyphs) {
        StringBuilder b = new StringBuilder();
        PlacedGlyph last = null;
        for (PlacedGlyph g : glyphs) {
            if (last != null) {
                double jump = Math.hypot(
                        g.x() - last.x() - last.dx() * last.advance(), g.y() - last.y() - last.dy() * last.advance());
                b.append(jump > 0.15 * g.size() ? " " : "");
            }
            b.append(g.text());
            last = g;
        }
        return b.toString();
    }
}
