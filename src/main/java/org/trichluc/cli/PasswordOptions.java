package org.trichluc.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trichluc.read.Passwords;
import picocli.CommandLine.Option;

/** The passwords that a call gives. */
final class PasswordOptions {
    @Option(
            names = "--password",
            paramLabel = "P",
            description = "Opens files that have a password; may be given several times (mật khẩu của tệp).")
    private List<String> passwords = List.of();

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "A file of passwords, UTF-8, one a line (tệp chứa các mật khẩu, mỗi dòng một mật khẩu).")
    private @Nullable Path file;

    /** All of them, those of the command line first. */
    Passwords all() throws IOException {
        List<String> all = new ArrayList<>(passwords);
        if (file != null) {
            all.addAll(lines(file));
        }
        return Passwords.of(all);
    }

    private static List<String> lines(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new WrongCallException(file + ": there is no such file of passwords (không tìm thấy tệp mật khẩu)");
        }
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> line.startsWith("\uFEFF") ? line.substring(1) : line)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (CharacterCodingException e) {
            throw new WrongCallException(file + " is not in UTF-8 (tệp mật khẩu không phải UTF-8)");
        }
    }
}
