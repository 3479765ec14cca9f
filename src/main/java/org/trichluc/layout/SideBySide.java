package org.trichluc.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.layout.Panel.PanelCell;

/**
 * Short lines that stand side by side with an empty gutter between them: the letterhead (agency and motto), the closing
 * block (recipients and signature). They become a table of one row and two cells.
 */
final class SideBySide {
    /** The gutter is at least this many sizes wide within one line. */
    private static final double GUTTER_IN_LINE = 1.0;
    /** The same between lines, and after all lines have been seen. */
    private static final double GUTTER = 0.45;
    /** Lines of the page's head that may belong to the letterhead above its first side-by-side line. */
    private static final int HEAD_LINES = 4;
    /** The letterhead begins within this share of the page. */
    private static final double HEAD_SHARE = 0.3;
    /** The gutter is at least so many times as wide as the gaps between the words of the line. */
    private static final double GUTTER_TO_GAPS = 1.6;
    /** The space for a signature is at most this many sizes high. */
    private static final double SIGNATURE_SPACE = 14;
    /** Other lines follow each other within this many sizes. */
    private static final double STEP = 2.6;
    /** A line is centred on its column when its middle is at most this far from the column's, in points. */
    private static final double OFF_CENTRE = 22;

    /** So many lines with a dash on the left and text on the right are a list. */
    private static final int LEAST_ITEMS = 2;

    private static final Pattern RECIPIENTS = Pattern.compile("[*\\s]{0,4}+Nơi nhận");

    private final PageText page;
    private final TextArea area;

    private SideBySide(PageText page, TextArea area) {
        this.page = page;
        this.area = area;
    }

    /** Turns the page's side-by-side lines into panels. */
    static void find(PageText page, TextArea area) {
        SideBySide search = new SideBySide(page, area);
        int from = 0;
        while (from < page.lines.size()) {
            Columns columns = search.at(from);
            if (columns == null) {
                from++;
            } else {
                page.panels.add(columns.panel());
                page.lines.removeAll(columns.taken);
                from = Math.max(0, from - HEAD_LINES);
            }
        }
    }

    /** The panel with a line of the next page that stands in one of its columns; null where the line does not. */
    static @Nullable Panel goOn(Panel panel, TextLine line) {
        if (panel.ruled() || panel.columns() != 2 || line.page() != panel.page() + 1 && line.page() != panel.page()) {
            return null;
        }
        PanelCell right = panel.cells().get(1);
        double middle = middle(right.lines());
        if (line.x0() < panel.edges().get(1) || Math.abs(line.middle() - middle) > OFF_CENTRE) {
            return null;
        }
        List<TextLine> more = new ArrayList<>(right.lines());
        more.add(line);
        List<PanelCell> cells = List.of(panel.cells().get(0), right.with(more));
        return new Panel(panel.page(), false, panel.edges(), 1, 0, cells, panel.base(), panel.bottom());
    }

    private @Nullable Columns at(int i) {
        Columns columns = start(i);
        if (columns == null) {
            return null;
        }
        int next = i + 1;
        while (next < page.lines.size() && columns.take(page.lines.get(next), false)) {
            next++;
        }
        boolean head = page.page() == 1 && i < HEAD_LINES && page.lines.get(i).base() < page.height * HEAD_SHARE;
        for (int above = i - 1; above >= 0 && i - above <= HEAD_LINES; above--) {
            TextLine l = page.lines.get(above);
            boolean belongs = head
                    || l.x0() > columns.right0
                    || RECIPIENTS.matcher(l.text()).lookingAt();
            if (!belongs || !columns.take(l, true)) {
                break;
            }
        }
        return columns.valid() ? columns : null;
    }

    private @Nullable Columns start(int i) {
        TextLine line = page.lines.get(i);
        int cut = -1;
        double widest = Math.max(GUTTER_IN_LINE * line.size(), GUTTER_TO_GAPS * line.usualGap());
        List<Word> words = line.words();
        for (int w = 1; w < words.size(); w++) {
            double gap = words.get(w).x0() - words.get(w - 1).x1();
            if (gap > widest) {
                widest = gap;
                cut = w;
            }
        }
        if (cut > 0) {
            return new Columns(line, words.get(cut - 1).x1(), words.get(cut).x0());
        }
        if (i + 1 < page.lines.size()) {
            TextLine next = page.lines.get(i + 1);
            boolean beside = next.base() - line.base() < Math.max(next.size(), line.size()) * 0.9;
            if (beside && next.x0() > line.x1()) {
                return new Columns(line, line.x1(), next.x0());
            }
            if (beside && line.x0() > next.x1()) {
                return new Columns(line, next.x1(), line.x0());
            }
        }
        return null;
    }

    private static double middle(List<TextLine> lines) {
        double[] middles = lines.stream().mapToDouble(TextLine::middle).sorted().toArray();
        return middles.length == 0 ? 0 : middles[middles.length / 2];
    }

    /** Two columns while they grow. */
    private final class Columns {
        final List<TextLine> taken = new ArrayList<>();
        final List<TextLine> left = new ArrayList<>();
        final List<TextLine> right = new ArrayList<>();
        double left1;
        double right0;

        Columns(TextLine first, double left1, double right0) {
            this.left1 = left1;
            this.right0 = right0;
            take(first, true);
        }

        boolean take(TextLine line, boolean above) {
            int cut = cut(line.words());
            List<Word> lefts = line.words().subList(0, cut);
            List<Word> rights = line.words().subList(cut, line.words().size());
            double newLeft =
                    lefts.isEmpty() ? left1 : Math.max(left1, lefts.get(cut - 1).x1());
            double newRight =
                    rights.isEmpty() ? right0 : Math.min(right0, rights.get(0).x0());
            if (newRight - newLeft < GUTTER * line.size()) {
                return false;
            }
            boolean both = !lefts.isEmpty() && !rights.isEmpty();
            if (both && rights.get(0).x0() - lefts.get(lefts.size() - 1).x1() < GUTTER_TO_GAPS * line.usualGap()) {
                return false;
            }
            TextLine l = lefts.isEmpty() ? null : TextLine.of(line.page(), List.copyOf(lefts));
            TextLine r = rights.isEmpty() ? null : TextLine.of(line.page(), List.copyOf(rights));
            if (!taken.isEmpty() && !above && !follows(line, l, r)) {
                return false;
            }
            left1 = newLeft;
            right0 = newRight;
            if (l != null) {
                left.add(above ? 0 : left.size(), l);
            }
            if (r != null) {
                right.add(above ? 0 : right.size(), r);
            }
            taken.add(line);
            return true;
        }

        /** Where to cut a line so that the gutter stays as wide as it can. */
        private int cut(List<Word> words) {
            int best = 0;
            double widest = Double.NEGATIVE_INFINITY;
            for (int k = 0; k <= words.size(); k++) {
                double end = k == 0 ? left1 : Math.max(left1, words.get(k - 1).x1());
                double begin = k == words.size()
                        ? right0
                        : Math.min(right0, words.get(k).x0());
                if (begin - end > widest) {
                    widest = begin - end;
                    best = k;
                }
            }
            return best;
        }

        private boolean follows(TextLine line, @Nullable TextLine l, @Nullable TextLine r) {
            double step = line.base() - taken.get(taken.size() - 1).base();
            boolean both = l != null && r != null;
            if (both) {
                return step < SIGNATURE_SPACE * line.size();
            }
            boolean inRight = r != null && !right.isEmpty() && Math.abs(r.middle() - middle(right)) < OFF_CENTRE;
            if (r != null) {
                boolean nearer =
                        right.isEmpty() || Math.abs(r.middle() - middle(right)) < Math.abs(r.middle() - area.middle());
                return nearer && step < (inRight ? SIGNATURE_SPACE : STEP) * line.size();
            }
            if (left.isEmpty() || l == null) {
                return step < STEP * line.size();
            }
            double lowest = left.get(left.size() - 1).base();
            return line.base() - lowest < STEP * 1.6 * line.size() && inLeft(l);
        }

        private boolean inLeft(TextLine l) {
            double x0 = left.stream().mapToDouble(TextLine::x0).min().orElse(l.x0());
            return Math.abs(l.x0() - x0) < OFF_CENTRE || Math.abs(l.middle() - middle(left)) < OFF_CENTRE;
        }

        boolean valid() {
            int letters = left.stream().mapToInt(l -> l.text().length()).sum();
            return left.size() >= 2
                    && right.size() >= 2
                    && letters > left.size() * 4
                    && !items()
                    && !prose(left)
                    && !prose(right);
        }

        /** Items of a list, each of which goes on behind a tab. */
        private boolean items() {
            boolean same = left.size() >= LEAST_ITEMS && left.size() == right.size();
            for (int i = 0; same && i < left.size(); i++) {
                same = ParagraphBreaks.bullet(left.get(i))
                        && Math.abs(left.get(i).base() - right.get(i).base()) < 1;
            }
            return same;
        }

        /** Lines that fill their column are text set in columns. */
        private boolean prose(List<TextLine> lines) {
            double x1 = lines.stream().mapToDouble(TextLine::x1).max().orElse(0);
            long full = lines.stream().filter(l -> x1 - l.x1() < 3).count();
            return lines.size() >= 6 && full * 10 > lines.size() * 7;
        }

        Panel panel() {
            double x0 = taken.stream().mapToDouble(TextLine::x0).min().orElse(0);
            double x1 = taken.stream().mapToDouble(TextLine::x1).max().orElse(0);
            double middle = (left1 + right0) / 2;
            double top = taken.stream().mapToDouble(TextLine::base).min().orElse(0);
            double bottom = taken.stream().mapToDouble(TextLine::bottom).max().orElse(0);
            List<PanelCell> cells = List.of(
                    new PanelCell(0, 0, 1, 1, x0, middle, List.copyOf(left)),
                    new PanelCell(0, 1, 1, 1, middle, x1, List.copyOf(right)));
            return new Panel(page.page(), false, List.of(x0, middle, x1), 1, 0, cells, top, bottom);
        }
    }
}
