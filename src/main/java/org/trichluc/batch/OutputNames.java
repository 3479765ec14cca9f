package org.trichluc.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Names for outputs: {@code 2022/a.pdf} becomes {@code 2022/a.pdf.json}, {@code b.zip!/c.docx} becomes
 * {@code b.zip/c.docx.json}. No name leads out of the output folder, whatever an archive calls its files; two inputs
 * never share one.
 */
final class OutputNames {
    /** File systems take names of up to 255 bytes; some are left for what is put behind. */
    private static final int LONGEST_NAME = 200;

    /** A path of more bytes cannot be opened, and the output folder's own needs room. */
    private static final int LONGEST_PATH = 3_000;

    private static final int HASH = 12;

    private final Set<String> taken = new HashSet<>();

    /** An output's name, with {@code /} between its parts. */
    String of(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : path.replace("!/", "/").replace('\\', '/').split("/")) {
            String safe = safe(part);
            if (!safe.isEmpty()) {
                parts.add(safe);
            }
        }
        String joined = parts.isEmpty() ? "_" : String.join("/", parts);
        if (joined.getBytes(StandardCharsets.UTF_8).length > LONGEST_PATH) {
            joined = hash(path) + "/" + parts.get(parts.size() - 1);
        }
        String name = joined + ".json";
        for (int n = 2; !taken.add(name); n++) {
            name = joined + "-" + n + ".json";
        }
        return name;
    }

    private static String safe(String part) {
        if (part.equals(".") || part.equals("..") || part.matches("[A-Za-z]:")) {
            return "";
        }
        StringBuilder safe = new StringBuilder();
        part.codePoints()
                .forEach(c -> safe.appendCodePoint(Character.isISOControl(c) || c >= 0xD800 && c < 0xE000 ? '_' : c));
        String name = safe.toString();
        if (name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME) {
            return name;
        }
        int end = name.length();
        while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME - HASH - 1) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end) + "-" + hash(part);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
