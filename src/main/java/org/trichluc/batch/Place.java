package org.trichluc.batch;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where an input stands, as people and the index name it.
 *
 * @param root the folder that was named, or the one in which the named file lies
 * @param path below it; files inside a file stand behind {@code !/}
 */
public record Place(String root, String path) {
    private static final String INSIDE = "!/";

    /** A file below a folder; the file itself where both are one. */
    static Place of(Path root, Path file) {
        boolean same = root.equals(file);
        Path folder = file.getParent();
        Path base = same ? (folder == null ? Path.of("") : folder) : root;
        Path name = same ? file.getFileName() : root.relativize(file);
        String shown = text(base);
        return new Place(shown.isEmpty() ? "." : shown, name == null ? "" : text(name));
    }

    /** A file inside this one. */
    Place member(String name) {
        return new Place(root, path + INSIDE + name);
    }

    /** How people find it from where they are: root and path. */
    @Override
    public String toString() {
        return root.equals(".") ? path : root.endsWith("/") ? root + path : root + "/" + path;
    }

    /**
     * A path's bytes as UTF-8 whatever the locale; those that are none as {@code \xFF}. Java keeps the bytes but shows
     * them by the locale, so they are taken from the path's URI.
     */
    static String text(Path path) {
        boolean plain = path.toString().chars().allMatch(c -> c > 0 && c < 0x7F && c != '?');
        if (plain) {
            return path.toString();
        }
        Path anchor = Path.of("/");
        byte[] bytes = bytes(anchor.resolve(path).toUri().getRawPath());
        int skipped = path.isAbsolute() ? 0 : 1;
        return decoded(bytes, skipped);
    }

    private static byte[] bytes(String escaped) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '%') {
                bytes.write(Integer.parseInt(escaped.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(c);
            }
        }
        return bytes.toByteArray();
    }

    private static String decoded(byte[] bytes, int from) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            StringBuilder text = new StringBuilder();
            int begun = from;
            for (int i = from; i < bytes.length; i++) {
                int length = sequence(bytes, i);
                if (length == 0) {
                    text.append(new String(bytes, begun, i - begun, StandardCharsets.UTF_8))
                            .append(String.format(Locale.ROOT, "\\x%02X", bytes[i]));
                    begun = i + 1;
                } else {
                    i += length - 1;
                }
            }
            return text.append(new String(bytes, begun, bytes.length - begun, StandardCharsets.UTF_8))
                    .toString();
        }
    }

    /** How many bytes the character at a place has; 0 where there is none in UTF-8. */
    private static int sequence(byte[] bytes, int at) {
        for (int length = 1; length <= 4 && at + length <= bytes.length; length++) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, at, length));
                return length;
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        return 0;
    }
}
