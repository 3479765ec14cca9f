package org.trichluc.extract.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trichluc.extract.citation.Governing.Mask;
import org.trichluc.extract.citation.Governing.Verb;
import org.trichluc.report.Citation.Pinpoint;

/** Reads what stands around the mentions of one block: issuer, title, places, and what the report says of each. */
final class BlockReader {

    private static final String MENTIONS = "mentions";
    private static final String ISSUED = "issued";

    private final TailReader tails;
    private final Governing governing;
    private final Subjects subjects;

    BlockReader(Vocabulary words) {
        IssuerReader issuers = new IssuerReader(words);
        this.tails = new TailReader(words, issuers);
        this.governing = new Governing(words);
        this.subjects = new Subjects(words, issuers);
    }

    List<Cited> read(List<Mention> mentions) {
        List<List<Pinpoint>> places = new ArrayList<>();
        List<Tail> read = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention m = mentions.get(i);
            int from = i == 0 ? 0 : mentions.get(i - 1).end();
            List<Pinpoint> before = Pinpoints.before(m.block().text(), from, m.start());
            List<Pinpoint> around =
                    before != null ? before : Pinpoints.after(m.block().text(), m.end());
            places.add(around == null ? List.of() : around);
            read.add(tails.read(m, before != null, mentions));
        }
        List<Tail> shared = new TailSharing(mentions, read).shared();
        List<Cited> result = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention m = mentions.get(i);
            List<Mask> masks = masks(mentions, read, i);
            Verb verb = verb(mentions, read, i, masks);
            Tail tail = shared.get(i);
            String relation = verb != null ? verb.relation() : read.get(i).passive() ? ISSUED : MENTIONS;
            String issuer = tail.issuer();
            if (issuer == null && verb != null && relation.equals(ISSUED)) {
                String text = m.block().text();
                issuer = subjects.of(text, governing.sentence(text, verb.start(), masks), verb, masks);
            }
            result.add(new Cited(m, issuer, tail.title(), places.get(i).isEmpty() ? null : places.get(i), relation));
        }
        return result;
    }

    private @Nullable Verb verb(List<Mention> mentions, List<Tail> read, int i, List<Mask> masks) {
        Mention m = mentions.get(i);
        String text = m.block().text();
        int from = governing.sentence(text, m.start(), masks);
        for (int j = 0; j < i; j++) {
            if (holds(read.get(j), m)) {
                from = Math.max(from, read.get(j).titleStart());
            }
        }
        return governing.before(text, from, m.start(), masks);
    }

    /** What tells of the documents before a mention, unless the mention stands inside it. */
    private static List<Mask> masks(List<Mention> mentions, List<Tail> read, int i) {
        Mention m = mentions.get(i);
        List<Mask> masks = new ArrayList<>();
        for (int j = 0; j < i; j++) {
            Mention earlier = mentions.get(j);
            Tail tail = read.get(j);
            masks.add(new Mask(
                    earlier.start(), holds(tail, m) ? tail.titleStart() : Math.max(earlier.end(), tail.end())));
        }
        return masks;
    }

    /** Whether a mention stands in a title. */
    static boolean holds(Tail tail, Mention m) {
        return tail.titleStart() < m.start() && m.end() <= tail.end();
    }
}
