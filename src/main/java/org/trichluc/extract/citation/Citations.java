package org.trichluc.extract.citation;

import java.util.List;
import org.trichluc.document.Warning;
import org.trichluc.report.Citation;
import org.trichluc.report.CitedDocument;

/** The mentions in a report, the documents that they name, and the doubts about both. */
public record Citations(List<Citation> citations, List<CitedDocument> documents, List<Warning> warnings) {}
