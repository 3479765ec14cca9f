package org.trichluc.read.archive;

import java.io.IOException;

/** A file that would need more memory or time than one file may have: a zip bomb, or a monster. */
public final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    public TooLargeException(String message) {
        super(message);
    }
}
