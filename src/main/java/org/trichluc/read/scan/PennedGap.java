package org.trichluc.read.scan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trichluc.read.scan.RecognisedLine.RecognisedCharacter;

/**
 * A gap that a form leaves to be filled in by hand: for the number after {@code Số}, the day after {@code ngày}, the
 * month after {@code tháng}. Given as the line's characters that stand in it, which are what a recogniser made of the
 * pen's strokes.
 *
 * @param from index of the first character in it, words joined
 * @param to exclusive
 * @param place on the page
 * @param size of the type around it, in pixels
 */
record PennedGap(Kind kind, int from, int to, Area place, double size) {
    enum Kind {
        NUMBER(4, n -> n > 0),
        DAY(2, n -> n >= 1 && n <= 31),
        MONTH(2, n -> n >= 1 && n <= 12);

        /** Digits at most. */
        final int most;

        final IntPredicate possible;

        Kind(int most, IntPredicate possible) {
            this.most = most;
            this.possible = possible;
        }
    }

    /** {@code Số: 12/BC-ABC}, however the number and what touches it was read. */
    private static final Pattern NUMBER =
            Pattern.compile("(so[:;.]?)(.{0,9}?)([/ƒ|](?=[a-z]{2}|\\d{4}/|[a-z\\d]{2,3}-[a-z]).*)");

    private static final Pattern DATE = Pattern.compile(".*ngay(.{0,6}?)(t?hang)(.{0,4}?)(nam)(?:19|20)\\d\\d.*");

    /** How wide printed words are, as shares of the type's size. */
    private static final double SO = 1.2;

    private static final double NGAY = 1.97;
    private static final double THANG = 2.3;
    private static final double YEAR = 1.95;
    /** Type on one page differs by no more than this share. */
    private static final double SIZES = 0.25;

    private static final int LONGEST = 90;
    /** How high printed digits stand, as shares of the size, and how far they reach under the line. */
    private static final double PRINT_LEAST = 0.55;

    private static final double PRINT_MOST = 0.78;
    private static final double PRINT_BELOW = 0.1;

    /** The part of the page above and below the line that a pen may reach. */
    private static final double ABOVE = 1.15;

    private static final double BELOW = 0.6;

    /** A look at a line that keeps most of them away from the patterns. */
    static boolean mayBeIn(RecognisedLine line) {
        String text = line.text();
        return text.length() <= LONGEST && (text.contains("/") || text.contains("ƒ") || text.contains("năm"));
    }

    /** Whether the ink is as high as the type around it and stands on its line, as a pen's hardly ever does. */
    boolean holdsPrint(Raster page) {
        int base = place.y1() - (int) (BELOW * size);
        int top = page.height();
        int bottom = 0;
        for (int y = place.y0(); y < place.y1(); y++) {
            if (page.darkIn(y, place.x0(), place.x1()) > 0) {
                top = Math.min(top, y);
                bottom = y;
            }
        }
        double high = (base - top) / size;
        return high > PRINT_LEAST && high < PRINT_MOST && bottom < base + PRINT_BELOW * size;
    }

    /** The gaps of a line; none where it is no line of a form. */
    static List<PennedGap> in(RecognisedLine line, Raster page, double size) {
        List<RecognisedCharacter> characters = characters(line);
        String plain = plain(characters);
        Matcher number = NUMBER.matcher(plain);
        if (number.matches()) {
            return List.of(number(line, page, characters, number, size));
        }
        Matcher date = DATE.matcher(plain);
        return date.matches() ? date(line, page, characters, date, size) : List.of();
    }

    private static PennedGap number(
            RecognisedLine line, Raster page, List<RecognisedCharacter> c, Matcher m, double size) {
        int left = c.get(0).box().x0();
        int lead = m.group(1).length() > 2 && m.start(2) > 0
                ? c.get(m.end(1) - 1).box().x1()
                : Integer.MAX_VALUE;
        int x0 = Math.min(lead, (int) (left + SO * size));
        int seen = c.get(m.start(3)).box().x0();
        Area rest = place(line, page, x0, c.get(c.size() - 1).box().x1(), size);
        int slash = Slash.in(page, rest, seen, line.baseAt(rest.middle()), size);
        int x1 = slash > x0 ? slash : seen;
        return new PennedGap(Kind.NUMBER, m.start(2), m.end(2), place(line, page, x0, x1, size), size);
    }

    private static List<PennedGap> date(
            RecognisedLine line, Raster page, List<RecognisedCharacter> c, Matcher m, double usual) {
        double size = sizeOfYear(c, m, usual);
        List<PennedGap> gaps = new ArrayList<>();
        int day = m.start(1);
        int x0 = Math.min(c.get(day - 1).box().x1(), (int) (c.get(day - 4).box().x0() + NGAY * size));
        int x1 = c.get(m.start(2)).box().x0() - (m.group(2).startsWith("t") ? 0 : (int) (size * 0.25));
        gaps.add(new PennedGap(Kind.DAY, day, m.end(1), place(line, page, x0, x1, size), size));
        int month = m.start(3);
        int from = Math.min(c.get(month - 1).box().x1(), (int) (x1 + THANG * size));
        gaps.add(new PennedGap(
                Kind.MONTH,
                month,
                m.end(3),
                place(line, page, from, c.get(m.start(4)).box().x0(), size),
                size));
        return gaps;
    }

    /** Four printed digits tell the size best, where nobody wrote into them. */
    private static double sizeOfYear(List<RecognisedCharacter> c, Matcher m, double usual) {
        double wide = c.get(m.end(4) + 3).box().x1() - c.get(m.end(4)).box().x0();
        double size = wide / YEAR;
        return Math.abs(size - usual) < usual * SIZES ? size : usual;
    }

    private static Area place(RecognisedLine line, Raster page, int x0, int x1, double size) {
        int base = (int) Math.round(line.baseAt((x0 + x1) / 2.0));
        int left = Math.max(0, Math.min(page.width() - 1, x0 + 1));
        return new Area(
                left,
                Math.max(0, (int) (base - ABOVE * size)),
                Math.max(left + 1, Math.min(page.width(), x1)),
                Math.min(page.height(), (int) (base + BELOW * size)));
    }

    /** The usual size of a page's type, in pixels; 0 where none can be measured. */
    static double size(List<RecognisedLine> lines, Raster page) {
        double[] sizes = lines.stream()
                .mapToDouble(l -> LineShape.of(page, l).size())
                .filter(s -> s > 0)
                .sorted()
                .toArray();
        return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    }

    static List<RecognisedCharacter> characters(RecognisedLine line) {
        return line.words().stream().flatMap(w -> w.characters().stream()).toList();
    }

    /** One letter for each character: small and without marks. */
    private static String plain(List<RecognisedCharacter> characters) {
        StringBuilder b = new StringBuilder();
        for (RecognisedCharacter c : characters) {
            String letter = Normalizer.normalize(c.text(), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
            b.append(letter.isEmpty() ? '?' : letter.charAt(0) == 'đ' ? 'd' : letter.charAt(0));
        }
        return b.toString();
    }
}
