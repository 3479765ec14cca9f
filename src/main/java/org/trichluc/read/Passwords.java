package org.trichluc.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trichluc.read.UnreadableException.Reason;

/**
 * Passwords to try on protected files. The one that opened a file last is tried first on the next: files of one folder
 * often share theirs. Safe for several threads.
 */
public final class Passwords {
    private final List<String> given;
    private volatile @Nullable String last;

    private Passwords(List<String> given) {
        this.given = given;
    }

    /** These, in the order in which they are to be tried. */
    public static Passwords of(List<String> given) {
        return new Passwords(given.stream().distinct().toList());
    }

    /** None: a protected file cannot be opened. */
    public static Passwords none() {
        return new Passwords(List.of());
    }

    /** The passwords in the order in which to try them. */
    public List<String> inOrder() {
        String first = last;
        if (first == null) {
            return given;
        }
        List<String> order = new ArrayList<>(given);
        order.remove(first);
        order.add(0, first);
        return order;
    }

    /** Remembers that this one opened a file. */
    public void opened(String password) {
        last = given.contains(password) ? password : last;
    }

    /**
     * What to tell where none of them opens a file.
     *
     * @param file what it is, as the subject of a sentence: {@code The Word file}
     */
    public UnreadableException refused(String file, @Nullable Throwable cause) {
        String object = Character.toLowerCase(file.charAt(0)) + file.substring(1);
        String message = switch (given.size()) {
            case 0 -> file + " is protected by a password.";
            case 1 -> "The password does not open " + object + ".";
            default -> "None of the " + given.size() + " passwords opens " + object + ".";
        };
        String remedy = given.isEmpty()
                ? "Give the password with --password or --password-file."
                : "Give the right password with --password or --password-file.";
        return cause == null
                ? new UnreadableException(Reason.ENCRYPTED, message, remedy)
                : new UnreadableException(Reason.ENCRYPTED, message, remedy, cause);
    }
}
