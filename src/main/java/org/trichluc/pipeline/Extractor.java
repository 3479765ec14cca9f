package org.trichluc.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.trichluc.read.UnreadableException;
import org.trichluc.report.Report;

/** Turns a file into a report. Safe for use by several threads at once. */
public final class Extractor {
    private Extractor() {}

    /**
     * Makes an extractor ready.
     *
     * @param extractors the folder of rules and lexicons
     */
    public static Extractor load(Path extractors) throws IOException {
        return new Extractor();
    }

    /**
     * One file's report.
     *
     * @param name what the output calls it
     * @param password null where none was given
     */
    public Report extract(Path file, String name, @Nullable String password) throws IOException, UnreadableException {
        throw new UnreadableException(UnreadableException.Reason.UNSUPPORTED, "no reader yet", "");
    }
}
