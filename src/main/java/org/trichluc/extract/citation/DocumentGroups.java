package org.trichluc.extract.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trichluc.report.CitedDocument;
import org.trichluc.rule.Lexicon;
import org.trichluc.vietnamese.Folded;

/**
 * Groups mentions into documents. One number is one document, however it is spelled and with or without its type word;
 * mentions of one number that disagree stay together and are marked ambiguous.
 */
final class DocumentGroups {

    private record Member(String id, Cited cited) {}

    private static final String OTHER = "khac";
    private static final Set<String> DECISIONS = Set.of("quyet-dinh", "quy-dinh");

    private final LawRegister laws;
    private final Namesakes namesakes;
    private final LexNames names;
    private final @Nullable String reportDate;
    private final Set<String> unsure = new HashSet<>();
    private final Map<String, List<Member>> groups = new LinkedHashMap<>();
    private final Map<String, String> groupOf = new HashMap<>();
    private final Map<String, DocumentNumber> printedNumbers = new HashMap<>();

    DocumentGroups(Vocabulary words, @Nullable String reportDate) {
        this.laws = words.laws();
        this.namesakes = new Namesakes(words.issuer());
        this.names = new LexNames(words, namesakes);
        this.reportDate = reportDate;
    }

    /** Adds a citation, in reading order. */
    void add(String id, Cited cited) {
        Mention m = cited.mention();
        if (m.law() != null && m.number() != null) {
            printedNumbers.put(fold(m.law()), m.number());
        }
        groups.computeIfAbsent(id, k -> new ArrayList<>()).add(new Member(id, cited));
    }

    /** The document's id of a citation. */
    String document(String citation) {
        settle();
        return Objects.requireNonNull(groupOf.get(citation));
    }

    /** All documents in the order of their first mentions. */
    List<CitedDocument> documents() {
        settle();
        List<CitedDocument> result = new ArrayList<>();
        groups.forEach(
                (name, members) -> result.add(document("d" + (result.size() + 1), members, unsure.contains(name))));
        return List.copyOf(result);
    }

    private void settle() {
        if (!groupOf.isEmpty() || groups.isEmpty()) {
            return;
        }
        List<Member> all = groups.values().stream().flatMap(List::stream).toList();
        groups.clear();
        Map<String, List<String>> typesOf = new HashMap<>();
        for (Member m : all) {
            String number = identity(m.cited().mention());
            String type = type(m.cited().mention());
            List<String> types = typesOf.computeIfAbsent(number, k -> new ArrayList<>());
            String key = types.stream()
                    .filter(t -> t.equals(type))
                    .findFirst()
                    .orElseGet(() -> compatible(number, type, m, types));
            if (!types.contains(key)) {
                types.add(key);
            }
            place(key + "|" + number, m);
        }
        int n = 0;
        for (List<Member> members : groups.values()) {
            n++;
            for (Member m : members) {
                groupOf.put(m.id(), "d" + n);
            }
        }
    }

    /** Puts a mention with its namesakes, or apart where they are documents of other bodies. */
    private void place(String name, Member m) {
        List<String> fitting = new ArrayList<>();
        String free = name;
        for (int i = 1; groups.containsKey(free); i++) {
            if (groups.get(free).stream().allMatch(other -> namesakes.maybeOne(other.cited(), m.cited()))) {
                fitting.add(free);
            }
            free = name + "|" + i;
        }
        String chosen = fitting.isEmpty() ? free : fitting.get(fitting.size() - 1);
        if (fitting.size() > 1) {
            unsure.add(chosen);
        }
        groups.computeIfAbsent(chosen, k -> new ArrayList<>()).add(m);
    }

    /** The type under which a mention of another type joins, where the two may be names of one document. */
    private String compatible(String number, String type, Member m, List<String> types) {
        Mention mention = m.cited().mention();
        for (String t : types) {
            Set<String> dates = dates(groups.getOrDefault(t + "|" + number, List.of()));
            boolean clash = mention.date() != null && !dates.isEmpty() && !dates.contains(mention.date());
            if (general(t) || general(type) || !clash && (!mention.typed() || sameLetters(t, type))) {
                return t;
            }
        }
        return type;
    }

    private static boolean general(String type) {
        return type.equals(OTHER);
    }

    /** Types whose documents bear the same letters, so that reports take one for the other. */
    private static boolean sameLetters(String a, String b) {
        return a.startsWith(b) || b.startsWith(a) || DECISIONS.contains(a) && DECISIONS.contains(b);
    }

    /** The type; a law's is that of the register, for codes are called laws as well. */
    private String type(Mention m) {
        Lexicon.Row row = m.law() == null ? null : laws.row(m.law());
        String slug = row == null ? null : row.get("slug");
        return slug == null ? m.type() : slug;
    }

    /** What makes mentions name one document, apart from the type. */
    private String identity(Mention m) {
        DocumentNumber number = number(m);
        if (number != null) {
            return number.folded();
        }
        String year = editionYear(m);
        return fold(m.law() == null ? m.raw() : m.law()) + (year == null ? "" : " " + year);
    }

    /** The number, set right where its year cannot be; for a law by name the report's or the register's. */
    private @Nullable DocumentNumber number(Mention m) {
        if (m.number() != null) {
            return m.number().withYear(m.date());
        }
        if (m.law() == null) {
            return null;
        }
        LawRegister.Edition edition = edition(m);
        DocumentNumber printed = printedNumbers.get(fold(m.law()));
        String year = editionYear(m);
        if (printed != null && (year == null || printed.text().contains(year))) {
            return printed;
        }
        return edition == null || edition.number() == null ? null : DocumentNumber.of(edition.number());
    }

    private LawRegister.@Nullable Edition edition(Mention m) {
        if (m.law() == null) {
            return null;
        }
        String year =
                m.edition() != null ? m.edition() : m.date() != null ? m.date().substring(0, 4) : null;
        return year == null ? laws.on(m.law(), reportDate) : laws.of(m.law(), year);
    }

    private static @Nullable String editionYear(Mention m) {
        return m.edition() != null ? m.edition() : m.date() != null ? m.date().substring(0, 4) : null;
    }

    private static String fold(String name) {
        return Folded.of(name).toString().replaceAll("[,\\s]++", " ");
    }

    private static Set<String> dates(List<Member> members) {
        Set<String> dates = new LinkedHashSet<>();
        for (Member m : members) {
            if (m.cited().mention().date() != null) {
                dates.add(m.cited().mention().date());
            }
        }
        return dates;
    }

    private CitedDocument document(String id, List<Member> members, boolean unsure) {
        Mention best = members.stream()
                .map(m -> m.cited().mention())
                .filter(m -> m.number() != null
                        && !m.number().malformed()
                        && !m.type().equals(OTHER))
                .findFirst()
                .orElse(members.get(0).cited().mention());
        String type = type(best);
        DocumentNumber number = number(best);
        boolean inferred = number != null && best.number() == null;
        LawRegister.Edition edition = inferred ? edition(best) : null;
        String date = dates(members).stream().findFirst().orElse(edition == null ? null : edition.adopted());
        Integer year = number == null ? null : number.year();
        if (year == null && date != null) {
            year = Integer.valueOf(date.substring(0, 4));
        }
        String law = best.law();
        String name = law != null ? law : first(members, true);
        boolean types = members.stream()
                        .map(m -> m.cited().mention())
                        .filter(Mention::typed)
                        .map(this::type)
                        .filter(t -> !t.equals(OTHER))
                        .distinct()
                        .count()
                > 1;
        boolean ambiguous = unsure || types || dates(members).size() > 1;
        String key = type + "|" + (number != null ? number.text() : identity(best))
                + (number == null ? "" : namesakes.key(cited(members), number.year() == null, year));
        return new CitedDocument(
                id,
                key,
                type,
                number == null ? null : number.text(),
                year,
                date,
                first(members, false),
                name,
                inferred ? Boolean.TRUE : null,
                ambiguous ? Boolean.TRUE : null,
                ambiguous ? null : names.of(type, number, date, year, first(members, false)),
                members.stream().map(Member::id).toList(),
                null);
    }

    private static List<Cited> cited(List<Member> members) {
        return members.stream().map(Member::cited).toList();
    }

    private static @Nullable String first(List<Member> members, boolean title) {
        for (Member m : members) {
            String value = title ? m.cited().title() : m.cited().issuer();
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
