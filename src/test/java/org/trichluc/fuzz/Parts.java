package org.trichluc.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zips the parts of a document, so that a fuzzer changes their content and not only their checksums. */
final class Parts {
    /** Stands before each part but the first; no XML holds it. */
    private static final byte FORM_FEED = '\f';

    private Parts() {}

    /**
     * An archive.
     *
     * @param fixed parts that are always there: name to content
     * @param names of the parts that the bytes hold, parted by form feeds
     */
    static byte[] zip(Map<String, String> fixed, String[] names, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(0);
            for (Map.Entry<String, String> part : fixed.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            int from = 0;
            for (String name : names) {
                if (from > bytes.length) {
                    break;
                }
                int to = from;
                while (to < bytes.length && bytes[to] != FORM_FEED) {
                    to++;
                }
                zip.putNextEntry(new ZipEntry(name));
                zip.write(bytes, from, to - from);
                from = to + 1;
            }
        }
        return out.toByteArray();
    }
}
