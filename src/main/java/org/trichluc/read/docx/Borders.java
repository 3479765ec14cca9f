package org.trichluc.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trichluc.read.archive.Element;

/** Which lines are drawn around a table's cells: the table's own borders, then those of its style. */
record Borders(List<Element> levels) {

    static Borders of(Element tblPr, Styles styles) {
        List<Element> levels = new ArrayList<>();
        levels.add(tblPr.child("w:tblBorders"));
        levels.addAll(styles.tableBorders(tblPr.value("w:tblStyle")));
        return new Borders(levels);
    }

    /** How many sides of a cell are drawn. */
    int sides(Element tcPr) {
        Element own = tcPr.child("w:tcBorders");
        int n = side(own, "w:top", "w:insideH", "w:top") + side(own, "w:bottom", "w:insideH", "w:bottom");
        boolean left = own.has("w:left") || !own.has("w:start");
        boolean right = own.has("w:right") || !own.has("w:end");
        return n
                + side(own, left ? "w:left" : "w:start", "w:insideV", "w:left")
                + side(own, right ? "w:right" : "w:end", "w:insideV", "w:right");
    }

    private int side(Element own, String name, String inner, String outer) {
        Boolean direct = drawn(own.child(name));
        if (direct != null) {
            return direct ? 1 : 0;
        }
        return table(inner) || table(outer) ? 1 : 0;
    }

    private boolean table(String name) {
        for (Element level : levels) {
            Boolean drawn = drawn(level.child(name));
            if (drawn != null) {
                return drawn;
            }
        }
        return false;
    }

    private static @Nullable Boolean drawn(Element border) {
        String kind = border.attribute("w:val");
        if (kind == null) {
            return null;
        }
        boolean white = "FFFFFF".equalsIgnoreCase(border.attribute("w:color"));
        return !kind.equals("nil") && !kind.equals("none") && !white;
    }
}
