package org.trichluc.extract.citation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.rule.Lexicon;

/**
 * The number and symbol of a document (số, ký hiệu): {@code 30/2020/NĐ-CP}, {@code 217-QĐ/TW}, {@code 64-CP}.
 *
 * @param text NFC, no blanks, any dash as a hyphen, a raised letter as a plain one, otherwise as printed
 */
record DocumentNumber(String text) {

    private static final Pattern DASH = Pattern.compile("[\u2010-\u2015\u2212\u00ad]");
    private static final Pattern YEAR = Pattern.compile("[/-]((?:19|20)\\d\\d)(?=[/-])");
    private static final Pattern SHORT_YEAR = Pattern.compile("^\\d{1,5}/(\\d\\d)/\\p{Lu}");
    private static final Pattern FIRST = Pattern.compile("^(\\d{1,5}(?:\\.\\d{1,3})?\\p{Ll}?)[-/._](\\d{2,5})(?=[-/])");
    private static final Pattern CUT_SHORT = Pattern.compile("[-/._]$|\\p{Lu}[-/]\\p{Lu}$");
    private static final Pattern POINT_BEHIND =
            Pattern.compile("^\\d{1,5}\\p{Ll}?(?:[-/]\\d{4})?[-/](\\p{L}{2,4})\\.\\p{Lu}");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");
    private static final Pattern LETTER_SEPARATOR = Pattern.compile("(?<=\\p{L})[-/._&]++|[-/._&]++(?=\\p{L})");
    private static final Pattern TYPE_BEFORE_COMMITTEE = Pattern.compile("(?:PL|NQ)(?=UBTVQH)");
    private static final int FIRST_SHORT_YEAR = 45;
    private static final int LAST_SHORT_YEAR = 30;

    /** The number as printed in a text, made regular. */
    static DocumentNumber of(String printed) {
        String n = Normalizer.normalize(printed, Normalizer.Form.NFC);
        n = DASH.matcher(n).replaceAll("-").replaceAll("[\\s\u00a0]++", "");
        n = n.replace('ª', 'a').replace('º', 'o').replace('\u00d0', 'Đ');
        while (n.endsWith(".") || n.endsWith(",")) {
            n = n.substring(0, n.length() - 1);
        }
        return new DocumentNumber(n);
    }

    /** The year that the number holds, null where it holds none. */
    @Nullable
    Integer year() {
        Matcher m = YEAR.matcher(text);
        if (m.find()) {
            return Integer.valueOf(m.group(1));
        }
        m = SHORT_YEAR.matcher(text);
        if (m.find()) {
            int yy = Integer.parseInt(m.group(1));
            if (yy >= FIRST_SHORT_YEAR) {
                return 1900 + yy;
            }
            if (yy <= LAST_SHORT_YEAR) {
                return 2000 + yy;
            }
        }
        return null;
    }

    /** The groups of letters, in order. */
    List<String> letters() {
        return Arrays.stream(text.split("[-/._]"))
                .filter(s -> !s.isEmpty() && Character.isLetter(s.charAt(0)))
                .toList();
    }

    /** Whether the number cannot be right: a year that is none, letters for digits, or an end that is missing. */
    boolean malformed() {
        Matcher first = FIRST.matcher(text);
        boolean badYear = first.find() && !first.group(2).matches("(?:19|20)?\\d\\d");
        return badYear
                || !Character.isDigit(text.charAt(0))
                || text.matches("\\d[OoIl]\\d?[-/].*+|\\d{6,}[-/].*+")
                || CUT_SHORT.matcher(text).find();
    }

    /**
     * Whether a point stands behind the letters of the type, where a dash belongs ({@code 09/CTr.UBND}).
     *
     * @param types letters of types
     */
    boolean pointBehindType(Lexicon types) {
        Matcher m = POINT_BEHIND.matcher(text);
        return m.find() && types.row(m.group(1)) != null;
    }

    /** The same number with its malformed year set right by the date that is printed with it. */
    DocumentNumber withYear(@Nullable String date) {
        Matcher first = FIRST.matcher(text);
        if (date != null && first.find() && !first.group(2).matches("(?:19|20)?\\d\\d")) {
            return new DocumentNumber(
                    text.substring(0, first.start(2)) + date.substring(0, 4) + text.substring(first.end(2)));
        }
        return this;
    }

    /**
     * The form by which spellings of one number agree: capitals, separators only between digits, no leading zeros,
     * {@code TƯ} as {@code TW}, {@code Đ} as {@code D}, and without the type's letters before UBTVQH, which came and
     * went.
     */
    String folded() {
        String f = LEADING_ZEROS.matcher(text).replaceFirst("").toUpperCase(Locale.ROOT);
        f = f.replaceAll("[-/._&]++", "-")
                .replace("T-Ư", "TW")
                .replace("TƯ", "TW")
                .replace('Đ', 'D');
        return f.replaceFirst("-(?:PL|NQ)-(?=UBTVQH)", "-");
    }

    @Override
    public String toString() {
        return text;
    }
}
