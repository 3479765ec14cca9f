package org.trichluc.read.picture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import org.w3c.dom.NodeList;

/** How a camera was held, as a JPEG tells: a photographed page may lie on its side. */
final class Exif {
    private static final String JPEG = "javax_imageio_jpeg_image_1.0";
    private static final byte[] BEGIN = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;
    private static final int VALUE = 8;

    private Exif() {}

    /** How many quarters of a turn clockwise set a picture upright. */
    static int quarterTurns(ImageReader reader, int index) {
        try {
            IIOMetadata metadata = reader.getImageMetadata(index);
            if (metadata == null || !JPEG.equals(metadata.getNativeMetadataFormatName())) {
                return 0;
            }
            NodeList unknown = ((IIOMetadataNode) metadata.getAsTree(JPEG)).getElementsByTagName("unknown");
            for (int i = 0; i < unknown.getLength(); i++) {
                if (((IIOMetadataNode) unknown.item(i)).getUserObject() instanceof byte[] segment) {
                    int turns = quarterTurns(segment);
                    if (turns != 0) {
                        return turns;
                    }
                }
            }
            return 0;
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }

    /** The same of a segment of the file: a small TIFF whose first folder holds the orientation. */
    static int quarterTurns(byte[] segment) {
        if (segment.length < BEGIN.length + VALUE || !Arrays.equals(segment, 0, BEGIN.length, BEGIN, 0, BEGIN.length)) {
            return 0;
        }
        ByteBuffer tiff = ByteBuffer.wrap(segment, BEGIN.length, segment.length - BEGIN.length)
                .slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int folder = tiff.getInt(4);
        if (folder < VALUE || folder + 2 > tiff.limit()) {
            return 0;
        }
        int entries = tiff.getShort(folder) & 0xFFFF;
        for (int i = 0, at = folder + 2; i < entries && at + ENTRY <= tiff.limit(); i++, at += ENTRY) {
            if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION) {
                return switch (tiff.getShort(at + VALUE)) {
                    case 6 -> 1;
                    case 3 -> 2;
                    case 8 -> 3;
                    default -> 0;
                };
            }
        }
        return 0;
    }
}
