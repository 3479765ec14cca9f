package org.trichluc.extract.citation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Block;
import org.trichluc.report.BackReference;
import org.trichluc.report.Citation;
import org.trichluc.report.Span;
import org.trichluc.rule.Lexicon;
import org.trichluc.vietnamese.Folded;

/**
 * Ties {@code Nghị định này}, {@code Quyết định nêu trên} to the document that they mean, where only one can be meant:
 * the one document of that type cited before them in their paragraph or, with none there, in the paragraph before.
 * A document's own type never counts, for there it speaks of itself.
 */
final class BackReferences {

    private static final Pattern POINTER =
            Pattern.compile(" (?:này|nêu trên|nói trên|kể trên|trên)(?![\\p{L}\\d]| đây| cơ sở| địa bàn)");

    private final WordsBefore types;
    private final Lexicon typeWords;
    private final @Nullable String own;

    /** @param own type of the report itself */
    BackReferences(Lexicon typeWords, @Nullable String own) {
        this.types = new WordsBefore(typeWords);
        this.typeWords = typeWords;
        this.own = own;
    }

    /** By document id, in reading order. */
    Map<String, List<BackReference>> of(List<Block> blocks, List<Citation> citations) {
        Map<String, List<Citation>> byBlock = new LinkedHashMap<>();
        for (Citation c : citations) {
            byBlock.computeIfAbsent(c.span().block(), k -> new ArrayList<>()).add(c);
        }
        Map<String, List<BackReference>> result = new LinkedHashMap<>();
        Block before = null;
        for (Block block : blocks) {
            Matcher m = POINTER.matcher(Folded.of(block.text()));
            while (m.find()) {
                int start = types.start(block.text(), 0, m.start());
                String type =
                        start < 0 || !Character.isUpperCase(block.text().charAt(start)) ? null : slug(block, start);
                if (type == null || type.equals(own)) {
                    continue;
                }
                Span span = Span.of(block, start, m.end());
                String document = only(byBlock.getOrDefault(block.id(), List.of()), type, span.start());
                if (document == null && before != null && !named(byBlock.get(block.id()), type, span.start())) {
                    document = only(byBlock.getOrDefault(before.id(), List.of()), type, Integer.MAX_VALUE);
                }
                if (document != null) {
                    result.computeIfAbsent(document, k -> new ArrayList<>())
                            .add(new BackReference(block.text().substring(start, m.end()), span));
                }
            }
            before = block;
        }
        return result;
    }

    private @Nullable String slug(Block block, int start) {
        Lexicon.Hit hit = typeWords.longestAt(block.text(), start);
        return hit == null ? null : hit.row().get("slug");
    }

    private static boolean named(@Nullable List<Citation> citations, String type, int before) {
        return citations != null
                && citations.stream()
                        .anyMatch(c -> c.type().equals(type) && c.span().end() <= before);
    }

    /** The only document of a type that is cited before an offset, null where there are none or several. */
    private static @Nullable String only(List<Citation> citations, String type, int before) {
        Set<String> documents = new HashSet<>();
        for (Citation c : citations) {
            if (c.type().equals(type) && c.span().end() <= before) {
                documents.add(c.document());
            }
        }
        return documents.size() == 1 ? documents.iterator().next() : null;
    }
}
