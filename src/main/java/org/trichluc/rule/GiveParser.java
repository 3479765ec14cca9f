package org.trichluc.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trichluc.vietnamese.Syllable;

/**
 * Reads what a rule gives.
 *
 * <pre>
 * give  := 'true' | 'false' | 'number' place ('×' place)* | 'date' place | text
 * text  := (characters | place)*
 * place := '{' slot ('.' column)? '}'
 * </pre>
 */
final class GiveParser {

    private static final String PLACE = "\\{([a-z][a-z0-9_-]*)(?:\\.([\\p{L}0-9_-]+))?\\}";
    private static final Pattern AT_PLACE = Pattern.compile(PLACE);
    private static final Pattern NUMBER = Pattern.compile("number\\s++" + PLACE + "(?:\\s*+[×*]\\s*+" + PLACE + ")*+");
    private static final Pattern DATE = Pattern.compile("date\\s++" + PLACE);
    private static final Pattern CALL =
            Pattern.compile("([a-z]{2,20})\\s++" + PLACE + "(?:\\s*+[×*]\\s*+" + PLACE + ")*+");

    private GiveParser() {}

    static Give parse(String source) throws TemplateParser.Malformed {
        String text = source.strip();
        if (text.equals("true") || text.equals("false")) {
            return new Give.Truth(text.equals("true"));
        }
        if (NUMBER.matcher(text).matches()) {
            return new Give.Number(places(text));
        }
        if (DATE.matcher(text).matches()) {
            return new Give.Date(places(text).get(0));
        }
        Matcher call = CALL.matcher(text);
        if (text.startsWith("number ")
                || text.startsWith("date ")
                || call.matches() && !Syllable.possible(call.group(1))) {
            throw new TemplateParser.Malformed(
                    "'" + text + "' is not understood; there are: number {slot} × {slot.column}, date {slot}, text");
        }
        return new Give.Text(pieces(text));
    }

    /** All places that a value reads. */
    static List<Give.Place> places(String text) {
        List<Give.Place> result = new ArrayList<>();
        Matcher m = AT_PLACE.matcher(text);
        while (m.find()) {
            result.add(new Give.Place(m.group(1), m.group(2)));
        }
        return result;
    }

    private static List<Give.Piece> pieces(String text) throws TemplateParser.Malformed {
        List<Give.Piece> result = new ArrayList<>();
        Matcher m = AT_PLACE.matcher(text);
        int from = 0;
        while (m.find()) {
            result.add(words(text.substring(from, m.start())));
            result.add(new Give.Piece(null, new Give.Place(m.group(1), m.group(2))));
            from = m.end();
        }
        result.add(words(text.substring(from)));
        return List.copyOf(result);
    }

    private static Give.Piece words(String words) throws TemplateParser.Malformed {
        if (words.indexOf('{') >= 0 || words.indexOf('}') >= 0) {
            throw new TemplateParser.Malformed("a brace in '" + words + "' that is no {slot} or {slot.column}");
        }
        return new Give.Piece(words, null);
    }
}
