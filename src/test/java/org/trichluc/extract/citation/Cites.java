package org.trichluc.extract.citation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Block;
import org.trichluc.document.BlockBuilder;
import org.trichluc.document.BlockKind;
import org.trichluc.document.Document;
import org.trichluc.document.Format;
import org.trichluc.document.Note;
import org.trichluc.document.Source;
import org.trichluc.document.Style;
import org.trichluc.extract.Matches;
import org.trichluc.extract.structure.Structure;
import org.trichluc.match.Engine;
import org.trichluc.report.Citation;
import org.trichluc.report.Header;
import org.trichluc.rule.RuleBook;
import org.trichluc.rule.RuleErrors;

/** Extracts citations from invented paragraphs with the shipped rules. */
final class Cites {

    /** The number of the report that cites. */
    static final String OWN = "77/QĐ-UBND";

    private static final RuleBook BOOK = book();
    private static final Engine ENGINE = Engine.of(BOOK);
    private static final CitationExtractor EXTRACTOR = new CitationExtractor(BOOK);

    private Cites() {}

    private static RuleBook book() {
        try {
            return RuleBook.load(Path.of("extractors"));
        } catch (RuleErrors e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that a report of a day says in its paragraphs. */
    static Citations in(@Nullable String reportDate, String... paragraphs) {
        return of(reportDate, blocks(BlockKind.PARAGRAPH, "b", paragraphs), List.of());
    }

    /** The citations of paragraphs in a report of late 2023. */
    static List<Citation> of(String... paragraphs) {
        return in("2023-12-20", paragraphs).citations();
    }

    static Citations of(@Nullable String reportDate, List<Block> blocks, List<Note> notes) {
        Source source = new Source(
                "report.docx", "0".repeat(64), "text/plain", 1, null, Source.TextOrigin.DIGITAL, null, Map.of());
        Document document = new Document(source, blocks, notes, List.of());
        Header header =
                new Header(null, null, null, OWN, null, reportDate, null, null, null, null, null, null, null, null);
        Structure structure = new Structure(document, header, List.of(), Map.of());
        return EXTRACTOR.extract(structure, Matches.of(document, ENGINE));
    }

    static List<Block> blocks(BlockKind kind, String id, String... paragraphs) {
        List<Block> result = new ArrayList<>();
        for (String p : paragraphs) {
            result.add(new BlockBuilder()
                    .append(p, Style.PLAIN)
                    .build(id + (result.size() + 1), kind, Format.PLAIN, null));
        }
        return result;
    }
}
