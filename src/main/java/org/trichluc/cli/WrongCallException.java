package org.trichluc.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** The command was called with something that cannot work, whatever the files hold. */
final class WrongCallException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongCallException(String message) {
        super(message);
    }

    /** Refuses files and folders that are not there. */
    static void unlessThere(Path... paths) {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new WrongCallException(path + ": there is no such file or folder (không tìm thấy)");
            }
        }
    }
}
