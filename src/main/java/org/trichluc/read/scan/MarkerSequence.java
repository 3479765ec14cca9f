package org.trichluc.read.scan;

import java.util.ArrayList;
import java.util.List;
import org.trichluc.read.scan.PageScan.Piece;
import org.trichluc.read.scan.PageScan.ScanLine;

/**
 * Footnote markers follow each other by one. A raised number that breaks the sequence while its neighbours keep it, or
 * while a line of its page begins with the number that is due, was misread.
 */
final class MarkerSequence {
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
            result.add(new PageScan(page.page(), page.width(), page.height(), page.turned(), lines, page.strokes()));
        }
        return result;
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
