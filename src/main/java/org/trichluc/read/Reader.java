package org.trichluc.read;

import org.trichluc.document.Document;

/**
 * Reads one format. Safe for use by several threads at once: all state lives in the call.
 */
public interface Reader {

    /** The file as someone sees it on paper. */
    Document read(Input input) throws UnreadableException;
}
