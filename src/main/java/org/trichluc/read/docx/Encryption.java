package org.trichluc.read.docx;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.trichluc.read.Input;
import org.trichluc.read.UnreadableException;
import org.trichluc.read.UnreadableException.Reason;
import org.trichluc.read.archive.TooLargeException;

/** A DOCX under a password: an OLE2 container with the encrypted zip inside. */
final class Encryption {
    private static final int OLE2 = 0xD0;
    private static final int LARGEST = 256 << 20;

    private Encryption() {}

    /** Whether the file is an OLE2 container and no zip. */
    static boolean isContainer(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.read() == OLE2;
        }
    }

    /** The zip archive inside. */
    static byte[] decrypt(Input input) throws IOException, UnreadableException {
        File file = input.path().toFile();
        try (POIFSFileSystem container = new POIFSFileSystem(file, true)) {
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(container));
            String password = input.password();
            boolean open = decryptor.verifyPassword(password == null ? Decryptor.DEFAULT_PASSWORD : password);
            if (!open) {
                throw password == null
                        ? new UnreadableException(
                                Reason.ENCRYPTED,
                                "The Word file is protected by a password.",
                                "Give the password with --password.")
                        : new UnreadableException(
                                Reason.ENCRYPTED,
                                "The password does not open the Word file.",
                                "Give the right password with --password.");
            }
            try (InputStream in = decryptor.getDataStream(container)) {
                byte[] bytes = in.readNBytes(LARGEST + 1);
                if (bytes.length > LARGEST) {
                    throw new TooLargeException("it holds more than " + (LARGEST >> 20) + " MB");
                }
                return bytes;
            }
        } catch (GeneralSecurityException e) {
            throw new IOException("its encryption is broken", e);
        }
    }
}
