package org.trichluc.read.rtf;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of an RTF file: {@code {}, {@code }}, control words with their number, control symbols, and the bytes of
 * text, {@code \'hh} included. Raw data behind {@code \bin} is passed over unless it is wanted.
 */
final class RtfTokens implements Closeable {
    private static final int LONGEST_WORD = 40;
    private static final long LARGEST_NUMBER = Integer.MAX_VALUE;
    private static final int NONE = -2;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int filled;
    private int at;
    private int pushed = NONE;
    private String word = "";
    private int number;
    private boolean numbered;
    private int value;
    private int wanted;
    private byte[] data = new byte[0];

    /** What a token is. */
    enum Kind {
        OPEN,
        CLOSE,
        WORD,
        SYMBOL,
        BYTE,
        END
    }

    RtfTokens(InputStream in) {
        this.in = in;
    }

    /** Says how many bytes of raw data are kept from here on. */
    void keep(int most) {
        wanted = most;
    }

    /** The raw data behind the {@code \bin} just read; empty where it was not wanted. */
    byte[] data() {
        return data;
    }

    /** The name of the control word. */
    String word() {
        return word;
    }

    /** The control word's number, or this where it has none. */
    int number(int whenAbsent) {
        return numbered ? number : whenAbsent;
    }

    /** The byte of text, or the control symbol's character. */
    int value() {
        return value;
    }

    Kind next() throws IOException {
        while (true) {
            int c = read();
            switch (c) {
                case -1 -> {
                    return Kind.END;
                }
                case '{' -> {
                    return Kind.OPEN;
                }
                case '}' -> {
                    return Kind.CLOSE;
                }
                case '\r', '\n', 0 -> {}
                case '\t' -> {
                    return named("tab");
                }
                case '\\' -> {
                    Kind kind = control();
                    if (kind != null) {
                        return kind;
                    }
                }
                default -> {
                    value = c;
                    return Kind.BYTE;
                }
            }
        }
    }

    private Kind named(String name) {
        word = name;
        numbered = false;
        return Kind.WORD;
    }

    private @Nullable Kind control() throws IOException {
        int c = read();
        if (isLetter(c)) {
            controlWord(c);
            return Kind.WORD;
        }
        switch (c) {
            case -1 -> {
                return Kind.END;
            }
            case '\'' -> {
                return hexadecimal() ? Kind.BYTE : null;
            }
            case '\r', '\n' -> {
                return named("par");
            }
            case '\t' -> {
                return named("tab");
            }
            case '{', '}', '\\' -> {
                value = c;
                return Kind.BYTE;
            }
            default -> {
                value = c;
                return Kind.SYMBOL;
            }
        }
    }

    private void controlWord(int first) throws IOException {
        StringBuilder name = new StringBuilder();
        int c = first;
        while (isLetter(c)) {
            if (name.length() < LONGEST_WORD) {
                name.append((char) c);
            }
            c = read();
        }
        boolean negative = c == '-';
        if (negative) {
            c = read();
        }
        long n = 0;
        numbered = c >= '0' && c <= '9';
        while (c >= '0' && c <= '9') {
            n = Math.min(LARGEST_NUMBER, n * 10 + c - '0');
            c = read();
        }
        if (c != ' ') {
            pushed = c;
        }
        word = name.toString();
        number = (int) (negative ? -n : n);
        if (word.equals("bin") && numbered) {
            pass(number);
        }
    }

    private boolean hexadecimal() throws IOException {
        int first = read();
        int high = Character.digit(first, 16);
        if (high < 0) {
            pushed = first;
            return false;
        }
        int c = read();
        int low = Character.digit(c, 16);
        if (low < 0) {
            pushed = c;
            return false;
        }
        value = high * 16 + low;
        return true;
    }

    private void pass(int bytes) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        for (int i = 0; i < bytes; i++) {
            int b = read();
            if (b < 0) {
                break;
            }
            if (kept.size() < wanted) {
                kept.write(b);
            }
        }
        data = kept.toByteArray();
    }

    private int read() throws IOException {
        if (pushed != NONE) {
            int c = pushed;
            pushed = NONE;
            return c;
        }
        if (at == filled) {
            filled = in.read(buffer);
            at = 0;
            if (filled <= 0) {
                filled = 0;
                return -1;
            }
        }
        return buffer[at++] & 0xFF;
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
