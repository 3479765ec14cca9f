package org.trichluc.read.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.trichluc.read.archive.TooLargeException;
import org.trichluc.read.archive.XmlStream;

/** What a DOCX says of its making. */
final class Producer {
    private static final int LONGEST = 500;
    private static final Map<String, String> KEYS = Map.of(
            "dc:title", "title",
            "dc:creator", "creator",
            "cp:lastModifiedBy", "last_modified_by",
            "dcterms:created", "created",
            "dcterms:modified", "modified",
            "ep:Application", "application",
            "ep:AppVersion", "application_version",
            "ep:Company", "company");

    private Producer() {}

    /** Metadata by the keys of the output, sorted. A part that is broken tells nothing; the text does not need it. */
    static Map<String, String> read(Parts parts) throws TooLargeException {
        Map<String, String> result = new TreeMap<>();
        for (String name : List.of("docProps/core.xml", "docProps/app.xml")) {
            try {
                collect(parts.named(name), result);
            } catch (TooLargeException e) {
                throw e;
            } catch (IOException e) {
                result.put("unreadable", name);
            }
        }
        return result;
    }

    private static void collect(@Nullable InputStream part, Map<String, String> result) throws IOException {
        if (part == null) {
            return;
        }
        try (XmlStream xml = XmlStream.of(part)) {
            while (xml.next()) {
                String key = xml.isStart() ? KEYS.get(xml.name()) : null;
                if (key != null) {
                    String value = xml.content().strip();
                    if (!value.isEmpty() && value.length() <= LONGEST) {
                        result.put(key, value);
                    }
                }
            }
        }
    }
}
