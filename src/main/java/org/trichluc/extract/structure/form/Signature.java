package org.trichluc.extract.structure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.report.Signatory;
import org.trichluc.rule.Lexicon;
import org.trichluc.vietnamese.Folded;

/**
 * The lines over and under a signature (thẩm quyền, chức vụ, họ tên người ký; Nghị định 30/2020/NĐ-CP, phụ lục I, mục
 * II.7).
 *
 * <pre>
 * signature := authority? capacity? position rank? name
 * authority := 'TM.' body
 * capacity  := ('KT.' | 'TL.' | 'TUQ.') position
 * </pre>
 */
final class Signature {

    private static final Pattern AUTHORITY = Pattern.compile("t[./]?m(?:[./]+ ?| )\\p{L}.*+");
    private static final Pattern CAPACITY =
            Pattern.compile("(?:k[./]?t|t[./]?l|t[./]?u[./]?q|tlhđ|tuq)(?:[./]+ ?| )\\p{L}.*+");
    private static final Pattern ACTING = Pattern.compile("(?:q\\.|quyền) ?\\p{L}.*+");
    private static final Pattern SIGNED =
            Pattern.compile("(?iu)[^\\p{L}\\p{N}]{0,2}(?:đã ký|đã kí|ký tên|ký,|ký và|chữ ký|ký, ghi).{0,40}");
    private static final Pattern STAMP = Pattern.compile(
            "(?iu)(?:người ký|ký bởi|thời gian ký|ngày ký|cơ quan:|email:|digitally signed|signature).*+");
    /** Where a line that a reader ran together begins anew: before KT., before a deputy, before the name. */
    private static final Pattern SEAM = Pattern.compile(
            "(?<=\\p{L}) (?=(?:KT|TL|TUQ|TM)\\. ?\\p{Lu})|(?<=\\p{Lu}{2}) (?=PHÓ \\p{Lu}{2})|(?<=\\p{Lu}{2}) (?=\\p{Lu}\\p{Ll})");

    private Signature() {}

    /** Whether a line in capitals can only stand over a signature. */
    static boolean isOver(String line, Vocabulary vocabulary) {
        Folded folded = Folded.of(line);
        if (line.length() > 90 || !startsInCapitals(line)) {
            return false;
        }
        return AUTHORITY.matcher(folded).matches()
                || CAPACITY.matcher(folded).matches()
                || ACTING.matcher(folded).matches()
                || vocabulary.beginsWithPosition(line);
    }

    /** Whether a line is a remark in place of the signature itself: (đã ký). */
    static boolean isRemark(String line) {
        return SIGNED.matcher(line).matches() || STAMP.matcher(line).matches() || Shape.isRule(line);
    }

    /** Reads the lines of one signature; null where they hold none. */
    static @Nullable Signatory of(List<String> printed, Vocabulary vocabulary) {
        List<String> lines = new ArrayList<>();
        for (String line : printed) {
            for (String part : SEAM.split(
                    line.replaceAll("(?iu)\\(? ?đã k[ýí] ?[):]?", " ").strip())) {
                if (!part.isBlank() && !isRemark(part.strip()) && PlaceDate.of(part.strip()) == null) {
                    lines.add(part.strip());
                }
            }
        }
        int name = nameIn(lines, vocabulary);
        Person person = name < 0 ? new Person(null, null) : person(lines.get(name), vocabulary);
        List<String> over = lines.subList(0, name < 0 ? lines.size() : name);
        return over.isEmpty() && person.name() == null ? null : signatory(over, person, vocabulary);
    }

    private static Signatory signatory(List<String> over, Person person, Vocabulary vocabulary) {
        StringBuilder authority = new StringBuilder();
        StringBuilder capacity = new StringBuilder();
        StringBuilder position = new StringBuilder();
        String rank = person.rank();
        StringBuilder open = position;
        for (String line : over) {
            Folded folded = Folded.of(line);
            if (AUTHORITY.matcher(folded).matches()) {
                open = authority;
            } else if (CAPACITY.matcher(folded).matches()) {
                open = capacity;
            } else if (vocabulary.beginsWithPosition(line)
                    || ACTING.matcher(folded).matches()) {
                open = position;
            } else if (open == position && position.isEmpty() && vocabulary.beginsWithAgency(line)) {
                open = authority;
            } else if (rank == null && vocabulary.ranks().row(Shape.bare(line)) != null) {
                rank = Shape.bare(line);
                continue;
            }
            open.append(open.isEmpty() ? "" : " ").append(line);
        }
        return new Signatory(text(authority), text(capacity), text(position), rank, person.name());
    }

    private static @Nullable String text(StringBuilder words) {
        return words.isEmpty() ? null : Shape.bare(words.toString());
    }

    private record Person(@Nullable String rank, @Nullable String name) {}

    /** The index of the last line that is a name, -1 where none is. */
    private static int nameIn(List<String> lines, Vocabulary vocabulary) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            String name = person(lines.get(i), vocabulary).name();
            if (name == null
                    || isOver(name, vocabulary)
                    || isPosition(name, vocabulary)
                    || AUTHORITY.matcher(Folded.of(name)).matches()) {
                continue;
            }
            boolean below = i > 0 && isOver(lines.get(i - 1), vocabulary);
            if (!Shape.isCapitals(name) || below && !vocabulary.beginsWithAgency(name)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPosition(String line, Vocabulary vocabulary) {
        return vocabulary.positions().row(line) != null;
    }

    /** Parts a line into what stands before the name and the name; no name where it does not look like one. */
    private static Person person(String line, Vocabulary vocabulary) {
        int at = 0;
        Lexicon.Hit hit = vocabulary.ranks().longestAt(line, 0);
        while (hit != null) {
            at = hit.end();
            while (at < line.length() && " .,-–".indexOf(line.charAt(at)) >= 0) {
                at++;
            }
            hit = at < line.length() ? vocabulary.ranks().longestAt(line, at) : null;
        }
        String name = Shape.bare(line.substring(at).strip());
        Matcher rank = Pattern.compile("[ .,–-]*+$").matcher(line.substring(0, at));
        String before = rank.replaceFirst("");
        return new Person(before.isEmpty() ? null : before, Shape.isPerson(name) ? name : null);
    }

    private static boolean startsInCapitals(String line) {
        int upper = 0;
        int lower = 0;
        for (char c : line.toCharArray()) {
            upper += Character.isUpperCase(c) ? 1 : 0;
            lower += Character.isLowerCase(c) ? 1 : 0;
        }
        return upper >= 2 && upper > 2 * lower;
    }

    /** Whether a line looks like a person's name, with or without a rank. */
    static boolean isName(String line, Vocabulary vocabulary) {
        String name = person(line, vocabulary).name();
        return name != null && !isOver(name, vocabulary) && !isPosition(name, vocabulary) && !Shape.isCapitals(name);
    }
}
