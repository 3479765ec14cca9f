package org.trichluc.cli;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import org.trichluc.read.UnreadableException;
import org.trichluc.read.UnreadableException.Reason;

/**
 * Why a file failed and what to do, in one line for people.
 *
 * @param reason what is wrong, with a short Vietnamese gloss
 * @param remedy one imperative sentence
 */
record Failure(String reason, String remedy) {
    private static final Map<Reason, String> VIETNAMESE = Map.of(
            Reason.EMPTY, "tệp rỗng",
            Reason.DAMAGED, "tệp hỏng",
            Reason.ENCRYPTED, "tệp có mật khẩu",
            Reason.UNSUPPORTED, "định dạng chưa đọc được",
            Reason.NEEDS_OCR, "bản chụp, chưa nhận dạng chữ",
            Reason.NOT_FOUND, "không tìm thấy tệp",
            Reason.TOO_LARGE, "tệp quá lớn");

    static Failure of(Throwable error) {
        if (error instanceof UnreadableException unreadable) {
            String gloss = VIETNAMESE.getOrDefault(unreadable.reason(), "");
            String reason = String.valueOf(unreadable.getMessage()).replaceFirst("\\.$", "");
            return new Failure(reason + " (" + gloss + ")", unreadable.remedy());
        }
        if (error instanceof NoSuchFileException) {
            return new Failure("there is no such file (không tìm thấy tệp)", "Check the path.");
        }
        if (error instanceof AccessDeniedException) {
            return new Failure("may not be opened (không có quyền)", "Check the file's permissions.");
        }
        if (error instanceof OutOfMemoryError || error instanceof StackOverflowError) {
            return new Failure("too large or too deeply nested (tệp quá lớn)", "Split the file and try again.");
        }
        Throwable cause = error instanceof UncheckedIOException io && io.getCause() != null ? io.getCause() : error;
        return new Failure(
                "the program failed on it: " + cause + " (lỗi chương trình)",
                "Please report this message together with the file.");
    }

    /** One line whatever the messages hold. */
    String line() {
        String text = reason + ". " + remedy;
        return text.strip().replaceAll("\\s+", " ");
    }
}
