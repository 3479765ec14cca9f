package org.trichluc.read.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.trichluc.layout.Face;
import org.trichluc.layout.Glyph;
import org.trichluc.layout.Sheet;
import org.trichluc.read.LeftOut;
import org.trichluc.read.LeftOut.Why;

/** What one page draws: glyphs and ruling lines, turned upright. Used once. */
final class PageContent extends PDFGraphicsStreamEngine {
    /** An image over this share of the page is a scanned page. */
    private static final double SCAN_COVER = 0.5;
    /** What a document register stamps into the blanks of number and date: {@code 01}, {@code 353/QĐ-}. */
    private static final Pattern NUMBER_STAMP =
            Pattern.compile("\\s*+\\d{1,5}\\p{L}?(?:\\s*+/\\s*+[\\p{L}\\d/-]{0,20})?\\s*+");

    /** A page with more glyphs than this is read up to there. */
    private static final int MOST_GLYPHS = 100_000;
    /** A page that draws more images and forms than this, those within forms among them, is read up to there. */
    private static final int MOST_OBJECTS = 20_000;
    /** So many images on a page are remembered. */
    private static final int MOST_IMAGES = 2_000;
    /** A stamped number belongs to a line with text within so many points. */
    private static final double STAMP_REACH = 60;

    private final int number;
    private final FaceCache faces;
    private final PDRectangle crop;
    private final PagePaths paths = new PagePaths();
    private final List<PlacedGlyph> glyphs = new ArrayList<>();
    private final Unseen unseen = new Unseen();
    /** What the file gives no character for. */
    private final List<PlacedGlyph> unnamed = new ArrayList<>();

    private final List<PagePaths.Area> images = new ArrayList<>();
    private Choice choice;
    private UnreadAreas unread = UnreadAreas.NONE;
    private final Set<COSDictionary> printed = Collections.newSetFromMap(new IdentityHashMap<>());
    private int objects;
    private double imageCover;
    private double imageDpi;
    private @Nullable PDColor ink;
    private double inkAlpha;
    private boolean inked;
    private @Nullable String failure;

    PageContent(PDPage page, int number, FaceCache faces) {
        super(page);
        this.number = number;
        this.faces = faces;
        this.crop = page.getCropBox();
        this.choice = Choice.of(crop, page.getRotation(), List.of(), unseen);
        addOperator(new DrawObjects(this));
        addOperator(new InlineImages(this));
    }

    /** Reads the page. */
    Sheet sheet() {
        try {
            processPage(getPage());
            for (PDAnnotation a : getPage().getAnnotations(PageContent::printsText)) {
                annotation(a);
            }
        } catch (IOException | RuntimeException e) {
            failure = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        }
        choice = Choice.of(crop, getPage().getRotation(), glyphs, unseen);
        Upright page = choice.page();
        List<PlacedGlyph> text = choice.text();
        List<Glyph> turned = new ArrayList<>(text.size());
        for (PlacedGlyph g : text) {
            Glyph t = page.turn(g);
            if (t != null) {
                turned.add(t);
            }
        }
        if (page.quarter() == Math.floorMod(getPage().getRotation() / 90, 4)) {
            unread = UnreadAreas.of(page, glyphs, unnamed, images, paths.outlines());
        }
        List<Glyph> sideways = turned.size() == text.size() ? List.of() : Sideways.of(page, text);
        return new Sheet(number, page.width(), page.height(), turned, page.turn(paths.strokes()), sideways);
    }

    /** Tells what the page holds and does not show. */
    void tell(LeftOut leftOut) {
        leftOut.add(Why.HIDDEN, number, choice.hidden());
        leftOut.add(Why.SIDEWAYS, number, choice.aslant());
        leftOut.add(Why.OUTSIDE, number, choice.outside());
    }

    private static boolean printsText(PDAnnotation a) {
        return !a.isHidden() && !a.isNoView() && (a instanceof PDAnnotationFreeText || a instanceof PDAnnotationWidget);
    }

    /**
     * Text that was typed onto the page or into a form. A digital signature's stamp is no part of the report, but where
     * it is a bare number it fills the blank of the report's number or date.
     */
    private void annotation(PDAnnotation a) throws IOException {
        int before = glyphs.size();
        showAnnotation(a);
        boolean signature = COSName.SIG.equals(a.getCOSObject().getCOSName(COSName.FT))
                || a.getCOSObject().getDictionaryObject(COSName.PARENT) instanceof COSDictionary field
                        && COSName.SIG.equals(field.getCOSName(COSName.FT));
        List<PlacedGlyph> added = glyphs.subList(before, glyphs.size());
        if (signature && NUMBER_STAMP.matcher(text(added)).matches()) {
            settle(added, glyphs.subList(0, before));
            printed.add(a.getCOSObject());
        } else if (signature) {
            added.clear();
        } else {
            printed.add(a.getCOSObject());
        }
    }

    /** Puts a stamped number on the base line of the line whose blank it fills. */
    private static void settle(List<PlacedGlyph> stamp, List<PlacedGlyph> text) {
        PlacedGlyph first = stamp.get(0);
        double best = first.y();
        double nearest = first.size();
        for (PlacedGlyph g : text) {
            double off = Math.abs(g.y() - first.y());
            if (!g.blank()
                    && off < nearest
                    && Math.abs(g.x() - first.x()) < STAMP_REACH
                    && g.quarter() == first.quarter()) {
                nearest = off;
                best = g.y();
            }
        }
        double y = best;
        stamp.replaceAll(g -> g.raisedTo(y));
    }

    private static String text(List<PlacedGlyph> glyphs) {
        StringBuilder b = new StringBuilder();
        glyphs.forEach(g -> b.append(g.text()));
        return b.toString();
    }

    /** What went wrong on the way; null when nothing did. */
    @Nullable
    String failure() {
        return failure;
    }

    /** The glyphs that the file gives no character for, as far as they stand upright. */
    List<Glyph> unnamed() {
        return unnamed.stream()
                .map(choice.page()::turn)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The parts of it that only a picture of the page tells. */
    UnreadAreas unread() {
        return unread;
    }

    /** What its text is to a reader, seen beside its images. */
    TextLayer layer() {
        TextLayer read = TextLayer.of(imageCover > SCAN_COVER, glyphs, unseen.inkless);
        return read != TextLayer.PRINTED ? read : TextLayer.told(glyphs, unread.share(), paths.curves());
    }

    /** Whether its picture is to show what is drawn and written as well as images. */
    boolean isPictureOfAll() {
        return TextLayer.stamp(glyphs) || imageCover <= SCAN_COVER;
    }

    /** The annotations that are part of the printed page and no signature's stamp. */
    Set<COSDictionary> printed() {
        return printed;
    }

    /** Counts an image or form, before it is drawn. */
    void object() {
        if (++objects > MOST_OBJECTS) {
            throw new TooMuchException("it draws more than " + MOST_OBJECTS + " objects");
        }
    }

    /**
     * Says that an image is drawn here. What a picture of the page is drawn over was recognised in it and cannot be seen.
     *
     * @param pixels how many it is wide; 0 where that is not known
     * @param opaque whether it hides what is under it
     */
    void image(int pixels, boolean opaque) {
        Matrix m = getGraphicsState().getCurrentTransformationMatrix();
        double size = Math.abs(m.getScaleX() * m.getScaleY() - m.getShearX() * m.getShearY());
        double cover = size / Math.max(1, crop.getWidth() * crop.getHeight());
        imageCover += cover;
        PagePaths.Area area = shadeImage(m);
        if (opaque && cover > SCAN_COVER && shows(getGraphicsState())) {
            glyphs.stream().filter(g -> area.holds(g.x(), g.y())).forEach(unseen.inkless::add);
            glyphs.removeIf(g -> area.holds(g.x(), g.y()));
        }
        if (images.size() < MOST_IMAGES) {
            images.add(area);
        }
        if (cover > SCAN_COVER) {
            imageDpi = Math.max(imageDpi, 72 * pixels / Math.hypot(m.getScaleX(), m.getShearY()));
        }
    }

    private static boolean shows(PDGraphicsState state) {
        return state.getNonStrokeAlphaConstant() > 0.95 && state.getBlendMode() == BlendMode.NORMAL;
    }

    private PagePaths.Area shadeImage(Matrix m) {
        double x = m.getTranslateX();
        double y = m.getTranslateY();
        double w = m.getScaleX() + m.getShearX();
        double h = m.getScaleY() + m.getShearY();
        return paths.shade(Math.min(x, x + w), Math.min(y, y + h), Math.max(x, x + w), Math.max(y, y + h));
    }

    /** Pixels per inch of the image that covers the page; 0 where none does, or where it is not known. */
    double imageDpi() {
        return imageDpi;
    }

    @Override
    protected void showGlyph(Matrix trm, PDFont font, int code, Vector displacement) throws IOException {
        if (glyphs.size() + unseen.size() + unnamed.size() > MOST_GLYPHS) {
            throw new TooMuchException("it holds more than " + MOST_GLYPHS + " characters");
        }
        String named = faces.text(font, code);
        String text = named == null ? PlacedGlyph.UNNAMED : named;
        PDGraphicsState state = getGraphicsState();
        RenderingMode mode = state.getTextState().getRenderingMode();
        Face face = faces.face(font);
        if (mode == RenderingMode.FILL_STROKE) {
            face = face.emboldened();
        }
        float x = trm.getTranslateX();
        float y = trm.getTranslateY();
        double dx = trm.getScaleX();
        double dy = trm.getShearY();
        double run = Math.hypot(dx, dy);
        double size = faces.scale(font)
                * Math.abs(trm.getScaleX() * trm.getScaleY() - trm.getShearX() * trm.getShearY())
                / Math.max(run, 1e-6);
        double advance = displacement.getX() * run;
        PlacedGlyph g = new PlacedGlyph(
                text,
                x,
                y,
                dx / Math.max(run, 1e-6),
                dy / Math.max(run, 1e-6),
                advance,
                size,
                faces.space(font) * run,
                face);
        if (size < Choice.SMALLEST || !paths.shows(x, y, size)) {
            if (named != null) {
                unseen.outside.add(g);
            }
            return;
        }
        boolean shown = mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP;
        boolean seen = shown && (inked(state, !mode.isFill()) || paths.isDark(x, y + size / 3));
        if (named != null || seen) {
            (named == null ? unnamed : seen ? glyphs : unseen.inkless).add(g);
        }
    }

    /** Whether the ink can be seen on white paper; most glyphs have that of the glyph before them. */
    private boolean inked(PDGraphicsState state, boolean stroking) {
        PDColor color = stroking ? state.getStrokingColor() : state.getNonStrokingColor();
        double alpha = stroking ? state.getAlphaConstant() : state.getNonStrokeAlphaConstant();
        if (color != ink || alpha != inkAlpha) {
            ink = color;
            inkAlpha = alpha;
            inked = Ink.visible(state, stroking);
        }
        return inked;
    }

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        paths.save();
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        paths.restore();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        paths.rectangle(p0, p1, p2, p3);
    }

    @Override
    public void drawImage(PDImage image) {
        image(image.getWidth(), false);
    }

    @Override
    public void clip(int windingRule) {
        paths.clip();
    }

    @Override
    public void moveTo(float x, float y) {
        paths.move(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        paths.line(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        paths.curve(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return paths.point();
    }

    @Override
    public void closePath() {
        paths.close();
    }

    @Override
    public void endPath() {
        paths.end();
    }

    @Override
    public void strokePath() {
        paths.stroke(Ink.visible(getGraphicsState(), true));
    }

    @Override
    public void fillPath(int windingRule) {
        paths.fill(Ink.visible(getGraphicsState(), false));
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        boolean stroked = Ink.visible(getGraphicsState(), true);
        if (stroked) {
            paths.stroke(true);
        } else {
            paths.fill(Ink.visible(getGraphicsState(), false));
        }
    }

    @Override
    public void shadingFill(COSName shadingName) {
        paths.shade();
        paths.end();
    }

    /** Ends the reading of a page; unchecked, since checked ones are taken for faults of one operator. */
    private static final class TooMuchException extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooMuchException(String message) {
            super(message, null, false, false);
        }
    }
}
