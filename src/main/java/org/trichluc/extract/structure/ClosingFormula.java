package org.trichluc.extract.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Block;
import org.trichluc.document.BlockKind;
import org.trichluc.vietnamese.Folded;

/** The sentence that a report ends with: {@code Trên đây là báo cáo … của X.} */
final class ClosingFormula {

    private static final Pattern FORMULA = Pattern.compile("trên đây là ");
    private static final Pattern BODY = Pattern.compile(
            "của ((?:ủy ban|ubnd|hội đồng|hđnd|ban|bộ|sở|phòng|cục|chi cục|tổng cục|huyện|tỉnh|thành|thị|quận|đảng|chi bộ|hội|đoàn"
                    + "|liên đoàn|lđlđ|công đoàn|mặt trận|mttq|trường|trung tâm|văn phòng|thanh tra|viện|tòa án|công an|công ty|tổng công ty|tập đoàn|bcđ|bch|thường trực)\\b[^.;,]{0,200}+)");

    private ClosingFormula() {}

    /** The body named after the last {@code của} that a body follows; null where the sentence names none. */
    static @Nullable String issuer(List<Block> blocks) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block b = blocks.get(i);
            if (b.kind() != BlockKind.PARAGRAPH && b.kind() != BlockKind.LIST_ITEM) {
                continue;
            }
            Folded folded = Folded.of(b.text());
            Matcher formula = FORMULA.matcher(folded);
            if (formula.lookingAt()) {
                return issuer(b.text(), folded);
            }
        }
        return null;
    }

    private static @Nullable String issuer(String text, Folded folded) {
        Matcher m = BODY.matcher(folded);
        String found = null;
        int from = 0;
        while (m.find(from)) {
            found = text.substring(m.start(1), m.end(1)).strip();
            from = m.start() + 1;
        }
        return found == null ? null : found.replaceFirst("[ ./]+$", "");
    }
}
