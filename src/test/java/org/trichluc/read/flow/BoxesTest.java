package org.trichluc.read.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trichluc.document.BlockBuilder;
import org.trichluc.document.Box;
import org.trichluc.document.Format;
import org.trichluc.document.Style;

class BoxesTest {
    private final Boxes boxes = new Boxes();

    private void add(String text, @Nullable Place place) {
        BlockBuilder block = new BlockBuilder();
        block.append(text, Style.PLAIN);
        boxes.add(List.of(new Item(block, Format.PLAIN, null)), place);
    }

    private static Place at(double left, double top, String frame) {
        return new Place(new Box(left, top, left + 80, top + 20), frame);
    }

    private List<String> read() {
        return boxes.inOrder().stream().map(i -> i.text().text()).toList();
    }

    @Test
    void rowsAreReadOneAfterTheOtherEachFromTheLeft() {
        add("Phòng B", at(200, 63, ""));
        add("Giám đốc", at(100, 0, ""));
        add("Phòng A", at(0, 69, ""));
        add("Tổ 1", at(0, 110, ""));

        assertEquals(List.of("Giám đốc", "Phòng A", "Phòng B", "Tổ 1"), read());
    }

    @Test
    void placesThatCannotBeComparedLeaveTheOrderOfTheFile() {
        add("dưới", at(0, 50, "text"));
        add("trên", at(0, 0, "page"));

        assertEquals(List.of("dưới", "trên"), read());
    }

    @Test
    void aBoxOfUnknownPlaceLeavesTheOrderOfTheFile() {
        add("dưới", at(0, 50, ""));
        add("đâu đó", null);
        add("trên", at(0, 0, ""));

        assertEquals(List.of("dưới", "đâu đó", "trên"), read());
    }
}
