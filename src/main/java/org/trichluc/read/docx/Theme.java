package org.trichluc.read.docx;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.trichluc.read.archive.Element;
import org.trichluc.read.archive.XmlStream;

/** The two fonts that a theme names for Latin text. */
record Theme(@Nullable String major, @Nullable String minor) {
    static final Theme NONE = new Theme(null, null);

    static Theme read(@Nullable InputStream part) throws IOException {
        if (part == null) {
            return NONE;
        }
        String major = null;
        String minor = null;
        try (XmlStream xml = XmlStream.of(part)) {
            boolean inMajor = false;
            while (xml.next()) {
                if (xml.isStart()
                        && (xml.name().equals("a:majorFont") || xml.name().equals("a:minorFont"))) {
                    inMajor = xml.name().equals("a:majorFont");
                    String font = xml.element().child("a:latin").attribute("typeface");
                    major = inMajor ? font : major;
                    minor = inMajor ? minor : font;
                }
            }
        }
        return new Theme(major, minor);
    }

    /** The font that {@code w:rFonts} names, itself or through the theme, which has precedence. */
    @Nullable
    String font(Element fonts, String attribute) {
        String key = fonts.attribute(attribute + "Theme");
        String themed = key == null ? null : key.startsWith("major") ? major : minor;
        return themed == null || themed.isEmpty() ? fonts.attribute(attribute) : themed;
    }
}
