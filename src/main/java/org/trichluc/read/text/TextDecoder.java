package org.trichluc.read.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Tells what encoding a text is in: by its byte order mark, by being valid UTF-8, or else none of Unicode's. */
public final class TextDecoder {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private TextDecoder() {}

    /**
     * The text. Bytes of no Unicode encoding come as the characters that windows-1252 has for them, and as themselves
     * where it has none: which encoding of Vietnamese they are in is told by their spelling later.
     */
    public static String decode(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return western(bytes);
        }
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String western(byte[] bytes) {
        StringBuilder text = new StringBuilder(new String(bytes, WESTERN));
        for (int i = 0; i < bytes.length; i++) {
            if (text.charAt(i) == '\uFFFD') {
                text.setCharAt(i, (char) (bytes[i] & 0xFF));
            }
        }
        return text.toString();
    }
}
