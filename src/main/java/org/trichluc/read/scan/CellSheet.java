package org.trichluc.read.scan;

import java.util.ArrayList;
import java.util.List;
import org.trichluc.read.scan.RecognisedLine.RecognisedWord;

/**
 * The cells of a page's ruled tables, cut out and pasted one below the other: so the recogniser takes no line across
 * several cells, and finds the single digit in a narrow one.
 */
final class CellSheet {
    /** One block of text whose lines are level, however narrow and high it is. */
    static final List<String> OPTIONS = List.of("--psm", "6", "-c", "textord_tabfind_vertical_text=0");
    /** No sheet is higher, in pixels. */
    private static final int HIGHEST = 8_000;
    /** White paper between cells, in inches. */
    private static final double BETWEEN = 0.12;
    /** A cell's edge, where its rule was, in inches. */
    private static final double EDGE = 0.01;
    /** A cell smaller than this in either direction holds nothing, in inches. */
    private static final double LEAST = 0.06;

    /** What is pasted: the cell, the part of it that holds ink, and where that lies on the sheet. */
    private record Slip(Area cell, Area ink, int top) {}

    private final List<Slip> slips = new ArrayList<>();
    private final int between;
    private int width;
    private int height;

    private CellSheet(int between) {
        this.between = between;
        this.height = between;
    }

    /** Sheets with all cells that hold ink. */
    static List<CellSheet> of(Raster page, List<Area> cells, int dpi) {
        List<CellSheet> sheets = new ArrayList<>();
        int edge = (int) Math.max(1, EDGE * dpi);
        for (Area cell : cells) {
            Area inside = cell.grown(-edge).within(page.width(), page.height());
            Area ink = inside.width() < LEAST * dpi || inside.height() < LEAST * dpi ? null : ink(page, inside, dpi);
            if (ink != null) {
                CellSheet last = sheets.isEmpty() ? null : sheets.get(sheets.size() - 1);
                if (last == null || last.height > HIGHEST) {
                    last = new CellSheet((int) (BETWEEN * dpi));
                    sheets.add(last);
                }
                last.add(cell, ink);
            }
        }
        return sheets;
    }

    private void add(Area cell, Area ink) {
        slips.add(new Slip(cell, ink, height));
        width = Math.max(width, ink.width());
        height += ink.height() + between;
    }

    /** What of an area holds pieces of ink that can be letters; null where nothing does. */
    private static @org.jspecify.annotations.Nullable Area ink(Raster page, Area area, int dpi) {
        return Blobs.of(page.part(area), area.width()).stream()
                .filter(b -> b.height() >= LEAST * dpi / 2)
                .reduce(Area::union)
                .map(b -> b.grown(2).moved(area.x0(), area.y0()).within(page.width(), page.height()))
                .orElse(null);
    }

    /** The picture to recognise. */
    Raster picture(Raster page) {
        Raster sheet = Raster.blank(width + 2 * between, height);
        for (Slip s : slips) {
            sheet.paste(page.enlarged(s.ink, 1), s.ink.width(), between, s.top);
        }
        return sheet;
    }

    /**
     * The page's lines with the cells' text as it was read on the sheet.
     *
     * @param sheet what was recognised on it
     */
    List<RecognisedLine> in(List<RecognisedLine> page, List<RecognisedLine> sheet) {
        List<RecognisedLine> result = new ArrayList<>(page);
        for (Slip s : slips) {
            List<RecognisedLine> own = new ArrayList<>();
            for (RecognisedLine l : sheet) {
                double middle = (l.box().y0() + l.box().y1()) / 2.0;
                if (middle > s.top - between / 2.0 && middle < s.top + s.ink.height() + between / 2.0) {
                    own.add(l.moved(s.ink.x0() - between, s.ink.y0() - s.top));
                }
            }
            if (sure(own, s.cell) >= sure(result, s.cell)) {
                result = without(result, s.cell);
                result.addAll(own);
            }
        }
        return result;
    }

    /** How much was read in a cell, each character as far as the recogniser is sure of it. */
    private static double sure(List<RecognisedLine> lines, Area cell) {
        return lines.stream()
                .flatMap(l -> l.words().stream())
                .filter(w -> isIn(cell, w))
                .mapToDouble(w -> w.confidence() * w.characters().size())
                .sum();
    }

    private static boolean isIn(Area cell, RecognisedWord w) {
        return cell.holds(w.box().middle(), (w.box().y0() + w.box().y1()) / 2.0);
    }

    private static List<RecognisedLine> without(List<RecognisedLine> lines, Area cell) {
        List<RecognisedLine> result = new ArrayList<>();
        for (RecognisedLine l : lines) {
            List<RecognisedWord> others = l.words().stream()
                    .filter(w -> !isIn(cell, w))
                    .toList();
            if (others.size() == l.words().size()) {
                result.add(l);
            } else if (!others.isEmpty()) {
                result.add(l.only(others));
            }
        }
        return result;
    }
}
