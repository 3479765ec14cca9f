package org.trichluc.read.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trichluc.document.Block;
import org.trichluc.document.BlockBuilder;
import org.trichluc.document.BlockKind;
import org.trichluc.document.Document;
import org.trichluc.document.Format;
import org.trichluc.document.Mark;
import org.trichluc.document.Note;
import org.trichluc.document.Source;
import org.trichluc.document.Style;
import org.trichluc.layout.Composition;

class InterleavedTest {
    private static Block block(String text, @Nullable String note) {
        BlockBuilder b = new BlockBuilder().append(text, Style.PLAIN);
        return (note == null ? b : b.mark("1", note)).build("b1", BlockKind.PARAGRAPH, Format.PLAIN, null);
    }

    private static Note note(String id, String text) {
        return new Note(id, "1", List.of(block(text, null)), false);
    }

    @Test
    void notesOfPagesStandAmongTheFilesOwnAndNoTwoHaveOneId() {
        Source source = new Source("a", "0", "b", 1, null, Source.TextOrigin.MIXED, null, Map.of());
        Document own = new Document(
                source,
                List.of(block("Mở đầu", "n1"), block("Kết luận", "n3")),
                List.of(note("n1", "Theo mở đầu"), note("n3", "Theo kết luận")),
                List.of());
        Interleaved all = new Interleaved(own);
        all.add(
                1,
                new Composition(
                        List.of(block("Trang quét", "n1")),
                        List.of(note("n1", "Theo trang"), note("n2", "Không có dấu"))));
        Document d = all.document(source, List.of());

        assertEquals(
                List.of("Mở đầu", "Trang quét", "Kết luận"),
                d.blocks().stream().map(Block::text).toList());
        assertEquals(
                List.of("n1", "n2", "n4", "n3"),
                d.notes().stream().map(Note::id).toList());
        assertEquals(
                List.of("Theo mở đầu", "Theo trang", "Không có dấu", "Theo kết luận"),
                d.notes().stream().map(n -> n.blocks().get(0).text()).toList());
        assertEquals(List.of(new Mark(10, "1", "n2")), d.blocks().get(1).marks());
        assertEquals("n4p1", d.notes().get(2).blocks().get(0).id());
    }
}
