package org.trichluc.document;

import java.util.Locale;

/** What part of a report a block is. A reader yields only PARAGRAPH, TABLE and FOOTNOTE; the rest is found later. */
public enum BlockKind {
    LETTERHEAD,
    PLACE_DATE,
    TITLE,
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    TABLE,
    FOOTNOTE,
    CAPTION,
    RECIPIENTS,
    SIGNATURE,
    OTHER;

    /** The name in the output: {@code place_date}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
