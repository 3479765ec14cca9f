package org.trichluc.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.model.FileHeader;
import org.trichluc.read.Passwords;
import org.trichluc.read.UnreadableException;

/** A file that an archive keeps under a password, in the old way of zip or with AES. */
final class LockedEntry {
    private LockedEntry() {}

    /**
     * Takes the file out with the first password that opens it. The old way tells only from the whole file whether a
     * password was right.
     *
     * @param offset where its entry begins in the archive
     */
    static void copy(Path archive, long offset, Passwords passwords, Allowance allowance, Path target)
            throws IOException, UnreadableException {
        IOException refusal = null;
        for (String password : passwords.inOrder()) {
            try (ZipFile zip = new ZipFile(archive.toFile(), password.toCharArray());
                    InputStream in = open(zip, offset)) {
                allowance.copy(in, packed(zip, offset), target);
                passwords.opened(password);
                return;
            } catch (TooLargeException e) {
                throw e;
            } catch (IOException e) {
                refusal = e;
                Files.deleteIfExists(target);
            }
        }
        throw passwords.refused("The file in the archive", refusal);
    }

    private static InputStream open(ZipFile zip, long offset) throws IOException {
        return zip.getInputStream(header(zip, offset));
    }

    private static long packed(ZipFile zip, long offset) throws IOException {
        return header(zip, offset).getCompressedSize();
    }

    private static FileHeader header(ZipFile zip, long offset) throws IOException {
        for (FileHeader header : zip.getFileHeaders()) {
            if (header.getOffsetLocalHeader() == offset) {
                return header;
            }
        }
        throw new ZipException("its entry is not found");
    }
}
