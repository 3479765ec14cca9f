package org.trichluc.extract.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Warning;
import org.trichluc.report.Figure;
import org.trichluc.vietnamese.Folded;

/**
 * One thing named twice in one list with two values: {@code bí xanh 16.500đ/kg, dưa leo 20.000đ/kg, …, bí xanh
 * 28.000đ/kg}. Only in a list whose other items are all different: in others a name returns under each of its heads.
 */
final class RepeatedCheck {

    /** So many other items at least make a list. */
    private static final int FEWEST_OTHERS = 3;

    private static final int LONGEST = 60;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\\n]\\s");

    /** What stands between the mark before an item and its number: two words or more. */
    private static final Pattern NAME =
            Pattern.compile("(?u)[,;:] ?(\\p{L}[\\p{L}\\p{M}]*+(?: [\\p{L}\\p{M}]++)++) ?$");

    private RepeatedCheck() {}

    static List<Warning> of(ProseText texts, List<Figure> figures) {
        Map<String, Map<String, List<Figure>>> lists = new LinkedHashMap<>();
        int sentence = 0;
        for (int i = 0; i < figures.size(); i++) {
            Figure f = figures.get(i);
            String gap = i == 0 ? null : texts.between(figures.get(i - 1), f);
            sentence += gap == null || SENTENCE_END.matcher(gap).find() ? 1 : 0;
            Matcher name = NAME.matcher(plain(f) ? lead(texts.before(f, LONGEST), gap) : "");
            if (name.find()) {
                lists.computeIfAbsent(sentence + list(f), k -> new LinkedHashMap<>())
                        .computeIfAbsent(Folded.of(name.group(1)).toString(), k -> new ArrayList<>())
                        .add(f);
            }
        }
        List<Warning> warnings = new ArrayList<>();
        lists.values().forEach(list -> repeated(list, warnings));
        return warnings;
    }

    /** The text right before a figure, back to the figure before it. */
    private static String lead(String before, @Nullable String gap) {
        return gap != null && gap.length() < before.length() ? gap : before;
    }

    private static void repeated(Map<String, List<Figure>> list, List<Warning> warnings) {
        List<List<Figure>> more =
                list.values().stream().filter(same -> same.size() > 1).toList();
        if (more.size() != 1 || more.get(0).size() != 2 || list.size() <= FEWEST_OTHERS) {
            return;
        }
        Figure first = more.get(0).get(0);
        Figure second = more.get(0).get(1);
        if (first.value().compareTo(second.value()) != 0) {
            warnings.add(new Warning(
                    "figure.restated",
                    "One list gives the same thing as %s and as %s".formatted(first.raw(), second.raw()),
                    List.of(first.id(), second.id())));
        }
    }

    private static boolean plain(Figure f) {
        return f.columns() == null
                && f.change() == null
                && f.attainment() == null
                && f.of() == null
                && !f.kind().equals("duration");
    }

    /** Items of one list are measured alike. */
    private static String list(Figure f) {
        String unit = f.unit() == null ? "" : f.unit().text();
        return String.join("|", "", f.kind(), unit, String.valueOf(f.per()));
    }
}
