package org.trichluc.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.trichluc.document.Block;
import org.trichluc.document.BlockBuilder;
import org.trichluc.document.BlockKind;
import org.trichluc.document.Document;
import org.trichluc.document.Format;
import org.trichluc.document.Source;
import org.trichluc.document.Style;
import org.trichluc.extract.structure.Structure;
import org.trichluc.report.Header;

/** Paragraphs that someone types, as a document without letterhead and outline. */
public final class PlainText {
    private static final Pattern ITEM = Pattern.compile("[-+*] ");

    private PlainText() {}

    /** A block for each paragraph, {@code b1} and so on; one that begins with a dash is an item of a list. */
    public static Structure of(List<String> paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            BlockKind kind = ITEM.matcher(paragraph).lookingAt() ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
            blocks.add(new BlockBuilder()
                    .append(paragraph, Style.PLAIN)
                    .build("b" + (blocks.size() + 1), kind, Format.PLAIN, null));
        }
        Source source = new Source("", "", "text/plain", 0, null, Source.TextOrigin.DIGITAL, null, Map.of());
        return new Structure(new Document(source, blocks, List.of(), List.of()), Header.NONE, List.of(), Map.of());
    }
}
