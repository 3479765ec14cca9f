package org.trichluc.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.trichluc.document.Block;
import org.trichluc.document.BlockBuilder;
import org.trichluc.document.BlockKind;
import org.trichluc.document.Document;
import org.trichluc.document.Format;
import org.trichluc.document.Note;
import org.trichluc.document.Source;
import org.trichluc.document.Style;
import org.trichluc.document.Table;
import org.trichluc.pipeline.Extractor;
import org.trichluc.report.Report;
import org.trichluc.report.ReportBlock;
import org.trichluc.report.Span;
import org.trichluc.rule.RuleBook;
import org.trichluc.rule.RuleErrors;

/** All that is found in a document, whatever it says. */
class RulesFuzzTest {
    private static final Extractor EXTRACTOR = extractor();

    private static Extractor extractor() {
        try {
            return new Extractor(RuleBook.load(
                    Path.of(System.getProperty("trichluc.home", "")).resolve("extractors")));
        } catch (RuleErrors e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each line is a paragraph; lines with tabs in a row are a table; a line behind a {@code ^} is a note. */
    @FuzzTest
    void whatIsFoundIsInTheText(byte[] bytes) {
        Document document = document(new String(bytes, StandardCharsets.UTF_8));
        Stopwatch watch = new Stopwatch();
        Report report = EXTRACTOR.extract(document);
        watch.stop();
        Map<String, String> texts =
                report.blocks().stream().collect(Collectors.toMap(ReportBlock::id, ReportBlock::text));
        report.citations().forEach(c -> same(c.raw(), c.span(), texts));
        report.figures().forEach(f -> same(f.raw(), f.span(), texts));
    }

    private static void same(String raw, Span span, Map<String, String> texts) {
        String text = texts.getOrDefault(span.block(), "");
        int start = text.offsetByCodePoints(0, span.start());
        int end = text.offsetByCodePoints(0, span.end());
        assertEquals(raw, text.substring(start, end));
    }

    private static Document document(String text) {
        List<Block> blocks = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (String line : (Normalizer.normalize(text, Normalizer.Form.NFC) + "\n").split("\n", -1)) {
            if (line.indexOf('\t') >= 0) {
                rows.add(line);
                continue;
            }
            if (!rows.isEmpty()) {
                blocks.add(table("b" + blocks.size(), rows));
                rows.clear();
            }
            if (line.startsWith("^")) {
                String id = "n" + (notes.size() + 1);
                Block own = paragraph(id + "p1", line.substring(1), BlockKind.FOOTNOTE);
                notes.add(new Note(id, String.valueOf(notes.size() + 1), List.of(own), false));
            } else if (!line.isBlank()) {
                blocks.add(paragraph("b" + blocks.size(), line, BlockKind.PARAGRAPH));
            }
        }
        Source source =
                new Source("fuzz", "0".repeat(64), "text/plain", 0, null, Source.TextOrigin.DIGITAL, null, Map.of());
        return new Document(source, blocks, notes, List.of());
    }

    private static Block paragraph(String id, String text, BlockKind kind) {
        return new BlockBuilder().append(text, Style.PLAIN).build(id, kind, Format.PLAIN, null);
    }

    private static Block table(String id, List<String> rows) {
        BlockBuilder text = new BlockBuilder();
        List<Table.Cell> cells = new ArrayList<>();
        int columns = 0;
        for (int r = 0; r < rows.size(); r++) {
            if (r > 0) {
                text.separator('\n');
            }
            String[] row = rows.get(r).split("\t", -1);
            columns = Math.max(columns, row.length);
            for (int c = 0; c < row.length; c++) {
                if (c > 0) {
                    text.separator('\t');
                }
                int start = text.length();
                text.append(new BlockBuilder().append(row[c], Style.PLAIN));
                cells.add(new Table.Cell(r, c, 1, 1, start, text.length()));
            }
        }
        return text.build(id, BlockKind.TABLE, Format.PLAIN, new Table(true, rows.size(), columns, 0, cells));
    }
}
