package org.trichluc.document;

import java.util.List;

/**
 * A report as read.
 *
 * @param blocks the body in reading order, without notes, page numbers and running heads
 * @param notes in the order of their markers' appearance
 * @param warnings what the reader had doubts about
 */
public record Document(Source source, List<Block> blocks, List<Note> notes, List<Warning> warnings) {}
