package org.trichluc.read.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An XML part as a stream of elements and text, safe against hostile input: a DTD is refused, nesting costs no stack.
 * Names come with the prefix that the specifications print, whatever the file declares; Strict and Transitional
 * namespaces of Office Open XML are one.
 */
public final class XmlStream implements Closeable {
    private static final XMLInputFactory FACTORY = factory();
    private static final int PROPERTY_DEPTH = 24;
    private static final int PROPERTY_CHILDREN = 4_000;
    private static final Map<String, String> PREFIXES = prefixes();

    private final InputStream in;
    private final XMLStreamReader reader;
    private final Map<String, Map<String, String>> names = new HashMap<>();
    private String name = "";
    private int event;
    private int depth;

    private XmlStream(InputStream in, XMLStreamReader reader) {
        this.in = in;
        this.reader = reader;
    }

    /** Starts on the first byte of a part; closes it in the end. */
    public static XmlStream of(InputStream in) throws IOException {
        try {
            return new XmlStream(in, FACTORY.createXMLStreamReader(decoded(in)));
        } catch (XMLStreamException e) {
            in.close();
            throw broken(e);
        }
    }

    /** Office formats know UTF-8 and UTF-16 only; what is neither is an error, not a replacement character. */
    private static Reader decoded(InputStream in) throws IOException {
        PushbackInputStream peeked = new PushbackInputStream(in, 3);
        byte[] start = peeked.readNBytes(3);
        boolean utf8Mark = start.length == 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB;
        if (!utf8Mark) {
            peeked.unread(start);
        }
        boolean wide = start.length >= 2 && (isMark(start[0], start[1]) || start[0] == 0 || start[1] == 0);
        Charset little = start.length >= 2 && start[1] == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16;
        return new InputStreamReader(peeked, (wide ? little : StandardCharsets.UTF_8).newDecoder());
    }

    private static boolean isMark(byte first, byte second) {
        return (first & 0xFF) + (second & 0xFF) == 0xFE + 0xFF && (first == (byte) 0xFE || first == (byte) 0xFF);
    }

    /** Goes on to the next start, end or text; false at the end of the part. */
    public boolean next() throws IOException {
        try {
            while (reader.hasNext()) {
                event = reader.next();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        name = canonical(reader.getNamespaceURI(), reader.getLocalName());
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        name = canonical(reader.getNamespaceURI(), reader.getLocalName());
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD -> throw new IOException("the XML declares a DTD");
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    public boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    public boolean isEnd() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    public boolean isText() {
        return !isStart() && !isEnd();
    }

    /** The present element's name: {@code w:p}. */
    public String name() {
        return name;
    }

    public String text() {
        return reader.getText();
    }

    /** How many elements are open, the one just started included and the one just ended not. */
    public int depth() {
        return depth;
    }

    /** An attribute of the element just started, by its usual name: {@code w:val}, {@code Target}. */
    public @Nullable String attribute(String wanted) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (canonical(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i))
                    .equals(wanted)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The namespace that a prefix stands for here. */
    public @Nullable String namespace(String prefix) {
        return reader.getNamespaceURI(prefix);
    }

    /** Leaves the element just started: goes on to its end. */
    public void skip() throws IOException {
        int outer = depth - 1;
        while (depth > outer && next()) {
            continue;
        }
    }

    /** The text inside of the element just started; goes on to its end. */
    public String content() throws IOException {
        StringBuilder result = new StringBuilder();
        int outer = depth - 1;
        while (depth > outer && next()) {
            if (isText()) {
                result.append(text());
            }
        }
        return result.toString();
    }

    /** The element just started as a whole; goes on to its end. What lies absurdly deep in it is left out. */
    public Element element() throws IOException {
        int outer = depth - 1;
        Element root = here();
        Deque<Element> open = new ArrayDeque<>();
        open.push(root);
        while (depth > outer && next()) {
            if (isStart()) {
                Element e = here();
                if (depth - outer <= PROPERTY_DEPTH
                        && open.getFirst().children().size() < PROPERTY_CHILDREN) {
                    open.getFirst().children().add(e);
                }
                open.push(e);
            } else if (isEnd()) {
                open.pop();
            }
        }
        return root;
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw broken(e);
        } finally {
            in.close();
        }
    }

    private Element here() {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(
                    canonical(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i)),
                    reader.getAttributeValue(i));
        }
        List<Element> children = new ArrayList<>(4);
        return new Element(name, Collections.unmodifiableMap(attributes), children);
    }

    private String canonical(@Nullable String namespace, String local) {
        if (namespace == null || namespace.isEmpty()) {
            return local;
        }
        return names.computeIfAbsent(namespace, n -> new HashMap<>())
                .computeIfAbsent(local, l -> PREFIXES.getOrDefault(namespace, "other") + ":" + l);
    }

    private static IOException broken(XMLStreamException e) {
        if (e.getNestedException() instanceof IOException io) {
            return io;
        }
        return new IOException("its XML is broken", e);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory f = XMLInputFactory.newDefaultFactory();
        f.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        f.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        f.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        f.setProperty(XMLInputFactory.IS_COALESCING, false);
        return f;
    }

    private static Map<String, String> prefixes() {
        String open = "http://schemas.openxmlformats.org/";
        String strict = "http://purl.oclc.org/ooxml/";
        Map<String, String> map = new HashMap<>();
        map.put(open + "wordprocessingml/2006/main", "w");
        map.put(strict + "wordprocessingml/main", "w");
        map.put(open + "officeDocument/2006/relationships", "r");
        map.put(strict + "officeDocument/relationships", "r");
        map.put(open + "officeDocument/2006/math", "m");
        map.put(strict + "officeDocument/math", "m");
        map.put(open + "drawingml/2006/main", "a");
        map.put(strict + "drawingml/main", "a");
        map.put(open + "drawingml/2006/wordprocessingDrawing", "wp");
        map.put(strict + "drawingml/wordprocessingDrawing", "wp");
        map.put("urn:schemas-microsoft-com:vml", "v");
        map.put("http://www.w3.org/1999/xlink", "xlink");
        map.put("http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps");
        map.put("http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", "wpg");
        map.put(open + "markup-compatibility/2006", "mc");
        map.put(open + "package/2006/relationships", "rel");
        map.put(open + "package/2006/content-types", "ct");
        map.put(open + "package/2006/metadata/core-properties", "cp");
        map.put(open + "officeDocument/2006/extended-properties", "ep");
        map.put(strict + "officeDocument/extendedProperties", "ep");
        map.put("http://purl.org/dc/elements/1.1/", "dc");
        map.put("http://purl.org/dc/terms/", "dcterms");
        map.put("http://schemas.microsoft.com/office/word/2010/wordml", "w14");
        map.put("http://www.w3.org/XML/1998/namespace", "xml");
        String odf = "urn:oasis:names:tc:opendocument:xmlns:";
        for (String name : List.of("office", "style", "text", "table", "manifest", "meta")) {
            map.put(odf + name + ":1.0", name);
        }
        map.put(odf + "drawing:1.0", "draw");
        map.put(odf + "xsl-fo-compatible:1.0", "fo");
        map.put(odf + "svg-compatible:1.0", "svg");
        return Map.copyOf(map);
    }
}
