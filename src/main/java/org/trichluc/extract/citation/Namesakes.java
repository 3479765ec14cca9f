package org.trichluc.extract.citation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trichluc.extract.check.Issuer;
import org.trichluc.rule.Lexicon;
import org.trichluc.vietnamese.Folded;

/**
 * Tells documents of one number apart: those of two places or levels, of two terms of a Party body and, where the
 * number holds no year, of two years and titles. Every district numbers its decisions from 1, and so does every year.
 */
final class Namesakes {

    /** Titles that share less of their words than this are two documents'. */
    private static final double SAME_TITLE = 0.4;

    private final Set<String> levels = new HashSet<>();

    /** With the words for units of administration among the issuers. */
    Namesakes(Lexicon issuers) {
        for (Lexicon.Row row : issuers.rows()) {
            if ("level".equals(row.get("form"))) {
                row.spellings().forEach(s -> levels.add(Folded.of(s).toString()));
            }
        }
    }

    /** Whether nothing printed with two mentions of one number says that they are two documents. */
    boolean maybeOne(Cited a, Cited b) {
        String here = place(a);
        String there = place(b);
        boolean elsewhere = here != null && there != null && !starts(here, there) && !starts(there, here);
        String term = term(a);
        boolean yearless = a.mention().number() == null || a.mention().number().year() == null;
        boolean otherTerm = yearless && term != null && term(b) != null && !term.equals(term(b));
        return !elsewhere && !otherTerm && !otherYear(a, b);
    }

    private static boolean starts(String whole, String part) {
        return (whole + " ").startsWith(part + " ");
    }

    /** Two years and two titles; two years alone may be a slip of the pen. */
    private static boolean otherYear(Cited a, Cited b) {
        Integer year = a.mention().year();
        boolean years = year != null
                && b.mention().year() != null
                && !year.equals(b.mention().year());
        return years && a.title() != null && b.title() != null && shared(a.title(), b.title()) < SAME_TITLE;
    }

    /** The part of the shorter title's words that stand in the other as well. */
    private static double shared(String a, String b) {
        Set<String> one = words(a);
        Set<String> other = words(b);
        int shorter = Math.min(one.size(), other.size());
        one.retainAll(other);
        return (double) one.size() / shorter;
    }

    private static Set<String> words(String title) {
        return new HashSet<>(List.of(Folded.of(title).toString().split("[^\\p{L}\\d]++")));
    }

    /** What a key has behind the number, if known: the place and, where the number holds no year, term and year. */
    String key(List<Cited> mentions, boolean yearless, @Nullable Integer year) {
        String place = mentions.stream()
                .map(this::place)
                .filter(Objects::nonNull)
                .reduce(null, (a, b) -> a == null || b.length() > a.length() ? b : a);
        String term = mentions.stream()
                .map(Namesakes::term)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        String where = place == null ? "" : "|" + place;
        return yearless ? where + (term == null ? "" : "|khóa " + term) + (year == null ? "" : "|" + year) : where;
    }

    private static @Nullable String term(Cited c) {
        return c.issuer() == null ? null : Issuer.of(c.issuer()).term();
    }

    /** The part of an issuer's name from its unit of administration on, folded; null where it names none. */
    private @Nullable String place(Cited c) {
        return c.issuer() == null ? null : placeOf(c.issuer());
    }

    /** Whether an issuer's name says of which place it is, and not only of what level. */
    boolean tellsPlace(String issuer) {
        String place = placeOf(issuer);
        String last = issuer.strip().substring(issuer.strip().lastIndexOf(' ') + 1);
        return place != null && !levels.contains(place) && Character.isUpperCase(last.charAt(0));
    }

    private @Nullable String placeOf(String issuer) {
        String[] words = Folded.of(issuer).toString().strip().split("[\\s,.]++");
        for (int i = 0; i < words.length; i++) {
            boolean two = i + 1 < words.length && levels.contains(words[i] + " " + words[i + 1]);
            if (two || levels.contains(words[i])) {
                return String.join(" ", List.of(words).subList(i, words.length));
            }
        }
        return null;
    }
}
