package org.trichluc.document;

import java.util.List;

/**
 * A doubt, by name: nothing is dropped in silence.
 *
 * @param code from the contract's list: {@code footnote.missing}
 * @param message for people, with the place
 * @param refs ids of the items or blocks concerned
 */
public record Warning(String code, String message, List<String> refs) {}
