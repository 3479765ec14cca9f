package org.trichluc.layout;

import java.util.List;
import java.util.regex.Pattern;

/** Tells whether a printed line begins a new paragraph, from the way it and the lines before it are set. */
final class ParagraphBreaks {
    /** Edges nearer than this are one, in points. */
    private static final double SAME_EDGE = 3;
    /** Sizes that differ by more than this are different, in points. */
    private static final double OTHER_SIZE = 0.8;
    /** Sizes that differ by more than this are different even where the text plainly goes on, in points. */
    private static final double FAR_SIZE = 2.2;
    /** A step to the next line larger than the usual one by this share is a gap between paragraphs. */
    private static final double GAP = 0.13;
    /** The same where the text plainly goes on. */
    private static final double GAP_GOING_ON = 0.6;
    /** A line with more room than this many sizes on both sides is centred. */
    private static final double CENTRE_ROOM = 1.2;
    /** Centred lines within this many sizes may belong together, however narrow the lines elsewhere are set. */
    private static final double CENTRED_STEP = 1.65;
    /** How far a centred line's middle may be from the area's, in points. */
    private static final double CENTRE_OFF = 6;

    /** The same for a line that begins where no paragraph does: a first-line indent moves centred lines. */
    private static final double CENTRE_SHIFTED = 22;
    /** Room on the left, in points, that such a line has. */
    private static final double LEFT_FREE = 40;

    private static final Pattern BULLET = Pattern.compile("[-–—+*•●○▪■♦✓➢\uf0b7\uf02d\uf0a7\uf0d8](?=\\s|\\p{L}).*+");
    private static final Pattern LABEL = Pattern.compile(
            "(?:[-–—+*•●○▪■♦✓➢\uf0b7\uf02d\uf0a7\uf0d8](?=\\s|\\p{L})|\\(?(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[a-zđ]|[IVXL]{1,6})[.)/](?!\\d).{0,2}(?:\\s|\\p{L}|$)"
                    + "|(?:Điều|Chương|Mục|Phần|Phụ lục|Tiêu chuẩn|Tiêu chí) \\S{1,12}).*+");

    private ParagraphBreaks() {}

    /** Whether {@code next} begins a paragraph after the lines of {@code open}. */
    static boolean before(TextLine next, TextArea area, List<TextLine> open, TextArea openArea) {
        TextLine last = open.get(open.size() - 1);
        boolean full = full(last, openArea, next);
        boolean lower = lower(next);
        boolean middle =
                open.size() == 1 && centred(next, area) && Math.abs(last.middle() - next.middle()) < CENTRE_SHIFTED;
        boolean near = middle && next.base() - last.base() < last.size() * CENTRED_STEP;
        double other = otherSize(last, next, full);
        boolean column = area.left() > openArea.right();
        if (!column && gap(last, next, open, area, full && lower || near) || other > FAR_SIZE) {
            return true;
        }
        if (full && lower && !BULLET.matcher(next.text()).matches() && !centred(last, openArea)) {
            return false;
        }
        if (!lower
                && !next.first().face().bold()
                && !next.bold()
                && open.stream().allMatch(TextLine::bold)) {
            return true;
        }
        if (other > OTHER_SIZE || last.x0() > openArea.middle() && next.x0() < area.middle()) {
            return true;
        }
        boolean under = under(last, openArea, next);
        if (under || centred(next, area) || centred(last, openArea) && !full) {
            return !under && !goesOnCentred(open, openArea, next, area, full);
        }
        if (next.x0() > area.middle() && Math.abs(next.x1() - area.right()) < SAME_EDGE * 3) {
            return true;
        }
        return set(next, area, open, openArea, full, lower);
    }

    /** How much the sizes differ; a full line's last words may be set in the size that the next line goes on in. */
    private static double otherSize(TextLine last, TextLine next, boolean full) {
        double other = Math.abs(last.size() - next.size());
        List<Glyph> end = last.words().get(last.words().size() - 1).glyphs();
        double behind = Math.abs(end.get(end.size() - 1).size() - next.first().size());
        return full ? Math.min(other, behind) : other;
    }

    private static boolean set(
            TextLine next, TextArea area, List<TextLine> open, TextArea openArea, boolean full, boolean lower) {
        TextLine first = open.get(0);
        TextLine last = open.get(open.size() - 1);
        boolean label = LABEL.matcher(next.text()).matches();
        double shift = next.x0() - area.left() - (last.x0() - openArea.left());
        boolean ended = last.text().matches("(?s).*[.;:!?…][”\"’)]?");
        if (open.size() > 1) {
            if (shift > SAME_EDGE) {
                return true;
            }
            if (shift < -SAME_EDGE) {
                return label || !full || !lower;
            }
            return full ? label && ended && hangs(open) : !lower || label && ended;
        }
        if (shift < -SAME_EDGE) {
            return full ? label && ended && area.indent() == 0 : !lower;
        }
        boolean indented =
                openArea.indent() > 0 && Math.abs(first.x0() - openArea.left() - openArea.indent()) < SAME_EDGE;
        if (shift <= SAME_EDGE) {
            if (!full) {
                return !lower || label;
            }
            boolean apart = ended && last.x0() - openArea.left() > SAME_EDGE * 3;
            return label && (ended || indented) || (indented || apart) && !lower;
        }
        boolean hanging = LABEL.matcher(first.text()).matches() && shift < 60;
        return !(full && (lower || hanging && !label));
    }

    /** Whether the line is centred under a centred line of its kind, however wide it is. */
    private static boolean under(TextLine last, TextArea openArea, TextLine next) {
        return centred(last, openArea)
                && Math.abs(last.middle() - next.middle()) < SAME_EDGE
                && Math.abs(last.x0() - next.x0()) > 2 * SAME_EDGE
                && last.page() == next.page()
                && last.bold() == next.bold()
                && capitals(last) == capitals(next);
    }

    private static boolean hangs(List<TextLine> open) {
        return open.get(1).x0() > open.get(0).x0() - SAME_EDGE;
    }

    private static boolean gap(TextLine last, TextLine next, List<TextLine> open, TextArea area, boolean goesOn) {
        if (last.page() != next.page()) {
            return false;
        }
        double step = next.base() - last.base();
        double usual = area.leading() * last.size();
        if (open.size() > 1 && open.get(open.size() - 2).page() == last.page()) {
            usual = last.base() - open.get(open.size() - 2).base();
        }
        if (usual <= 0 || usual > last.size() * 2.5) {
            usual = last.size() * 1.35;
        }
        return step > usual * (1 + (goesOn ? GAP_GOING_ON : GAP)) + 1 || step < -last.size();
    }

    /** Whether the line has no room for the next line's first word, or ends within a word. */
    static boolean full(TextLine line, TextArea area, TextLine next) {
        Word first = next.words().get(0);
        if (line.text().matches("(?s).*[\\p{L}\\d][-/]")
                && Character.isLetterOrDigit(next.text().codePointAt(0))) {
            return true;
        }
        double need = first.x1() - first.x0() + line.size() * 0.25;
        double room = area.right() - line.x1();
        if (area.justified() && room > line.size() * 1.5 && !lower(next)) {
            return false;
        }
        return room < need + line.size() * 0.4;
    }

    static boolean lower(TextLine line) {
        String text = line.text();
        if (BULLET.matcher(text).matches()) {
            int i = 1;
            while (i < text.length() && text.charAt(i) == ' ') {
                i++;
            }
            return i < text.length() && Character.isLowerCase(text.codePointAt(i));
        }
        return Character.isLowerCase(text.codePointAt(0))
                && !LABEL.matcher(text).matches();
    }

    /** Whether the line begins with the sign of a list's item. */
    static boolean bullet(TextLine line) {
        return BULLET.matcher(line.text()).matches();
    }

    static boolean centred(TextLine line, TextArea area) {
        double room = line.size() * CENTRE_ROOM;
        double before = line.x0() - area.left();
        double off = Math.abs(line.middle() - area.middle());
        boolean asIndented = area.indent() > 0 && Math.abs(before - area.indent()) < SAME_EDGE;
        boolean shifted =
                off < CENTRE_SHIFTED && before > Math.max(area.indent() + SAME_EDGE, LEFT_FREE) && !asIndented;
        return before > room
                && line.x1() < area.right() - room
                && (off < CENTRE_OFF || shifted)
                && (!asIndented || line.bold());
    }

    private static boolean goesOnCentred(
            List<TextLine> open, TextArea openArea, TextLine next, TextArea area, boolean full) {
        TextLine last = open.get(open.size() - 1);
        boolean around = Math.abs(last.middle() - openArea.middle()) < CENTRE_SHIFTED;
        boolean alike = last.bold() == next.bold() && capitals(last) == capitals(next)
                || full && lower(next) && last.bold() == next.bold();
        return around
                && alike
                && centred(next, area)
                && (centred(last, openArea)
                        || full && (open.size() == 1 || open.stream().allMatch(l -> l.bold() && capitals(l))))
                && last.page() == next.page();
    }

    private static boolean capitals(TextLine line) {
        String text = line.text();
        return text.equals(text.toUpperCase(java.util.Locale.ROOT));
    }
}
