package org.trichluc.extract.structure.outline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.vietnamese.Folded;

/**
 * What a line begins with to take its place in a series.
 *
 * <pre>
 * label := word ordinal | roman mark | roman capitals | upper mark | number ('.' number)* mark | lower mark | '(' (number | lower) ')' | bullet
 * word  := 'Phần' | 'Chương' | 'Mục' | 'Tiểu mục' | 'Điều' | 'Phụ lục' | 'Tiêu chuẩn' | 'Tiêu chí'
 * mark  := '.' | ')' | '/' | '-' | '–' | ':' | ". -"
 * </pre>
 *
 * @param text as printed, without closing punctuation; the character itself for a bullet
 * @param mark how the label is closed: {@code .}, {@code )}, {@code -}; empty where nothing closes it
 * @param values one number per part: {@code 1.2} is 1, 2; {@code c} is 3; {@code IV} is 4; empty for a bullet
 * @param end where the title begins in the line, in UTF-16 units
 */
record Label(Kind kind, String text, String mark, List<Integer> values, int end) {

    /** Kinds of series, the outer before the inner as is usual. */
    enum Kind {
        ANNEX,
        PART,
        CHAPTER,
        UNIT,
        SUBUNIT,
        ARTICLE,
        STANDARD,
        UPPER,
        ROMAN,
        NUMBER,
        NUMBERS,
        LOWER,
        BRACKET,
        STAR,
        DASH,
        PLUS,
        DOT;

        boolean isBullet() {
            return this == STAR || this == DASH || this == PLUS || this == DOT;
        }

        /** Whether a word of the language names the series, so that the line cannot be an item of a list. */
        boolean isWord() {
            return ordinal() <= STANDARD.ordinal();
        }
    }

    private static final String MARK = "( ?(?:\\.[-–:)]?|[):]\\.?|/(?=[\\s\\p{Lu}])|[-–](?=[\\s\\p{L}“\"])) ?[-–]? ?)";
    private static final Pattern WORD = Pattern.compile(
            "(phần|phụ lục|chương|mục|tiểu mục|điều|tiêu chuẩn|tiêu chí) (?:(thứ (?:nhất|hai|ba|tư|bốn|năm|sáu|bảy))|(?:số )?([ivx]{1,5}|\\d{1,3}(?:\\.\\d{1,2})?+|[a-h]))(?![\\p{L}\\d])( ?[.:)/]? ?[-–]? ?)");
    private static final Pattern ROMAN = Pattern.compile("([IVXivx]{1,6}|[IVX]{1,5}[a-d])" + MARK);
    /** Without a mark only before a title in capitals. */
    private static final Pattern BARE_ROMAN = Pattern.compile("([IVX]{1,5}) (?=\\p{Lu}{2}[^\\p{Ll}]{8,250}$)");

    private static final Pattern UPPER = Pattern.compile("(\\p{Lu})" + MARK.replace("/(?=[\\s\\p{Lu}])", "/(?=\\s)"));
    private static final Pattern NUMBERS = Pattern.compile(
            "((?:[IVX]{1,5}\\.|\\d{1,2}\\.)(?:\\d{1,2}\\.){0,4}\\d{1,2}|\\d{1,2}(?:\\.\\d{1,2}){1,5}[a-dđ]?)( ?[.)/:]?(?: ?[-–](?= ))? ?)(?=[\\p{L}“\"(*])");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})" + MARK + "(?=[^\\d\\s])");
    private static final Pattern LOWER =
            Pattern.compile("(\\p{Ll}\\d?)" + MARK.replace("[-–](?=[\\s\\p{L}“\"])", "[-–](?= )"));
    private static final Pattern BRACKET = Pattern.compile("\\((\\d{1,2}|\\p{Ll}|[ivx]{1,4})\\)( ?[.:-]? ?)");
    private static final Pattern BULLET = Pattern.compile(
            "([-–—+*•●○▪■□♦➢➤✓✔o\\uf0b7\\uf0a7\\uf0d8\\uf0fc\\uf02d])((?<=[o])\\s+|(?<![o])\\s*)(?=[^\\s\\d-]|\\d)");
    /** The only annex has no number; its title follows in capitals or on the next line. */
    private static final Pattern ANNEX = Pattern.compile("(?:PHỤ LỤC|Phụ lục)(?: ?[:.]?$| (?=[^\\p{Ll}]++$))");

    private static final int ANNEX_LENGTH = "Phụ lục".length();
    private static final List<String> ORDINALS = List.of("", "nhất", "hai", "ba", "tư", "năm", "sáu", "bảy");
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    /** The label at the start of a line, null where there is none. */
    static @Nullable Label of(String line) {
        Matcher word = WORD.matcher(Folded.of(line));
        if (word.lookingAt()) {
            return word(line, word);
        }
        if (ANNEX.matcher(line).lookingAt()) {
            return new Label(
                    Kind.ANNEX,
                    line.substring(0, ANNEX_LENGTH),
                    "",
                    List.of(1),
                    Math.min(line.length(), ANNEX_LENGTH + 1));
        }
        Label found = first(line);
        return found == null || found.end() > line.length() ? null : found;
    }

    private static @Nullable Label first(String line) {
        Matcher m = NUMBERS.matcher(line);
        if (m.lookingAt()) {
            return new Label(Kind.NUMBERS, m.group(1), m.group(2).strip(), parts(m.group(1)), m.end());
        }
        m = NUMBER.matcher(line);
        if (m.lookingAt()) {
            return new Label(
                    Kind.NUMBER, m.group(1), m.group(2).strip(), List.of(Integer.parseInt(m.group(1))), m.end());
        }
        m = ROMAN.matcher(line);
        if (m.lookingAt()
                && m.group(1).equals(m.group(1).toUpperCase(java.util.Locale.ROOT))
                && roman(m.group(1)) > 0) {
            return new Label(Kind.ROMAN, m.group(1), m.group(2).strip(), List.of(roman(m.group(1))), m.end());
        }
        m = BARE_ROMAN.matcher(line);
        if (m.lookingAt() && roman(m.group(1)) > 0) {
            return new Label(Kind.ROMAN, m.group(1), "", List.of(roman(m.group(1))), m.end());
        }
        m = UPPER.matcher(line);
        if (m.lookingAt() && letter(m.group(1)) > 0) {
            return new Label(Kind.UPPER, m.group(1), m.group(2).strip(), List.of(letter(m.group(1))), m.end());
        }
        m = BRACKET.matcher(line);
        if (m.lookingAt()) {
            return new Label(Kind.BRACKET, m.group(1), "()", List.of(Math.max(1, value(m.group(1)))), m.end());
        }
        m = LOWER.matcher(line);
        if (m.lookingAt() && letter(m.group(1)) > 0) {
            return new Label(Kind.LOWER, m.group(1), m.group(2).strip(), List.of(letter(m.group(1))), m.end());
        }
        m = BULLET.matcher(line);
        if (m.lookingAt() && m.end() < line.length()) {
            return new Label(bullet(m.group(1)), m.group(1), "", List.of(), m.end());
        }
        return null;
    }

    private static Label word(String line, Matcher m) {
        Kind kind = switch (m.group(1)) {
            case "phần" -> Kind.PART;
            case "phụ lục" -> Kind.ANNEX;
            case "chương" -> Kind.CHAPTER;
            case "mục" -> Kind.UNIT;
            case "tiểu mục" -> Kind.SUBUNIT;
            case "điều" -> Kind.ARTICLE;
            default -> Kind.STANDARD;
        };
        String ordinal = m.group(2) == null ? m.group(3) : m.group(2).substring(4);
        return new Label(
                kind,
                line.substring(0, m.start(4)).strip(),
                m.group(4).strip(),
                List.of(Math.max(1, value(ordinal))),
                m.end());
    }

    private static int value(String ordinal) {
        if (Character.isDigit(ordinal.charAt(0))) {
            return Integer.parseInt(ordinal.replaceFirst("\\..*", ""));
        }
        int named = ORDINALS.indexOf(ordinal.equals("bốn") ? "tư" : ordinal);
        int roman = roman(ordinal.toUpperCase(java.util.Locale.ROOT));
        return named > 0 ? named : roman > 0 ? roman : letter(ordinal);
    }

    private static List<Integer> parts(String text) {
        return java.util.Arrays.stream(text.split("\\."))
                .map(p -> Math.max(0, value(p.replaceFirst("(?<=\\d)\\p{L}$", ""))))
                .toList();
    }

    /** The place of a letter in the alphabet; f, which Vietnamese has not, is counted like g, which follows e in either way. */
    private static int letter(String text) {
        return "fF".indexOf(text.charAt(0)) >= 0
                ? LETTERS.indexOf('g') + 1
                : LETTERS.indexOf(Character.toLowerCase(text.charAt(0))) + 1;
    }

    /** The value of a Roman numeral, 0 where it is none. */
    private static int roman(String text) {
        String bare = text.replaceFirst("[a-d]$", "");
        int sum = 0;
        for (int i = 0; i < bare.length(); i++) {
            int v = digit(bare.charAt(i));
            int next = i + 1 < bare.length() ? digit(bare.charAt(i + 1)) : 0;
            if (v == 0) {
                return 0;
            }
            sum += v < next ? -v : v;
        }
        return sum;
    }

    private static int digit(char c) {
        return c == 'I' ? 1 : c == 'V' ? 5 : c == 'X' ? 10 : 0;
    }

    private static Kind bullet(String mark) {
        return switch (mark) {
            case "*" -> Kind.STAR;
            case "+" -> Kind.PLUS;
            case "-", "–", "—", "\uf02d" -> Kind.DASH;
            default -> Kind.DOT;
        };
    }

    /** The last part's number, 0 for a bullet. */
    int value() {
        return values.isEmpty() ? 0 : values.get(values.size() - 1);
    }

    /** What was recognised at the start of a line, read as the Roman numeral or the number of the series it is in. */
    static Label settled(Kind kind, int value, String mark, int end) {
        return new Label(kind, kind == Kind.ROMAN ? roman(value) : Integer.toString(value), mark, List.of(value), end);
    }

    /** A Roman numeral up to 39. */
    static String roman(int value) {
        String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return "X".repeat(value / 10) + ones[value % 10];
    }

    /** The same letter read as the next of a series of capitals: {@code C}, {@code D}, {@code I} after {@code H}. */
    @Nullable
    Label asUpper() {
        return text.length() == 1 && letter(text) > 0
                ? new Label(Kind.UPPER, text, mark, List.of(letter(text)), end)
                : null;
    }

    /** What makes two labels members of one series. */
    String series() {
        return switch (kind) {
            case NUMBERS -> kind.name() + values.size();
            case DOT -> kind.name() + text;
            default -> kind.name();
        };
    }

    /** As printed in the outline: null for bullets. */
    @Nullable
    String printed() {
        return kind.isBullet() ? null : text;
    }
}
