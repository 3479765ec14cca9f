package org.trichluc.extract.structure.outline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.vietnamese.Folded;

/**
 * The title under the label of an annex, however its lines are set: it reaches down to the remark in brackets that says
 * what the annex belongs to.
 *
 * @param lines how many blocks it takes up
 * @param text its lines joined, without the remark
 */
record AnnexTitle(int lines, String text) {
    private static final int MOST_LINES = 4;
    private static final int LONGEST = 500;
    private static final Pattern REMARK =
            Pattern.compile("\\( ?(?:ban hành |đính )?(?:kèm|theo )", Pattern.UNICODE_CASE);

    /** The title that begins behind the label at an index; null where none is closed by a remark. */
    static @Nullable AnnexTitle after(List<Para> paras, int label) {
        StringBuilder title = new StringBuilder();
        for (int i = label + 1; i < paras.size() && i <= label + MOST_LINES; i++) {
            Para p = paras.get(i);
            String text = p.block().text();
            if (!p.isText() || p.label() != null || text.length() > LONGEST) {
                return null;
            }
            Matcher remark = REMARK.matcher(Folded.of(text));
            boolean closed = remark.find();
            String part = closed ? text.substring(0, remark.start()).strip() : p.title();
            if (part.endsWith(".") || part.isEmpty() && !closed) {
                return null;
            }
            title.append(title.isEmpty() || part.isEmpty() ? "" : " ").append(part);
            if (closed) {
                int lines = i - label - (part.isEmpty() ? 1 : 0);
                return lines == 0 ? null : new AnnexTitle(lines, title.toString());
            }
        }
        return null;
    }
}
