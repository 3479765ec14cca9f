package org.trichluc.read;

import java.io.IOException;
import java.nio.file.Path;

/** Files inside a file. */
public final class Members {
    /** The code of the warning that a document carries whose file holds other files. */
    public static final String WARNING = "source.attachments";

    /** The same where the file is a mere wrapper around them. */
    public static final String PORTFOLIO = "source.portfolio";

    private Members() {}

    /**
     * One of them.
     *
     * @param name as the file calls it; may hold anything
     */
    public record Member(String name, Content content) {}

    /** The bytes of a member. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes them to a file that is not there yet.
         *
         * @throws UnreadableException where they are protected, damaged, too many, or no file
         */
        void to(Path target) throws IOException, UnreadableException;
    }

    /** Takes members one after the other. */
    @FunctionalInterface
    public interface Visitor {
        void take(Member member);
    }
}
