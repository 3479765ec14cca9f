package org.trichluc.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trichluc.document.Block;
import org.trichluc.document.BlockKind;
import org.trichluc.document.Document;
import org.trichluc.document.Warning;
import org.trichluc.extract.Matches;
import org.trichluc.extract.check.DateChecks;
import org.trichluc.extract.check.FigureChecks;
import org.trichluc.extract.citation.Citations;
import org.trichluc.extract.figure.Figures;
import org.trichluc.extract.structure.Footnotes;
import org.trichluc.extract.structure.Structure;
import org.trichluc.report.Citation;
import org.trichluc.report.Figure;
import org.trichluc.report.Header;
import org.trichluc.report.Report;
import org.trichluc.report.ReportBlock;
import org.trichluc.report.ReportSource;
import org.trichluc.report.ReportTable;

/** Puts a report together from what the stages found. */
final class Assembly {

    /** A line over a table that tells only its unit; the caption stands above it, if there is one. */
    private static final Pattern UNIT_LINE =
            Pattern.compile("(?iu)\\(?\\s?(?:đơn vị(?: tính)?|đvt|đ\\.?v\\.?t)\\s?:.*");

    private Assembly() {}

    static Report of(Structure structure, Matches matches, Citations citations, Figures figures, Footnotes footnotes) {
        Document document = structure.document();
        List<Block> blocks = blocks(document);
        Recognition recognition = new Recognition(blocks);
        List<Citation> cited = recognition.citations(citations.citations());
        List<Figure> counted = recognition.figures(figures.figures());
        return new Report(
                Report.SCHEMA_VERSION,
                ReportSource.of(document.source()),
                structure.header(),
                blocks.stream()
                        .map(block -> ReportBlock.of(block, structure.section(block)))
                        .toList(),
                structure.sections(),
                footnotes.footnotes(),
                cited,
                citations.documents(),
                counted,
                tables(document.blocks()),
                OwnKinds.findings(blocks, matches),
                Stream.of(
                                document.warnings(),
                                recognition.warnings(),
                                footnotes.warnings(),
                                citations.warnings(),
                                figures.warnings(),
                                FigureChecks.of(document, counted),
                                DateChecks.of(document, citations.citations()))
                        .flatMap(List<Warning>::stream)
                        .toList());
    }

    /** The report of a document that is only read. */
    static Report text(Document document) {
        Footnotes footnotes = Footnotes.of(document);
        return new Report(
                Report.SCHEMA_VERSION,
                ReportSource.of(document.source()),
                Header.NONE,
                blocks(document).stream()
                        .map(block -> ReportBlock.of(block, null))
                        .toList(),
                List.of(),
                footnotes.footnotes(),
                List.of(),
                List.of(),
                List.of(),
                tables(document.blocks()),
                List.of(),
                Stream.of(document.warnings(), footnotes.warnings())
                        .flatMap(List<Warning>::stream)
                        .toList());
    }

    private static List<Block> blocks(Document document) {
        return Stream.concat(
                        document.blocks().stream(), document.notes().stream().flatMap(note -> note.blocks().stream()))
                .toList();
    }

    private static List<ReportTable> tables(List<Block> blocks) {
        List<ReportTable> tables = new ArrayList<>();
        String caption = null;
        for (Block block : blocks) {
            if (block.kind() == BlockKind.TABLE) {
                tables.add(ReportTable.of("t" + (tables.size() + 1), block, caption));
            }
            boolean unit = UNIT_LINE.matcher(block.text()).matches();
            caption = block.kind() == BlockKind.CAPTION ? unit ? caption : block.text() : null;
        }
        return tables;
    }
}
