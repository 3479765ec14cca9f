package org.trichluc.extract.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.rule.Lexicon;
import org.trichluc.rule.RuleBook;
import org.trichluc.vietnamese.Folded;
import org.trichluc.vietnamese.Words;

/**
 * Finds where something was counted: {@code tại}, {@code trên địa bàn}, {@code thuộc} before the name of a place, a place
 * in the name of the one who did it, or one that heads the number's label. Names without such words before them belong
 * to whatever else is spoken of.
 */
final class Places {

    private static final String LAND = "địa bàn ";
    private static final int LONGEST = 6;
    /** So far behind a number its place may stand. */
    private static final int BEHIND = 90;
    /** So far before {@code cả nước} it may be said that something is a share of it. */
    private static final int SHARED = 40;

    private static final Pattern CLAUSE_END = Pattern.compile("[;:()]|\\.(?!\\d)|\\d");
    private static final Pattern CAPITALS = Pattern.compile("(?:\\p{Lu}\\p{Ll}++[ –-]{0,3}){2,6}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(?![\\d.,/])");

    private final Lexicon heads;
    private final Lexicon provinces;
    private final Pattern where;
    private final Pattern area;
    private final Pattern level;
    private final Pattern many;
    private final Pattern shared;

    Places(RuleBook book, FigureWords words) {
        Lexicon areas = book.lexicon("area");
        this.heads = words.places();
        this.provinces = book.lexicon("province");
        this.where = Pattern.compile("(?<![\\p{L}\\d])(?:trên )?(?:" + words.any("where") + "|địa bàn) (?:"
                + words.any("determiner") + " )?(?=\\p{L})");
        this.area = Pattern.compile("(?<![\\p{L}\\d])" + areas.alternatives("role", "area") + "(?![\\p{L}\\d])");
        this.level = Pattern.compile(areas.alternatives("role", "level") + "(?![\\p{L}\\d])");
        this.shared = Pattern.compile("(?:^| )" + words.any("share-link") + " [^,;]*(?<!địa bàn )$");
        this.many = Pattern.compile("các |những |" + words.any("indefinite") + " ");
    }

    /** The last place between two offsets that a word of place governs, null where none does. */
    @Nullable
    String lastIn(String text, Folded folded, int from, int to) {
        String last = null;
        int end = -1;
        Matcher m = where.matcher(folded).region(from, Math.max(from, to));
        while (m.find()) {
            int stop = nameEnd(text, folded, m.end(), to);
            Lexicon.Hit unit = heads.longestAt(folded, m.end());
            if (stop > m.end()) {
                last = text.substring(m.end(), stop);
                end = stop;
            } else if (unit != null && unit.end() <= to && m.group().endsWith(LAND)) {
                last = text.substring(m.end() - LAND.length(), unit.end());
                end = unit.end();
            }
        }
        Matcher whole = area.matcher(folded)
                .region(Math.max(from, end), Math.max(from, to))
                .useTransparentBounds(true);
        while (whole.find()) {
            if (shared.matcher(folded.subSequence(Math.max(from, whole.start() - SHARED), whole.start()))
                    .find()) {
                continue;
            }
            last = text.substring(whole.start(), whole.end());
        }
        return last;
    }

    /** The place right behind a number, in its clause and before the next number; null where there is none. */
    @Nullable
    String nextIn(String text, Folded folded, int from, int to) {
        int limit = Math.max(from, Math.min(to, from + BEHIND));
        Matcher m = CLAUSE_END.matcher(folded).region(from, limit);
        return lastIn(text, folded, from, m.find() ? m.start() : limit);
    }

    /** The place in the name of a doer: {@code xã Tân Lập} of {@code Ban Chỉ đạo xã Tân Lập}; null where there is none. */
    @Nullable
    String ofDoer(String doer) {
        Folded folded = Folded.of(doer);
        for (int at = 0; at < doer.length(); at = nextWord(doer, at)) {
            int end = nameEnd(doer, folded, at, doer.length());
            if (end > at && end == doer.length()) {
                return doer.substring(at);
            }
        }
        return null;
    }

    /** Whether a text is the name of a province, whatever its case, or has a capital on each of its words. */
    boolean named(String label) {
        return provinces.row(label) != null || CAPITALS.matcher(label).matches();
    }

    /** A label that is a place and nothing else, or a level; null where it is none. */
    @Nullable
    String alone(String label) {
        Folded folded = Folded.of(label);
        Matcher known = level.matcher(folded);
        Matcher whole = area.matcher(folded);
        boolean place = nameEnd(label, folded, 0, label.length()) == label.length() && !label.isEmpty();
        return place || known.matches() || whole.matches() ? label : null;
    }

    /** Where the name of a place ends that begins at an offset; the offset itself where none does. */
    private int nameEnd(String text, Folded folded, int at, int to) {
        Matcher plural = many.matcher(folded).region(at, to);
        int start = plural.lookingAt() ? plural.end() : at;
        Lexicon.Hit head = heads.longestAt(folded, start);
        int end = head == null || head.end() >= to ? start : name(text, head.end(), to);
        if (head == null || end == head.end()) {
            Lexicon.Hit province = provinces.longestAt(folded, start);
            if (province == null || province.end() > to) {
                return at;
            }
            return Character.isUpperCase(text.charAt(start)) ? province.end() : at;
        }
        for (int next = end; next > 0; ) {
            end = next;
            next = more(text, folded, end, to);
        }
        return end;
    }

    /** A further name behind one: {@code , huyện Phú Lương}, {@code , Na Hang}, {@code và xã Yên Đổ}; -1 for none. */
    private int more(String text, Folded folded, int end, int to) {
        int at = folded.startsWith(", ", end) ? end + 2 : folded.startsWith(" và ", end) ? end + 4 : -1;
        if (at < 0 || at >= to) {
            return -1;
        }
        Lexicon.Hit head = heads.longestAt(folded, at);
        int from = head == null ? at - 1 : head.end();
        int stop = from < to ? name(text, from, to) : from;
        return stop > from && stop > at ? stop : -1;
    }

    /** The end of a proper name behind an offset: words with capitals, or a small number. */
    private static int name(String text, int from, int to) {
        int end = from;
        int at = from + 1;
        Matcher number = NUMBER.matcher(text).region(Math.min(at, to), to);
        if (at < to && text.charAt(from) == ' ' && number.lookingAt()) {
            return number.end();
        }
        for (int n = 0; n < LONGEST && at < to && Character.isUpperCase(text.charAt(at)); n++) {
            if (text.charAt(at - 1) != ' ' && text.charAt(at - 1) != '-') {
                break;
            }
            end = Math.min(to, Words.endOfWord(text, at));
            at = end + 1;
        }
        return end;
    }

    private static int nextWord(String text, int at) {
        int blank = text.indexOf(' ', at);
        return blank < 0 ? text.length() : blank + 1;
    }
}
