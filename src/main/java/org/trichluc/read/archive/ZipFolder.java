package org.trichluc.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.trichluc.read.Members.Content;
import org.trichluc.read.Members.Member;
import org.trichluc.read.Members.Visitor;
import org.trichluc.read.Passwords;
import org.trichluc.read.UnreadableException;
import org.trichluc.read.UnreadableException.Reason;

/** A zip archive as a folder of files. */
public final class ZipFolder {
    /** What the format prescribes for names that do not say otherwise. */
    private static final Charset OLD = Charset.forName("IBM437");

    private ZipFolder() {}

    /** Hands over the files of an archive, in its order; folders are none. */
    public static void each(Path archive, Passwords passwords, Allowance allowance, Visitor visitor)
            throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(archive).get()) {
            Enumeration<ZipArchiveEntry> entries = zip.getEntries();
            while (entries.hasMoreElements()) {
                ZipArchiveEntry entry = entries.nextElement();
                if (!entry.isDirectory()) {
                    allowance.next();
                    visitor.take(new Member(name(entry), content(zip, entry, archive, passwords, allowance)));
                }
            }
        }
    }

    private static Content content(
            ZipFile zip, ZipArchiveEntry entry, Path archive, Passwords passwords, Allowance allowance) {
        return target -> {
            if (entry.isUnixSymlink()) {
                throw new UnreadableException(
                        Reason.NO_FILE, "A link in an archive, which is not followed.", "Pack the file itself.");
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                LockedEntry.copy(archive, entry.getLocalHeaderOffset(), passwords, allowance, target);
                return;
            }
            if (!zip.canReadEntryData(entry)) {
                throw new UnreadableException(
                        Reason.UNSUPPORTED,
                        "The archive packs the file in a way that cannot be unpacked (method " + entry.getMethod()
                                + ").",
                        "Unpack the archive and name the folder.");
            }
            try (InputStream in = zip.getInputStream(entry)) {
                allowance.copy(in, entry.getCompressedSize(), target);
            }
        };
    }

    /** Names are UTF-8 where they say so, and also where they can be; else in the code page of the first zip programs. */
    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        boolean unicode = entry.getGeneralPurposeBit().usesUTF8ForNames() || entry.getNameSource() != NameSource.NAME;
        if (unicode || raw == null) {
            return entry.getName();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(raw, OLD);
        }
    }
}
