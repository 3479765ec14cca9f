package org.trichluc.vietnamese.legacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.trichluc.vietnamese.legacy.Passage.Stretch;

/**
 * Finds out which encoding each stretch of a document is in, and converts it to Unicode. A stretch is what its own
 * words spell right in. Where they do not tell, it is what its font is elsewhere in the document; then what its
 * paragraph is; then what the text of unknown fonts in the whole document is. Where nothing tells, nothing changes. For
 * one document and one thread.
 */
public final class LegacyText {
    private final Spelling spelling = new Spelling();
    private final Map<String, Evidence> byFont = new HashMap<>();
    private final Map<Encoding, Evidence> byHint = new EnumMap<>(Encoding.class);
    private final Evidence unknown = new Evidence();
    private final Map<Encoding, Integer> converted = new EnumMap<>(Encoding.class);

    /** Whether some passage holds characters that are mistakes in Unicode. */
    private boolean mixed;

    private LegacyText() {}

    /** Weighs a whole document. */
    public static LegacyText of(Iterable<Passage> document) {
        LegacyText result = new LegacyText();
        for (Passage p : document) {
            result.mixed |= MixedUnicode.touches(p.text());
            for (List<Stretch> group : p.groups()) {
                result.weigh(p, group);
            }
        }
        return result;
    }

    private void weigh(Passage p, List<Stretch> group) {
        Stretch first = group.get(0);
        if (first.fixed()) {
            return;
        }
        Encoding hint = first.hint().encoding();
        for (Stretch s : group) {
            Evidence own = evidence(p, List.of(s));
            byFont.computeIfAbsent(key(s), k -> new Evidence()).add(own);
            if (hint != null) {
                byHint.computeIfAbsent(hint, k -> new Evidence()).add(own);
            } else {
                unknown.add(own);
            }
        }
    }

    /** Whether all of the document is Unicode without a mistake, so that to convert it changes nothing. */
    public boolean isUnicode() {
        return !mixed && byHint.isEmpty() && !unknown.tempts();
    }

    /** How many words have been converted from each encoding so far. */
    public Map<Encoding, Integer> converted() {
        return new EnumMap<>(converted);
    }

    /** A passage in Unicode. */
    public Conversion convert(Passage p) {
        Conversion.Builder out = new Conversion.Builder(p.text().length());
        Evidence whole = new Evidence();
        List<List<Stretch>> groups = p.groups();
        groups.stream().filter(g -> !g.get(0).fixed()).forEach(g -> whole.add(evidence(p, g)));
        int at = 0;
        for (List<Stretch> group : groups) {
            Stretch first = group.get(0);
            int end = group.get(group.size() - 1).end();
            keep(p, at, first.start(), out);
            if (first.fixed()) {
                keep(p, first.start(), end, out);
            } else {
                decode(p, group, whole, out);
            }
            at = end;
        }
        keep(p, at, p.text().length(), out);
        return out.build();
    }

    private void decode(Passage p, List<Stretch> group, Evidence whole, Conversion.Builder out) {
        Encoding encoding = encoding(p, group, whole);
        int at = group.get(0).start();
        int end = group.get(group.size() - 1).end();
        if (encoding == null) {
            keep(p, at, end, out);
            return;
        }
        IntPredicate capital = capitals(group, encoding);
        for (Word w : Word.in(p.text(), at, end)) {
            keep(p, at, w.start(), out);
            String word = p.text().substring(w.start(), w.end());
            if (word.equals("\u00ad") || isUnicode(word, encoding)) {
                keep(p, w.start(), w.end(), out);
            } else {
                out.add(OptionalHyphens.decode(word, encoding), capital);
                if (Spelling.telling(word)) {
                    converted.merge(encoding, 1, Integer::sum);
                }
            }
            at = w.end();
        }
        keep(p, at, end, out);
    }

    /** A word among others in the encoding that itself is Unicode, as someone added it later. */
    private boolean isUnicode(String word, Encoding encoding) {
        if (word.length() > Word.LONGEST || word.chars().noneMatch(c -> c >= 0x80 && Character.isLetter(c))) {
            return false;
        }
        int[] weights = spelling.weigh(word);
        return weights[Spelling.UNICODE] > 0 && weights[encoding.ordinal() + 1] < 0;
    }

    private static IntPredicate capitals(List<Stretch> group, Encoding encoding) {
        BitSet result = new BitSet();
        for (Stretch s : group) {
            if (encoding.fontCapitals() && s.hint().capitals()) {
                result.set(s.start(), s.end());
            }
        }
        return result::get;
    }

    /** Text that is Unicode, with what was mixed into it by mistake. */
    private static void keep(Passage p, int start, int end, Conversion.Builder out) {
        int at = start;
        for (Word w : Word.in(p.text(), start, end)) {
            p.text().substring(at, w.start()).chars().forEach(c -> out.keep((char) c));
            MixedUnicode.repair(p.text(), w, out);
            at = w.end();
        }
        p.text().substring(at, end).chars().forEach(c -> out.keep((char) c));
    }

    private Evidence evidence(Passage p, List<Stretch> group) {
        Evidence result = new Evidence();
        int start = group.get(0).start();
        int end = group.get(group.size() - 1).end();
        for (Word w : Word.touching(p.text(), start, end)) {
            String word = p.text().substring(w.start(), w.end());
            if (word.length() <= Word.LONGEST && Spelling.telling(word)) {
                result.add(spelling.weigh(word));
            }
        }
        return result;
    }

    private static String key(Stretch s) {
        return s.font() == null ? "" : s.font();
    }

    private @Nullable Encoding encoding(Passage p, List<Stretch> group, Evidence whole) {
        Encoding hint = group.get(0).hint().encoding();
        List<@Nullable Evidence> witnesses = new ArrayList<>();
        witnesses.add(evidence(p, group));
        group.stream().map(LegacyText::key).distinct().forEach(f -> witnesses.add(byFont.get(f)));
        if (hint != null) {
            witnesses.add(byHint.get(hint));
        } else {
            witnesses.add(whole);
            witnesses.add(unknown);
        }
        for (Evidence e : witnesses) {
            Reading verdict = e == null ? null : e.verdict(hint);
            if (verdict != null) {
                return verdict.encoding();
            }
        }
        return null;
    }
}
