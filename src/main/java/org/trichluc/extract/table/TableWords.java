package org.trichluc.extract.table;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.rule.Lexicon;
import org.trichluc.rule.RuleBook;

/** What the words of a column's header say of the column. */
public final class TableWords {

    private static final Pattern BEFORE_WORDS = Pattern.compile("^[^\\p{L}#%]+");
    /** A unit in brackets: then the column holds quantities, whatever its name. */
    private static final Pattern MEASURED = Pattern.compile("\\([^()]{1,25}\\)");

    private final Lexicon headers;

    /** Takes its words from the lexicon {@code table-header}. */
    public TableWords(RuleBook book) {
        this.headers = book.lexicon("table-header");
    }

    /** Whether a text is what a column is called. */
    boolean isHeader(String text) {
        return role(text) != null;
    }

    /** Whether one of the headers over a column, outermost first, gives it this role. */
    boolean is(String role, List<String> path) {
        boolean measured =
                !path.isEmpty() && MEASURED.matcher(path.get(path.size() - 1)).find();
        for (int i = path.size() - 1; i >= 0; i--) {
            String found = role(path.get(i));
            if (role.equals(found) && (!measured || role.equals("price") || role.equals("amount"))) {
                return true;
            }
            if (found != null && !found.equals("name")) {
                return false;
            }
        }
        return false;
    }

    /** Whether a header can mean nothing else: {@code Đơn vị tính}, but not {@code Đơn vị}. */
    boolean certain(String header) {
        Lexicon.Hit hit = headers.longestAt(BEFORE_WORDS.matcher(header).replaceFirst(""), 0);
        return hit != null && hit.row().get("whole") == null;
    }

    private @Nullable String role(String header) {
        String text = BEFORE_WORDS.matcher(header).replaceFirst("");
        Lexicon.Hit hit = headers.longestAt(text, 0);
        if (hit == null) {
            return null;
        }
        boolean whole = "yes".equals(hit.row().get("whole"));
        return whole && text.substring(hit.end()).matches("(?s).*[\\p{L}\\d].*")
                ? null
                : hit.row().get("role");
    }
}
