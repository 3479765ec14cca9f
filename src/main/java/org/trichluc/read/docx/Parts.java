package org.trichluc.read.docx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trichluc.read.archive.Archive;
import org.trichluc.read.archive.XmlStream;

/** The parts of a DOCX, found by their relationships as Word does and not by their usual names. */
final class Parts implements Closeable {
    private final Archive archive;
    private final String main;
    private final Map<String, String> related;
    private final Map<String, String> byId = new HashMap<>();

    Parts(Archive archive) throws IOException {
        this.archive = archive;
        String found = relations("", new HashMap<>()).get("officeDocument");
        this.main = found == null || !archive.has(found) ? "word/document.xml" : found;
        this.related = relations(main, byId);
    }

    /** The main part, null where there is none. */
    @Nullable
    InputStream main() throws IOException {
        return archive.part(main);
    }

    /** The part that the main part relates to in this way: {@code styles}, {@code footnotes}. */
    @Nullable
    InputStream related(String type) throws IOException {
        String name = related.get(type);
        return name == null ? null : archive.part(name);
    }

    @Nullable
    InputStream named(String name) throws IOException {
        return archive.part(name);
    }

    /** A picture that the main part relates to under this id. */
    byte[] picture(String id) throws IOException {
        String name = byId.get(id);
        try (InputStream part = name == null ? null : archive.part(name)) {
            if (part == null) {
                throw new IOException("the file does not hold it");
            }
            return part.readAllBytes();
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    private Map<String, String> relations(String source, Map<String, String> byId) throws IOException {
        int slash = source.lastIndexOf('/') + 1;
        String folder = source.substring(0, slash);
        InputStream part = archive.part(folder + "_rels/" + source.substring(slash) + ".rels");
        Map<String, String> result = new HashMap<>();
        if (part == null) {
            return result;
        }
        try (XmlStream xml = XmlStream.of(part)) {
            while (xml.next()) {
                if (xml.isStart() && xml.name().equals("rel:Relationship")) {
                    String type = xml.attribute("Type");
                    String target = xml.attribute("Target");
                    if (type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
                        String name = resolve(folder, target);
                        result.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), name);
                        String id = xml.attribute("Id");
                        if (id != null) {
                            byId.putIfAbsent(id, name);
                        }
                    }
                }
            }
        }
        return result;
    }

    private static String resolve(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target : folder + target;
        for (String step : whole.split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }
}
