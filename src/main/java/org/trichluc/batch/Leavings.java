package org.trichluc.batch;

/** Files that programs leave in folders beside documents: lock files, and what other systems keep about a file. */
final class Leavings {
    private Leavings() {}

    /** Their failure is none; a document under such a name is read like any other. */
    static Outcome judged(Outcome outcome, Place place) {
        boolean failed = outcome.status() == Status.UNSUPPORTED
                || outcome.status() == Status.ERROR
                || outcome.status() == Status.EMPTY;
        return failed && isLeaving(place.path())
                ? new Outcome(
                        Status.SKIPPED, "What a program left beside a document (tệp phụ)", "Nothing is to be done.")
                : outcome;
    }

    private static boolean isLeaving(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return name.startsWith("~$")
                || name.startsWith(".")
                || name.equalsIgnoreCase("Thumbs.db")
                || name.equalsIgnoreCase("desktop.ini");
    }
}
