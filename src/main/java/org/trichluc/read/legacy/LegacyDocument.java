package org.trichluc.read.legacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trichluc.document.Block;
import org.trichluc.document.Document;
import org.trichluc.document.Note;
import org.trichluc.document.Run;
import org.trichluc.document.Source;
import org.trichluc.document.Warning;
import org.trichluc.read.flow.Symbols;
import org.trichluc.vietnamese.legacy.Conversion;
import org.trichluc.vietnamese.legacy.Encoding;
import org.trichluc.vietnamese.legacy.LegacyText;
import org.trichluc.vietnamese.legacy.Passage;

/** Turns a document whose text is partly or wholly in a legacy encoding into one in Unicode. */
public final class LegacyDocument {

    private LegacyDocument() {}

    /**
     * The same document in Unicode; its source names the encodings and a warning counts the words. A document whose
     * reader has converted it stays, and so does recognised text: a recogniser knows nothing but Unicode.
     */
    public static Document unicode(Document document) {
        if (document.source().legacyEncoding() != null) {
            return document;
        }
        List<Passage> passages = new ArrayList<>();
        Stream.concat(document.blocks().stream(), document.notes().stream().flatMap(n -> n.blocks().stream()))
                .filter(b -> !b.recognised())
                .forEach(b -> passages.add(passage(b)));
        LegacyText text = LegacyText.of(passages);
        List<Block> blocks =
                document.blocks().stream().map(b -> unicode(b, text)).toList();
        List<Note> notes = new ArrayList<>();
        for (Note n : document.notes()) {
            List<Block> own = n.blocks().stream().map(b -> unicode(b, text)).toList();
            notes.add(new Note(n.id(), n.marker(), own, n.endnote()));
        }
        Source source = named(document.source(), text.converted());
        return new Document(source, blocks, notes, warned(document.warnings(), text.converted()));
    }

    private static Block unicode(Block block, LegacyText text) {
        if (block.recognised()) {
            return block;
        }
        Conversion converted = text.convert(passage(block));
        return converted.text().equals(block.text()) ? block : block.rewritten(converted.text(), converted::offset);
    }

    private static Passage passage(Block block) {
        List<Passage.Stretch> stretches = new ArrayList<>();
        for (Run r : block.runs()) {
            String font = r.style().font();
            stretches.add(new Passage.Stretch(r.start(), r.end(), font, Symbols.isSymbolFont(font)));
        }
        return new Passage(block.text(), stretches);
    }

    /** The source with the encodings that its text was in, joined by {@code +}. */
    public static Source named(Source source, Map<Encoding, Integer> converted) {
        if (converted.isEmpty()) {
            return source;
        }
        String names = converted.keySet().stream().map(Encoding::label).collect(Collectors.joining("+"));
        return source.from(names);
    }

    /** The warnings with one more where words have been converted. */
    public static List<Warning> warned(List<Warning> warnings, Map<Encoding, Integer> converted) {
        List<Warning> result = new ArrayList<>(warnings);
        if (!converted.isEmpty()) {
            String counts = converted.entrySet().stream()
                    .map(e -> e.getValue() + " words from " + e.getKey().label())
                    .collect(Collectors.joining(", "));
            result.add(new Warning("text.legacy_converted", "Converted to Unicode: " + counts + ".", List.of()));
        }
        return List.copyOf(result);
    }
}
