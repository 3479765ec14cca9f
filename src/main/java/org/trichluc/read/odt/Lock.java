package org.trichluc.read.odt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.trichluc.read.Passwords;
import org.trichluc.read.UnreadableException;
import org.trichluc.read.UnreadableException.Reason;
import org.trichluc.read.archive.Archive;
import org.trichluc.read.archive.XmlStream;

/**
 * The parts of an OpenDocument text that are under a password, and how (OpenDocument 1.3 part 2, 3.4.2): a part is
 * deflated, then encrypted with a key that is derived from a digest of the password; the digest of its first kilobyte
 * tells whether the key is right.
 */
final class Lock {
    private static final int FIRST = 1024;
    private static final int MOST_ROUNDS = 5_000_000;
    private static final int LONGEST_KEY = 64;

    private final Map<String, Part> parts = new HashMap<>();
    private byte[] start = new byte[0];

    /** How one part is encrypted: what the manifest says, by element and attribute. */
    private record Part(Map<String, String> said) {
        String of(String key) {
            return said.getOrDefault(key, "");
        }

        byte[] bytes(String key) throws IOException {
            try {
                return Base64.getMimeDecoder().decode(of(key));
            } catch (IllegalArgumentException e) {
                throw new IOException("its encryption is broken", e);
            }
        }

        int number(String key, int otherwise, int most) throws IOException {
            String value = of(key);
            if (value.isEmpty()) {
                return otherwise;
            }
            if (!value.matches("\\d{1,9}") || Integer.parseInt(value) > most) {
                throw new IOException("its encryption is broken");
            }
            return Integer.parseInt(value);
        }
    }

    /** The lock that a manifest tells of; null where nothing is encrypted. */
    static @Nullable Lock of(InputStream manifest) throws IOException {
        Lock lock = new Lock();
        try (XmlStream xml = XmlStream.of(manifest)) {
            String path = "";
            Map<String, String> said = new HashMap<>();
            while (xml.next()) {
                if (!xml.isStart()) {
                    continue;
                }
                switch (xml.name()) {
                    case "manifest:file-entry" -> {
                        String full = xml.attribute("manifest:full-path");
                        path = full == null ? "" : full;
                    }
                    case "manifest:encryption-data" -> {
                        said = new HashMap<>();
                        lock.parts.put(path, new Part(said));
                        take(xml, said, "checksum-type", "checksum");
                    }
                    case "manifest:algorithm" -> take(xml, said, "algorithm-name", "initialisation-vector");
                    case "manifest:start-key-generation" -> take(xml, said, "start-key-generation-name");
                    case "manifest:key-derivation" ->
                        take(xml, said, "key-derivation-name", "key-size", "iteration-count", "salt");
                    default -> {}
                }
            }
        }
        return lock.parts.isEmpty() ? null : lock;
    }

    private static void take(XmlStream xml, Map<String, String> said, String... names) {
        for (String name : names) {
            String value = xml.attribute("manifest:" + name);
            if (value != null) {
                said.put(name, value);
            }
        }
    }

    /** Finds the password that opens a part. */
    void open(Archive archive, String name, Passwords passwords) throws IOException, UnreadableException {
        Part part = parts.get(name);
        if (part == null || !part.of("key-derivation-name").endsWith("PBKDF2") || !isKnown(part)) {
            throw new UnreadableException(
                    Reason.ENCRYPTED,
                    "The OpenDocument text is protected in a way that cannot be opened.",
                    "Open it in a word processor and save it without a password.");
        }
        for (String password : passwords.inOrder()) {
            start = digest(part.of("start-key-generation-name"), password.getBytes(StandardCharsets.UTF_8));
            if (isRight(archive, name, part)) {
                passwords.opened(password);
                return;
            }
        }
        throw passwords.refused("The OpenDocument text", null);
    }

    /** A part as it was before it was locked; null where there is none. */
    @Nullable
    InputStream part(Archive archive, String name) throws IOException {
        InputStream stored = archive.part(name);
        Part part = parts.get(name);
        if (stored == null || part == null) {
            return stored;
        }
        return archive.bounded(
                new InflaterInputStream(deciphered(stored, part), new Inflater(true)), archive.packed(name));
    }

    private boolean isRight(Archive archive, String name, Part part) throws IOException {
        InputStream stored = archive.part(name);
        if (stored == null) {
            return false;
        }
        try (InputStream in = deciphered(stored, part)) {
            byte[] first = in.readNBytes(FIRST);
            return MessageDigest.isEqual(digest(part.of("checksum-type"), first), part.bytes("checksum"));
        } catch (IOException e) {
            return false;
        }
    }

    private InputStream deciphered(InputStream stored, Part part) throws IOException {
        boolean aes = part.of("algorithm-name").contains("aes");
        int size = part.number("key-size", 16, LONGEST_KEY);
        try {
            byte[] key = derived(part.bytes("salt"), part.number("iteration-count", 1024, MOST_ROUNDS), size);
            Cipher cipher = Cipher.getInstance(aes ? "AES/CBC/ISO10126Padding" : "Blowfish/CFB/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(key, aes ? "AES" : "Blowfish"),
                    new IvParameterSpec(part.bytes("initialisation-vector")));
            return new CipherInputStream(stored, cipher);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("its encryption is broken", e);
        }
    }

    private static boolean isKnown(Part part) {
        String algorithm = part.of("algorithm-name").toLowerCase(java.util.Locale.ROOT);
        return algorithm.contains("aes") && algorithm.endsWith("cbc") || algorithm.contains("blowfish");
    }

    private static byte[] digest(String name, byte[] bytes) throws IOException {
        try {
            return MessageDigest.getInstance(
                            name.toLowerCase(java.util.Locale.ROOT).contains("sha256") ? "SHA-256" : "SHA-1")
                    .digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** PBKDF2 with HMAC-SHA1 (RFC 8018); Java's own takes no key of bytes. */
    private byte[] derived(byte[] salt, int rounds, int size) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(start, "HmacSHA1"));
        byte[] key = new byte[size];
        for (int block = 1, at = 0; at < size; block++) {
            mac.update(salt);
            byte[] round = mac.doFinal(new byte[] {0, 0, 0, (byte) block});
            byte[] sum = round.clone();
            for (int i = 1; i < rounds; i++) {
                round = mac.doFinal(round);
                for (int b = 0; b < sum.length; b++) {
                    sum[b] ^= round[b];
                }
            }
            int length = Math.min(sum.length, size - at);
            System.arraycopy(sum, 0, key, at, length);
            at += length;
        }
        return Arrays.copyOf(key, size);
    }
}
