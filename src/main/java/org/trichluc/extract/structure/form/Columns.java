package org.trichluc.extract.structure.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.trichluc.document.Block;
import org.trichluc.document.BlockKind;

/** Puts the lines of a form back into blocks: the left column first, then the right. */
final class Columns {

    private Columns() {}

    /**
     * Blocks of lines that touch and are of one kind. Lines without a kind are rules made of characters and are left
     * out.
     *
     * @param behind lines of the last block that are not part of the form
     */
    static List<Block> blocks(List<Fragment> lines, List<Fragment> behind, Map<Fragment, BlockKind> kinds) {
        List<Block> result = new ArrayList<>();
        List<Fragment> ordered = inColumns(lines);
        List<Fragment> open = new ArrayList<>();
        for (Fragment f : ordered) {
            BlockKind kind = kinds.get(f);
            boolean goesOn = !open.isEmpty() && open.get(open.size() - 1).touches(f) && kind == kinds.get(open.get(0));
            if (!goesOn && !open.isEmpty()) {
                result.add(Fragment.join(open, kinds.getOrDefault(open.get(0), BlockKind.OTHER)));
                open.clear();
            }
            if (kind != null) {
                open.add(f);
            }
        }
        if (!open.isEmpty()) {
            result.add(Fragment.join(open, kinds.getOrDefault(open.get(0), BlockKind.OTHER)));
        }
        if (!behind.isEmpty()) {
            result.add(Fragment.join(behind, BlockKind.PARAGRAPH));
        }
        return result;
    }

    /** Stretches of lines that stand in columns are read column by column. */
    private static List<Fragment> inColumns(List<Fragment> lines) {
        List<Fragment> result = new ArrayList<>();
        List<Fragment> stretch = new ArrayList<>();
        for (Fragment f : lines) {
            if (f.column() == Fragment.ALONE) {
                stretch.sort(Comparator.comparingInt(Fragment::column));
                result.addAll(stretch);
                stretch.clear();
                result.add(f);
            } else {
                stretch.add(f);
            }
        }
        stretch.sort(Comparator.comparingInt(Fragment::column));
        result.addAll(stretch);
        return result;
    }
}
