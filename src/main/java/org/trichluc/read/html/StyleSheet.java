package org.trichluc.read.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The style sheets of a page, as far as word processors use them: rules for an element, a class, or both. Other
 * selectors and rules beginning with {@code @} are passed over.
 */
final class StyleSheet {
    private static final int MOST_RULES = 20_000;
    private static final Pattern SELECTOR = Pattern.compile("[a-z][a-z0-9]*|[a-z0-9]*\\.[^\\s.:#\\[>+~*]+");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|<!--|-->");

    private final Map<String, Declarations> rules = new HashMap<>();

    static StyleSheet of(Document page) {
        StyleSheet sheet = new StyleSheet();
        for (Element style : page.select("style")) {
            sheet.read(COMMENT.matcher(style.data()).replaceAll(" "));
        }
        return sheet;
    }

    /** All that is said of an element itself: by its name, its classes, and its own attribute. */
    Declarations of(Element element) {
        String name = element.normalName();
        Declarations said = rules.getOrDefault(name, Declarations.NONE);
        for (String style : element.classNames()) {
            String key = "." + style.toLowerCase(Locale.ROOT);
            said = said.then(rules.getOrDefault(key, Declarations.NONE))
                    .then(rules.getOrDefault(name + key, Declarations.NONE));
        }
        return said.then(Declarations.parse(element.attr("style")));
    }

    private void read(String css) {
        int at = 0;
        while (at < css.length() && rules.size() < MOST_RULES) {
            int open = css.indexOf('{', at);
            if (open < 0) {
                return;
            }
            String selectors = css.substring(at, open).strip();
            int semicolon = selectors.lastIndexOf(';');
            int close = close(css, open);
            if (selectors.startsWith("@") && semicolon < 0) {
                at = close + 1;
                continue;
            }
            add(selectors.substring(semicolon + 1), Declarations.parse(css.substring(open + 1, close)));
            at = close + 1;
        }
    }

    private void add(String selectors, Declarations declarations) {
        for (String selector : selectors.toLowerCase(Locale.ROOT).split(",")) {
            String key = selector.strip();
            if (SELECTOR.matcher(key).matches()) {
                rules.merge(key, declarations, Declarations::then);
            }
        }
    }

    /** Where the brace that opens here closes, with those inside it; the end of the text where it never does. */
    private static int close(String css, int open) {
        int depth = 0;
        for (int i = open; i < css.length(); i++) {
            char c = css.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return css.length();
    }
}
