package org.trichluc.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Document;
import org.trichluc.extract.Matches;
import org.trichluc.extract.citation.Citations;
import org.trichluc.extract.figure.Figures;
import org.trichluc.extract.structure.Structure;
import org.trichluc.match.Engine;
import org.trichluc.match.Matcher;
import org.trichluc.read.Readers;
import org.trichluc.read.UnreadableException;
import org.trichluc.report.Header;
import org.trichluc.report.Report;
import org.trichluc.rule.RuleBook;
import org.trichluc.rule.RuleErrors;

/** Turns a file into a report: bytes, document, structure, matches, findings, report. Safe for several threads. */
public final class Extractor {
    private final Readers readers = new Readers();
    private final Matcher matcher;

    private Extractor(RuleBook book) {
        matcher = Engine.of(book);
    }

    /**
     * Makes an extractor ready.
     *
     * @param extractors the folder of rules and lexicons
     * @throws RuleErrors where the rules hold mistakes, with all of them
     */
    public static Extractor load(Path extractors) throws RuleErrors {
        return new Extractor(RuleBook.load(extractors));
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
        Structure structure = new Structure(document, NO_HEADER, List.of(), Map.of());
        Matches matches = Matches.of(structure.document(), matcher);
        Citations citations = new Citations(List.of(), List.of(), List.of());
        Figures figures = new Figures(List.of(), List.of());
        return Assembly.of(structure, matches, citations, figures);
    }

    private static final Header NO_HEADER =
            new Header(null, null, null, null, null, null, null, null, null, null, null, null, null, null);
}
