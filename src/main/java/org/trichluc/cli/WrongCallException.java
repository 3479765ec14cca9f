package org.trichluc.cli;

/** The command was called with something that cannot work, whatever the files hold. */
final class WrongCallException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongCallException(String message) {
        super(message);
    }
}
