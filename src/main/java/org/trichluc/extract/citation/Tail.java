package org.trichluc.extract.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is printed behind a mention about the document itself. Offsets are UTF-16 units into the block's text.
 *
 * @param issuer as printed
 * @param titles one, or as many as a list of quoted titles has
 * @param titleStart where the title, its introducing word included, begins; {@code end} where there is none
 * @param end where issuer and title end
 * @param ahead whether the issuer is printed before the number, where a list of them begins
 * @param passive whether it is said that the document was issued: {@code được Chính phủ ban hành}
 */
record Tail(@Nullable String issuer, List<String> titles, int titleStart, int end, boolean ahead, boolean passive) {

    Tail(@Nullable String issuer, List<String> titles, int titleStart, int end) {
        this(issuer, titles, titleStart, end, false, false);
    }

    boolean isEmpty() {
        return issuer == null && titles.isEmpty();
    }

    @Nullable
    String title() {
        return titles.isEmpty() ? null : titles.get(0);
    }

    Tail with(@Nullable String otherIssuer, List<String> otherTitles) {
        return new Tail(otherIssuer, otherTitles, titleStart, end, ahead, passive);
    }
}
