package org.trichluc.extract.structure.form;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Block;
import org.trichluc.document.BlockKind;
import org.trichluc.report.Signatory;

/** Finds recipients and signature, side by side or one after the other, and what they say. */
public final class ClosingReader {

    /** How many lines a signature takes up: authority, capacity, position, blank lines, name. */
    private static final int LINES_OF_A_SIGNATURE = 10;

    private static final int LONGEST_LINE = 160;
    private static final Pattern ITEM =
            Pattern.compile("(?:[-–—+*•●] ?|như |lưu[: ]|\\().*+", Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
    private static final Pattern ANNEX =
            Pattern.compile("(?iu)(?:phụ lục|phụ biểu|biểu số|biểu mẫu|danh sách|mẫu số)\\b.*+");

    private final Vocabulary vocabulary;
    private final List<Block> body;

    private ClosingReader(List<Block> body, Vocabulary vocabulary) {
        this.body = body;
        this.vocabulary = vocabulary;
    }

    /** Reads the body of a document, annexes included; the first closing is the document's own. */
    public static Closing read(List<Block> body, Vocabulary vocabulary) {
        return new ClosingReader(body, vocabulary).read();
    }

    private record Region(int from, int to) {}

    private Closing read() {
        Region region = around(recipientsAt());
        if (region == null) {
            region = signatureAlone();
        }
        if (region == null) {
            return new Closing(body, null, null, null, null);
        }
        List<Fragment> lines = Fragments.of(body.subList(region.from(), region.to()));
        Map<Fragment, BlockKind> kinds = kinds(lines);
        List<Block> blocks = new ArrayList<>(body.subList(0, region.from()));
        blocks.addAll(Columns.blocks(lines, List.of(), kinds));
        blocks.addAll(body.subList(region.to(), body.size()));
        PlaceDate issued = lines.stream()
                .filter(f -> kinds.get(f) == BlockKind.PLACE_DATE)
                .map(f -> PlaceDate.of(f.text()))
                .findFirst()
                .orElse(null);
        List<String> recipients = texts(lines, kinds, BlockKind.RECIPIENTS);
        boolean recognised = lines.stream().anyMatch(f -> f.source().recognised());
        return new Closing(
                blocks,
                recipients.isEmpty() ? null : Recipients.of(recipients, recognised, vocabulary),
                signatory(lines, kinds),
                issued == null ? null : issued.place(),
                issued == null ? null : issued.date());
    }

    /** The block that the list of recipients begins in, -1 where there is none. */
    private int recipientsAt() {
        for (int i = 0; i < body.size(); i++) {
            if (Fragments.of(body.subList(i, i + 1)).stream().anyMatch(f -> Recipients.begin(f.text()))) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Region around(int at) {
        if (at < 0) {
            return null;
        }
        int from = at;
        for (int i = at - 1; i >= Math.max(0, at - LINES_OF_A_SIGNATURE) && shortLines(i); i--) {
            if (has(i, f -> Signature.isOver(f.text(), vocabulary))) {
                from = i;
            }
        }
        int to = at + 1;
        int lines = 0;
        boolean named = hasName(from, to);
        while (to < body.size() && shortLines(to) && lines++ < 60) {
            boolean item = has(to, f -> ITEM.matcher(f.text()).matches());
            boolean over = has(to, f -> Signature.isOver(f.text(), vocabulary));
            boolean goesOn = body.get(to).text().matches("\\p{Ll}.{0,60}+")
                    && has(to - 1, f -> ITEM.matcher(f.text()).matches());
            if (named && !item && !over && !goesOn) {
                break;
            }
            named |= hasName(to, to + 1);
            to++;
        }
        return new Region(from, to);
    }

    private boolean hasName(int from, int to) {
        for (int i = from; i < to; i++) {
            if (has(
                    i,
                    f -> Signature.isName(f.text(), vocabulary)
                            && !ITEM.matcher(f.text()).matches())) {
                return true;
            }
        }
        return false;
    }

    /** A signature that no list of recipients stands beside. */
    private @Nullable Region signatureAlone() {
        for (int i = 0; i < body.size(); i++) {
            if (!shortLines(i) || !has(i, f -> Signature.isOver(f.text(), vocabulary))) {
                continue;
            }
            for (int to = i + 1; to <= Math.min(body.size(), i + LINES_OF_A_SIGNATURE) && shortLines(to - 1); to++) {
                if (hasName(i, to)) {
                    return new Region(i, to);
                }
            }
        }
        return unsigned();
    }

    /** The last lines of the body, where they name a position and no person. */
    private @Nullable Region unsigned() {
        int from = body.size();
        int position = -1;
        while (from > 0 && body.size() - from < LINES_OF_A_SIGNATURE && isPlate(from - 1)) {
            from--;
            if (has(from, f -> Signature.isOver(f.text(), vocabulary) || isPosition(f.text()))) {
                position = from;
            }
        }
        return position < 0 ? null : new Region(from, body.size());
    }

    /** A line that closes no sentence and numbers nothing. */
    private boolean isPlate(int i) {
        String text = body.get(i).text();
        boolean item = ITEM.matcher(text).matches() && !Signature.isRemark(text);
        return shortLines(i) && text.length() < 80 && !item && text.matches(".*[\\p{L})]");
    }

    private boolean isPosition(String line) {
        return vocabulary.positions().row(Shape.bare(line)) != null;
    }

    /** Whether a block can be part of a closing: a small table without rules, or lines that do not fill a page. */
    private boolean shortLines(int i) {
        Block b = body.get(i);
        if (b.table() != null && (b.table().rows() > 12 || b.table().columns() > 4)) {
            return false;
        }
        List<Fragment> lines = Fragments.of(List.of(b));
        return lines.stream().allMatch(f -> f.text().length() <= LONGEST_LINE)
                && lines.stream().noneMatch(f -> ANNEX.matcher(f.text()).matches() || Shape.isMotto(f.text()));
    }

    private boolean has(int i, java.util.function.Predicate<Fragment> test) {
        return Fragments.of(body.subList(i, i + 1)).stream().anyMatch(test);
    }

    private Map<Fragment, BlockKind> kinds(List<Fragment> lines) {
        Map<Fragment, BlockKind> kinds = new IdentityHashMap<>();
        int column = lines.stream()
                .filter(f -> Recipients.begin(f.text()))
                .mapToInt(Fragment::column)
                .findFirst()
                .orElse(-2);
        boolean listing = false;
        for (Fragment f : lines) {
            String text = f.text();
            if (Recipients.begin(text)) {
                listing = true;
                kinds.put(f, BlockKind.RECIPIENTS);
            } else if (PlaceDate.of(text) != null) {
                kinds.put(f, BlockKind.PLACE_DATE);
            } else if (Shape.isRule(text)) {
                continue;
            } else if (f.column() != Fragment.ALONE && column != Fragment.ALONE) {
                kinds.put(f, f.column() == column ? BlockKind.RECIPIENTS : BlockKind.SIGNATURE);
            } else {
                boolean over = Signature.isOver(text, vocabulary) || Signature.isRemark(text);
                boolean item = ITEM.matcher(text).matches() && !Signature.isRemark(text);
                listing = item && column != -2 || listing && !over && !Signature.isName(text, vocabulary);
                kinds.put(f, listing ? BlockKind.RECIPIENTS : BlockKind.SIGNATURE);
            }
        }
        return kinds;
    }

    private static List<String> texts(List<Fragment> lines, Map<Fragment, BlockKind> kinds, BlockKind kind) {
        return lines.stream()
                .filter(f -> kinds.get(f) == kind)
                .map(Fragment::text)
                .toList();
    }

    /** Of several that sign side by side, the one on the right signs for the body. */
    private @Nullable Signatory signatory(List<Fragment> lines, Map<Fragment, BlockKind> kinds) {
        List<Fragment> signed =
                lines.stream().filter(f -> kinds.get(f) == BlockKind.SIGNATURE).toList();
        int column = signed.stream().mapToInt(Fragment::column).max().orElse(Fragment.ALONE);
        List<String> printed = signed.stream()
                .filter(f -> f.column() == column || f.column() == Fragment.ALONE)
                .map(Fragment::text)
                .toList();
        boolean recognised = signed.stream().anyMatch(f -> f.source().recognised());
        return Signature.of(recognised ? Plate.signature(printed, vocabulary) : printed, vocabulary);
    }
}
