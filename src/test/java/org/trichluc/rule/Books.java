package org.trichluc.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes small rule books for tests. */
public final class Books {

    private final Path folder;

    public Books(Path folder) {
        this.folder = folder;
    }

    /** Writes a file below the folder of rules. */
    public Books with(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A lexicon of one column and its source. */
    public Books lexicon(String name, String... words) {
        StringBuilder text = new StringBuilder("text\tsource\n");
        for (String word : words) {
            text.append(word).append("\ttest\n");
        }
        return with("lexicon/" + name + ".tsv", text.toString());
    }

    /** A rule that finds {@code thing}. */
    public Books rule(String name, String body) {
        return with(name + ".yaml", "finds: thing\nabout: A thing.\n" + body + "\n");
    }

    public RuleBook load() throws RuleErrors {
        return RuleBook.load(folder);
    }
}
