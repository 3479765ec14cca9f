package org.trichluc.workbench.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trichluc.document.Document;
import org.trichluc.extract.Matches;
import org.trichluc.extract.citation.CitationExtractor;
import org.trichluc.extract.citation.Citations;
import org.trichluc.extract.figure.FigureExtractor;
import org.trichluc.extract.figure.Lesson;
import org.trichluc.extract.structure.Structure;
import org.trichluc.extract.structure.StructureExtractor;
import org.trichluc.match.Engine;
import org.trichluc.match.Matcher;
import org.trichluc.pipeline.Extractor;
import org.trichluc.read.Passwords;
import org.trichluc.read.Readers;
import org.trichluc.read.UnreadableException;
import org.trichluc.report.ReportJson;
import org.trichluc.rule.RuleBook;
import org.trichluc.workbench.score.FigurePairs;
import org.trichluc.workbench.score.Pairing;

/** Reads annotated texts with the rules and ties each annotation to the figure that the rules found. */
final class Classroom {

    private final Readers readers = new Readers();
    private final Extractor extractor;
    private final StructureExtractor structures;
    private final Matcher matcher;
    private final CitationExtractor citations;
    private final FigureExtractor figures;

    Classroom(RuleBook book) {
        extractor = new Extractor(book);
        structures = new StructureExtractor(book);
        matcher = Engine.of(book);
        citations = new CitationExtractor(book);
        figures = new FigureExtractor(book);
    }

    /** The figures of a report that an annotation tells of. */
    List<Annotated> report(String name, Path file, Path annotation) throws IOException, UnreadableException {
        Document document = readers.read(file, file.toString(), Passwords.none());
        JsonNode output = ReportJson.tree(extractor.extract(document));
        Map<String, Lesson> byId = new HashMap<>();
        for (Lesson lesson : lessons(structures.extract(document))) {
            byId.put(lesson.figure().id(), lesson);
        }
        List<Annotated> result = new ArrayList<>();
        for (Pairing<JsonNode> pair : FigurePairs.of(ReportJson.parse(annotation), output)) {
            String indicator = pair.gold().path("indicator").asText("");
            Lesson lesson = byId.get(pair.found().path("id").asText());
            if (lesson != null && !indicator.isEmpty()) {
                result.add(new Annotated(name, lesson, indicator));
            }
        }
        return result;
    }

    /** The figures of a document as the rules read them. */
    List<Lesson> lessons(Structure structure) {
        Matches matches = Matches.of(structure.document(), matcher);
        Citations cited = citations.extract(structure, matches);
        return figures.lessons(structure, matches, cited);
    }
}
