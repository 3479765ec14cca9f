package org.trichluc.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.trichluc.pipeline.Extractor;
import org.trichluc.read.Readers;
import org.trichluc.read.scan.TextRecognition;
import org.trichluc.rule.RuleBook;
import org.trichluc.rule.RuleErrors;

/** Where the program's own data lies: the launcher says it with {@code -Dtrichluc.home}, else the working folder. */
final class Home {
    private Home() {}

    static Path of(String first) {
        return Path.of(System.getProperty("trichluc.home", ".")).resolve(first);
    }

    /** The rules in a folder, or the ones that come with the program. */
    static RuleBook book(@Nullable Path folder) {
        Path rules = folder == null ? of("extractors") : folder;
        if (!Files.isDirectory(rules)) {
            throw new WrongCallException(rules + " is not a folder of rules (không phải thư mục quy tắc)");
        }
        try {
            return RuleBook.load(rules);
        } catch (RuleErrors e) {
            throw new WrongCallException("the rules hold mistakes (quy tắc có lỗi):\n" + e.getMessage());
        }
    }

    /** An extractor with these rules. */
    static Extractor extractor(@Nullable Path folder) {
        return new Extractor(book(folder));
    }

    /**
     * The same, for one command.
     *
     * @param cached whether text recognised before is taken from the user's cache folder
     */
    static Extractor extractor(@Nullable Path folder, boolean cached) {
        return new Extractor(book(folder), new Readers(TextRecognition.ofThisMachine(cached)));
    }

    /**
     * One that only reads and needs no rules.
     *
     * @param cached whether text recognised before is taken from the user's cache folder
     */
    static Extractor textExtractor(boolean cached) {
        return Extractor.ofText(new Readers(TextRecognition.ofThisMachine(cached)));
    }

    static Path schema() {
        return of("schemas").resolve("report.schema.json");
    }
}
