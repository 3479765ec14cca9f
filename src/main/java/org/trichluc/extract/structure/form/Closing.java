package org.trichluc.extract.structure.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Block;
import org.trichluc.report.Signatory;

/**
 * The end of a document as read.
 *
 * @param blocks the body with recipients and signature as blocks of their own kinds, in their places
 * @param place and {@code date} where they stand over the signature
 */
public record Closing(
        List<Block> blocks,
        @Nullable List<String> recipients,
        @Nullable Signatory signatory,
        @Nullable String place,
        @Nullable String date) {}
