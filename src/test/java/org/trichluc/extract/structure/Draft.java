package org.trichluc.extract.structure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trichluc.document.Block;
import org.trichluc.document.BlockBuilder;
import org.trichluc.document.BlockKind;
import org.trichluc.document.Document;
import org.trichluc.document.Format;
import org.trichluc.document.Note;
import org.trichluc.document.Source;
import org.trichluc.document.Style;
import org.trichluc.document.Table;
import org.trichluc.report.Header;
import org.trichluc.report.Section;
import org.trichluc.rule.RuleBook;
import org.trichluc.rule.RuleErrors;

/** A small document as a reader would yield it, written down line by line. {@code ^1} in a text is a marker. */
final class Draft {
    private static final Style PLAIN = Style.PLAIN;
    private static final Style BOLD = new Style(null, 14, true, false, false, Style.Raise.NONE);
    private static final StructureExtractor EXTRACTOR = extractor();

    private final List<Block> blocks = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    private static StructureExtractor extractor() {
        try {
            Path home = Path.of(System.getProperty("trichluc.home", ""));
            return new StructureExtractor(RuleBook.load(home.resolve("extractors")));
        } catch (RuleErrors e) {
            throw new IllegalStateException(e);
        }
    }

    Draft plain(String... texts) {
        for (String t : texts) {
            add(t, PLAIN, Format.Align.JUSTIFY);
        }
        return this;
    }

    Draft bold(String... texts) {
        for (String t : texts) {
            add(t, BOLD, Format.Align.JUSTIFY);
        }
        return this;
    }

    Draft centered(String... texts) {
        for (String t : texts) {
            add(t, BOLD, Format.Align.CENTER);
        }
        return this;
    }

    /** A paragraph whose first words are bold. */
    Draft lead(String bold, String rest) {
        BlockBuilder text = new BlockBuilder().append(bold, BOLD).append(rest, PLAIN);
        blocks.add(text.build(id(), BlockKind.PARAGRAPH, Format.PLAIN, null));
        return this;
    }

    /** Cells side by side without rules; {@code /} begins a line. */
    Draft columns(String... cells) {
        BlockBuilder text = new BlockBuilder();
        List<Table.Cell> grid = new ArrayList<>();
        for (int c = 0; c < cells.length; c++) {
            if (c > 0) {
                text.separator('\t');
            }
            int start = text.length();
            text.append(new BlockBuilder().append(cells[c].replace(" / ", "\n"), PLAIN));
            grid.add(new Table.Cell(0, c, 1, 1, start, text.length()));
        }
        blocks.add(text.build(id(), BlockKind.TABLE, Format.PLAIN, new Table(false, 1, cells.length, 0, grid)));
        return this;
    }

    /** A form's grid without rules, a row for each text, its cells parted by bars; all begin right of a narrow column. */
    Draft form(String... rows) {
        BlockBuilder text = new BlockBuilder();
        List<Table.Cell> grid = new ArrayList<>();
        for (int r = 0; r < rows.length; r++) {
            if (r > 0) {
                text.separator('\n');
            }
            String[] cells = rows[r].split(" \\| ");
            for (int c = 0; c < cells.length; c++) {
                if (c > 0) {
                    text.separator('\t');
                }
                int start = text.length();
                text.append(new BlockBuilder().append(cells[c], PLAIN));
                int span = c + 1 < cells.length ? 1 : 4 - c;
                grid.add(new Table.Cell(r, c + 1, 1, span, start, text.length()));
            }
        }
        blocks.add(text.build(id(), BlockKind.TABLE, Format.PLAIN, new Table(false, rows.length, 5, 0, grid)));
        return this;
    }

    Draft note(String marker, String... paragraphs) {
        List<Block> texts = new ArrayList<>();
        for (String p : paragraphs) {
            texts.add(new BlockBuilder()
                    .append(p, PLAIN)
                    .build("n" + notes.size() + "-" + texts.size(), BlockKind.FOOTNOTE, Format.PLAIN, null));
        }
        notes.add(new Note("n" + notes.size(), marker, texts, false));
        return this;
    }

    private String id() {
        return "r" + blocks.size();
    }

    private void add(String text, Style style, Format.Align align) {
        BlockBuilder built = new BlockBuilder();
        String[] parts = text.split("\\^");
        built.append(parts[0], style);
        for (int i = 1; i < parts.length; i++) {
            int end = Character.isDigit(parts[i].charAt(0)) ? 1 : parts[i].length();
            built.mark(parts[i].substring(0, end), null).append(parts[i].substring(end), style);
        }
        blocks.add(built.build(id(), BlockKind.PARAGRAPH, new Format(align, 0, 0, null, 0), null));
    }

    Structure read() {
        Source source = new Source("draft", "0", "text/plain", 1, null, Source.TextOrigin.DIGITAL, null, Map.of());
        return EXTRACTOR.extract(new Document(source, blocks, notes, List.of()));
    }

    Header header() {
        return read().header();
    }

    Footnotes footnotes() {
        return Footnotes.of(read().document());
    }

    /** The outline, one line per section: {@code level label title}. */
    List<String> outline() {
        return read().sections().stream().map(Draft::line).toList();
    }

    private static String line(Section s) {
        return s.level() + " " + (s.label() == null ? "·" : s.label()) + " " + s.title();
    }
}
