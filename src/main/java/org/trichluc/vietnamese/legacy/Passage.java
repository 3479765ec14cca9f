package org.trichluc.vietnamese.legacy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph's text and the fonts that it is set in.
 *
 * @param stretches in order, without overlap; text outside them is of no known font
 */
public record Passage(String text, List<Stretch> stretches) {

    /**
     * A stretch in one font.
     *
     * @param start offset of its first UTF-16 unit
     * @param end exclusive
     * @param font its name, null where none is known
     * @param fixed whether its characters are what they are, as those of a symbol font
     */
    public record Stretch(int start, int end, @Nullable String font, boolean fixed) {

        LegacyFont hint() {
            return LegacyFont.of(font);
        }
    }

    /** Neighbouring stretches that one decision covers: of one hinted encoding, or of one font without a hint. */
    List<List<Stretch>> groups() {
        List<List<Stretch>> result = new ArrayList<>();
        Stretch before = null;
        for (Stretch s : stretches) {
            if (before == null || !alike(before, s)) {
                result.add(new ArrayList<>());
            }
            result.get(result.size() - 1).add(s);
            before = s;
        }
        return result;
    }

    private static boolean alike(Stretch a, Stretch b) {
        if (a.fixed || b.fixed || a.end != b.start) {
            return false;
        }
        Encoding hint = a.hint().encoding();
        return hint == null
                ? b.hint().encoding() == null && java.util.Objects.equals(a.font, b.font)
                : hint == b.hint().encoding();
    }
}
