package org.trichluc.read.doc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ddf.EscherChildAnchorRecord;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.ddf.EscherSpRecord;
import org.apache.poi.ddf.EscherSpgrRecord;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Box;
import org.trichluc.read.flow.Place;

/** Where the shapes of a DOC stand: a drawing by its anchor, those in a group of shapes within the group. */
final class ShapePlaces {
    private final Map<Integer, Place> inGroups = new HashMap<>();

    /** A group whose coordinates are {@code x + scaleX * its own} in those of the outermost. */
    private record Open(EscherContainerRecord group, double x, double y, double scaleX, double scaleY) {
        Box area(EscherChildAnchorRecord a) {
            return new Box(
                    x + scaleX * a.getDx1(), y + scaleY * a.getDy1(), x + scaleX * a.getDx2(), y + scaleY * a.getDy2());
        }

        /** A group within; null where it has no area. */
        @Nullable
        Open inner(EscherContainerRecord inner) {
            EscherRecord head =
                    inner.getChildCount() == 0 ? null : inner.getChildRecords().get(0);
            if (!(head instanceof EscherContainerRecord shape)) {
                return null;
            }
            EscherSpgrRecord own = shape.getChildById(EscherSpgrRecord.RECORD_ID);
            EscherChildAnchorRecord anchor = shape.getChildById(EscherChildAnchorRecord.RECORD_ID);
            if (own == null
                    || anchor == null
                    || own.getRectX1() == own.getRectX2()
                    || own.getRectY1() == own.getRectY2()) {
                return null;
            }
            Box area = area(anchor);
            double across = area.width() / (own.getRectX2() - own.getRectX1());
            double down = area.height() / (own.getRectY2() - own.getRectY1());
            return new Open(
                    inner, area.x0() - across * own.getRectX1(), area.y0() - down * own.getRectY1(), across, down);
        }
    }

    /** Notes the places of all shapes in an outermost group. */
    void note(EscherContainerRecord outermost) {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(outermost, 0, 0, 1, 1));
        while (!open.isEmpty()) {
            Open group = open.pop();
            for (EscherRecord record : group.group().getChildRecords()) {
                if (!(record instanceof EscherContainerRecord child)) {
                    continue;
                }
                if (child.getRecordId() == EscherContainerRecord.SPGR_CONTAINER) {
                    Open inner = group.inner(child);
                    if (inner != null) {
                        open.push(inner);
                    }
                    continue;
                }
                EscherSpRecord shape = child.getChildById(EscherSpRecord.RECORD_ID);
                EscherChildAnchorRecord anchor = child.getChildById(EscherChildAnchorRecord.RECORD_ID);
                if (shape != null && anchor != null) {
                    inGroups.put(shape.getShapeId(), new Place(group.area(anchor), ""));
                }
            }
        }
    }

    /** A shape's place in its group; null for one that is in none. */
    @Nullable
    Place inGroup(int shape) {
        return inGroups.get(shape);
    }

    /** Where a drawing stands, in twips. */
    static Place of(OfficeDrawing drawing) {
        Box area = new Box(
                drawing.getRectangleLeft(),
                drawing.getRectangleTop(),
                drawing.getRectangleRight(),
                drawing.getRectangleBottom());
        return new Place(area, drawing.getHorizontalRelative() + " " + drawing.getVerticalRelativeElement());
    }
}
