package org.trichluc.extract.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.rule.Lexicon;

/** The shipped register of laws: their names, and which edition a name meant at a given time. */
final class LawRegister {

    /**
     * A law as adopted once.
     *
     * @param number null where the law has none of its own
     * @param adopted ISO 8601, null where unknown
     * @param effective ISO 8601, null where unknown
     * @param replacedBy numbers of what took its place, parted by blanks; null where nothing did
     * @param confirmed whether a source gives the day of its adoption
     */
    record Edition(
            String law,
            @Nullable String number,
            @Nullable String adopted,
            @Nullable String effective,
            @Nullable String replacedBy,
            boolean confirmed) {

        /** When it began to count: the day it took effect or, where that is unknown, of its adoption. */
        String since() {
            return effective != null ? effective : adopted != null ? adopted : "9999";
        }
    }

    private static final String CONFIRMED = "confirmed";
    private static final Pattern PARLIAMENT = Pattern.compile("QH\\d{1,2}$");
    private static final int DAY = "2013-11-29".length();

    /** From here on the register's days are provisional. */
    private static final String PROVISIONAL = "2022";

    private final Lexicon names;
    private final Map<String, List<Edition>> editions = new HashMap<>();
    private final Map<String, Lexicon.Row> byNumber = new HashMap<>();
    private final Map<String, Edition> editionByNumber = new HashMap<>();

    LawRegister(Lexicon names, Lexicon editions) {
        this.names = names;
        for (Lexicon.Row row : editions.rows()) {
            String law = row.get("law");
            Lexicon.Row named = law == null ? null : names.row(law);
            if (law == null || named == null) {
                continue;
            }
            String number = row.get("number");
            Edition edition = new Edition(
                    canonical(named),
                    number,
                    row.get("adopted"),
                    row.get("effective"),
                    row.get("replaced_by"),
                    CONFIRMED.equals(row.get("day")));
            this.editions
                    .computeIfAbsent(canonical(named), k -> new ArrayList<>())
                    .add(edition);
            if (number != null) {
                editionByNumber.putIfAbsent(number, edition);
                byNumber.putIfAbsent(DocumentNumber.of(number).folded(), named);
            }
        }
        this.editions.values().forEach(l -> l.sort(Comparator.comparing(Edition::since)));
    }

    /** The longest name that begins at an offset. */
    Lexicon.@Nullable Hit at(CharSequence text, int offset) {
        return names.longestAt(text, offset);
    }

    /** The row of a name. */
    Lexicon.@Nullable Row row(String name) {
        return names.row(name);
    }

    /** The name by which the register knows a law. */
    static String canonical(Lexicon.Row row) {
        return row.spellings().get(0);
    }

    /** Whether some edition of a law was adopted in a year. */
    boolean adopted(String law, String year) {
        return editions.getOrDefault(law, List.of()).stream()
                .anyMatch(e -> e.adopted() != null && e.adopted().startsWith(year));
    }

    /** The edition of a year, null where none or several were adopted in it. */
    @Nullable
    Edition of(String law, String year) {
        List<Edition> found = editions.getOrDefault(law, List.of()).stream()
                .filter(e -> e.adopted() != null && e.adopted().startsWith(year))
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    /**
     * The edition that a name meant on a day: the last one in force then or, where none was yet, the first one adopted
     * by then. Without a day, the only edition there is.
     */
    @Nullable
    Edition on(String law, @Nullable String day) {
        List<Edition> all = editions.getOrDefault(law, List.of());
        if (day == null) {
            return all.size() == 1 ? all.get(0) : null;
        }
        Edition inForce = null;
        for (Edition e : all) {
            if (e.since().compareTo(day) <= 0) {
                inForce = e;
            }
        }
        if (inForce != null) {
            return inForce;
        }
        return all.stream()
                .filter(e -> e.adopted() != null && e.adopted().compareTo(day) <= 0)
                .findFirst()
                .orElse(null);
    }

    /** Whether a law was in force on a day, or is known at all where the day is not. */
    boolean inForce(String law, @Nullable String day) {
        List<Edition> all = editions.getOrDefault(law, List.of());
        return day == null
                ? !all.isEmpty()
                : all.stream().anyMatch(e -> e.since().compareTo(day) <= 0 && !replaced(e, day));
    }

    private boolean replaced(Edition edition, String day) {
        if (edition.replacedBy() == null) {
            return false;
        }
        for (String number : edition.replacedBy().split(" ", -1)) {
            Edition next = editionByNumber.get(number);
            if (next != null && next.since().compareTo(day) <= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * The day on which the law of a number was adopted; null where that is not known for certain, as for orders of
     * promulgation, whose number older laws go by, and for days that are still provisional.
     */
    @Nullable
    String adopted(DocumentNumber number) {
        Edition edition = editionByNumber.get(number.text());
        String day = edition == null || !edition.confirmed() ? null : edition.adopted();
        return day != null
                        && day.length() == DAY
                        && day.compareTo(PROVISIONAL) < 0
                        && PARLIAMENT.matcher(number.text()).find()
                ? day
                : null;
    }

    /** The type of the law that has a number, null for a number that no law has. */
    @Nullable
    String typeOf(DocumentNumber number) {
        Lexicon.Row row = byNumber.get(number.folded());
        return row == null ? null : row.get("slug");
    }
}
