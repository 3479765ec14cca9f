package org.trichluc.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the program's own data lies: the launcher says it with {@code -Dtrichluc.home}, else the working folder. */
final class Home {
    private Home() {}

    static Path of(String first) {
        return Path.of(System.getProperty("trichluc.home", ".")).resolve(first);
    }

    /** The rules: those given, else the ones that come with the program. */
    static Path extractors(@Nullable Path given) {
        return given == null ? of("extractors") : given;
    }

    static Path schema() {
        return of("schemas").resolve("report.schema.json");
    }
}
