package org.trichluc.read.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.trichluc.layout.Stroke;
import org.trichluc.read.scan.PageScan.ScanLine;
import org.trichluc.vietnamese.SyllablePairs;

/** Recognises the pictures of pages. Safe for several threads. */
final class PageRecogniser {
    /** A page that takes longer is given up. */
    static final int SECONDS = 120;

    /** Words further apart than this share of their height stand in different columns. */
    private static final double COLUMN_GAP = 2.5;

    private static final List<String> WHOLE_PAGE = List.of("--psm", "3");

    private final Tesseract tesseract;
    private final RecognitionCache cache;
    private final MarkRepair marks = new MarkRepair(SyllablePairs::shipped);

    PageRecogniser(Tesseract tesseract, RecognitionCache cache) {
        this.tesseract = tesseract;
        this.cache = cache;
    }

    /**
     * Recognises a page.
     *
     * @param picture upright, grey
     * @param dpi its pixels per inch
     * @throws IOException when it cannot be recognised
     */
    PageScan read(BufferedImage picture, int page, int dpi) throws IOException, InterruptedException {
        Raster raster = Raster.of(picture);
        double skew = Skew.of(raster);
        double turned = 0;
        if (Math.abs(skew) > Skew.LEAST) {
            turned = -skew;
            raster = Raster.of(Raster.turned(picture, turned));
        }
        List<Area> level = Rulings.level(raster, dpi);
        List<Area> upright = Rulings.upright(raster, dpi);
        Raster text = raster.without(Stream.concat(level.stream(), upright.stream())
                .map(a -> a.grown(1))
                .toList());
        List<RecognisedLine> lines = columns(text, lines(text, dpi, WHOLE_PAGE));
        List<LineShape> shapes = lines.stream().map(l -> LineShape.of(text, l)).toList();
        List<RaisedMark> marks = RaisedMark.in(text, lines, shapes);
        Map<Integer, String> markers = Map.of();
        if (!marks.isEmpty()) {
            MarkReader reader = MarkReader.of(text, marks);
            markers = reader.read(lines(reader.strip(), dpi, MarkReader.OPTIONS));
        }
        double points = 72.0 / dpi;
        List<ScanLine> scanned = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            scanned.add(new LineCutter(text, lines.get(i), shapes.get(i).size(), points).cut(i, marks, markers));
        }
        List<Stroke> strokes = new ArrayList<>();
        level.forEach(
                a -> strokes.add(Stroke.level(a.x0() * points, a.x1() * points, (a.y0() + a.y1()) / 2.0 * points)));
        upright.forEach(a -> strokes.add(Stroke.upright(a.middle() * points, a.y0() * points, a.y1() * points)));
        return new PageScan(page, raster.width() * points, raster.height() * points, turned, scanned, strokes);
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
            return lines.stream().map(marks::repair).toList();
        } catch (XMLStreamException e) {
            throw new IOException("what tesseract wrote cannot be read", e);
        }
    }
}
