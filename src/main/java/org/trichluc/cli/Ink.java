package org.trichluc.cli;

/** Colours for a terminal; nothing where they are not wanted. */
record Ink(boolean on) {
    String bold(String text) {
        return paint("1", text);
    }

    String faint(String text) {
        return paint("2", text);
    }

    String number(String text) {
        return paint("36", text);
    }

    String document(String text) {
        return paint("32", text);
    }

    String warning(String text) {
        return paint("33", text);
    }

    private String paint(String code, String text) {
        return on && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
