package org.trichluc.workbench.score;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a stated confidence can be believed: of the citations and figures that were found with so much confidence,
 * how many are right in their main fields.
 *
 * @param bands from the surest to the least sure
 */
public record Calibration(List<Band> bands) {
    private static final double[] LOWER = {.98, .95, .9, .8, .7, .5, 0};

    /** Above this, a reader takes an item for right. */
    public static final double SURE = .9;

    /**
     * Items within a band of confidence.
     *
     * @param from lowest confidence, inclusive
     * @param to highest, exclusive but for 1
     */
    public record Band(double from, double to, int right, int items) {
        /** 0 to 1; only where there are items. */
        public double share() {
            return (double) right / items;
        }
    }

    static Calibration of(Iterable<Scorecard> cards) {
        List<Judgement> judged = new ArrayList<>();
        for (Scorecard card : cards) {
            for (Judgement j : card.judgements()) {
                boolean whole = j.field().equals(Judgement.STRICT) || j.field().equals(Judgement.EXTRA);
                if (whole && j.confidence() != null) {
                    judged.add(j);
                }
            }
        }
        List<Band> bands = new ArrayList<>();
        double to = Double.POSITIVE_INFINITY;
        for (double from : LOWER) {
            bands.add(band(from, to, judged));
            to = from;
        }
        return new Calibration(bands.stream().filter(b -> b.items() > 0).toList());
    }

    /** All items that are at least {@link #SURE}. */
    public Band sure() {
        int right = 0;
        int items = 0;
        for (Band b : bands) {
            if (b.from() >= SURE) {
                right += b.right();
                items += b.items();
            }
        }
        return new Band(SURE, 1, right, items);
    }

    private static Band band(double from, double to, List<Judgement> judged) {
        int right = 0;
        int items = 0;
        for (Judgement j : judged) {
            double sure = j.confidence() == null ? 0 : j.confidence();
            if (sure >= from && sure < to) {
                items++;
                right += j.score() == 1 ? 1 : 0;
            }
        }
        return new Band(from, Math.min(1, to), right, items);
    }
}
