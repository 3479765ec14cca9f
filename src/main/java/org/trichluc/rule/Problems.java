package org.trichluc.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Collects the mistakes of a rule book while it is read. */
final class Problems {

    private final List<RuleError> errors = new ArrayList<>();

    void add(Path file, int line, String message, String remedy) {
        errors.add(new RuleError(file, line, message, remedy));
    }

    void throwIfAny() throws RuleErrors {
        if (!errors.isEmpty()) {
            throw new RuleErrors(errors.stream().sorted().distinct().toList());
        }
    }
}
