package org.trichluc.read.rtf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Block;
import org.trichluc.document.Format;
import org.trichluc.document.Note;
import org.trichluc.document.Style;
import org.trichluc.read.LeftOut;
import org.trichluc.read.flow.Item;
import org.trichluc.read.flow.Markers;
import org.trichluc.read.flow.Picture;
import org.trichluc.read.flow.Place;
import org.trichluc.read.flow.Story;
import org.trichluc.read.flow.Symbols;

/** What an RTF file shows: the stories with their paragraphs, tables, notes and text boxes. */
final class RtfContent {
    private static final Pattern SYMBOL_FIELD =
            Pattern.compile("\\s*+SYMBOL\\s++(\\d{1,5})(?:[^\"]{0,40}\"([^\"]{1,60})\")?.*+", Pattern.DOTALL);
    private static final int MOST_PARAGRAPHS = 300_000;
    private static final int LONGEST_INSTRUCTION = 1_000;

    private final FontTable fonts = new FontTable();
    private final LeftOut leftOut = new LeftOut();
    private final Info info = new Info();
    private final NoteCounter counter = new NoteCounter();
    private final Map<Integer, Integer> outlineOfStyles = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private final Deque<RtfStory> outer = new ArrayDeque<>();
    private final Deque<OpenNote> openNotes = new ArrayDeque<>();
    private final StringBuilder run = new StringBuilder();
    private final StringBuilder label = new StringBuilder();
    private final StringBuilder instruction = new StringBuilder();
    private RtfStory story = new RtfStory(new Story());
    private @Nullable CharLook runLook;
    private @Nullable CharLook labelLook;
    private boolean counted;
    private int paragraphs;
    private int style;

    private static final class OpenNote {
        final String id;
        final boolean counted;
        final String typed;
        boolean endnote;

        OpenNote(String id, boolean counted, String typed) {
            this.id = id;
            this.counted = counted;
            this.typed = typed;
        }
    }

    FontTable fonts() {
        return fonts;
    }

    /** What the file holds and does not show. */
    LeftOut leftOut() {
        return leftOut;
    }

    Info info() {
        return info;
    }

    RtfStory story() {
        return story;
    }

    List<Block> body() {
        return story.story().blocks("b");
    }

    List<Note> notes() {
        return notes;
    }

    /** Takes a control word of the style sheet. */
    void style(String word, int number) {
        if (word.equals("s")) {
            style = number;
        } else if (word.equals("outlinelevel")) {
            outlineOfStyles.put(style, number);
        }
    }

    void text(String text, CharLook look) {
        if (look.shown()) {
            if (!look.equals(runLook)) {
                flush();
                runLook = look;
            }
            run.append(text);
        } else if (look.hidden() && !look.deleted()) {
            leftOut.hidden(text);
        }
    }

    private void flush() {
        CharLook look = runLook;
        if (run.length() > 0 && look != null) {
            look.add(run.toString(), fonts, story.paragraph());
            run.setLength(0);
        }
        runLook = null;
    }

    void startLabel() {
        flush();
        label.setLength(0);
        labelLook = null;
    }

    void label(String text, CharLook look) {
        if (labelLook == null) {
            labelLook = look;
        }
        label.append(text);
    }

    void endLabel() {
        CharLook look = labelLook;
        String typed = label.toString();
        if (look == null || typed.isBlank()) {
            return;
        }
        String font = fonts.name(look.font());
        String bare = typed.strip();
        boolean picture = bare.length() == 1
                && (Symbols.isSymbolFont(font) || !Character.isLetterOrDigit(bare.charAt(0)) || bare.equals("o"));
        String shown = picture ? Symbols.bullet(bare, font) : Symbols.text(bare, font);
        boolean spaced = Character.isWhitespace(typed.charAt(typed.length() - 1));
        Style seen = look.style(font);
        story.paragraph().label(shown + (spaced ? " " : ""), seen);
    }

    void startInstruction() {
        instruction.setLength(0);
    }

    void instruction(String text) {
        if (instruction.length() < LONGEST_INSTRUCTION) {
            instruction.append(text);
        }
    }

    /** Shows the sign that a field stands for whose result is left empty; {@code look} is null where nothing shows. */
    void endInstruction(@Nullable CharLook look) {
        Matcher m = SYMBOL_FIELD.matcher(instruction);
        if (look != null && m.matches()) {
            int code = Integer.parseInt(m.group(1));
            String font = m.group(2);
            text(font == null ? Character.toString(code & 0xFFFF) : Symbols.of(font, code), look);
        }
    }

    void startNote() {
        flush();
        String typed = counted ? "" : Markers.bare(story.paragraph().takeRaised());
        openNotes.push(new OpenNote("n" + (notes.size() + openNotes.size() + 1), counted, typed));
        counted = false;
        enter(new RtfStory(new Story()));
    }

    void endNote(ParaLook para) {
        flush();
        story.end(para.level(), format(para));
        RtfStory own = story;
        leave();
        OpenNote note = openNotes.pop();
        boolean byAuthor = !note.typed.isEmpty();
        String marker = byAuthor ? note.typed : counter.next(note.endnote);
        notes.add(new Note(
                note.id, marker, own.story().noteBlocks(note.id + "p", marker, own.isNumbered()), note.endnote));
        story.paragraph().note(marker, note.id);
    }

    void startBox() {
        flush();
        story.story().startBox();
        enter(new RtfStory(story.story()));
    }

    void endBox(ParaLook para, @Nullable Place place) {
        flush();
        story.end(para.level(), format(para));
        List<Item> box = story.story().endBox();
        leave();
        story.paragraph().anchor(box, place);
    }

    void picture(Picture picture) {
        flush();
        story.paragraph().picture(picture);
    }

    /** The body's pictures. */
    List<Picture.Place> pictures() {
        return story.story().pictures();
    }

    private void enter(RtfStory inner) {
        outer.push(story);
        story = inner;
    }

    private void leave() {
        story = outer.pop();
    }

    /** Whether there is as much as is read of one file. */
    boolean isFull() {
        return paragraphs >= MOST_PARAGRAPHS;
    }

    /** Takes a control word that stands among text. */
    void word(String word, int number, Group group) {
        ParaLook para = group.para();
        switch (word) {
            case "par" -> {
                flush();
                if (group.look().shown()) {
                    paragraphs++;
                    story.endParagraph(para.level(), format(para));
                }
            }
            case "sect" -> {
                flush();
                story.endParagraph(para.level(), format(para));
                counter.endSection();
            }
            case "sectd" -> counter.resetSection();
            case "cell" -> {
                flush();
                paragraphs++;
                story.endCell(1, format(para));
            }
            case "nestcell" -> {
                flush();
                paragraphs++;
                story.endCell(Math.max(2, para.level()), format(para));
            }
            case "row" -> {
                flush();
                story.endRow(1, format(para));
            }
            case "nestrow" -> {
                flush();
                story.endRow(Math.max(2, para.level()), format(para));
            }
            case "trowd" -> story.shape(new RowShape());
            case "chftn" -> {
                flush();
                noteNumber(group.look());
            }
            case "ftnalt" -> {
                if (!openNotes.isEmpty()) {
                    openNotes.getFirst().endnote = true;
                }
            }
            default -> {
                if (!story.shape().word(word, number)) {
                    counter.word(word, number);
                }
            }
        }
    }

    private void noteNumber(CharLook look) {
        if (openNotes.isEmpty()) {
            counted = look.shown();
        } else {
            story.number();
        }
    }

    /** Ends the body. */
    void end(ParaLook para) {
        flush();
        story.end(para.level(), format(para));
    }

    private Format format(ParaLook para) {
        return para.format(outlineOfStyles);
    }
}
