package org.trichluc.read.rtf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.trichluc.read.flow.Picture;

/** A picture while it is read: its size, and its bytes as hexadecimal digits or raw. */
final class OpenPicture {
    /** No page's picture is larger. */
    static final int LARGEST = 64 << 20;

    private static final double TWIPS = 20;
    private static final double WHOLE = 100;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int width;
    private int height;
    private double scaleX = 1;
    private double scaleY = 1;
    private int high = -1;
    private boolean tooLarge;

    /** Takes a control word. */
    void word(String word, int number) {
        switch (word) {
            case "picwgoal" -> width = number;
            case "pichgoal" -> height = number;
            case "picscalex" -> scaleX = number / WHOLE;
            case "picscaley" -> scaleY = number / WHOLE;
            default -> {}
        }
    }

    /** Takes a hexadecimal digit; what is none is passed over. */
    void digit(int c) {
        int value = Character.digit(c, 16);
        if (value < 0) {
            return;
        }
        if (high < 0) {
            high = value;
            return;
        }
        if (bytes.size() < LARGEST) {
            bytes.write(high * 16 + value);
        } else {
            tooLarge = true;
        }
        high = -1;
    }

    /** Takes raw bytes. */
    void raw(byte[] data) {
        tooLarge |= bytes.size() + (long) data.length > LARGEST;
        if (!tooLarge) {
            bytes.writeBytes(data);
        }
    }

    Picture finish() {
        byte[] all = bytes.toByteArray();
        boolean cut = tooLarge;
        return new Picture(width / TWIPS * scaleX, height / TWIPS * scaleY, () -> {
            if (cut) {
                throw new IOException("it is larger than " + (LARGEST >> 20) + " MB");
            }
            return all;
        });
    }
}
