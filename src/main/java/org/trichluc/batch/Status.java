package org.trichluc.batch;

import java.util.Locale;
import org.trichluc.read.UnreadableException.Reason;

/** What became of an input. */
public enum Status {
    /** Read and extracted. */
    OK,
    /** Read in part: some of its pages, or some of the files in it, could not be. */
    PARTIAL,
    /** An archive; the files in it have entries of their own. */
    CONTAINER,
    /** Nothing to read in it. */
    EMPTY,
    /** Pictures of pages, and nothing on this machine that recognises them. */
    NEEDS_OCR,
    /** Under a password that was not given. */
    ENCRYPTED,
    /** Of a kind that is not read. */
    UNSUPPORTED,
    /** Damaged, too large, not to be opened, or the program failed on it. */
    ERROR,
    /** Not looked into: a link, a device, a word processor's lock file. */
    SKIPPED;

    /** As written: {@code needs-ocr}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a report came of it, or reports may come of what it holds. */
    public boolean isRead() {
        return this == OK || this == PARTIAL || this == CONTAINER;
    }

    static Status of(Reason reason) {
        return switch (reason) {
            case EMPTY -> EMPTY;
            case ENCRYPTED -> ENCRYPTED;
            case UNSUPPORTED -> UNSUPPORTED;
            case NEEDS_OCR -> NEEDS_OCR;
            case NO_FILE -> SKIPPED;
            case DAMAGED, NOT_FOUND, TOO_LARGE -> ERROR;
        };
    }
}
