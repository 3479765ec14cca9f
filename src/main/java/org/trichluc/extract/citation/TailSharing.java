package org.trichluc.extract.citation;

import java.util.ArrayList;
import java.util.List;

/** Gives an issuer or a title that is printed behind the last of several adjacent mentions of one type to all of them. */
final class TailSharing {

    private final List<Mention> mentions;
    private final List<Tail> tails;

    TailSharing(List<Mention> mentions, List<Tail> tails) {
        this.mentions = mentions;
        this.tails = tails;
    }

    List<Tail> shared() {
        List<Tail> result = new ArrayList<>(tails);
        for (int last = 0; last < mentions.size(); last++) {
            Tail tail = tails.get(last);
            int first = last;
            while (first > 0 && joined(first - 1)) {
                first--;
            }
            int members = last - first + 1;
            List<String> titles = tail.titles();
            boolean each = titles.size() == members;
            for (int i = first; i <= last && !tail.isEmpty(); i++) {
                List<String> own = titles.isEmpty() ? titles : List.of(titles.get(each ? i - first : 0));
                result.set(i, result.get(i).with(tail.issuer(), own));
            }
        }
        for (int i = 1; i < mentions.size(); i++) {
            Tail before = result.get(i - 1);
            Tail own = result.get(i);
            if (before.ahead() && own.issuer() == null && listed(i)) {
                result.set(i, new Tail(before.issuer(), own.titles(), own.titleStart(), own.end(), true, false));
            }
        }
        return result;
    }

    /** Whether a mention is the next member of the list that the one before it is in, titles aside. */
    private boolean listed(int i) {
        Mention before = mentions.get(i - 1);
        Mention m = mentions.get(i);
        int from = Math.max(before.end(), tails.get(i - 1).end());
        return !m.typed()
                && m.number() != null
                && m.type().equals(before.type())
                && from <= m.start()
                && MentionReader.SEPARATOR
                        .matcher(m.block().text())
                        .region(from, m.start())
                        .matches();
    }

    /** Whether a mention and the next one are of one type with nothing but a separator between them. */
    private boolean joined(int i) {
        Mention m = mentions.get(i);
        Mention next = mentions.get(i + 1);
        return tails.get(i).isEmpty()
                && m.number() != null
                && m.type().equals(next.type())
                && next.start() >= m.end()
                && MentionReader.SEPARATOR
                        .matcher(m.block().text())
                        .region(m.end(), next.start())
                        .matches();
    }
}
