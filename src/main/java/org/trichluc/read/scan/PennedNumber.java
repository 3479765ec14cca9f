package org.trichluc.read.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that somebody wrote into the gap that a form leaves for it. Where one digit ends and the next begins is
 * decided together with what they are: the reading whose digits are the best likenesses wins.
 *
 * @param digits as written, leading zeros too
 * @param worst how good a likeness the worst of its digits is; 0 is perfect, less is worse
 * @param lead how much better it is than the next reading
 */
record PennedNumber(String digits, double worst, double lead) {
    /** What a number is trusted from; a digit that is a poor likeness must lead by more, up to some point. */
    private static final double TRUSTED_LEAD = 1.25;

    private static final double FAIR = -9;
    private static final double POOREST = -13;
    private static final double FOR_POOR = 0.25;

    /** A likeness is off by this much as a rule. */
    private static final double SPREAD = 0.09;
    /** More readings than this are not kept of one place. */
    private static final int MOST = 40;
    /** A reading is never surer than this. */
    private static final double SUREST = 0.95;

    /** Reads a gap; null where no number that it can hold is to be made out. */
    static @Nullable PennedNumber in(Raster page, PennedGap gap, DigitReader reader) {
        List<Reading> all = new ArrayList<>(readings(GapInk.in(page, gap, false), gap.kind().most, reader));
        readings(GapInk.in(page, gap, true), gap.kind().most, reader).forEach(r -> add(r, all));
        all.removeIf(r -> r.digits.isEmpty() || !gap.kind().possible.test(Integer.parseInt(r.digits)));
        if (all.isEmpty()) {
            return null;
        }
        all.sort(Reading.BEST_FIRST);
        Reading first = all.get(0);
        double lead = all.size() == 1 ? TRUSTED_LEAD : first.score - all.get(1).score;
        return new PennedNumber(first.digits, first.worst, lead);
    }

    boolean trusted() {
        return worst >= POOREST && lead >= TRUSTED_LEAD + FOR_POOR * Math.max(0, FAIR - worst);
    }

    double confidence() {
        return Math.min(SUREST, 1 / (1 + Math.exp(-lead)));
    }

    /** Digits up to some place in the gap. */
    private record Reading(String digits, double score, double worst) {
        static final Comparator<Reading> BEST_FIRST =
                Comparator.comparingDouble(Reading::score).reversed().thenComparing(Reading::digits);

        Reading and(int digit, double likeness) {
            return new Reading(digits + digit, score + likeness, Math.min(worst, likeness));
        }
    }

    /** The best ways to read all of the ink. */
    private static List<Reading> readings(GapInk ink, int most, DigitReader reader) {
        List<List<Reading>> upTo = new ArrayList<>();
        upTo.add(List.of(new Reading("", 0, 0)));
        for (int to = 1; to < ink.cuts().size(); to++) {
            List<Reading> here = new ArrayList<>();
            for (int from = to - 1; from >= 0; from--) {
                if (upTo.get(from).isEmpty()) {
                    continue;
                }
                switch (ink.between(from, to)) {
                    case NOTHING -> here.addAll(upTo.get(from));
                    case PART -> {}
                    case DIGIT -> extend(upTo.get(from), reader.unlike(ink.shape(from, to)), most, here);
                }
            }
            here.sort(Reading.BEST_FIRST);
            upTo.add(List.copyOf(here.subList(0, Math.min(MOST, here.size()))));
        }
        return upTo.get(upTo.size() - 1);
    }

    private static void extend(List<Reading> before, double[] unlike, int most, List<Reading> here) {
        for (int digit = 0; digit < unlike.length; digit++) {
            double off = unlike[digit] / SPREAD;
            for (Reading r : before) {
                if (r.digits.length() < most) {
                    add(r.and(digit, -off * off / 2), here);
                }
            }
        }
    }

    /** Keeps the best reading of the same digits. */
    private static void add(Reading reading, List<Reading> here) {
        if (here.stream().noneMatch(h -> h.digits.equals(reading.digits) && h.score >= reading.score)) {
            here.removeIf(h -> h.digits.equals(reading.digits));
            here.add(reading);
        }
    }
}
