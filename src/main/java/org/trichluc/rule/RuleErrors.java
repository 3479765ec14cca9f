package org.trichluc.rule;

import java.util.List;
import java.util.stream.Collectors;

/** All mistakes in a rule book, found in one go. */
public final class RuleErrors extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleError> errors;

    RuleErrors(List<RuleError> errors) {
        super(errors.stream().map(RuleError::toString).collect(Collectors.joining("\n")));
        this.errors = errors;
    }

    /** By file and line. */
    public List<RuleError> errors() {
        return errors;
    }
}
