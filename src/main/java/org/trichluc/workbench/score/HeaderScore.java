package org.trichluc.workbench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Scores the letterhead, the title and the closing block. */
final class HeaderScore {
    private static final List<String> FIELDS =
            List.of("parent_authority", "issuer", "number", "place", "date", "type", "title");
    private static final List<String> SIGNATORY = List.of("capacity", "position", "name");

    private double hits;
    private int total;
    private final Scorecard card;

    private HeaderScore(Scorecard card) {
        this.card = card;
    }

    static void score(JsonNode gold, JsonNode output, Scorecard card) {
        JsonNode expected = gold.path("header");
        JsonNode found = output.path("header");
        HeaderScore score = new HeaderScore(card);
        FIELDS.forEach(f -> score.field(f, expected.path(f), found.path(f)));
        SIGNATORY.forEach(f -> score.field(
                "signatory." + f,
                expected.path("signatory").path(f),
                found.path("signatory").path(f)));
        score.recipients(expected.path("recipients"), found.path("recipients"));
        card.put("header", Tally.share(score.hits, score.total));
    }

    private void field(String name, JsonNode expected, JsonNode found) {
        if (Wording.text(expected).isEmpty()) {
            return;
        }
        total++;
        boolean number = name.equals("number");
        String want = number ? Wording.number(expected) : Wording.norm(expected);
        boolean right = want.equals(number ? Wording.number(found) : Wording.norm(found));
        card.judge("header", "", name, right ? 1 : 0);
        if (right) {
            hits++;
        } else {
            card.differs("header", name, Wording.text(expected), Wording.text(found));
        }
    }

    private void recipients(JsonNode expected, JsonNode found) {
        if (expected.isEmpty()) {
            return;
        }
        total++;
        Set<String> both = names(expected);
        both.retainAll(names(found));
        double share = 2.0 * both.size() / (expected.size() + found.size());
        hits += share;
        card.judge("header", "", "recipients", share);
        if (both.size() < expected.size()) {
            card.differs("header", "recipients", expected.toString(), found.toString());
        }
    }

    private static Set<String> names(JsonNode recipients) {
        Set<String> names = new HashSet<>();
        recipients.forEach(r -> names.add(Wording.norm(r)));
        return names;
    }
}
