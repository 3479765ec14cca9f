package org.trichluc.extract.figure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trichluc.document.Block;
import org.trichluc.document.BlockBuilder;
import org.trichluc.document.BlockKind;
import org.trichluc.document.Document;
import org.trichluc.document.Format;
import org.trichluc.document.Source;
import org.trichluc.document.Style;
import org.trichluc.document.Table;
import org.trichluc.extract.Matches;
import org.trichluc.extract.citation.Citations;
import org.trichluc.extract.structure.Structure;
import org.trichluc.extract.table.HeaderRows;
import org.trichluc.match.Engine;
import org.trichluc.report.Figure;
import org.trichluc.report.Header;
import org.trichluc.rule.RuleBook;

/** Runs the shipped rules over a paragraph or a table. */
public final class Prose {

    /** The shipped rules. */
    public static final RuleBook BOOK = load();

    private static final Engine ENGINE = Engine.of(BOOK);
    private static final FigureExtractor EXTRACTOR = new FigureExtractor(BOOK);
    private static final Header NO_HEADER =
            new Header(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    private Prose() {}

    static List<Figure> figures(String paragraph) {
        return read(paragraph).figures();
    }

    static Figures read(String paragraph) {
        return read(document(List.of(block(paragraph))));
    }

    /** The same by the rules alone, with the words around each figure. */
    static List<Lesson> lessons(String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            blocks.add(new BlockBuilder()
                    .append(paragraph, Style.PLAIN)
                    .build("b" + blocks.size(), BlockKind.PARAGRAPH, Format.PLAIN, null));
        }
        Document document = document(blocks);
        Structure structure = new Structure(document, NO_HEADER, List.of(), Map.of());
        return EXTRACTOR.lessons(
                structure, Matches.of(document, ENGINE), new Citations(List.of(), List.of(), List.of()));
    }

    /** What is found in a document that has nothing but blocks. */
    public static Figures read(Document document) {
        Structure structure = new Structure(document, NO_HEADER, List.of(), Map.of());
        return EXTRACTOR.extract(
                structure, Matches.of(document, ENGINE), new Citations(List.of(), List.of(), List.of()));
    }

    public static Document document(List<Block> blocks) {
        Source source = new Source("x", "0", "text/plain", 1, null, Source.TextOrigin.DIGITAL, null, Map.of());
        return new Document(source, blocks, List.of(), List.of());
    }

    public static Block block(String paragraph) {
        return new BlockBuilder().append(paragraph, Style.PLAIN).build("b0", BlockKind.PARAGRAPH, Format.PLAIN, null);
    }

    /** A table whose cells are parted by a bar and whose rows are parted by a line feed. */
    public static Block table(String text) {
        BlockBuilder all = new BlockBuilder();
        List<Table.Cell> cells = new ArrayList<>();
        String[] rows = text.strip().split("\n");
        for (int r = 0; r < rows.length; r++) {
            String[] row = rows[r].split("\\|", -1);
            for (int c = 0; c < row.length; c++) {
                if (c > 0 || r > 0) {
                    all.separator(c > 0 ? '\t' : '\n');
                }
                int start = all.length();
                all.append(new BlockBuilder().append(row[c].strip(), Style.PLAIN));
                cells.add(new Table.Cell(r, c, 1, 1, start, all.length()));
            }
        }
        Table table = new Table(true, rows.length, rows[0].split("\\|", -1).length, 0, cells);
        return new HeaderRows(BOOK).counted(all.build("t0", BlockKind.TABLE, Format.PLAIN, table));
    }

    private static RuleBook load() {
        try {
            return RuleBook.load(Path.of("extractors"));
        } catch (org.trichluc.rule.RuleErrors e) {
            throw new IllegalStateException(e);
        }
    }
}
