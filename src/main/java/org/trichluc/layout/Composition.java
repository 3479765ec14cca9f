package org.trichluc.layout;

import java.util.List;
import org.trichluc.document.Block;
import org.trichluc.document.Note;

/** The text of all pages, put together. */
public record Composition(List<Block> blocks, List<Note> notes) {}
