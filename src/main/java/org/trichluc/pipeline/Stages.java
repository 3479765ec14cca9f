package org.trichluc.pipeline;

import java.util.function.Function;
import org.trichluc.document.Document;
import org.trichluc.extract.Matches;
import org.trichluc.extract.citation.CitationExtractor;
import org.trichluc.extract.citation.Citations;
import org.trichluc.extract.figure.FigureExtractor;
import org.trichluc.extract.figure.Figures;
import org.trichluc.extract.structure.Footnotes;
import org.trichluc.extract.structure.Structure;
import org.trichluc.extract.structure.StructureExtractor;
import org.trichluc.match.Engine;
import org.trichluc.match.Matcher;
import org.trichluc.report.Report;
import org.trichluc.rule.RuleBook;

/** From a document to its report by the rules of a book: structure, matches, findings. Safe for several threads. */
final class Stages implements Function<Document, Report> {
    private final StructureExtractor structures;
    private final Matcher matcher;
    private final CitationExtractor citations;
    private final FigureExtractor figures;

    Stages(RuleBook book) {
        structures = new StructureExtractor(book);
        matcher = Engine.of(book);
        citations = new CitationExtractor(book);
        figures = new FigureExtractor(book);
    }

    @Override
    public Report apply(Document document) {
        Structure structure = structures.extract(document);
        Matches matches = Matches.of(structure.document(), matcher);
        Citations cited = citations.extract(structure, matches);
        Figures numbers = figures.extract(structure, matches, cited);
        Footnotes footnotes = Footnotes.of(structure.document());
        return Assembly.of(structure, matches, cited, numbers, footnotes);
    }
}
