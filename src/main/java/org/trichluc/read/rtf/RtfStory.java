package org.trichluc.read.rtf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.trichluc.document.Format;
import org.trichluc.read.flow.Paragraph;
import org.trichluc.read.flow.Story;

/** One story (the body, a note) or a text box in one: paragraphs find their tables by the level that they declare. */
final class RtfStory {
    private final Story story;
    private final Deque<RtfTable> tables = new ArrayDeque<>();
    private Paragraph paragraph = new Paragraph();
    private RowShape shape = new RowShape();
    private boolean begun;
    private boolean numbered;

    RtfStory(Story story) {
        this.story = story;
    }

    Story story() {
        return story;
    }

    /** The paragraph being read. */
    Paragraph paragraph() {
        begun = true;
        return paragraph;
    }

    /** Says that the word processor's own number of a note stands here. */
    void number() {
        numbered = true;
    }

    /** Whether the story showed the number that the word processor gave it as a note. */
    boolean isNumbered() {
        return numbered;
    }

    /** The present row's shape. */
    RowShape shape() {
        return shape;
    }

    void shape(RowShape now) {
        shape = now;
    }

    void endParagraph(int level, Format format) {
        nest(level);
        if (level > 0) {
            tables.getFirst().startCell();
        }
        story.paragraph(paragraph, format);
        paragraph = new Paragraph();
        begun = false;
    }

    /** Ends the cell that the present paragraph is the last of. */
    void endCell(int level, Format format) {
        endParagraph(level, format);
        tables.getFirst().endCell();
    }

    void endRow(int level, Format format) {
        if (!paragraph.isBlank()) {
            endCell(level, format);
        }
        nest(level);
        tables.getFirst().endRow(shape);
    }

    /** Ends the story or box. */
    void end(int level, Format format) {
        if (begun) {
            endParagraph(level, format);
        }
        nest(0);
    }

    private void nest(int level) {
        int wanted = Math.min(level, Story.MAX_DEPTH);
        while (tables.size() > wanted) {
            tables.pop().end(shape);
        }
        while (tables.size() < wanted) {
            if (!tables.isEmpty()) {
                tables.getFirst().startCell();
            }
            tables.push(new RtfTable(story));
        }
    }
}
