package org.trichluc.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a report that its form prescribes (Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW). A piece
 * that the report does not print is null.
 *
 * @param parentAuthority cơ quan chủ quản
 * @param issuer cơ quan ban hành
 * @param inferred true where {@code issuer} was read from the closing formula and not from a letterhead
 * @param number số, ký hiệu of the report itself
 * @param date ISO 8601
 * @param type slug of the document type
 * @param title trích yếu, without the type word
 * @param period what the report covers
 * @param addressees Kính gửi
 * @param urgency độ khẩn
 * @param secrecy độ mật
 * @param recipients Nơi nhận, without leading dash and closing punctuation
 */
public record Header(
        @Nullable String parentAuthority,
        @Nullable String issuer,
        @Nullable Boolean inferred,
        @Nullable String number,
        @Nullable String place,
        @Nullable String date,
        @Nullable String type,
        @Nullable String title,
        @Nullable Period period,
        @Nullable List<String> addressees,
        @Nullable String urgency,
        @Nullable String secrecy,
        @Nullable List<String> recipients,
        @Nullable Signatory signatory) {

    /** Of a report of which nothing of the kind is known. */
    public static final Header NONE =
            new Header(null, null, null, null, null, null, null, null, null, null, null, null, null, null);
}
