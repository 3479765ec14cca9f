package org.trichluc.extract.citation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.rule.Lexicon;

/**
 * Names of documents in the URN:LEX namespace (RFC 9676), for linking: {@code
 * urn:lex:vn:chinh.phu:nghi.dinh:2020-03-05;30-2020-nd-cp}. Only a document whose body, number and year are known has
 * one; with no day printed, the year stands for the date.
 */
final class LexNames {

    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}++");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern TERM = Pattern.compile("\\d+$");

    private final Lexicon authorities;
    private final Lexicon symbols;
    private final Namesakes namesakes;

    LexNames(Vocabulary words, Namesakes namesakes) {
        this.authorities = words.authority();
        this.symbols = words.symbol();
        this.namesakes = namesakes;
    }

    /** The name of a document, null where it cannot be told. */
    @Nullable
    String of(
            String type,
            @Nullable DocumentNumber number,
            @Nullable String date,
            @Nullable Integer year,
            @Nullable String issuer) {
        String when = date != null ? date : year == null ? null : String.valueOf(year);
        if (number == null || number.malformed() || when == null || type.equals("khac")) {
            return null;
        }
        String authority = bySymbol(number);
        if (authority == null && issuer != null && namesakes.tellsPlace(issuer)) {
            authority = plain(issuer, ".");
        }
        return authority == null
                ? null
                : "urn:lex:vn:%s:%s:%s;%s"
                        .formatted(authority, type.replace('-', '.'), when, plain(number.text(), "-"));
    }

    /** The central bodies whose letters the number holds, joined by a plus; null where any of the letters is no such body's. */
    private @Nullable String bySymbol(DocumentNumber number) {
        List<String> bodies = new ArrayList<>();
        for (String letters : number.letters()) {
            Lexicon.Row row = authorities.row(TERM.matcher(letters).replaceFirst(""));
            String name = row == null ? null : row.get("authority");
            if (name != null) {
                bodies.add(plain(name, "."));
            } else if (bodies.isEmpty() && symbols.row(letters) == null) {
                return null;
            }
        }
        return bodies.isEmpty() ? null : String.join("+", bodies);
    }

    private static String plain(String text, String separator) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String bare = ACCENT.matcher(apart).replaceAll("").replace('đ', 'd');
        return OTHER.matcher(bare).replaceAll(separator).replaceAll("^[.-]|[.-]$", "");
    }
}
