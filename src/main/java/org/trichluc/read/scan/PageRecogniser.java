package org.trichluc.read.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.trichluc.layout.RuledCells;
import org.trichluc.layout.Stroke;
import org.trichluc.read.scan.PageScan.ScanLine;
import org.trichluc.read.scan.RecognisedLine.RecognisedWord;
import org.trichluc.vietnamese.SyllablePairs;

/** Recognises the pictures of pages. Safe for several threads. */
final class PageRecogniser {
    /** A page that takes longer is given up. */
    static final int SECONDS = 120;

    /** Words further apart than this share of their height stand in different columns. */
    private static final double COLUMN_GAP = 2.5;

    /**
     * Pixels per inch of what the recogniser gets to see: on clean scans at 300 it misread a third more words than on
     * the same at 200, on coarser ones the same.
     */
    private static final int READ_DPI = 200;

    /** Quarter turns clockwise to try, where lines seem to run level. */
    private static final int[] STANDING = {0, 2, 1, 3};
    /** The same where they seem to run up and down. */
    private static final int[] LYING = {1, 3, 0, 2};
    /** The next turn is tried where the best one so far was read less surely than this. */
    private static final double[] SURE = {1, 0.7, 0.5, 0.5};

    /** A piece of ink larger than this part of an inch is no letter. */
    private static final int LETTERS_AN_INCH = 3;
    /** A part of a page with fewer pieces of ink holds no text. */
    private static final int FEWEST_LETTERS = 3;
    /** A part of a page that is lower than this part of an inch holds one line. */
    private static final int ONE_LINE_AN_INCH = 3;

    /** White paper around a part of a page, as a part of an inch. */
    private static final int FRAME_AN_INCH = 12;

    private static final List<String> WHOLE_PAGE = List.of("--psm", "3");
    private static final List<String> ONE_LINE = List.of("--psm", "7");

    private final Tesseract tesseract;
    private final RecognitionCache cache;
    private final MarkRepair marks = new MarkRepair(SyllablePairs::shipped);
    private final PennedForm penned = new PennedForm(DigitReader.shipped());

    PageRecogniser(Tesseract tesseract, RecognitionCache cache) {
        this.tesseract = tesseract;
        this.cache = cache;
    }

    /**
     * Recognises a page, whichever way it was laid into the scanner: turned until it can be read.
     *
     * @param picture grey
     * @param dpi its pixels per inch
     * @throws IOException when it cannot be recognised
     */
    PageScan read(BufferedImage picture, int page, int dpi) throws IOException, InterruptedException {
        int[] turns = lies(Raster.of(picture), dpi) ? LYING : STANDING;
        Attempt best = attempt(picture, turns[0], dpi);
        for (int i = 1; i < turns.length && best.sureness() < SURE[i]; i++) {
            Attempt next = attempt(picture, turns[i], dpi);
            best = next.sureness() > best.sureness() ? next : best;
        }
        return scan(best, page, dpi);
    }

    /**
     * Recognises a part of a page that stands upright; the scan holds nothing else, and nothing where no letters can be
     * seen.
     *
     * @param picture of the whole page, grey
     * @param dpi its pixels per inch
     * @throws IOException when it cannot be recognised
     */
    PageScan read(BufferedImage picture, int page, int dpi, Region region) throws IOException, InterruptedException {
        Raster whole = Raster.of(picture);
        Area place = region.in(whole, dpi);
        Raster part = whole.part(place);
        List<Area> level = moved(Rulings.level(part, dpi), place);
        List<Area> upright = moved(Rulings.upright(part, dpi), place);
        Raster text = whole.without(ink(level, upright));
        int letters = Blobs.of(text.part(place), dpi / LETTERS_AN_INCH).size();
        boolean oneLine = place.height() * ONE_LINE_AN_INCH < dpi;
        List<RecognisedLine> lines = letters < FEWEST_LETTERS
                ? List.of()
                : columns(text, framed(text, place, dpi, oneLine ? ONE_LINE : WHOLE_PAGE));
        return scan(new Attempt(text, level, upright, 0, Dirt.off(lines, List.of())), page, dpi);
    }

    /** Whether its lines run up and down; a table's rules, as sharp as any line, do not count. */
    private static boolean lies(Raster picture, int dpi) {
        return Skew.upright(picture.without(ink(Rulings.level(picture, dpi), Rulings.upright(picture, dpi))));
    }

    /** Letters that touch the edge of a picture are misread. */
    private List<RecognisedLine> framed(Raster page, Area place, int dpi, List<String> options)
            throws IOException, InterruptedException {
        int margin = dpi / FRAME_AN_INCH;
        return read(page.framed(place, margin), dpi, options).stream()
                .map(l -> l.moved(place.x0() - margin, place.y0() - margin))
                .toList();
    }

    private static List<Area> moved(List<Area> areas, Area to) {
        return areas.stream().map(a -> a.moved(to.x0(), to.y0())).toList();
    }

    /** What a page's rules cover, and what of their ink has run beside them. */
    private static List<Area> ink(List<Area> level, List<Area> upright) {
        return Stream.concat(level.stream(), upright.stream())
                .map(a -> a.grown(1))
                .toList();
    }

    /** A page turned by some quarters and made straight, with what was recognised. */
    private record Attempt(
            Raster text, List<Area> level, List<Area> upright, double turned, List<RecognisedLine> lines) {

        /** How sure the recogniser was of a letter on average, 0 to 1; 0 without any. */
        double sureness() {
            double sum = 0;
            int letters = 0;
            for (RecognisedLine l : lines) {
                for (RecognisedWord w : l.words()) {
                    sum += w.confidence() * w.characters().size();
                    letters += w.characters().size();
                }
            }
            return letters == 0 ? 0 : sum / letters;
        }
    }

    private Attempt attempt(BufferedImage picture, int quarters, int dpi) throws IOException, InterruptedException {
        BufferedImage standing = quarters == 0 ? picture : Raster.quarters(picture, quarters);
        Raster raster = Raster.of(standing);
        double skew = Skew.of(raster);
        double turned = quarters * 90.0;
        if (Math.abs(skew) > Skew.LEAST) {
            turned -= skew;
            raster = Raster.of(Raster.turned(standing, -skew));
        }
        List<Area> level = Rulings.level(raster, dpi);
        List<Area> upright = Rulings.upright(raster, dpi);
        Raster text = raster.without(ink(level, upright));
        Seals clean = Seals.off(text, dpi);
        List<RecognisedLine> lines = Dirt.off(whole(clean.page(), dpi), clean.places());
        return new Attempt(clean.page(), level, upright, turned, lines);
    }

    /** The page's lines; one whose marks were taken for a line of their own is read once more, by itself. */
    private List<RecognisedLine> whole(Raster page, int dpi) throws IOException, InterruptedException {
        List<RecognisedLine> lines = columns(page, read(page, dpi, WHOLE_PAGE));
        for (TornLine torn : TornLine.in(lines)) {
            Area place = torn.place(page);
            List<RecognisedLine> anew = part(page, place, dpi, ONE_LINE);
            if (anew.size() == 1) {
                lines.set(lines.indexOf(torn.line()), anew.get(0));
                lines.remove(torn.marks());
            }
        }
        return lines;
    }

    /** Recognises a part of a page by itself; its lines stand where they stand on the page. */
    private List<RecognisedLine> part(Raster page, Area place, int dpi, List<String> options)
            throws IOException, InterruptedException {
        return read(page.part(place), dpi, options).stream()
                .map(l -> l.moved(place.x0(), place.y0()))
                .toList();
    }

    /** Recognises a picture at the resolution that suits the recogniser best. */
    private List<RecognisedLine> read(Raster picture, int dpi, List<String> options)
            throws IOException, InterruptedException {
        double scale = (double) READ_DPI / dpi;
        return lines(picture.resampled(scale), READ_DPI, options).stream()
                .map(l -> l.scaled(1 / scale))
                .toList();
    }

    private PageScan scan(Attempt read, int page, int dpi) throws IOException, InterruptedException {
        Raster text = read.text();
        double points = 72.0 / dpi;
        List<Stroke> strokes = strokes(read, points);
        List<RecognisedLine> lines = penned.read(text, cells(read, strokes, dpi));
        List<LineShape> shapes = lines.stream().map(l -> LineShape.of(text, l)).toList();
        List<RaisedMark> marks = RaisedMark.in(text, lines, shapes);
        Map<Integer, String> markers = Map.of();
        if (!marks.isEmpty()) {
            MarkReader reader = MarkReader.of(text, marks);
            markers = reader.read(lines(reader.strip(), dpi, MarkReader.OPTIONS));
        }
        List<ScanLine> scanned = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            scanned.add(new LineCutter(text, lines.get(i), shapes.get(i).size(), points).cut(i, marks, markers));
        }
        return new PageScan(page, text.width() * points, text.height() * points, read.turned(), scanned, strokes);
    }

    /** The page's lines, those in the cells of ruled tables read cell by cell. */
    private List<RecognisedLine> cells(Attempt read, List<Stroke> strokes, int dpi)
            throws IOException, InterruptedException {
        List<Area> cells = RuledCells.of(strokes).stream()
                .map(c -> new Region(c.x0(), c.y0(), c.x1(), c.y1()).in(read.text(), dpi))
                .toList();
        List<RecognisedLine> lines = read.lines();
        for (CellSheet sheet : CellSheet.of(read.text(), cells, dpi)) {
            List<RecognisedLine> anew = read(sheet.picture(read.text()), dpi, CellSheet.OPTIONS);
            lines = sheet.in(lines, Dirt.off(anew, List.of()));
        }
        return lines;
    }

    private static List<Stroke> strokes(Attempt read, double points) {
        List<Stroke> strokes = new ArrayList<>();
        read.level()
                .forEach(a ->
                        strokes.add(Stroke.level(a.x0() * points, a.x1() * points, (a.y0() + a.y1()) / 2.0 * points)));
        read.upright().forEach(a -> strokes.add(Stroke.upright(a.middle() * points, a.y0() * points, a.y1() * points)));
        return strokes;
    }

    /** Lines cut into columns, each of which stands on its own base line. */
    private static List<RecognisedLine> columns(Raster page, List<RecognisedLine> lines) {
        List<RecognisedLine> result = new ArrayList<>();
        for (RecognisedLine l : lines) {
            List<RecognisedLine> parts = l.columns(COLUMN_GAP);
            parts.forEach(p -> result.add(parts.size() == 1 ? l : p.on(LineShape.base(page, p))));
        }
        return result;
    }

    private List<RecognisedLine> lines(Raster picture, int dpi, List<String> options)
            throws IOException, InterruptedException {
        String key = RecognitionCache.key(picture, dpi, tesseract.version(), options);
        Optional<String> known = cache.get(key);
        String hocr = known.isPresent() ? known.get() : tesseract.recognise(picture, dpi, options, SECONDS);
        try {
            List<RecognisedLine> lines = Hocr.lines(hocr);
            if (known.isEmpty()) {
                cache.put(key, hocr);
            }
            return marks.repair(lines.stream()
                    .map(Stutter::off)
                    .map(RecognisedLine::withWholeNumbers)
                    .toList());
        } catch (XMLStreamException e) {
            throw new IOException("what tesseract wrote cannot be read", e);
        }
    }
}
