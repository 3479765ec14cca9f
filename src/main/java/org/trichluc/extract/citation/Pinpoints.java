package org.trichluc.extract.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.report.Citation.Pinpoint;

/**
 * Reads the places within a document that a mention cites.
 *
 * <pre>
 * places := unit ((',' | 'và' | 'của')? unit)* 'của'? mention
 * unit   := ('điểm' | 'khoản' | 'Điều' | 'Mục' | 'Chương' | 'Phụ lục') value ((',' | 'và') value)*
 * </pre>
 */
final class Pinpoints {

    /** From the smallest to the largest. */
    private enum Unit {
        DIEM("điểm", "[a-zđ]{1,2}|\\d{1,2}"),
        KHOAN("khoản", "\\d{1,2}[a-zđ]?"),
        DIEU("điều", "\\d{1,3}[a-zđ]?"),
        MUC("mục", "[IVX]{1,5}|\\d{1,2}|[A-Z]"),
        CHUONG("chương", "[IVXL]{1,6}|\\d{1,2}"),
        PHU_LUC("phụ lục", "(?:số )?(?:[IVX]{1,6}|\\d{1,2}|[A-Z])");

        private final String word;
        private final Pattern pattern;

        Unit(String word, String value) {
            this.word = word;
            String one = "(?:" + value + ")(?![\\p{L}\\d/])";
            this.pattern = Pattern.compile("(?iu:" + word + ") (" + one + "(?:(?:, ?| và | hoặc )" + one + "){0,12})");
        }
    }

    private record Found(Unit unit, List<String> values, int start, int end) {}

    private static final Pattern JOIN = Pattern.compile("\\s?(?:,|và|hoặc|của|;)?\\s?");
    private static final Pattern INTO = Pattern.compile("\\s?,?\\s?(?:của)?\\s?(?:các)?\\s?");
    private static final Pattern ASIDE = Pattern.compile("\\s?\\((?:tại )?");
    private static final int REACH = 160;

    private Pinpoints() {}

    /** Places printed before a mention that begins at an offset; null where there are none. */
    static @Nullable List<Pinpoint> before(String text, int from, int mention) {
        int start = Math.max(from, mention - REACH);
        List<Found> run = new ArrayList<>();
        for (Found f : units(text, start, mention)) {
            boolean joined = !run.isEmpty()
                    && JOIN.matcher(text.substring(run.get(run.size() - 1).end(), f.start()))
                            .matches();
            if (!joined) {
                run.clear();
            }
            run.add(f);
        }
        boolean touches = !run.isEmpty()
                && INTO.matcher(text.substring(run.get(run.size() - 1).end(), mention))
                        .matches();
        return touches ? pinpoints(run) : null;
    }

    /** Places in brackets right behind a mention; null where there are none. */
    static @Nullable List<Pinpoint> after(String text, int mention) {
        Matcher aside = ASIDE.matcher(text).region(mention, text.length());
        int close = aside.lookingAt() ? text.indexOf(')', aside.end()) : -1;
        if (close < 0 || close - mention > REACH) {
            return null;
        }
        List<Found> found = units(text, aside.end(), close);
        return found.isEmpty() || found.get(0).start() != aside.end() ? null : pinpoints(found);
    }

    private static List<Found> units(String text, int from, int to) {
        List<Found> result = new ArrayList<>();
        for (int at = from; at < to; at++) {
            Found f = unitAt(text, at, to);
            if (f != null && (at == 0 || !Character.isLetter(text.charAt(at - 1)))) {
                result.add(f);
                at = f.end() - 1;
            }
        }
        return result;
    }

    private static @Nullable Found unitAt(String text, int at, int to) {
        for (Unit unit : Unit.values()) {
            if (text.regionMatches(true, at, unit.word, 0, unit.word.length())) {
                Matcher m = unit.pattern.matcher(text).region(at, to);
                if (m.lookingAt()) {
                    return new Found(unit, Arrays.asList(m.group(1).split("(?:, ?| và | hoặc )")), m.start(), m.end());
                }
            }
        }
        return null;
    }

    private static List<Pinpoint> pinpoints(List<Found> run) {
        List<Map<Unit, List<String>>> groups = new ArrayList<>();
        Map<Unit, List<String>> group = new EnumMap<>(Unit.class);
        Unit last = Unit.DIEM;
        for (Found f : run) {
            boolean another = f.unit() == last && group.size() > 1;
            if (f.unit().compareTo(last) < 0 || another) {
                groups.add(group);
                group = new EnumMap<>(Unit.class);
            }
            group.computeIfAbsent(f.unit(), k -> new ArrayList<>()).addAll(f.values());
            last = f.unit();
        }
        groups.add(group);
        for (int i = groups.size() - 2; i >= 0; i--) {
            Map<Unit, List<String>> next = groups.get(i + 1);
            Unit largest = largest(groups.get(i));
            Map<Unit, List<String>> here = groups.get(i);
            next.forEach((unit, values) -> {
                if (unit.compareTo(largest) > 0) {
                    here.put(unit, values);
                }
            });
        }
        List<Pinpoint> result = new ArrayList<>();
        groups.forEach(g -> product(g, result));
        return List.copyOf(result);
    }

    private static Unit largest(Map<Unit, List<String>> group) {
        return group.keySet().stream()
                .reduce((a, b) -> a.compareTo(b) > 0 ? a : b)
                .orElse(Unit.DIEM);
    }

    private static void product(Map<Unit, List<String>> group, List<Pinpoint> result) {
        for (String phuLuc : of(group, Unit.PHU_LUC)) {
            for (String chuong : of(group, Unit.CHUONG)) {
                for (String muc : of(group, Unit.MUC)) {
                    for (String dieu : of(group, Unit.DIEU)) {
                        for (String khoan : of(group, Unit.KHOAN)) {
                            for (String diem : of(group, Unit.DIEM)) {
                                result.add(
                                        new Pinpoint(nn(dieu), nn(khoan), nn(diem), nn(chuong), nn(muc), nn(phuLuc)));
                            }
                        }
                    }
                }
            }
        }
    }

    private static List<String> of(Map<Unit, List<String>> group, Unit unit) {
        return group.getOrDefault(unit, List.of(""));
    }

    private static @Nullable String nn(String value) {
        return TailReader.orNull(value);
    }
}
