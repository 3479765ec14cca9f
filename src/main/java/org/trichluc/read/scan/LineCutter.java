package org.trichluc.read.scan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trichluc.read.scan.PageScan.Piece;
import org.trichluc.read.scan.PageScan.ScanLine;
import org.trichluc.read.scan.RecognisedLine.RecognisedCharacter;
import org.trichluc.read.scan.RecognisedLine.RecognisedWord;

/** Cuts a recognised line into pieces: its words, and raised markers in place of what they were misread as. */
final class LineCutter {
    /** A marker stands no further from a word, as a share of the size. */
    private static final double NEAR = 0.6;
    /** The bow of a P stands no further from its stem, as a share of its height. */
    private static final double BOW = 0.3;

    private final Raster page;
    private final RecognisedLine line;
    private final double size;
    private final double points;
    private final List<Piece> pieces = new ArrayList<>();

    /** @param points how many one pixel has */
    LineCutter(Raster page, RecognisedLine line, double size, double points) {
        this.page = page;
        this.line = line;
        this.size = size;
        this.points = points;
    }

    /**
     * The line's pieces.
     *
     * @param number the line's place among the page's lines
     * @param markers what the marks say, by their places in {@code marks}
     */
    ScanLine cut(int number, List<RaisedMark> marks, Map<Integer, String> markers) {
        List<Marker> own = new ArrayList<>();
        for (Map.Entry<Integer, String> m : markers.entrySet()) {
            RaisedMark mark = marks.get(m.getKey());
            if (mark.line() == number) {
                own.add(new Marker(mark.box(), m.getValue()));
            }
        }
        for (RecognisedWord w : line.words()) {
            word(w, own);
        }
        own.forEach(this::insert);
        double base = line.baseAt(line.box().middle()) * points;
        return new ScanLine(base, size * points, List.copyOf(pieces));
    }

    /** An asterisk stands high as it is: alone at the start of a line it is an item's. */
    private void word(RecognisedWord word, List<Marker> markers) {
        Marker marker = null;
        for (Marker m : markers) {
            if (m.box.middle() > word.box().x0() - size * 0.25
                    && m.box.middle() < word.box().x1() + size * 0.25) {
                marker = m;
            }
        }
        if (marker == null) {
            piece(word.text(), word, word.box().x0(), word.box().x1(), true);
            return;
        }
        markers.remove(marker);
        if (bow(word, marker)) {
            piece(word.text(), word, word.box().x0(), word.box().x1(), true);
            return;
        }
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (RecognisedCharacter c : word.characters()) {
            double x = c.box().middle();
            boolean letter = Character.isLetter(c.text().codePointAt(0));
            boolean replaced = letter
                    ? c.box().x0() >= marker.box.x0() - 3 && c.box().x1() <= marker.box.x1() + 3
                    : x > marker.box.x0() - 3 && x < marker.box.x1() + 3;
            if (!replaced) {
                (x < marker.box.middle() ? before : after).append(c.text());
            }
        }
        boolean bullet = marker.text.startsWith("*") && pieces.isEmpty() && before.isEmpty() && after.isEmpty();
        if (bullet) {
            piece(marker.text, word, word.box().x0(), word.box().x1(), true);
            return;
        }
        piece(before.toString(), word, word.box().x0(), Math.min(word.box().x1(), marker.box.x0()), false);
        pieces.add(new Piece(
                marker.text,
                marker.box.x0() * points,
                marker.box.x1() * points,
                marker.box.y1() * points,
                true,
                0,
                after.isEmpty(),
                word.confidence()));
        piece(
                after.toString(),
                word,
                Math.max(word.box().x0(), marker.box.x1()),
                word.box().x1(),
                true);
    }

    /** Whether it is the bow of a P that ink no longer joins to its stem, which stands right before it. */
    private boolean bow(RecognisedWord word, Marker marker) {
        double near = size * LineShape.CAPITAL * BOW;
        boolean inP = word.characters().stream()
                .anyMatch(c -> c.text().equals("P")
                        && c.box().x0() <= marker.box.middle()
                        && c.box().x1() >= marker.box.x0() - near);
        int base = (int) line.baseAt(marker.box.middle());
        for (int x = marker.box.x0(); inP && x > marker.box.x0() - near; x--) {
            int ink = 0;
            for (int y = marker.box.y1() + 1; y < base; y++) {
                ink += page.darkIn(y, x, x + 1);
            }
            if (ink * 2 > base - marker.box.y1() - 1 && ink > 1) {
                return true;
            }
        }
        return false;
    }

    /** A number that was read as nothing at all stands where it was found, right behind or before a word. */
    private void insert(Marker marker) {
        double near = size * points * NEAR;
        boolean beside = pieces.stream()
                .anyMatch(p -> marker.box.x0() * points - p.x1() < near && p.x0() - marker.box.x1() * points < near);
        if (!beside || !Character.isDigit(marker.text.charAt(0))) {
            return;
        }
        int at = 0;
        while (at < pieces.size() && pieces.get(at).x0() < marker.box.middle() * points) {
            at++;
        }
        boolean apart = at < pieces.size() && pieces.get(at).x0() - marker.box.x1() * points > size * points * 0.25;
        double x1 = at < pieces.size()
                ? Math.min(marker.box.x1() * points, pieces.get(at).x0())
                : marker.box.x1() * points;
        double x0 = Math.min(marker.box.x0() * points, x1 - points);
        pieces.add(at, new Piece(marker.text, x0, x1, marker.box.y1() * points, true, 0, apart, 0.5));
    }

    private void piece(String text, RecognisedWord word, int x0, int x1, boolean spaced) {
        if (text.isBlank()) {
            return;
        }
        String before = pieces.isEmpty() ? "" : pieces.get(pieces.size() - 1).text();
        double stem = size == 0 ? 0 : LineShape.stem(page, line, word, size) / size;
        pieces.add(new Piece(
                SymbolRepair.repair(Normalizer.normalize(text, Normalizer.Form.NFC), before),
                x0 * points,
                Math.max(x0 + 1, x1) * points,
                line.baseAt(line.box().middle()) * points,
                false,
                stem,
                spaced,
                word.confidence()));
    }

    private record Marker(Area box, String text) {}
}
