package org.trichluc.cli;

/**
 * What may be coloured and drawn. Java cannot tell which of its streams is a terminal; the launcher says so with
 * {@code -Dtrichluc.terminal=out,err}.
 */
record Terminal(boolean out, boolean err) {

    static Terminal now() {
        String streams = System.getProperty("trichluc.terminal", "");
        return new Terminal(streams.contains("out"), streams.contains("err"));
    }

    /** Whether standard output takes colours: a terminal, and NO_COLOR (no-color.org) is not set. */
    boolean colours() {
        String refused = System.getenv("NO_COLOR");
        return out && (refused == null || refused.isEmpty());
    }
}
