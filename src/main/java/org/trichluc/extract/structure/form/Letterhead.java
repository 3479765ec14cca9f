package org.trichluc.extract.structure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.vietnamese.Folded;

/**
 * The names in a letterhead: the body that issues (cơ quan ban hành) and the one above it (cơ quan chủ quản).
 *
 * @param parent all names above the issuer's; null where only one name is printed
 */
record Letterhead(@Nullable String parent, @Nullable String issuer) {

    private static final Pattern OPEN_END = Pattern.compile(".*(?:,|-|–| và| của| thuộc| với)$");
    private static final int WORDS_OF_A_BARE_HEAD = 2;

    /** Reads the lines of the left column above the number; a name may run over several lines. */
    static Letterhead of(List<Fragment> lines, Vocabulary vocabulary) {
        List<String> names = new ArrayList<>();
        Fragment before = null;
        for (Fragment line : lines) {
            int last = names.size() - 1;
            if (before == null || begins(line, before, names.get(last), vocabulary)) {
                names.add(text(line, vocabulary));
            } else {
                names.set(last, names.get(last) + " " + text(line, vocabulary));
            }
            before = line;
        }
        if (names.isEmpty()) {
            return new Letterhead(null, null);
        }
        int issuer = names.size() - 1;
        String parent = issuer == 0 ? null : String.join(" ", names.subList(0, issuer));
        return new Letterhead(parent, names.get(issuer));
    }

    private static String text(Fragment line, Vocabulary vocabulary) {
        return line.source().recognised() ? Plate.agency(line.text(), vocabulary) : line.text();
    }

    private static boolean begins(Fragment line, Fragment before, String name, Vocabulary vocabulary) {
        if (OPEN_END.matcher(Folded.of(name)).matches() || !vocabulary.beginsWithAgency(text(line, vocabulary))) {
            return !OPEN_END.matcher(Folded.of(name)).matches() && line.isBold() && !before.isBold() && !goesOn(line);
        }
        if (line.isBold() && before.isBold() && name.split(" ").length <= WORDS_OF_A_BARE_HEAD) {
            return false;
        }
        return true;
    }

    /** Whether a line can only be the rest of a name: VÀ …, TỈNH …, THÀNH PHỐ …. */
    private static boolean goesOn(Fragment line) {
        return Pattern.compile(
                        "(?:và|tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|thị trấn|khu vực|miền|việt nam|[-–(])\\b.*")
                .matcher(line.folded())
                .matches();
    }
}
