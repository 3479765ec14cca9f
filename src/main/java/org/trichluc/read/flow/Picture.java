package org.trichluc.read.flow;

import java.io.IOException;

/**
 * A picture that a word processor's file holds; whether it shows a page is not known yet.
 *
 * @param width on paper, in points; 0 where the file does not tell
 * @param height the same
 */
public record Picture(double width, double height, Content content) {

    /** The picture's bytes when they are needed, as long as the file is open. */
    @FunctionalInterface
    public interface Content {
        /**
         * The picture as a file of its own.
         *
         * @throws IOException where it is missing or too large
         */
        byte[] bytes() throws IOException;
    }

    /**
     * Where a picture stands.
     *
     * @param before how many blocks of the story come before it
     */
    public record Place(int before, Picture picture) {}
}
