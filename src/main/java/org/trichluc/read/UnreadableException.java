package org.trichluc.read;

/** A file that cannot be read, with what a person can do about it. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;
    private final Reason reason;
    private final String remedy;

    public UnreadableException(Reason reason, String message, String remedy) {
        super(message);
        this.reason = reason;
        this.remedy = remedy;
    }

    public UnreadableException(Reason reason, String message, String remedy, Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.remedy = remedy;
    }

    public Reason reason() {
        return reason;
    }

    /** One imperative sentence: {@code Give the password with --password.} */
    public String remedy() {
        return remedy;
    }

    /** Why a file gives no report. */
    public enum Reason {
        EMPTY,
        DAMAGED,
        ENCRYPTED,
        UNSUPPORTED,
        NEEDS_OCR,
        NOT_FOUND,
        /** A link, a device, or something else that is no file of its own. */
        NO_FILE,
        TOO_LARGE
    }
}
