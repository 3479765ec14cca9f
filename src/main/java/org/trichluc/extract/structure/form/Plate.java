package org.trichluc.extract.structure.form;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.rule.Lexicon;
import org.trichluc.vietnamese.Syllable;

/**
 * Lines of a form that were recognised in a picture, without what a seal, a signature or a rule left in them. Fixed
 * wording (an office, the lead of a capacity, a family name) is told by its letters, as their marks are easily misread;
 * of a name nothing else is changed, and what is none is left out.
 */
final class Plate {

    /** {@code KT.} with its first letter misread: no other lead ends in T. */
    private static final Pattern DEPUTY = Pattern.compile("[\\p{Lu}\\d][T1I][.,](?= ?\\p{Lu}{2})");

    private static final Pattern LEAD = Pattern.compile("(?:TM|KT|TL|TUQ|Q)\\. ?");
    private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}\\p{Ll}{1,6}|\\p{Lu}");
    private static final Pattern ABBREVIATION = Pattern.compile("[\\p{Lu}&]{2,10}");
    /** In small letters between two offices that one person holds. */
    private static final Pattern LINK = Pattern.compile("kiêm|và|phụ|trách");

    /** {@code Đ/c} with its slash or its last letter misread. */
    private static final Pattern COMRADE = Pattern.compile("^[ĐÐD](?:/[ceo€]|[ịíìi]c)(?= \\p{Lu})");

    private static final Pattern IN_ORDER_TO = Pattern.compile("\\([đd][êeéèẻẽếềểễ] (?=[btp][/íìil1]|báo|thực|phối)");
    private static final Pattern TO_REPORT = Pattern.compile("\\bb[/íìil1][ceo]\\)");
    /** What a bracket beside several recipients says of all of them. */
    private static final Pattern BESIDE = Pattern.compile("(?<=[;:.]) ?\\([^()]{0,20}\\)?$");
    /** What is left of a signature behind the closing mark. */
    private static final Pattern SCRAWL = Pattern.compile("(?<=[.;]) [^\\s(]{1,3}(?: [^\\s(]{1,2})?$");

    private static final int FEWEST_LETTERS = 2;
    /** A middle name at the head of what was read says that the family name before it was not. */
    private static final Pattern HEADLESS = Pattern.compile("(?:\\p{Lu}{1,3} )?(?:Văn|Thị) \\p{Lu}\\p{Ll}+");

    private static final Pattern RULE_AT_END = Pattern.compile("[ _~=.–—-]++$");
    /** Letters of an office that are left beside a seal, at least, and that it covers, at most. */
    private static final int FEWEST_LEFT = 7;

    private static final int MOST_COVERED = 3;
    private static final int FEWEST_NAMES = 2;
    private static final int MOST_NAMES = 4;

    private Plate() {}

    /** The lines of a signature; those that say nothing are left out. */
    static List<String> signature(List<String> lines, Vocabulary vocabulary) {
        List<String> result = new ArrayList<>();
        for (String line : lines) {
            String office = office(line, vocabulary);
            String clean =
                    office != null ? office : Signature.isOver(line, vocabulary) ? line : other(line, vocabulary);
            if (!clean.isEmpty() && !HEADLESS.matcher(clean).matches()) {
                result.add(office == null ? name(clean, vocabulary) : clean);
            }
        }
        return result;
    }

    /** A person's name with the family name that has these letters, where the one that was read is none. */
    private static String name(String line, Vocabulary vocabulary) {
        int end = line.indexOf(' ');
        String first = end < 0 ? line : line.substring(0, end);
        if (end < 0
                || !Shape.isPerson(Shape.bare(line))
                || Shape.isCapitals(line)
                || vocabulary.familyNames().row(first) != null) {
            return line;
        }
        String letters = letters(first.toUpperCase(Locale.ROOT));
        for (Lexicon.Row row : vocabulary.familyNames().rows()) {
            for (String known : row.spellings()) {
                if (letters(known.toUpperCase(Locale.ROOT)).equals(letters)) {
                    return known + line.substring(end);
                }
            }
        }
        return line;
    }

    /** A recipient, with the fixed short forms as they are meant and without strokes of a pen behind them. */
    static String recipient(String item) {
        String text = BESIDE.matcher(item).replaceFirst("");
        text = COMRADE.matcher(text).replaceFirst("Đ/c");
        text = IN_ORDER_TO.matcher(text).replaceAll("(để ");
        text = TO_REPORT.matcher(text).replaceAll("b/c)");
        text = SCRAWL.matcher(text).replaceFirst("");
        return text.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS ? "" : text;
    }

    /** The name of a body in a letterhead. */
    static String agency(String line, Vocabulary vocabulary) {
        String end = RULE_AT_END.matcher(line).replaceFirst("");
        String known = known(end, 0, vocabulary.agencies());
        return known == null ? end : known + end.substring(known.length());
    }

    /** A line that begins with an office or with the lead of a capacity before one; null where it does not. */
    private static @Nullable String office(String line, Vocabulary vocabulary) {
        Matcher misread = DEPUTY.matcher(line);
        String text = line;
        if (misread.lookingAt() && !LEAD.matcher(line).lookingAt()) {
            text = known(line, at(line, misread.end()), vocabulary.positions()) == null
                    ? line
                    : "KT." + line.substring(misread.end());
        }
        Matcher lead = LEAD.matcher(text);
        int start = lead.lookingAt() ? lead.end() : 0;
        String known = known(text, start, vocabulary.positions());
        if (known == null) {
            return start == 0 ? headless(line, vocabulary.positions()) : null;
        }
        int end = start + known.length();
        return text.substring(0, start) + known + shown(text.substring(end));
    }

    /** The shortest office that a line in capitals is the end of, where a seal covers the first letters; or null. */
    private static @Nullable String headless(String line, Lexicon positions) {
        String letters = letters(line);
        if (letters.length() < FEWEST_LEFT || letters.length() != line.length() || !Shape.isCapitals(line)) {
            return null;
        }
        String best = null;
        for (Lexicon.Row row : positions.rows()) {
            for (String spelling : row.spellings()) {
                String capitals = spelling.toUpperCase(Locale.ROOT);
                boolean covered = capitals.length() - line.length() <= MOST_COVERED
                        && letters(capitals).endsWith(letters);
                if (covered && (best == null || capitals.length() < best.length())) {
                    best = capitals;
                }
            }
        }
        return best;
    }

    private static int at(String line, int offset) {
        return offset < line.length() && line.charAt(offset) == ' ' ? offset + 1 : offset;
    }

    /** The longest spelling of a table that stands at an offset in capitals, whatever its marks; null where none does. */
    private static @Nullable String known(String text, int offset, Lexicon table) {
        String rest = text.substring(offset);
        String letters = letters(rest);
        if (letters.length() != rest.length()) {
            return null;
        }
        Lexicon.Hit hit = table.longestAt(text, offset);
        String best = hit == null ? null : text.substring(offset, hit.end());
        for (Lexicon.Row row : table.rows()) {
            for (String spelling : row.spellings()) {
                String capitals = spelling.toUpperCase(Locale.ROOT);
                boolean longer = best == null || capitals.length() > best.length();
                int end = capitals.length();
                if (longer
                        && letters.startsWith(letters(capitals))
                        && (end == rest.length() || !Character.isLetterOrDigit(rest.charAt(end)))
                        && Shape.isCapitals(rest.substring(0, end))) {
                    best = capitals;
                }
            }
        }
        return best;
    }

    /** Without marks; as long as the text where that is composed. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('Đ', 'D');
    }

    /** What follows an office, up to the last word in capitals that can be one, or a link to another office. */
    private static String shown(String tail) {
        int end = 0;
        Matcher word = Pattern.compile("\\S+").matcher(tail);
        while (word.find()) {
            String bare = Shape.bare(word.group());
            boolean capitals = Shape.isCapitals(bare)
                    && (Syllable.possible(bare) || ABBREVIATION.matcher(bare).matches());
            end = capitals || LINK.matcher(bare).matches() ? word.end() : end;
        }
        return tail.substring(0, end);
    }

    /** The name at the end of a line that has other things before it; nothing where no word of the line can be one. */
    private static String other(String line, Vocabulary vocabulary) {
        if (LINK.matcher(line).matches()
                || vocabulary.ranks().longestAt(line, 0) != null
                || Shape.isPerson(Shape.bare(line))) {
            return line;
        }
        String[] words = Shape.bare(line).split(" ");
        int from = words.length;
        while (from > 0
                && words.length - from < MOST_NAMES
                && NAME_WORD.matcher(words[from - 1]).matches()) {
            from--;
        }
        if (words.length - from >= FEWEST_NAMES) {
            return String.join(" ", List.of(words).subList(from, words.length));
        }
        long possible = Arrays.stream(words)
                .filter(w -> w.length() > 1 && Syllable.possible(Shape.bare(w)))
                .count();
        boolean begins = Character.isUpperCase(line.codePointAt(0));
        return begins && possible >= FEWEST_NAMES && possible * 2 > words.length ? line : "";
    }
}
