package org.trichluc.read.scan;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts right what a recogniser misreads in documents' symbols, where only one reading is possible: {@code UBTVQHII} is
 * {@code UBTVQH11}, for the National Assembly's term is a number; {@code Ð} (eth) is {@code Đ}.
 */
final class SymbolRepair {
    /** The National Assembly with its term, of two digits since 1997. */
    private static final Pattern TERM = Pattern.compile("(?<=QH)[1IlL|]{1,2}[0-9OIl|]{1,2}(?![\\p{L}\\d])");
    /** The Party's and the State's commonest symbol of a conclusion, with one stroke too many. */
    private static final Pattern CONCLUSION = Pattern.compile("(?<=\\d-)KIL(?=/)");

    /** A day or a month of which each stroke may have been read as another sign. */
    private static final Pattern DAY = Pattern.compile("[\\dlI|!\\[\\]Oo]{1,2}");

    /** The symbol of a document: {@code 11-CTr/HU}, {@code 1130/KH-UBND}. */
    private static final Pattern SYMBOL =
            Pattern.compile("[(“]?\\d{1,5}\\p{L}?[/-](?:\\d{4}[/-])?[\\p{Lu}\\p{L}&./-]{2,30}[\\d.,;:)”]*+");
    /** A stroke that a number begins with, at a word's start, behind a dash, a slash or the sign of a kilometre. */
    private static final Pattern STROKE_BEFORE = Pattern.compile(
            "(?:(?<=^)|(?<=^[(“\"])|(?<=[Kk]m)|(?<=[\\d\\p{Ll}][-/–]))[lI|](?=\\d|,\\d|\\.\\d{3}(?!\\d)|\\+\\d)");
    /** A stroke between two digits, or at the end of a number. */
    private static final Pattern STROKE_BEHIND = Pattern.compile("(?<=\\d)[lI|](?=\\d)|(?<=^\\d{1,6})I(?=[.,;)]?$)");
    /** A round letter between two digits. */
    private static final Pattern ROUND_BETWEEN = Pattern.compile("(?<=\\d)[OoQ](?=\\d)");
    /** The same at the end of a number. */
    private static final Pattern ROUND_LAST = Pattern.compile("(?<=^\\d{1,6})O(?=[.,;)]?$)");
    /** Marks of tone, which no symbol bears. */
    private static final Pattern TONE = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");
    /** A letter of committees, decrees, decisions and planning offices, seen twice: {@code BCPĐ}, {@code BKHDĐT}. */
    private static final Pattern TWICE = Pattern.compile("(?<=[/-]BC|KH|[/-]N|[/-]Q)[PDÐ]Đ(?=T?(?!\\p{L}))");
    /** An H whose bar was lost, at the head of a word in capitals. */
    private static final Pattern H =
            Pattern.compile("^II(?=[AÀÁẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬEÈÉẺẼẸÊẾỀỂỄỆOÒÓỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢUÙÚỦŨỤƯỨỪỬỮỰ]\\p{Lu}{0,3}$)");
    /** A capital Q without its tail before the rest of a symbol. */
    private static final Pattern Q = Pattern.compile("(?<=/)o(?=\\p{Lu}{2})");
    /** What a recogniser makes of a dash as long as a letter is high. */
    private static final Pattern DASH = Pattern.compile("[—-]*—[—-]*");

    private SymbolRepair() {}

    /** The word as it was printed, where the one before it says that it is a day or a month: {@code tháng l]}. */
    static String repair(String word, String before) {
        boolean date = before.equalsIgnoreCase("ngày") || before.equalsIgnoreCase("tháng");
        return date && DAY.matcher(word).matches()
                ? word.replaceAll("[lI|!\\[\\]]", "1").replaceAll("[Oo]", "0")
                : repair(word);
    }

    /** The word as it was printed. */
    static String repair(String word) {
        String text = word.replace('Ð', 'Đ').replace('ð', 'đ').replace('\u0189', 'Đ');
        Matcher term = TERM.matcher(text);
        text = term.replaceAll(SymbolRepair::term);
        text = number(text);
        text = DASH.matcher(CONCLUSION.matcher(text).replaceAll("KL")).replaceAll("–");
        text = Q.matcher(H.matcher(text).replaceFirst("H")).replaceFirst("Q");
        return SYMBOL.matcher(text).matches() ? symbol(text) : text;
    }

    /** A one where a stroke stands among digits: {@code l2}, {@code I7giờ}, {@code I.791.827}, {@code Kml3+100}. */
    private static String number(String text) {
        String ones = STROKE_BEFORE.matcher(text).replaceAll("1");
        ones = STROKE_BEHIND.matcher(ones).replaceAll("1");
        return ROUND_LAST.matcher(ROUND_BETWEEN.matcher(ones).replaceAll("0")).replaceAll("0");
    }

    private static String symbol(String text) {
        String bare =
                TONE.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return TWICE.matcher(Normalizer.normalize(bare, Normalizer.Form.NFC)).replaceAll("Đ");
    }

    private static String term(MatchResult m) {
        String digits = m.group().replaceAll("[IlL|]", "1").replace('O', '0');
        boolean stutter = digits.length() > 2 && digits.startsWith("11");
        String number = stutter ? digits.substring(digits.length() - 2) : digits;
        return number.length() == 2 ? number : m.group();
    }
}
