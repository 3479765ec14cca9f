package org.trichluc.read.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.trichluc.read.Input;
import org.trichluc.read.Passwords;
import org.trichluc.read.UnreadableException;
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
        try (FileChannel file = FileChannel.open(input.path());
                POIFSFileSystem container = new POIFSFileSystem(file, true)) {
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(container));
            unlock(decryptor, input.passwords());
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

    /** Word protects files that are only to be opened read-only with a password of its own. */
    private static void unlock(Decryptor decryptor, Passwords passwords)
            throws GeneralSecurityException, UnreadableException {
        if (decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
            return;
        }
        for (String password : passwords.inOrder()) {
            if (decryptor.verifyPassword(password)) {
                passwords.opened(password);
                return;
            }
        }
        throw passwords.refused("The Word file", null);
    }
}
