package org.trichluc.workbench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When two wordings count as the same: case, spaces, kinds of dashes and closing punctuation aside. */
final class Wording {
    private static final Pattern DASH = Pattern.compile("[–—‑−]");
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final String EDGE = " .,;:/-“”\"'";

    private Wording() {}

    static String norm(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String plain = SPACE.matcher(DASH.matcher(folded).replaceAll("-")).replaceAll(" ");
        int start = 0;
        int end = plain.length();
        while (start < end && EDGE.indexOf(plain.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGE.indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return plain.substring(start, end);
    }

    static String norm(JsonNode field) {
        return norm(text(field));
    }

    /** A document number without blanks, a raised letter as a plain one. */
    static String number(JsonNode field) {
        return unspaced(field).replace('ª', 'a');
    }

    static String unspaced(JsonNode field) {
        return SPACE.matcher(norm(field)).replaceAll("");
    }

    /** The text of a field; empty where it is null, absent or no text. */
    static String text(JsonNode field) {
        return field.isTextual() ? field.textValue() : "";
    }

    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher m = TOKEN.matcher(norm(text));
        while (m.find()) {
            tokens.add(m.group());
        }
        return tokens;
    }

    /** How many words two wordings share: 1 where all, 0 where none. */
    static double tokenF1(JsonNode one, JsonNode other) {
        List<String> a = tokens(text(one));
        List<String> rest = new ArrayList<>(tokens(text(other)));
        int total = a.size() + rest.size();
        long hits = a.stream().filter(rest::remove).count();
        return total == 0 ? 1 : 2.0 * hits / total;
    }
}
