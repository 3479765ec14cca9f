package org.trichluc.read.doc;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.trichluc.document.Block;
import org.trichluc.document.Note;
import org.trichluc.read.LeftOut;
import org.trichluc.read.flow.Picture;
import org.trichluc.read.flow.Story;

/** The stories of one DOC: the body, and the notes that it refers to. */
final class DocStories {
    private final HWPFDocument file;
    private final DocLists lists;
    private final DocNotes notes;
    private final TextBoxes boxes;
    private final List<Block> body;
    private final List<Picture.Place> pictures;
    private final LeftOut leftOut = new LeftOut();

    DocStories(HWPFDocument file) {
        this.file = file;
        this.lists = new DocLists(file);
        this.notes = new DocNotes(file);
        this.boxes = new TextBoxes(file);
        Story story = new Story();
        new RangeReader(file, lists, notes, boxes, story, leftOut).read(file.getRange());
        for (Range lost : boxes.unread()) {
            new RangeReader(file, lists, notes, TextBoxes.NONE, story, leftOut).read(lost);
        }
        this.body = story.blocks("b");
        this.pictures = story.pictures();
    }

    /** The body's pictures. */
    List<Picture.Place> pictures() {
        return pictures;
    }

    /** What the stories hold and do not show; complete when body and notes have been read. */
    LeftOut leftOut() {
        return leftOut;
    }

    List<Block> body() {
        return body;
    }

    /** The notes in the order of their references. */
    List<Note> notes() {
        List<Note> result = new ArrayList<>();
        for (DocNotes.Reference r : notes.references()) {
            Story story = new Story();
            RangeReader reader = new RangeReader(file, lists, DocNotes.NONE, TextBoxes.NONE, story, leftOut);
            reader.read(notes.text(r));
            List<Block> blocks = story.noteBlocks(r.id() + "p", r.marker(), reader.isNumbered());
            result.add(new Note(r.id(), r.marker(), blocks, r.endnote()));
        }
        return result;
    }
}
