package org.trichluc.extract.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trichluc.rule.Lexicon;
import org.trichluc.vietnamese.Words;

/** Reads the name of a body: {@code UBND tỉnh Lào Cai}, {@code Bộ Chính trị khóa XI}, {@code Ban Chỉ đạo huyện về …}. */
final class IssuerReader {

    private static final Pattern TERM =
            Pattern.compile("\\s?\\(?(?:[Kk]hóa|[Kk]hoá)\\s(?:[IVXL]{1,6}|\\d{1,2})(?![\\p{L}\\d])\\)?");
    private static final Pattern ABOUT = Pattern.compile("\\s(?:về|về việc)\\s");
    private static final Pattern LIST_FOLLOWS = Pattern.compile(" ?:? ?[Ss]ố ?:? ?(?:\\d|$)");
    private static final int MOST_WORDS = 14;

    /** {@code TP.}, {@code TX.}: a longer word before a full stop ends its sentence. */
    private static final int LONGEST_SHORT = 2;

    private final Vocabulary words;

    IssuerReader(Vocabulary words) {
        this.words = words;
    }

    /**
     * Where the body that is named at an offset ends; -1 where none is.
     *
     * @param limit nothing is read from here on
     */
    int end(String text, int start, int limit) {
        Lexicon.Hit hit = start < limit ? words.issuer().longestAt(text, start) : null;
        if (hit == null || hit.end() > limit) {
            return -1;
        }
        String form = hit.row().get("form");
        if ("task".equals(form)) {
            return task(text, hit.end(), limit);
        }
        int end = switch (form == null ? "" : form) {
            case "head" -> open(text, hit.end(), limit);
            case "central" -> hit.end();
            default -> places(text, hit.end(), limit);
        };
        return joint(text, term(text, end, limit), limit);
    }

    /** A body that ends exactly at {@code end}: a task's name may then run up to it. */
    boolean spans(String text, int start, int end) {
        Lexicon.Hit hit = words.issuer().longestAt(text, start);
        if (hit == null || hit.end() > end) {
            return false;
        }
        return end(text, start, end) == end || "task".equals(hit.row().get("form")) && named(text, hit.end(), end);
    }

    /** Whether words may name a task: no mark, no number and nothing that tells what was done. */
    private boolean named(String text, int from, int end) {
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            if (";:()".indexOf(c) >= 0 || Words.isDigit(c)) {
                return false;
            }
            boolean word = Words.edge(text, at) && Words.isLetter(c);
            Lexicon.Hit verb = word ? words.beforeVerb().longestAt(text, at) : null;
            if (verb != null && verb.row().get("tense") != null) {
                return false;
            }
        }
        return true;
    }

    private int task(String text, int from, int limit) {
        int end = open(text, from, limit);
        Matcher about = ABOUT.matcher(text).region(end, limit);
        if (!about.lookingAt()) {
            return end;
        }
        int clause = clauseEnd(text, about.end(), limit);
        about.region(about.end(), clause);
        return about.find() ? about.start() : end;
    }

    private static int clauseEnd(String text, int from, int limit) {
        int at = from;
        while (at < limit && ";.:(“\"\n\t".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Further words of a name, up to one that no name holds. */
    private int open(String text, int from, int limit) {
        int end = from;
        for (int i = 0; i < MOST_WORDS; i++) {
            int next = wordStart(text, overDash(text, end), limit);
            if (next < 0 || words.issuerEnd().longestAt(text, next) != null) {
                return end;
            }
            int wordEnd = Math.min(limit, Words.endOfWord(text, next));
            if (text.startsWith("và ", next) && !capital(text, next + 3)) {
                return end;
            }
            end = wordEnd;
        }
        return end;
    }

    /** Behind a complete name only units of administration and proper names follow. */
    private int places(String text, int from, int limit) {
        int end = from;
        for (int i = 0; i < MOST_WORDS; i++) {
            int next = wordStart(text, end, limit);
            if (next < 0 || words.titleStart().longestAt(text, next) != null) {
                return end;
            }
            Lexicon.Hit level = words.issuer().longestAt(text, next);
            if (level != null && "level".equals(level.row().get("form")) && level.end() <= limit) {
                end = level.end();
                if (end - next <= LONGEST_SHORT && text.startsWith(". ", end) && capital(text, end + 2)) {
                    end++;
                }
            } else if (capital(text, next) && (level == null || "level".equals(form(level)))) {
                end = Math.min(limit, Words.endOfWord(text, next));
            } else {
                return end;
            }
        }
        return end;
    }

    private static String form(Lexicon.Hit hit) {
        String form = hit.row().get("form");
        return form == null ? "" : form;
    }

    private static int term(String text, int from, int limit) {
        Matcher m = TERM.matcher(text).region(from, limit);
        return m.lookingAt() ? m.end() : from;
    }

    /** A second body that issued together with the first: {@code Bộ Y tế và Bộ Tài chính về …}. */
    private int joint(String text, int from, int limit) {
        if (!text.startsWith(" và ", from) && !text.startsWith(", ", from) && !text.startsWith(" - ", from)) {
            return from;
        }
        int next = text.indexOf(' ', from + 1) + 1;
        if (next >= limit || !capital(text, next)) {
            return from;
        }
        int end = end(text, next, limit);
        boolean closed =
                end > 0 && LIST_FOLLOWS.matcher(text).region(end, limit).lookingAt();
        boolean title = end > 0
                && end < limit
                && text.charAt(end) == ' '
                && words.titleStart().longestAt(text, end + 1) != null;
        return title || closed ? end : from;
    }

    private static int wordStart(String text, int end, int limit) {
        if (end < limit && text.charAt(end) == '&') {
            return end + 1;
        }
        return end + 1 < limit && Words.isBlank(text.charAt(end)) && Words.isWord(text.charAt(end + 1)) ? end + 1 : -1;
    }

    private static int overDash(String text, int end) {
        return text.startsWith(" - ", end) && capital(text, end + 3) || text.startsWith(" & ", end) ? end + 2 : end;
    }

    static boolean capital(String text, int at) {
        return at < text.length() && Character.isUpperCase(text.charAt(at));
    }
}
