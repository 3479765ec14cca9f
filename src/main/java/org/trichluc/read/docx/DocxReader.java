package org.trichluc.read.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.trichluc.document.Block;
import org.trichluc.document.Document;
import org.trichluc.document.Mark;
import org.trichluc.document.Note;
import org.trichluc.document.Source;
import org.trichluc.document.Warning;
import org.trichluc.read.Input;
import org.trichluc.read.LeftOut;
import org.trichluc.read.Reader;
import org.trichluc.read.UnreadableException;
import org.trichluc.read.UnreadableException.Reason;
import org.trichluc.read.archive.Archive;
import org.trichluc.read.archive.Element;
import org.trichluc.read.archive.TooLargeException;
import org.trichluc.read.archive.XmlStream;
import org.trichluc.read.flow.Story;
import org.trichluc.read.picture.PicturedPages;
import org.trichluc.read.scan.TextRecognition;

/** Reads DOCX, with and without a password, macros or template status. */
public final class DocxReader implements Reader {
    private final PicturedPages pictured;

    /** With a way to recognise pages that the file holds as pictures. */
    public DocxReader(TextRecognition recognition) {
        this.pictured = new PicturedPages(recognition);
    }

    @Override
    public Document read(Input input) throws UnreadableException {
        try (Parts parts = new Parts(open(input))) {
            return read(input, parts);
        } catch (TooLargeException e) {
            throw new UnreadableException(
                    Reason.TOO_LARGE,
                    "The Word file is too large to read: " + e.getMessage() + ".",
                    "Open it in a word processor, and save it anew or in parts.",
                    e);
        } catch (IOException e) {
            throw new UnreadableException(
                    Reason.DAMAGED,
                    "The Word file is damaged.",
                    "Open it in a word processor, let it repair the file, and save it anew.",
                    e);
        }
    }

    private static Archive open(Input input) throws IOException, UnreadableException {
        return Encryption.isContainer(input.path())
                ? Archive.open(Encryption.decrypt(input))
                : Archive.open(input.path());
    }

    private Document read(Input input, Parts parts) throws IOException, UnreadableException {
        Theme theme = Theme.read(parts.related("theme"));
        Styles styles = Styles.read(parts.related("styles"), theme);
        Lists lists = Lists.read(parts.related("numbering"), theme);
        NoteReferences references = new NoteReferences();
        LeftOut leftOut = new LeftOut();
        DocxContext context = new DocxContext(styles, lists, references, parts, leftOut);
        Element settings = Notes.settings(parts.related("settings"));
        Story story = new Story();
        InputStream main = parts.main();
        if (main == null) {
            throw new IOException("its main part is missing");
        }
        try (XmlStream xml = XmlStream.of(main)) {
            if (xml.next() && xml.isStart()) {
                new StoryParser(xml, context, story).parse();
            }
        }
        Map<String, String> markers = references.markers(settings);
        List<Note> notes = Notes.read(parts, context, markers);
        Set<String> found = notes.stream().map(Note::id).collect(Collectors.toSet());
        List<Block> blocks = new ArrayList<>();
        for (Block b : story.blocks("b")) {
            blocks.add(marked(b, markers, found));
        }
        Source source = new Source(
                input.name(),
                input.sha256(),
                input.mediaType(),
                input.bytes(),
                null,
                Source.TextOrigin.DIGITAL,
                null,
                Producer.read(parts));
        List<Warning> warnings = warnings(references, found, markers);
        warnings.addAll(leftOut.warnings());
        Document own = new Document(source, blocks, notes, warnings);
        return pictured.complete(own, story.pictures());
    }

    /** Puts the printed markers where the references stand; a note that is missing is not referred to. */
    private static Block marked(Block b, Map<String, String> markers, Set<String> found) {
        if (b.marks().isEmpty()) {
            return b;
        }
        List<Mark> marks = new ArrayList<>();
        for (Mark m : b.marks()) {
            String note = m.note();
            marks.add(
                    note == null
                            ? m
                            : new Mark(m.offset(), markers.getOrDefault(note, ""), found.contains(note) ? note : null));
        }
        return b.marked(List.copyOf(marks));
    }

    private static List<Warning> warnings(NoteReferences references, Set<String> found, Map<String, String> markers) {
        List<Warning> result = new ArrayList<>();
        for (NoteReferences.Reference r : references.all()) {
            if (!found.contains(r.id())) {
                String marker = markers.getOrDefault(r.id(), "");
                result.add(new Warning(
                        "footnote.missing", "The file holds no note for the marker " + marker + ".", List.of()));
            }
        }
        return result;
    }
}
