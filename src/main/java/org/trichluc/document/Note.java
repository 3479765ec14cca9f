package org.trichluc.document;

import java.util.List;

/**
 * A footnote or endnote; its paragraphs are FOOTNOTE blocks, kept here and not among the document's body blocks.
 *
 * @param id unique in the document; what a {@link Mark} refers to
 * @param marker as printed, without brackets
 * @param blocks at least one; the marker is no part of the first one's text
 */
public record Note(String id, String marker, List<Block> blocks, boolean endnote) {}
