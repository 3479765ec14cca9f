package org.trichluc.read.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trichluc.read.scan.PageScan.Piece;
import org.trichluc.read.scan.PageScan.ScanLine;

/**
 * Footnote markers follow each other by one. A raised number that breaks the sequence while its neighbours keep it, or
 * while a line of its page begins with the number that is due, was misread.
 */
final class MarkerSequence {
    /** A number with letters right behind it. */
    private static final Pattern GLUED = Pattern.compile("(\\d{2,4})\\p{L}.*+");

    private MarkerSequence() {}

    /** The pages with the markers that were meant. */
    static List<PageScan> settle(List<PageScan> pages) {
        List<Integer> read = new ArrayList<>();
        pages.forEach(p -> p.lines()
                .forEach(l -> l.pieces().stream()
                        .filter(MarkerSequence::marker)
                        .forEach(m -> read.add(Integer.parseInt(m.text())))));
        List<PageScan> result = new ArrayList<>();
        int at = 0;
        int last = 0;
        for (PageScan page : pages) {
            List<ScanLine> lines = new ArrayList<>();
            for (ScanLine line : page.lines()) {
                List<Piece> pieces = new ArrayList<>();
                for (Piece piece : line.pieces()) {
                    Piece settled = piece;
                    if (marker(piece)) {
                        int due = last + 1;
                        boolean nextAgrees = at + 1 < read.size() && read.get(at + 1) == due + 1;
                        boolean wrong = read.get(at) != due && (nextAgrees || begins(page, due));
                        settled = wrong && !begins(page, read.get(at)) ? piece.reading(Integer.toString(due)) : piece;
                        last = Integer.parseInt(settled.text());
                        at++;
                    }
                    pieces.add(settled);
                }
                lines.add(new ScanLine(line.base(), line.size(), pieces));
            }
            result.add(new PageScan(
                    page.page(), page.width(), page.height(), page.turned(), noted(page, lines), page.strokes()));
        }
        return result;
    }

    /**
     * The lines, with the markers that notes begin with apart: {@code 31rong} is {@code 3} and more, where the page has
     * a marker 3, none 31, and no other line that begins with 3.
     */
    private static List<ScanLine> noted(PageScan page, List<ScanLine> lines) {
        Set<Integer> known = new TreeSet<>();
        lines.forEach(l ->
                l.pieces().stream().filter(MarkerSequence::marker).forEach(m -> known.add(Integer.parseInt(m.text()))));
        return lines.stream()
                .map(l -> l.base() > page.height() / 3 ? noted(page, l, known) : l)
                .toList();
    }

    private static ScanLine noted(PageScan page, ScanLine line, Set<Integer> known) {
        Matcher m = line.pieces().isEmpty()
                ? null
                : GLUED.matcher(line.pieces().get(0).text());
        if (m == null || !m.matches() || known.contains(Integer.parseInt(m.group(1)))) {
            return line;
        }
        for (int end = 1; end < m.end(1); end++) {
            int number = Integer.parseInt(m.group(1).substring(0, end));
            boolean due = known.contains(number) || known.contains(number - 1) && known.contains(number + 1);
            if (due && !begins(page, number)) {
                Piece first = line.pieces().get(0);
                double middle = first.x0()
                        + (first.x1() - first.x0()) * end / first.text().length();
                List<Piece> pieces = new ArrayList<>(line.pieces());
                pieces.set(0, first.part(0, end, first.x0(), middle));
                pieces.add(1, first.part(end, first.text().length(), middle, first.x1()));
                return new ScanLine(line.base(), line.size(), pieces);
            }
        }
        return line;
    }

    private static boolean marker(Piece piece) {
        return piece.raised() && piece.text().matches("\\d{1,3}");
    }

    /** Whether a line in the page's lower half begins with the number and a letter, as notes do. */
    private static boolean begins(PageScan page, int number) {
        String start = Integer.toString(number);
        return page.lines().stream()
                .filter(l -> l.base() > page.height() / 3 && !l.pieces().isEmpty())
                .anyMatch(l -> {
                    String first = l.pieces().get(0).text();
                    boolean alone = first.equals(start) && l.pieces().size() > 1;
                    return alone
                            || first.startsWith(start)
                                    && first.length() > start.length()
                                    && Character.isLetter(first.charAt(start.length()));
                });
    }
}
