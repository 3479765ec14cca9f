package org.trichluc.read.doc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.ddf.EscherSpRecord;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.GenericPropertyNode;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;
import org.trichluc.read.flow.Place;

/** The text boxes of a DOC: a story of their own, cut by a table that names the shape of each ([MS-DOC] 2.8.32). */
final class TextBoxes {
    /** There are none. */
    static final TextBoxes NONE = new TextBoxes();

    /** Where the file information block tells place and length of the table (fcPlcftxbxTxt). */
    private static final int TABLE_PLACE = 0x25A;

    private static final int ENTRY = 22;
    private static final int SHAPE_ID = 14;

    private final @Nullable HWPFDocument file;
    private final Map<Integer, Range> byShape = new LinkedHashMap<>();
    private final Map<Integer, List<Integer>> groups = new HashMap<>();
    private final ShapePlaces places = new ShapePlaces();

    private TextBoxes() {
        file = null;
    }

    TextBoxes(HWPFDocument file) {
        this.file = file;
        byte[] main = file.getMainStream();
        byte[] tables = file.getTableStream();
        if (main.length < TABLE_PLACE + 8) {
            return;
        }
        int place = LittleEndian.getInt(main, TABLE_PLACE);
        int length = LittleEndian.getInt(main, TABLE_PLACE + 4);
        if (place < 0 || length <= 4 || (long) place + length > tables.length) {
            return;
        }
        PlexOfCps entries = new PlexOfCps(tables, place, length, ENTRY);
        Range story = file.getMainTextboxRange();
        for (int i = 0; i < entries.length(); i++) {
            GenericPropertyNode entry = entries.getProperty(i);
            int from = story.getStartOffset() + entry.getStart();
            int to = Math.min(story.getEndOffset(), story.getStartOffset() + entry.getEnd());
            int shape = LittleEndian.getInt(entry.getBytes(), SHAPE_ID);
            if (shape != 0 && from < to) {
                byShape.put(shape, new Range(from, to, file));
            }
        }
        if (!byShape.isEmpty()) {
            file.getOfficeArtContent().getSpgrContainers().forEach(this::findGroups);
        }
    }

    /** The boxes of one drawing, and where it stands; null where there is no drawing. */
    record Drawn(List<Shape> boxes, @Nullable Place place) {}

    /** A box's text and its place in its group; null for one that is alone. */
    record Shape(Range text, @Nullable Place place) {}

    /** What is anchored at this place, each box once; a group of shapes may hold several. */
    Drawn at(int position) {
        OfficeDrawing drawing = file == null || byShape.isEmpty()
                ? null
                : file.getOfficeDrawingsMain().getOfficeDrawingAt(position);
        List<Shape> result = new ArrayList<>();
        if (drawing != null) {
            for (int shape : groups.getOrDefault(drawing.getShapeId(), List.of(drawing.getShapeId()))) {
                Range box = byShape.remove(shape);
                if (box != null) {
                    result.add(new Shape(box, places.inGroup(shape)));
                }
            }
        }
        return new Drawn(result, drawing == null ? null : ShapePlaces.of(drawing));
    }

    /** Notes for each group of shapes, by the group's own shape, which shapes lie in it. */
    private void findGroups(EscherContainerRecord top) {
        Deque<EscherContainerRecord> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            EscherContainerRecord group = open.pop();
            List<Integer> members = new ArrayList<>();
            Deque<EscherRecord> records = new ArrayDeque<>(group.getChildRecords());
            while (!records.isEmpty()) {
                EscherRecord record = records.pop();
                if (record instanceof EscherSpRecord shape) {
                    members.add(shape.getShapeId());
                } else if (record instanceof EscherContainerRecord inner) {
                    inner.getChildRecords().forEach(records::addLast);
                    if (group == top && inner.getRecordId() == EscherContainerRecord.SPGR_CONTAINER) {
                        open.push(inner);
                    }
                }
            }
            if (group != top && !members.isEmpty()) {
                groups.put(members.get(0), members);
                places.note(group);
            }
        }
    }

    /** The boxes that no anchor led to, such as those in groups of shapes. */
    List<Range> unread() {
        return new ArrayList<>(byShape.values());
    }
}
