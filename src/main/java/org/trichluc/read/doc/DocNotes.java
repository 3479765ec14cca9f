package org.trichluc.read.doc;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.DocumentProperties;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Section;
import org.jspecify.annotations.Nullable;
import org.trichluc.read.numbering.NumberFormat;

/** The footnotes and endnotes of a DOC, and their counting in reading order. */
final class DocNotes {
    /** Notes refer to no notes. */
    static final DocNotes NONE = new DocNotes(null);

    private static final int EACH_SECTION = 1;

    private final @Nullable HWPFDocument file;
    private final List<Reference> references = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final int[] count = new int[2];
    private final int[] lastSection = {-1, -1};

    /**
     * One reference.
     *
     * @param id of the note in the document: {@code n3}
     * @param index of the note among the notes of its kind
     */
    record Reference(String id, boolean endnote, int index, String marker) {}

    DocNotes(@Nullable HWPFDocument file) {
        this.file = file;
        if (file != null) {
            Range range = file.getRange();
            for (int i = 0; i < range.numSections(); i++) {
                sections.add(range.getSection(i));
            }
        }
    }

    /** Whether a note is referred to at this place of the text, in characters from its beginning. */
    boolean isReference(int position) {
        return index(position, false) >= 0 || index(position, true) >= 0;
    }

    private int index(int position, boolean endnote) {
        if (file == null) {
            return -1;
        }
        Notes notes = endnote ? file.getEndnotes() : file.getFootnotes();
        return notes.getNoteIndexByAnchorPosition(position);
    }

    /** Counts the reference at this place; {@code custom} is the author's own marker, null where Word counts. */
    Reference refer(int position, @Nullable String custom) {
        int footnote = index(position, false);
        boolean endnote = footnote < 0;
        int index = endnote ? index(position, true) : footnote;
        String marker = custom == null ? number(position, endnote) : custom;
        Reference r = new Reference("n" + (references.size() + 1), endnote, index, marker);
        references.add(r);
        return r;
    }

    private String number(int position, boolean endnote) {
        int kind = endnote ? 1 : 0;
        int section = section(position);
        DocumentProperties general = general();
        int start = Math.max(1, endnote ? general.getNEdn() : general.getNFtn());
        int restart = endnote ? general.getRncEdn() : general.getRncFtn();
        int format = endnote ? general.getNfcEdnRef() : general.getNfcFtnRef();
        if (section < sections.size()) {
            Section s = sections.get(section);
            int ownFormat = endnote ? s.getEndnoteNumberingFormat() : s.getFootnoteNumberingFormat();
            int ownRestart = endnote ? s.getEndnoteRestartQualifier() : s.getFootnoteRestartQualifier();
            int ownStart = endnote ? s.getEndnoteNumberingOffset() : s.getFootnoteNumberingOffset();
            format = ownFormat == 0 ? format : ownFormat;
            restart = ownRestart == 0 ? restart : ownRestart;
            start = ownStart > 0 ? ownStart : start;
        }
        boolean again = lastSection[kind] < 0 || restart == EACH_SECTION && lastSection[kind] != section;
        count[kind] = again ? start : count[kind] + 1;
        lastSection[kind] = section;
        return NumberFormat.binary(format).print(count[kind]);
    }

    private DocumentProperties general() {
        if (file == null) {
            throw new IllegalStateException("a note refers to a note");
        }
        return file.getDocProperties();
    }

    private int section(int position) {
        for (int i = 0; i < sections.size(); i++) {
            if (position < sections.get(i).getEndOffset()) {
                return i;
            }
        }
        return sections.size();
    }

    /** All references so far, in reading order. */
    List<Reference> references() {
        return references;
    }

    /** The text of the note referred to. */
    Range text(Reference r) {
        if (file == null) {
            throw new IllegalStateException("a note refers to a note");
        }
        Notes notes = r.endnote ? file.getEndnotes() : file.getFootnotes();
        int base = (r.endnote ? file.getEndnoteRange() : file.getFootnoteRange()).getStartOffset();
        return new Range(
                base + notes.getNoteTextStartOffset(r.index), base + notes.getNoteTextEndOffset(r.index), file);
    }
}
