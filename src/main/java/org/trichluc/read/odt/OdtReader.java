package org.trichluc.read.odt;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Document;
import org.trichluc.document.Source;
import org.trichluc.read.Input;
import org.trichluc.read.Reader;
import org.trichluc.read.UnreadableException;
import org.trichluc.read.UnreadableException.Reason;
import org.trichluc.read.archive.Archive;
import org.trichluc.read.archive.TooLargeException;
import org.trichluc.read.archive.XmlStream;
import org.trichluc.read.flow.Picture;
import org.trichluc.read.picture.PicturedPages;
import org.trichluc.read.scan.TextRecognition;

/** Reads OpenDocument text, packed (ODT and its templates) or flat (FODT). */
public final class OdtReader implements Reader {
    private final PicturedPages pictured;

    /** With a way to recognise pages that the file holds as pictures. */
    public OdtReader(TextRecognition recognition) {
        this.pictured = new PicturedPages(recognition);
    }

    private static final String CONTENT = "content.xml";
    private static final int LONGEST_VALUE = 500;
    private static final Map<String, String> KEYS = Map.of(
            "dc:title", "title",
            "meta:initial-creator", "creator",
            "dc:creator", "last_modified_by",
            "meta:creation-date", "created",
            "dc:date", "modified",
            "meta:generator", "application");

    @Override
    public Document read(Input input) throws UnreadableException {
        try {
            return isPacked(input) ? packed(input) : flat(input);
        } catch (TooLargeException e) {
            throw new UnreadableException(
                    Reason.TOO_LARGE,
                    "The OpenDocument text is too large to read: " + e.getMessage() + ".",
                    "Open it in a word processor, and save it anew or in parts.",
                    e);
        } catch (IOException e) {
            throw new UnreadableException(
                    Reason.DAMAGED,
                    "The OpenDocument text is damaged.",
                    "Open it in a word processor, let it repair the file, and save it anew.",
                    e);
        }
    }

    private static boolean isPacked(Input input) throws IOException {
        try (InputStream in = Files.newInputStream(input.path())) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    private Document flat(Input input) throws IOException, UnreadableException {
        Reading reading = new Reading(OdtReader::missing);
        reading.part(new BufferedInputStream(Files.newInputStream(input.path())));
        return pictured.complete(reading.document(input), reading.pictures());
    }

    private Document packed(Input input) throws IOException, UnreadableException {
        try (Archive archive = Archive.open(input.path())) {
            Lock lock = lock(archive.part("META-INF/manifest.xml"));
            if (lock != null) {
                lock.open(archive, CONTENT, input.passwords());
            }
            Reading reading = new Reading(name -> () -> picture(part(archive, lock, name)));
            reading.metadata(part(archive, lock, "meta.xml"));
            InputStream styles = part(archive, lock, "styles.xml");
            if (styles != null) {
                reading.part(styles);
            }
            InputStream content = part(archive, lock, CONTENT);
            if (content == null) {
                throw new IOException("its main part is missing");
            }
            reading.part(content);
            return pictured.complete(reading.document(input), reading.pictures());
        }
    }

    private static @Nullable InputStream part(Archive archive, @Nullable Lock lock, String name) throws IOException {
        return lock == null ? archive.part(name) : lock.part(archive, name);
    }

    /** A manifest that is broken tells of no lock; the text may be there all the same. */
    private static @Nullable Lock lock(@Nullable InputStream manifest) throws TooLargeException {
        try {
            return manifest == null ? null : Lock.of(manifest);
        } catch (TooLargeException e) {
            throw e;
        } catch (IOException e) {
            return null;
        }
    }

    private static Picture.Content missing(String name) {
        return () -> picture(null);
    }

    private static byte[] picture(@Nullable InputStream part) throws IOException {
        if (part == null) {
            throw new IOException("the file does not hold it");
        }
        try (part) {
            return part.readAllBytes();
        }
    }

    /** One document while its parts are read: styles first, then the body. */
    private static final class Reading {
        private final OdtStyles styles = new OdtStyles();
        private final Map<String, String> producer = new TreeMap<>();
        private final Function<String, Picture.Content> pictures;
        private @Nullable OdtParser body;

        Reading(Function<String, Picture.Content> pictures) {
            this.pictures = pictures;
        }

        void part(InputStream part) throws IOException {
            try (XmlStream xml = XmlStream.of(part)) {
                while (xml.next()) {
                    if (!xml.isStart() || styles.take(xml)) {
                        continue;
                    }
                    if (xml.name().equals("office:text")) {
                        body = new OdtParser(xml, styles, pictures);
                        body.parse();
                    } else {
                        value(xml);
                    }
                }
            }
        }

        /** Metadata that is broken tells nothing; the text does not need it. */
        void metadata(@Nullable InputStream part) throws TooLargeException {
            if (part == null) {
                return;
            }
            try {
                part(part);
            } catch (TooLargeException e) {
                throw e;
            } catch (IOException e) {
                producer.put("unreadable", "meta.xml");
            }
        }

        private void value(XmlStream xml) throws IOException {
            String key = KEYS.get(xml.name());
            if (key != null) {
                String value = xml.content().strip();
                if (!value.isEmpty() && value.length() <= LONGEST_VALUE) {
                    producer.put(key, value);
                }
            }
        }

        List<Picture.Place> pictures() {
            OdtParser read = body;
            return read == null ? List.of() : read.body().pictures();
        }

        Document document(Input input) throws IOException {
            OdtParser read = body;
            if (read == null) {
                throw new IOException("it holds no text");
            }
            Source source = new Source(
                    input.name(),
                    input.sha256(),
                    input.mediaType(),
                    input.bytes(),
                    null,
                    Source.TextOrigin.DIGITAL,
                    null,
                    producer);
            return new Document(
                    source,
                    read.body().blocks("b"),
                    read.notes(),
                    read.leftOut().warnings());
        }
    }
}
