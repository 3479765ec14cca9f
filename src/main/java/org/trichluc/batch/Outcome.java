package org.trichluc.batch;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trichluc.read.UnreadableException;
import org.trichluc.read.UnreadableException.Reason;
import org.trichluc.read.archive.Allowance;
import org.trichluc.read.archive.TooLargeException;
import org.trichluc.report.Report;
import org.trichluc.report.ReportBlock;

/**
 * What became of a file and, where that is not all that was asked for, why and what to do, for people.
 *
 * @param reason what is wrong, with a short Vietnamese gloss
 * @param remedy one imperative sentence
 */
public record Outcome(
        Status status, @Nullable String reason, @Nullable String remedy) {
    static final Outcome OK = new Outcome(Status.OK, null, null);

    private static final Map<Reason, String> VIETNAMESE = Map.of(
            Reason.EMPTY, "tệp rỗng",
            Reason.DAMAGED, "tệp hỏng",
            Reason.ENCRYPTED, "tệp có mật khẩu",
            Reason.UNSUPPORTED, "định dạng chưa đọc được",
            Reason.NEEDS_OCR, "bản chụp, chưa nhận dạng chữ",
            Reason.NOT_FOUND, "không tìm thấy tệp",
            Reason.NO_FILE, "không phải tệp",
            Reason.TOO_LARGE, "tệp quá lớn");

    /** What an error means. */
    public static Outcome of(Throwable error) {
        if (error instanceof UnreadableException unreadable) {
            String gloss = VIETNAMESE.getOrDefault(unreadable.reason(), "");
            String reason = String.valueOf(unreadable.getMessage()).replaceFirst("\\.$", "");
            return new Outcome(Status.of(unreadable.reason()), reason + " (" + gloss + ")", unreadable.remedy());
        }
        if (error instanceof NoSuchFileException) {
            return failed("there is no such file (không tìm thấy tệp)", "Check the path.");
        }
        if (error instanceof AccessDeniedException) {
            return failed("may not be opened (không có quyền)", "Check the file's permissions.");
        }
        if (error instanceof OutOfMemoryError || error instanceof StackOverflowError) {
            return failed("too large or too deeply nested (tệp quá lớn)", "Split the file and try again.");
        }
        Throwable cause = error instanceof UncheckedIOException io && io.getCause() != null ? io.getCause() : error;
        return failed(
                "the program failed on it: " + cause + " (lỗi chương trình)",
                "Please report this message together with the file.");
    }

    /** What came of a file that was read. */
    static Outcome of(Report report) {
        if (report.blocks().stream().map(ReportBlock::text).noneMatch(Outcome::hasText)) {
            return new Outcome(
                    Status.EMPTY,
                    "The file holds no text (tệp không có chữ)",
                    "Open it: where it shows text, save it anew or print it to a PDF.");
        }
        long unread = report.warnings().stream()
                .filter(w -> w.code().equals("page.unreadable"))
                .count();
        return unread == 0
                ? OK
                : new Outcome(
                        Status.PARTIAL,
                        unread + (unread == 1 ? " page was" : " pages were")
                                + " not read, or only in part (có trang chưa đọc được)",
                        "Look for page.unreadable among the report's warnings.");
    }

    /** What came of an archive that was gone through to its end. */
    static Outcome of(int members) {
        return members > 0
                ? new Outcome(Status.CONTAINER, null, null)
                : new Outcome(
                        Status.EMPTY,
                        "The archive holds no file (tệp nén rỗng)",
                        "Fetch the file again from its source.");
    }

    /** What keeps a file from being taken out of another one. */
    static Outcome ofMember(Throwable error) {
        if (error instanceof TooLargeException) {
            return failed(
                    "The file inside is not taken out: " + error.getMessage() + " (tệp quá lớn)",
                    "Unpack it by hand where it can be trusted.");
        }
        if (error instanceof UnreadableException || error instanceof OutOfMemoryError) {
            return of(error);
        }
        return failed(
                "The file inside is damaged: " + error.getMessage() + " (tệp hỏng)",
                "Fetch the file around it again from its source.");
    }

    /** Of files inside files without an end. */
    static Outcome tooDeep() {
        return failed(
                "The files in it are not taken out: it lies " + Allowance.DEEPEST + " files deep (nén lồng quá sâu)",
                "Unpack it by hand where it can be trusted.");
    }

    private static Outcome failed(String reason, String remedy) {
        return new Outcome(Status.ERROR, reason, remedy);
    }

    private static boolean hasText(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** One line whatever the messages hold. */
    public String line() {
        String text = (reason == null ? status.slug() : reason) + "." + (remedy == null ? "" : " " + remedy);
        return text.strip().replaceAll("\\s+", " ");
    }
}
