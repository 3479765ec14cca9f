package org.trichluc.read.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trichluc.read.scan.RecognisedLine.RecognisedWord;

/**
 * The cells of a page's ruled tables, cut out and pasted anew: cells of text one below the other, short cells of one
 * line, numbers mostly, side by side. So the recogniser takes no line across several cells, and overlooks no single
 * digit in a narrow one.
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
    /** What is no wider and no higher than this is a short cell's, in inches. */
    private static final double SHORT_WIDTH = 0.7;

    private static final double SHORT_HEIGHT = 0.2;
    /** Short cells stand side by side up to this width, in inches. */
    private static final double LINE = 7;

    /** What is pasted: the cell, the part of it that holds ink, and where that lies on the sheet. */
    private record Slip(Area cell, Area ink, Area place) {}

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
        List<Slip> high = new ArrayList<>();
        List<Slip> low = new ArrayList<>();
        int edge = (int) Math.max(1, EDGE * dpi);
        for (Area cell : cells) {
            Area inside = cell.grown(-edge).within(page.width(), page.height());
            Area ink = inside.width() < LEAST * dpi || inside.height() < LEAST * dpi ? null : ink(page, inside, dpi);
            if (ink != null) {
                boolean isShort = ink.width() < SHORT_WIDTH * dpi && ink.height() < SHORT_HEIGHT * dpi;
                (isShort ? low : high).add(new Slip(cell, ink, ink));
            }
        }
        low.sort(Comparator.comparingInt((Slip s) -> s.cell.x0()).thenComparingInt(s -> s.cell.y0()));
        List<CellSheet> sheets = new ArrayList<>();
        paste(high, 0, dpi, sheets);
        paste(low, (int) (LINE * dpi), dpi, sheets);
        return sheets;
    }

    /** Pastes slips side by side up to a width, and in rows one below the other. */
    private static void paste(List<Slip> slips, int line, int dpi, List<CellSheet> sheets) {
        int between = (int) (BETWEEN * dpi);
        CellSheet sheet = new CellSheet(between);
        int from = 0;
        while (from < slips.size()) {
            int to = from;
            int across = between;
            while (to < slips.size()
                    && (to == from || across + slips.get(to).ink.width() < line)) {
                across += slips.get(to++).ink.width() + 2 * between;
            }
            if (sheet.slips.isEmpty() || sheet.height > HIGHEST) {
                sheet = new CellSheet(between);
                sheets.add(sheet);
            }
            sheet.row(slips.subList(from, to));
            from = to;
        }
    }

    /** Adds a row whose slips stand on one line. */
    private void row(List<Slip> row) {
        int high = row.stream().mapToInt(s -> s.ink.height()).max().orElse(0);
        int x = between;
        for (Slip s : row) {
            int top = height + high - s.ink.height();
            slips.add(new Slip(s.cell, s.ink, new Area(x, top, x + s.ink.width(), height + high)));
            x += s.ink.width() + 2 * between;
        }
        width = Math.max(width, x);
        height += high + between;
    }

    /** What of an area holds pieces of ink that can be letters; null where nothing does. */
    private static @Nullable Area ink(Raster page, Area area, int dpi) {
        return Blobs.of(page.part(area), area.width()).stream()
                .filter(b -> b.height() >= LEAST * dpi / 2)
                .reduce(Area::union)
                .map(b -> b.grown(2).moved(area.x0(), area.y0()).within(page.width(), page.height()))
                .orElse(null);
    }

    /** The picture to recognise. */
    Raster picture(Raster page) {
        Raster sheet = Raster.blank(width + between, height);
        for (Slip s : slips) {
            sheet.paste(page.enlarged(s.ink, 1), s.ink.width(), s.place.x0(), s.place.y0());
        }
        return sheet.without(List.of());
    }

    /**
     * The page's lines with the cells' text as it was read on the sheet, where that is no less sure.
     *
     * @param sheet what was recognised on it
     */
    List<RecognisedLine> in(List<RecognisedLine> page, List<RecognisedLine> sheet) {
        List<RecognisedLine> result = new ArrayList<>(page);
        for (Slip s : slips) {
            Area around = s.place.grown(between / 2);
            List<RecognisedLine> own = new ArrayList<>();
            for (RecognisedLine l : sheet) {
                List<RecognisedWord> words =
                        l.words().stream().filter(w -> isIn(around, w)).toList();
                if (!words.isEmpty()) {
                    own.add(l.only(words).moved(s.ink.x0() - s.place.x0(), s.ink.y0() - s.place.y0()));
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
            List<RecognisedWord> others =
                    l.words().stream().filter(w -> !isIn(cell, w)).toList();
            if (others.size() == l.words().size()) {
                result.add(l);
            } else if (!others.isEmpty()) {
                result.add(l.only(others));
            }
        }
        return result;
    }
}
