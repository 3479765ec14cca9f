package org.trichluc.extract.structure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * To whom the document is addressed (Kính gửi).
 *
 * @param lines that name them
 * @param names null where there is no such line
 * @param next index of the first line behind them
 */
record Addressees(List<Fragment> lines, @Nullable List<String> names, int next) {

    private static final Pattern LEAD = Pattern.compile("(?iu)kính (?:gửi|gởi|trình|thưa)\\s*:?\\s*");
    private static final Pattern BULLET = Pattern.compile("[-–+*•] ?(?=\\p{L})");
    private static final int LONGEST = 250;

    /** The lines, with an address that was set in the letterhead's left column below both columns. */
    static List<Fragment> belowColumns(List<Fragment> lines) {
        List<Fragment> result = new ArrayList<>();
        List<Fragment> moved = new ArrayList<>();
        for (Fragment f : lines) {
            boolean same = !moved.isEmpty() && moved.get(0).group() == f.group();
            if (!same) {
                result.addAll(moved);
                moved.clear();
            }
            if (f.column() == 0 && (same || Shape.isAddress(f.text()) && besideMotto(f, lines))) {
                moved.add(new Fragment(f.source(), f.start(), f.end(), Fragment.ALONE, f.group()));
            } else {
                result.add(f);
            }
        }
        result.addAll(moved);
        return result;
    }

    private static boolean besideMotto(Fragment address, List<Fragment> lines) {
        return lines.stream().anyMatch(f -> f.group() == address.group() && f.column() > 0 && Shape.isMotto(f.text()));
    }

    /** Reads from a line on. */
    static Addressees at(List<Fragment> lines, int at) {
        int i = at;
        while (i < lines.size() && Shape.isRule(lines.get(i).text())) {
            i++;
        }
        if (i >= lines.size() || !Shape.isAddress(lines.get(i).text())) {
            return new Addressees(List.of(), null, at);
        }
        List<Fragment> taken = new ArrayList<>(List.of(lines.get(i)));
        List<String> names = new ArrayList<>();
        Matcher lead = LEAD.matcher(lines.get(i).text());
        String first = lead.lookingAt() ? lines.get(i).text().substring(lead.end()) : "";
        split(first, names);
        Fragment begin = lines.get(i);
        for (i++; i < lines.size(); i++) {
            Fragment f = lines.get(i);
            boolean bullet = BULLET.matcher(f.text()).lookingAt() && f.text().length() < LONGEST;
            boolean only = names.isEmpty()
                    && f.text().length() < LONGEST / 2
                    && !f.text().endsWith(":");
            Fragment before = taken.get(taken.size() - 1);
            boolean centred = f.isCentered() && before.isCentered() && f.text().length() < LONGEST / 2;
            if (!isBeside(f, begin, before) && !bullet && !only && !centred) {
                break;
            }
            taken.add(f);
            split(f.text(), names);
        }
        return new Addressees(taken, List.copyOf(names), i);
    }

    /** Whether a line stands in the names' cell or right of the lead; a new row from the left is something else. */
    private static boolean isBeside(Fragment f, Fragment begin, Fragment before) {
        return begin.column() != Fragment.ALONE
                && f.group() == begin.group()
                && (before.touches(f) || f.column() > 0 && f.column() >= begin.column());
    }

    private static void split(String text, List<String> names) {
        for (String part : text.split("(?:;|(?<=[,.]) [-–] |; [-–] )")) {
            String name =
                    Shape.bare(BULLET.matcher(part.strip()).replaceFirst("").strip());
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
    }
}
