package org.trichluc.read.text;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trichluc.document.Block;
import org.trichluc.document.Document;
import org.trichluc.document.Format;
import org.trichluc.document.Source;
import org.trichluc.document.Style;
import org.trichluc.read.Input;
import org.trichluc.read.Reader;
import org.trichluc.read.UnreadableException;
import org.trichluc.read.UnreadableException.Reason;
import org.trichluc.read.flow.Paragraph;
import org.trichluc.read.flow.Parted;
import org.trichluc.read.flow.Story;

/** Reads plain text. A form feed begins a page; lines broken to a width are joined to paragraphs. */
public final class TextReader implements Reader {
    private static final long LARGEST = 32L << 20;

    @Override
    public Document read(Input input) throws UnreadableException {
        if (input.bytes() > LARGEST) {
            throw new UnreadableException(
                    Reason.TOO_LARGE,
                    "The text is larger than " + (LARGEST >> 20) + " MB.",
                    "Cut it into smaller files.");
        }
        String text;
        try {
            text = TextDecoder.decode(Files.readAllBytes(input.path()));
        } catch (IOException e) {
            throw new UnreadableException(
                    Reason.DAMAGED, "The text could not be read.", "Fetch the file again from its source.", e);
        }
        List<String> pages = List.of(text.split("\f", -1));
        List<String> lines = text.lines().toList();
        Wrapping wrapping = Wrapping.of(lines);
        Emphasis emphasis = Emphasis.of(lines);
        List<Block> blocks = new ArrayList<>();
        for (int page = 1; page <= pages.size(); page++) {
            for (Block b : paragraphs(pages.get(page - 1), wrapping, emphasis)) {
                Block named = b.named("b" + (blocks.size() + 1));
                blocks.add(pages.size() == 1 ? named : named.on(page));
            }
        }
        Source source = new Source(
                input.name(),
                input.sha256(),
                input.mediaType(),
                input.bytes(),
                pages.size() == 1 ? null : Integer.valueOf(pages.size()),
                Source.TextOrigin.DIGITAL,
                null,
                Map.of());
        return new Document(source, Parted.joined(blocks), List.of(), List.of());
    }

    private static List<Block> paragraphs(String page, Wrapping wrapping, Emphasis emphasis) {
        Story story = new Story();
        Paragraph open = new Paragraph();
        List<String> lines = page.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            emphasis.write(line, open);
            if (i + 1 < lines.size() && wrapping.goesOn(line, lines.get(i + 1))) {
                open.text(" ", Style.PLAIN);
            } else {
                story.paragraph(open, Format.PLAIN);
                open = new Paragraph();
            }
        }
        story.paragraph(open, Format.PLAIN);
        return story.blocks("b");
    }
}
