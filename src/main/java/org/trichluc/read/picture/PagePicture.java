package org.trichluc.read.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.metadata.IIOMetadataNode;
import org.trichluc.read.scan.RedInk;
import org.trichluc.read.scan.TextRecognition;
import org.w3c.dom.NodeList;

/** The picture of a page as recognition takes it: upright, on white, in grey, without red ink, of a resolution that suits it. */
final class PagePicture {
    private static final double MILLIMETRES = 25.4;

    /** A page whose longer side would be shorter or longer, in inches, does not tell its resolution right. */
    private static final double SHORTEST = 5;

    private static final double LONGEST = 20;

    /** The longer side of A4, in inches, which is taken for that of a page that does not tell. */
    private static final double USUAL = 11.69;

    /** Resolutions that need no other. */
    private static final int LEAST_OWN = 150;

    private static final int MOST_OWN = 400;
    private static final int LEAST = 36;

    /** No picture is drawn with more pixels, and none read with more than so many times as much. */
    private static final double MOST_PIXELS = 24e6;

    private static final int READ_AT_ONCE = 3;

    private PagePicture() {}

    /** The resolution to draw a page in, in pixels per inch. */
    static int dpi(ImageReader reader, int index) throws IOException {
        double width = reader.getWidth(index);
        double height = reader.getHeight(index);
        double own = own(reader, index, Math.max(width, height));
        double wanted = own >= LEAST_OWN && own <= MOST_OWN ? own : TextRecognition.DPI;
        double most = own * Math.sqrt(MOST_PIXELS / Math.max(1, width * height));
        return (int) Math.max(LEAST, Math.round(Math.min(wanted, most)));
    }

    /** Draws a page. */
    static BufferedImage draw(ImageReader reader, int index, int dpi) throws IOException {
        double width = reader.getWidth(index);
        double height = reader.getHeight(index);
        double own = own(reader, index, Math.max(width, height));
        ImageReadParam param = reader.getDefaultReadParam();
        int every = (int) Math.ceil(Math.sqrt(width * height / (READ_AT_ONCE * MOST_PIXELS)));
        if (every > 1) {
            param.setSourceSubsampling(every, every, 0, 0);
        }
        BufferedImage read = reader.read(index, param);
        int turns = Exif.quarterTurns(reader, index);
        double scale = dpi / own;
        int w = Math.max(1, (int) Math.round(width * scale));
        int h = Math.max(1, (int) Math.round(height * scale));
        boolean across = turns % 2 == 1;
        BufferedImage page = new BufferedImage(across ? h : w, across ? w : h, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = page.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, page.getWidth(), page.getHeight());
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.translate(page.getWidth() / 2.0, page.getHeight() / 2.0);
        g.rotate(turns * Math.PI / 2);
        g.drawImage(read, -w / 2, -h / 2, w, h, null);
        g.dispose();
        return RedInk.without(page);
    }

    /** Pixels per inch of the page as it lies in the file: as it tells, or as if it were an A4 sheet. */
    private static double own(ImageReader reader, int index, double longer) {
        double told = told(reader, index);
        boolean likely = told > 0 && longer / told >= SHORTEST && longer / told <= LONGEST;
        return likely ? told : longer / USUAL;
    }

    private static double told(ImageReader reader, int index) {
        try {
            IIOMetadata metadata = reader.getImageMetadata(index);
            if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
                return 0;
            }
            IIOMetadataNode root =
                    (IIOMetadataNode) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
            NodeList sizes = root.getElementsByTagName("HorizontalPixelSize");
            String value = sizes.getLength() == 0 ? "" : ((IIOMetadataNode) sizes.item(0)).getAttribute("value");
            double size = value.isEmpty() ? 0 : Double.parseDouble(value);
            return size > 0 ? MILLIMETRES / size : 0;
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }
}
