package org.trichluc.extract.structure.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.rule.Lexicon;

/** The document's own number and symbol (số, ký hiệu). */
final class OwnNumber {

    private static final Pattern LEAD = Pattern.compile("(?iu)(?:[\\p{L} ]{3,12} )?+số(?: hiệu)?[ :.]*+");
    private static final Pattern SYMBOL = Pattern.compile("[\\p{L}\\d]*+(?: ?[/.-] ?[\\p{L}\\d&(),]+)*+");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

    /** A number begins with figures; a letter may follow them. */
    private static final Pattern WRITTEN = Pattern.compile("\\d{1,5}\\p{Ll}?(?![\\p{L}\\d])");

    private OwnNumber() {}

    /** The number of a line {@code Số: 01 /BC-STC}: no spaces, any dash a hyphen; null where nothing is filled in. */
    static @Nullable String of(String line) {
        Matcher lead = LEAD.matcher(line);
        String text = lead.lookingAt() ? line.substring(lead.end()) : line;
        String even = text.replaceAll("[\u2010-\u2015\u2212]", "-")
                .replaceAll("[.…_]{2,}", "")
                .replaceAll("(?<=^|\\d) +(?=[/-])", "")
                .strip();
        Matcher m = SYMBOL.matcher(even);
        if (!m.lookingAt()) {
            return null;
        }
        String number = m.group().replace(" ", "").replaceAll("[.,(]+$", "");
        return LETTERS.matcher(number).find() || number.matches("\\d+") ? number : null;
    }

    /**
     * The number of a line that was recognised in a picture; null where it was written by hand and what was made of it
     * is no number: {@code AAS/BC-KCN}.
     */
    static @Nullable String recognised(String line) {
        String number = of(line);
        return number == null || WRITTEN.matcher(number).lookingAt() ? number : null;
    }

    /** The type that the symbol's letters stand for, null where they stand for none or several. */
    static @Nullable String typeOf(String number, Vocabulary vocabulary) {
        Matcher m = LETTERS.matcher(number);
        if (!m.find()) {
            return null;
        }
        for (Lexicon.Row row : vocabulary.types().rows()) {
            String abbreviations = row.get("abbreviation");
            if (abbreviations != null
                    && java.util.List.of(abbreviations.split("\\|")).contains(m.group())) {
                return row.get("slug");
            }
        }
        return null;
    }
}
