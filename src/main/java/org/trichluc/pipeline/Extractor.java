package org.trichluc.pipeline;

import java.nio.file.Path;
import java.util.function.Function;
import org.trichluc.document.Document;
import org.trichluc.read.Found;
import org.trichluc.read.Passwords;
import org.trichluc.read.Readers;
import org.trichluc.read.UnreadableException;
import org.trichluc.report.Report;
import org.trichluc.rule.RuleBook;

/** Turns a file into a report: bytes, document, structure, matches, findings, report. Safe for several threads. */
public final class Extractor {
    private final Readers readers;
    private final Function<Document, Report> stages;

    private Extractor(Readers readers, Function<Document, Report> stages) {
        this.readers = readers;
        this.stages = stages;
    }

    /** An extractor that goes by these rules. */
    public Extractor(RuleBook book) {
        this(book, new Readers());
    }

    /** The same with readers of its own, for instance some that keep nothing of what they recognise. */
    public Extractor(RuleBook book, Readers readers) {
        this(readers, new Stages(book));
    }

    /** One that only reads: its reports hold the source, blocks, footnotes and tables, and nothing that takes rules. */
    public static Extractor ofText(Readers readers) {
        return new Extractor(readers, Assembly::text);
    }

    /** The way in to files. */
    public Readers readers() {
        return readers;
    }

    /**
     * One file's report.
     *
     * @param name what the output calls it
     */
    public Report extract(Path file, String name, Passwords passwords) throws UnreadableException {
        return extract(readers.read(file, name, passwords));
    }

    /** The report of a file that has been looked at. */
    public Report extract(Found file, String name, Passwords passwords) throws UnreadableException {
        return extract(readers.read(file, name, passwords));
    }

    /** The report that a document makes. */
    public Report extract(Document document) {
        return stages.apply(document);
    }
}
