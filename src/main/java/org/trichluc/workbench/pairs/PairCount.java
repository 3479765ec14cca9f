package org.trichluc.workbench.pairs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trichluc.vietnamese.Folded;
import org.trichluc.vietnamese.Syllable;
import org.trichluc.vietnamese.SyllablePairs;

/**
 * Counts which syllables follow each other in reports, for {@link SyllablePairs}. Recognised reports are left out: they
 * hold the very errors that the counts are to mend.
 */
public final class PairCount {
    /** What stands only once may be a misprint or a name. */
    private static final int LEAST = 2;

    private static final Pattern LINE = Pattern.compile("[\\t\\n]");
    private static final Pattern TOKEN = Pattern.compile("\\p{L}+|\\d+|\\p{Pd}|[^\\s\\p{L}\\d\\p{Pd}]");

    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

    /** Counts a report's text, block by block, cells and paragraphs apart. */
    public void add(JsonNode report) {
        if (report.path("source").path("text_origin").asText().equals("digital")) {
            for (JsonNode block : report.path("blocks")) {
                for (String line : LINE.split(block.path("text").asText())) {
                    add(Folded.of(line).toString());
                }
            }
        }
    }

    private void add(String line) {
        String context = SyllablePairs.START;
        Matcher m = TOKEN.matcher(line);
        while (m.find()) {
            String token = m.group();
            if (Syllable.possible(token)) {
                count("", token);
                count(context, token);
                context = token;
            } else if (Character.isDigit(token.charAt(0))) {
                context = SyllablePairs.NUMBER;
            } else if (Character.getType(token.charAt(0)) != Character.DASH_PUNCTUATION) {
                context = SyllablePairs.MARK;
            }
        }
    }

    private void count(String context, String syllable) {
        counts.computeIfAbsent(context, c -> new TreeMap<>()).merge(syllable, 1, Integer::sum);
    }

    /** The written form of {@link SyllablePairs}, sorted, without what is rare. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        counts.forEach((context, following) -> {
            StringBuilder line = new StringBuilder(context);
            following.forEach((syllable, count) -> {
                if (count >= LEAST) {
                    line.append('\t').append(syllable).append('=').append(count);
                }
            });
            if (line.length() > context.length()) {
                lines.add(line.toString());
            }
        });
        return lines;
    }
}
