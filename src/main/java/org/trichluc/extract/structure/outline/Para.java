package org.trichluc.extract.structure.outline;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Block;
import org.trichluc.document.BlockKind;
import org.trichluc.document.Break;
import org.trichluc.document.Format;
import org.trichluc.document.Run;
import org.trichluc.document.Style;
import org.trichluc.vietnamese.Folded;

/**
 * A block with what tells headings from prose.
 *
 * @param label null where the line has none
 * @param title the text without label and closing punctuation
 * @param bold share of the title's letters; so {@code italic} and {@code underlined}
 */
record Para(Block block, @Nullable Label label, String title, double bold, double italic, double underlined) {

    /** So much of a line must be set in a style for the line to count as set in it. */
    private static final double WHOLE = 0.9;

    private static final Pattern SENTENCES = Pattern.compile("(?<=[\\p{Ll}\\d)”\"])[.;?!…] +\\p{Lu}");
    private static final Pattern RUN_ON = Pattern.compile("[^:]{2,}: ?[^:(]{12,}");
    /** A remark in brackets behind a title need not be set like the title. */
    private static final Pattern REMARK = Pattern.compile("(?<=\\S{3}) ?\\([^()]{1,80}\\)[.:]?$");

    private static final Pattern LEADER = Pattern.compile("(?:\\.{4}|…{2}|_{4}) ?\\d{0,3}$");

    /** So much of a line's end is looked at for a page number. */
    private static final int TAIL = 40;

    private static final Pattern CAPTION = Pattern.compile(
            "\\(? ?(?:đơn vị(?: tính)? ?:|đvt|đ\\.v\\.t|(?:bảng|biểu|biểu đồ|hình|sơ đồ|phụ biểu|đồ thị) (?:số )?[\\divx]{1,4}(?:\\.\\d+)?[a-zđ]?[ .:)-]).*+");

    static Para of(Block block) {
        return of(block, block.kind() == BlockKind.PARAGRAPH ? Label.of(block.text()) : null);
    }

    private static Para of(Block block, @Nullable Label label) {
        String text = block.text();
        int from = label == null ? 0 : Math.min(label.end(), text.length());
        Matcher remark = REMARK.matcher(text).region(from, text.length());
        int to = remark.find() ? remark.start() : text.length();
        return new Para(
                block,
                label,
                bare(text.substring(from)),
                share(block, from, to, Style::bold),
                share(block, from, to, Style::italic),
                share(block, from, to, Style::underline));
    }

    /** The same line with another label, which may end elsewhere. */
    Para reading(Label other) {
        return of(block, other);
    }

    Para with(@Nullable Label other) {
        return new Para(block, other, title, bold, italic, underlined);
    }

    private static double share(Block block, int from, int to, Predicate<Style> test) {
        int letters = 0;
        int hits = 0;
        for (Run r : block.runs()) {
            for (int i = Math.max(from, r.start()); i < Math.min(r.end(), to); i++) {
                if (Character.isLetterOrDigit(block.text().charAt(i))) {
                    letters++;
                    hits += test.test(r.style()) ? 1 : 0;
                }
            }
        }
        return letters == 0 ? 0 : (double) hits / letters;
    }

    private static String bare(String text) {
        int e = text.length();
        while (e > 0 && " .,;:/…".indexOf(text.charAt(e - 1)) >= 0) {
            e--;
        }
        return text.substring(0, e).strip();
    }

    boolean isText() {
        return block.kind() == BlockKind.PARAGRAPH;
    }

    boolean isBullet() {
        return label != null && label.kind().isBullet();
    }

    /** The last character printed, blanks aside. */
    char last() {
        String t = block.text();
        return t.isEmpty() ? ' ' : t.charAt(t.length() - 1);
    }

    boolean isCapitals() {
        int upper = 0;
        for (char c : title.toCharArray()) {
            if (Character.isLowerCase(c)) {
                return false;
            }
            upper += Character.isUpperCase(c) ? 1 : 0;
        }
        return upper >= 3;
    }

    /** Bold, underlined or in capitals as a whole, or declared a heading by the file. */
    boolean isStrong() {
        return bold >= WHOLE
                || underlined >= WHOLE
                || isCapitals()
                || block.format().outline() != null;
    }

    boolean isItalic() {
        return italic >= WHOLE;
    }

    boolean isCentered() {
        return block.format().align() == Format.Align.CENTER;
    }

    /** Several sentences, or clauses closed by semicolons. */
    boolean hasSentences() {
        return SENTENCES.matcher(title).find();
    }

    /** A lead and, behind its colon, what it leads to. */
    boolean runsOn() {
        return RUN_ON.matcher(title).matches();
    }

    /** A line of a table of contents: it ends in a page number behind dots or a tab. */
    boolean isContentsLine() {
        String text = block.text();
        if (LEADER.matcher(text.substring(Math.max(0, text.length() - TAIL))).find()) {
            return true;
        }
        for (Break b : block.breaks()) {
            if (b.kind() == Break.Kind.TAB
                    && block.text().substring(b.offset()).strip().matches("\\d{1,3}")) {
                return true;
            }
        }
        return false;
    }

    boolean isCaption() {
        return title.length() < 200 && CAPTION.matcher(Folded.of(block.text())).matches();
    }

    @Override
    public String toString() {
        return (label == null ? "" : label.kind() + " ") + block.text();
    }
}
