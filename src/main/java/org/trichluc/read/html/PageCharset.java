package org.trichluc.read.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.read.text.TextDecoder;

/** Tells what encoding a page is in: by its byte order mark, by what is said outside and inside it, by its bytes. */
final class PageCharset {
    private static final int DECLARED_WITHIN = 8192;
    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:charset\\s{0,9}=|encoding\\s{0,9}=)\\s{0,9}[\"']?\\s{0,9}([\\w:.-]{1,40})");

    /**
     * Names that stand before text of any encoding: what pages in the fonts of the time before Unicode declare is no
     * encoding of Vietnamese, and is not believed where the bytes are UTF-8.
     */
    private static final Set<String> TELL_NOTHING = Set.of(
            "windows-1252", "iso-8859-1", "us-ascii", "ascii", "latin1", "x-user-defined", "utf-8", "utf8", "unicode");

    private PageCharset() {}

    static String decode(byte[] bytes, @Nullable String outside) {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00ff\u00fe")
                || start.startsWith("\u00fe\u00ff")
                || start.startsWith("\u00ef\u00bb\u00bf")) {
            return TextDecoder.decode(bytes);
        }
        if (start.length() > 3 && start.charAt(0) == '<' && start.charAt(1) == 0) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        Matcher inside = DECLARED.matcher(start);
        String declared = outside != null ? outside : inside.find() ? inside.group(1) : "";
        String name = declared.toLowerCase(Locale.ROOT).strip();
        if (name.isEmpty() || TELL_NOTHING.contains(name) || name.startsWith("utf-16") || !known(name)) {
            return TextDecoder.decode(bytes);
        }
        return new String(bytes, Charset.forName(name));
    }

    private static boolean known(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
