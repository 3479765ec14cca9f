package org.trichluc.read.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Note;
import org.trichluc.read.archive.Element;
import org.trichluc.read.archive.XmlStream;
import org.trichluc.read.docx.NoteReferences.Reference;
import org.trichluc.read.flow.Story;

/** The notes that the body refers to; Word's separator lines are stored as notes but are none. */
final class Notes {
    private Notes() {}

    static List<Note> read(Parts parts, DocxContext context, Map<String, String> markers) throws IOException {
        List<Reference> references = List.copyOf(context.references().all());
        Map<String, Note> found = new HashMap<>();
        for (boolean endnote : new boolean[] {false, true}) {
            Map<String, Reference> wanted = references.stream()
                    .filter(r -> r.endnote() == endnote)
                    .collect(Collectors.toMap(Reference::key, Function.identity(), (a, b) -> a));
            InputStream part = wanted.isEmpty() ? null : parts.related(endnote ? "endnotes" : "footnotes");
            read(part, context, wanted, markers, found);
        }
        List<Note> result = new ArrayList<>();
        for (Reference r : references) {
            Note note = found.get(r.id());
            if (note != null) {
                result.add(note);
            }
        }
        return result;
    }

    private static void read(
            @Nullable InputStream part,
            DocxContext context,
            Map<String, Reference> wanted,
            Map<String, String> markers,
            Map<String, Note> found)
            throws IOException {
        if (part == null) {
            return;
        }
        try (XmlStream xml = XmlStream.of(part)) {
            while (xml.next()) {
                if (!xml.isStart()
                        || !(xml.name().equals("w:footnote") || xml.name().equals("w:endnote"))) {
                    continue;
                }
                Reference r = wanted.get(String.valueOf(xml.attribute("w:id")));
                String type = xml.attribute("w:type");
                if (r == null || type != null && !type.equals("normal")) {
                    xml.skip();
                } else {
                    found.put(r.id(), note(xml, context, r, markers.getOrDefault(r.id(), "")));
                }
            }
        }
    }

    private static Note note(XmlStream xml, DocxContext context, Reference r, String marker) throws IOException {
        Story story = new Story();
        StoryParser parser = new StoryParser(
                xml,
                new DocxContext(
                        context.styles(), context.lists(), new NoteReferences(), context.parts(), context.leftOut()),
                story);
        parser.parse();
        return new Note(r.id(), marker, story.noteBlocks(r.id() + "p", marker, parser.isNumbered()), r.endnote());
    }

    /** The document's settings on how notes are counted. */
    static Element settings(@Nullable InputStream part) throws IOException {
        if (part != null) {
            try (XmlStream xml = XmlStream.of(part)) {
                if (xml.next() && xml.isStart()) {
                    return xml.element();
                }
            }
        }
        return Element.NONE;
    }
}
