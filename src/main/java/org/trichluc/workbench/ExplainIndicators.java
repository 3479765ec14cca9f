package org.trichluc.workbench;

import java.nio.file.Files;
import java.util.List;
import org.trichluc.extract.Matches;
import org.trichluc.extract.citation.CitationExtractor;
import org.trichluc.extract.figure.FigureExtractor;
import org.trichluc.extract.figure.Lesson;
import org.trichluc.extract.figure.Teller;
import org.trichluc.extract.structure.Structure;
import org.trichluc.match.Engine;
import org.trichluc.rule.RuleBook;

/** Tells what the rules, and then the model, say that each figure of a paragraph is about. */
public final class ExplainIndicators {

    private final Engine engine;
    private final CitationExtractor citations;
    private final FigureExtractor figures;

    public ExplainIndicators(RuleBook book) {
        this.engine = Engine.of(book);
        this.citations = new CitationExtractor(book);
        this.figures = new FigureExtractor(book);
    }

    /** Whether a model comes with these rules. */
    public static boolean hasModel(RuleBook book) {
        return Files.isRegularFile(book.folder().resolve(Teller.FILE));
    }

    /** Three lines for each figure; nothing where there is no model. */
    public String text(String paragraph) {
        Structure structure = PlainText.of(List.of(paragraph));
        Matches matches = Matches.of(structure.document(), engine);
        StringBuilder out = new StringBuilder();
        for (Lesson lesson : figures.lessons(structure, matches, citations.extract(structure, matches))) {
            String model = figures.explained(lesson);
            if (model != null) {
                out.append("indicator of '").append(lesson.figure().raw()).append("'\n");
                out.append(
                        String.format("    %-16s %s%n", "rules", lesson.figure().indicator()));
                out.append(String.format("    %-16s %s%n", Teller.ID, model));
            }
        }
        return out.toString();
    }
}
