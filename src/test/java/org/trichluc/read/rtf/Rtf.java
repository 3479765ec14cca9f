package org.trichluc.read.rtf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.trichluc.document.Block;
import org.trichluc.document.Document;
import org.trichluc.read.Passwords;
import org.trichluc.read.Readers;
import org.trichluc.read.UnreadableException;

/** An RTF file written by a test. */
final class Rtf {
    private static final String HEAD = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Times New Roman;}"
            + "{\\f1\\fcharset163 Arial (Vietnamese);}{\\f2\\fcharset2 Symbol;}{\\f3\\fcharset0 .VnTime;}}";

    private Rtf() {}

    /** Reads a file with this content behind a usual head; the content is written in Latin-1. */
    static Document read(Path folder, String content) throws UnreadableException {
        return readBare(folder, HEAD + content + "}");
    }

    /** Reads a file that is exactly this, in Latin-1. */
    static Document readBare(Path folder, String all) throws UnreadableException {
        try {
            Path file = Files.write(folder.resolve("report.rtf"), all.getBytes(StandardCharsets.ISO_8859_1));
            return new Readers().read(file, "report.rtf", Passwords.none());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of all blocks, one in a line; cells keep their separators. */
    static String text(Document document) {
        return String.join("\n", document.blocks().stream().map(Block::text).toList());
    }
}
