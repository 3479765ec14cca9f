package org.trichluc.read.odt;

import java.io.IOException;
import java.util.Base64;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trichluc.read.archive.XmlStream;
import org.trichluc.read.flow.Picture;

/** A frame while it is read: of several renderings of one picture only the first is taken. */
final class OdtFrame {
    /** No page's picture is longer, written in base 64. */
    private static final int LONGEST = 90 << 20;

    private final double width;
    private final double height;
    private boolean filled;

    /** No frame. */
    OdtFrame() {
        width = 0;
        height = 0;
    }

    /** The frame that has just started. */
    OdtFrame(XmlStream xml) {
        width = points(xml.attribute("svg:width"));
        height = points(xml.attribute("svg:height"));
    }

    /** The picture of the element just started, to whose end it goes on; null where there is none to take. */
    @Nullable
    Picture picture(XmlStream xml, Function<String, Picture.Content> named) throws IOException {
        String name = xml.attribute("xlink:href");
        if (filled || name != null && !name.isEmpty()) {
            xml.skip();
            boolean first = !filled;
            filled = true;
            return first && name != null ? new Picture(width, height, named.apply(name)) : null;
        }
        String written = written(xml);
        filled = !written.isBlank();
        return filled ? new Picture(width, height, () -> decoded(written)) : null;
    }

    private static String written(XmlStream xml) throws IOException {
        StringBuilder result = new StringBuilder();
        int outer = xml.depth() - 1;
        while (xml.depth() > outer && xml.next()) {
            if (xml.isText() && result.length() <= LONGEST) {
                result.append(xml.text());
            }
        }
        return result.toString();
    }

    private static byte[] decoded(String written) throws IOException {
        if (written.length() > LONGEST) {
            throw new IOException("it is too large");
        }
        try {
            return Base64.getMimeDecoder().decode(written);
        } catch (IllegalArgumentException e) {
            throw new IOException("its bytes are broken", e);
        }
    }

    private static double points(@Nullable String length) {
        Double points = Lengths.points(length);
        return points == null ? 0 : Math.max(0, points);
    }
}
