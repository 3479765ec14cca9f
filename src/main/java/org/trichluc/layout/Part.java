package org.trichluc.layout;

/** Something that has its place in the reading order of a page. */
sealed interface Part permits TextLine, Panel {

    /** 1-based. */
    int page();

    /** What it is ordered by: the base line, or a panel's first one. */
    double base();
}
