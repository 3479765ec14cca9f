package org.trichluc.extract.figure;

import java.util.List;
import org.trichluc.document.Warning;
import org.trichluc.report.Figure;

/** The quantities in a report, and the doubts about them. */
public record Figures(List<Figure> figures, List<Warning> warnings) {}
