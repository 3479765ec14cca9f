package org.trichluc.extract.check;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.vietnamese.Folded;

/**
 * A body as an issuer, made ready for comparison: {@code Bộ trưởng Bộ GD&ĐT} and {@code Bộ Giáo dục và Đào tạo} are
 * one, {@code UBND huyện} may be {@code UBND huyện Hòa An}.
 *
 * @param name without accents, office holder and term
 * @param initials of the words of {@code name}; an abbreviation stands as it is
 * @param abbreviated whether the name holds an abbreviation
 * @param term of the body, in figures, 11 for {@code khóa XI}; null where none is printed
 */
public record Issuer(
        String name,
        String initials,
        boolean abbreviated,
        @Nullable String term) {

    private static final Pattern TERM = Pattern.compile("\\(?kh(?:oá|óa) ([ivxl]{1,6}|\\d{1,2})\\)?");
    private static final Pattern HOLDER = Pattern.compile(
            "^(?:phó )?(?:chủ tịch|thủ tướng|bộ trưởng|thứ trưởng|giám đốc|thống đốc|chánh án|viện trưởng) (?!chính phủ)");
    private static final Pattern COMMITTEE = Pattern.compile("uy ban nhan dan");
    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}++");
    private static final Pattern MARKS = Pattern.compile("[,.()\\s]++");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]++");
    private static final Pattern ABBREVIATION = Pattern.compile("(?<!\\p{L})\\p{Lu}{2,}+(?!\\p{Ll})");

    /** A body as printed. */
    public static Issuer of(String printed) {
        String folded = Folded.of(printed).toString();
        Matcher term = TERM.matcher(folded);
        String number = term.find() ? arabic(term.group(1)) : null;
        String bare = HOLDER.matcher(TERM.matcher(folded).replaceAll("")).replaceAll("");
        String plain = COMMITTEE.matcher(plain(bare)).replaceAll("ubnd");
        String name = MARKS.matcher(plain).replaceAll(" ").strip();
        boolean abbreviated = ABBREVIATION
                .matcher(printed.replace("UBND", "").replace("HĐND", ""))
                .find();
        return new Issuer(name, initials(printed), abbreviated, number);
    }

    /** {@code xi} and {@code 11} are one term. */
    private static String arabic(String term) {
        if (Character.isDigit(term.charAt(0))) {
            return term;
        }
        int sum = 0;
        for (int i = 0; i < term.length(); i++) {
            int here = roman(term.charAt(i));
            sum += i + 1 < term.length() && here < roman(term.charAt(i + 1)) ? -here : here;
        }
        return String.valueOf(sum);
    }

    private static int roman(char letter) {
        return switch (letter) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            default -> 50;
        };
    }

    private static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return ACCENT.matcher(apart).replaceAll("").replace('đ', 'd');
    }

    private static String initials(String printed) {
        StringBuilder initials = new StringBuilder();
        Matcher word = WORD.matcher(printed);
        while (word.find()) {
            String w = word.group();
            if (ABBREVIATION.matcher(w).matches()) {
                initials.append(w);
            } else if (!w.equals("và")) {
                initials.append(w.charAt(0));
            }
        }
        return plain(initials.toString().toLowerCase(Locale.ROOT));
    }

    /** Whether two printed names may be one body's: one says less than the other, or abbreviates it. */
    public boolean agrees(Issuer other) {
        if (term != null && other.term != null && !term.equals(other.term)) {
            return false;
        }
        return within(name, other.name) || (abbreviated || other.abbreviated) && within(initials, other.initials);
    }

    private static boolean within(String a, String b) {
        return a.contains(b) || b.contains(a);
    }
}
