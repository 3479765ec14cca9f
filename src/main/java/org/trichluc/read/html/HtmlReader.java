package org.trichluc.read.html;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Document;
import org.trichluc.document.Source;
import org.trichluc.read.Input;
import org.trichluc.read.Reader;
import org.trichluc.read.UnreadableException;
import org.trichluc.read.UnreadableException.Reason;
import org.trichluc.read.archive.TooLargeException;

/** Reads web pages as Word, LibreOffice and browsers save them. */
public final class HtmlReader implements Reader {
    private static final long LARGEST = 64L << 20;
    private static final int DEEPEST = 2_000;
    private static final int LONGEST_VALUE = 500;
    private static final Map<String, String> KEYS = Map.of(
            "generator", "application",
            "author", "creator",
            "created", "created",
            "changed", "modified");

    @Override
    public Document read(Input input) throws UnreadableException {
        try {
            if (input.bytes() > LARGEST) {
                throw new TooLargeException("it has more than " + (LARGEST >> 20) + " MB");
            }
            return read(input, Files.readAllBytes(input.path()), null);
        } catch (TooLargeException e) {
            throw new UnreadableException(
                    Reason.TOO_LARGE,
                    "The web page is too large to read: " + e.getMessage() + ".",
                    "Open it in a word processor and save it as DOCX, or in parts.",
                    e);
        } catch (IOException e) {
            throw new UnreadableException(
                    Reason.DAMAGED, "The web page could not be read.", "Fetch the file again from its source.", e);
        }
    }

    /**
     * Reads a page.
     *
     * @param charset that something outside the page states
     */
    static Document read(Input input, byte[] bytes, @Nullable String charset) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        org.jsoup.nodes.Document page = Jsoup.parse(PageCharset.decode(bytes, charset), "", parser);
        PageParser read = PageParser.read(page);
        Source source = new Source(
                input.name(),
                input.sha256(),
                input.mediaType(),
                input.bytes(),
                null,
                Source.TextOrigin.DIGITAL,
                null,
                producer(page));
        return new Document(
                source, read.body().blocks("b"), read.notes(), read.leftOut().warnings());
    }

    private static Map<String, String> producer(org.jsoup.nodes.Document page) {
        Map<String, String> producer = new TreeMap<>();
        put(producer, "title", page.title());
        for (Element meta : page.select("meta[name][content]")) {
            String key = KEYS.get(meta.attr("name").toLowerCase(java.util.Locale.ROOT));
            if (key != null) {
                put(producer, key, meta.attr("content"));
            }
        }
        return producer;
    }

    private static void put(Map<String, String> producer, String key, String value) {
        String text = value.strip();
        if (!text.isEmpty() && text.length() <= LONGEST_VALUE) {
            producer.putIfAbsent(key, text);
        }
    }
}
