package org.trichluc.read.doc;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Format;
import org.trichluc.document.Format.Align;
import org.trichluc.document.Style;
import org.trichluc.read.LeftOut;
import org.trichluc.read.flow.Boxes;
import org.trichluc.read.flow.FieldStack;
import org.trichluc.read.flow.Markers;
import org.trichluc.read.flow.Paragraph;
import org.trichluc.read.flow.Picture;
import org.trichluc.read.flow.Seen;
import org.trichluc.read.flow.Story;
import org.trichluc.read.flow.Symbols;

/** Reads one story of a DOC (the body, a note, a text box): paragraph by paragraph, run by run. */
final class RangeReader {
    private static final int BODY_TEXT = 9;
    private static final double TWIPS = 20;
    private static final int LONGEST_MARKER = 5;

    private final HWPFDocument file;
    private final DocLists lists;
    private final DocNotes notes;
    private final TextBoxes boxes;
    private final Story story;
    private final LeftOut leftOut;
    private final FieldStack fields = new FieldStack();
    private final Deque<DocTable> tables = new ArrayDeque<>();
    private @Nullable Paragraph carried;
    private boolean numbered;

    RangeReader(HWPFDocument file, DocLists lists, DocNotes notes, TextBoxes boxes, Story story, LeftOut leftOut) {
        this.file = file;
        this.lists = lists;
        this.notes = notes;
        this.boxes = boxes;
        this.story = story;
        this.leftOut = leftOut;
    }

    /** Whether the story showed the number that Word gave it as a note. */
    boolean isNumbered() {
        return numbered;
    }

    void read(Range range) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            read(range.getParagraph(i));
        }
        closeTables(0);
        release(Format.PLAIN);
    }

    private void read(org.apache.poi.hwpf.usermodel.Paragraph p) {
        int level = p.isInTable() ? Math.max(1, p.getTableLevel()) : 0;
        closeTables(level);
        while (tables.size() < level && tables.size() < Story.MAX_DEPTH) {
            release(Format.PLAIN);
            if (!tables.isEmpty()) {
                tables.getFirst().startCell();
            }
            tables.push(new DocTable(story));
        }
        if (level > 0 && p.isTableRowEnd()) {
            tables.getFirst().endRow(file, p);
            return;
        }
        if (level > 0) {
            tables.getFirst().startCell();
        }
        paragraph(p);
        if (level > 0 && (p.text().endsWith("\u0007") || p.isEmbeddedCellMark())) {
            release(Format.PLAIN);
            tables.getFirst().endCell();
        }
    }

    private void closeTables(int level) {
        while (tables.size() > level) {
            release(Format.PLAIN);
            tables.pop().end();
        }
    }

    private void release(Format format) {
        if (carried != null) {
            story.paragraph(carried, format);
            carried = null;
        }
    }

    private void paragraph(org.apache.poi.hwpf.usermodel.Paragraph p) {
        int runs = p.numCharacterRuns();
        CharacterRun mark = runs == 0 ? null : p.getCharacterRun(runs - 1);
        boolean runsOn = mark != null && isHidden(mark) && mark.text().endsWith("\r");
        Paragraph out = carried == null ? new Paragraph() : carried;
        carried = null;
        if (!runsOn) {
            out.label(lists.label(p), mark == null ? Style.PLAIN : style(mark));
        }
        for (int i = 0; i < runs; i++) {
            run(p.getCharacterRun(i), out);
        }
        fields.paragraphEnds();
        if (runsOn) {
            carried = out;
        } else {
            story.paragraph(out, format(p));
        }
    }

    private void run(CharacterRun run, Paragraph out) {
        boolean hidden = isHidden(run);
        if (run.isSymbol()) {
            if (!hidden && !fields.hides()) {
                String font =
                        run.getSymbolFont() == null ? null : run.getSymbolFont().getMainFontName();
                out.text(Symbols.of(font, run.getSymbolCharacter()), style(run));
            }
            return;
        }
        String text = run.text();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\u000b') {
                show(text.substring(from, i), run, hidden, out);
                from = i + 1;
                control(c, run, run.getStartOffset() + i, hidden, out);
            } else if (notes.isReference(run.getStartOffset() + i) && !hidden && !fields.hides()) {
                show(text.substring(from, i), run, false, out);
                boolean marker = i == 0 && text.length() <= LONGEST_MARKER;
                int end = marker ? text.length() : i + 1;
                refer(run.getStartOffset() + i, Symbols.text(text.substring(i, end), run.getFontName()), out);
                from = end;
                i = end - 1;
            }
        }
        show(text.substring(from), run, hidden, out);
    }

    private void refer(int position, @Nullable String custom, Paragraph out) {
        DocNotes.Reference r = notes.refer(position, custom == null ? null : Markers.bare(custom));
        out.note(r.marker(), r.id());
    }

    private void control(char c, CharacterRun run, int position, boolean hidden, Paragraph out) {
        switch (c) {
            case 0x13 -> fields.begin();
            case 0x14 -> fields.separate();
            case 0x15 -> fields.end();
            default -> {
                if (!hidden && !fields.hides()) {
                    shown(c, run, position, out);
                } else if (c == 0x08) {
                    boxes.at(position);
                }
            }
        }
    }

    private void shown(char c, CharacterRun run, int position, Paragraph out) {
        switch (c) {
            case 0x02 -> {
                if (notes.isReference(position)) {
                    refer(position, null, out);
                } else {
                    numbered = true;
                }
            }
            case 0x01 -> picture(DocPictures.inline(file, run), out);
            case 0x08 -> {
                box(position, out);
                if (boxes != TextBoxes.NONE) {
                    picture(DocPictures.drawn(file, position), out);
                }
            }
            case 0x0C, 0x0E -> out.lineBreak();
            case 0x1E -> out.text("-", style(run));
            case 0x1F -> out.text(Symbols.SOFT_HYPHEN, style(run));
            default -> {}
        }
    }

    private static void picture(@Nullable Picture picture, Paragraph out) {
        if (picture != null) {
            out.picture(picture);
        }
    }

    private void box(int position, Paragraph out) {
        TextBoxes.Drawn drawn = boxes.at(position);
        Boxes group = new Boxes();
        for (TextBoxes.Shape box : drawn.boxes()) {
            story.startBox();
            new RangeReader(file, lists, DocNotes.NONE, TextBoxes.NONE, story, leftOut).read(box.text());
            group.add(story.endBox(), box.place());
        }
        out.anchor(group.inOrder(), drawn.place());
    }

    private void show(String piece, CharacterRun run, boolean hidden, Paragraph out) {
        if (piece.isEmpty() || fields.hides()) {
            return;
        }
        if (hidden) {
            if (!run.isMarkedDeleted()) {
                leftOut.hidden(piece);
            }
            return;
        }
        Style style = style(run);
        Seen seen = Seen.of(piece, style.font(), run.isCapitalized());
        out.text(seen.text(), named(style, seen.font()));
    }

    private static Style named(Style s, @Nullable String font) {
        return new Style(font, s.size(), s.bold(), s.italic(), s.underline(), s.raise());
    }

    private static boolean isHidden(CharacterRun run) {
        return run.isVanished() || run.isMarkedDeleted();
    }

    private static Style style(CharacterRun run) {
        double size = run.getFontSize() / 2.0;
        Style.Raise raise = switch (run.getSubSuperScriptIndex()) {
            case 1 -> Style.Raise.SUPER;
            case 2 -> Style.Raise.SUB;
            default -> Style.Raise.of((short) run.getVerticalOffset() / 2.0, size);
        };
        return new Style(run.getFontName(), size, run.isBold(), run.isItalic(), run.getUnderlineCode() != 0, raise);
    }

    private static Format format(org.apache.poi.hwpf.usermodel.Paragraph p) {
        Align align = switch (p.getJustification()) {
            case 1 -> Align.CENTER;
            case 2 -> Align.RIGHT;
            case 3, 4, 5, 7, 8, 9 -> Align.JUSTIFY;
            default -> Align.LEFT;
        };
        int level = p.getLvl();
        return new Format(
                align,
                p.getIndentFromLeft() / TWIPS,
                p.getFirstLineIndent() / TWIPS,
                level >= 0 && level < BODY_TEXT ? Integer.valueOf(level + 1) : null,
                0);
    }
}
