package org.trichluc.pipeline;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
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
import org.trichluc.read.Readers;
import org.trichluc.read.UnreadableException;
import org.trichluc.report.Report;
import org.trichluc.rule.RuleBook;

/** Turns a file into a report: bytes, document, structure, matches, findings, report. Safe for several threads. */
public final class Extractor {
    private final Readers readers;
    private final StructureExtractor structures;
    private final Matcher matcher;
    private final CitationExtractor citations;
    private final FigureExtractor figures;

    /** An extractor that goes by these rules. */
    public Extractor(RuleBook book) {
        this(book, new Readers());
    }

    /** The same with readers of its own, for instance some that keep nothing of what they recognise. */
    public Extractor(RuleBook book, Readers readers) {
        this.readers = readers;
        structures = new StructureExtractor(book);
        matcher = Engine.of(book);
        citations = new CitationExtractor(book);
        figures = new FigureExtractor(book);
    }

    /**
     * One file's report.
     *
     * @param name what the output calls it
     * @param password null where none was given
     */
    public Report extract(Path file, String name, @Nullable String password) throws UnreadableException {
        return extract(readers.read(file, name, password));
    }

    /** The report that a document makes. */
    public Report extract(Document document) {
        Structure structure = structures.extract(document);
        Matches matches = Matches.of(structure.document(), matcher);
        Citations cited = citations.extract(structure, matches);
        Figures numbers = figures.extract(structure, matches, cited);
        Footnotes footnotes = Footnotes.of(structure.document());
        return Assembly.of(structure, matches, cited, numbers, footnotes);
    }
}
