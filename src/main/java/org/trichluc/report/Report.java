package org.trichluc.report;

import java.util.List;
import org.trichluc.document.Warning;

/** All that one file becomes: the output contract's top level. */
public record Report(
        String schemaVersion,
        ReportSource source,
        Header header,
        List<ReportBlock> blocks,
        List<Section> sections,
        List<Footnote> footnotes,
        List<Citation> citations,
        List<CitedDocument> documents,
        List<Figure> figures,
        List<ReportTable> tables,
        List<Finding> findings,
        List<Warning> warnings) {

    /** Raised with every change of the schema; the major part with every change that breaks a reader. */
    public static final String SCHEMA_VERSION = "1.0";
}
