package org.trichluc.extract.citation;

import java.util.List;
import java.util.ListIterator;
import org.trichluc.document.Block;
import org.trichluc.document.BlockKind;

/** Reads on in the report's own title where a mention ends one of its lines and its title is the next. */
final class TitleLines {

    private final List<Block> blocks;
    private final BlockReader context;

    TitleLines(List<Block> blocks, BlockReader context) {
        this.blocks = blocks;
        this.context = context;
    }

    /** Gives issuer and title to the mentions that end a line of the title. */
    void complete(List<Cited> cited) {
        for (ListIterator<Cited> each = cited.listIterator(); each.hasNext(); ) {
            Cited c = each.next();
            Mention m = c.mention();
            int line = blocks.indexOf(m.block());
            boolean endsLine = m.block().kind() == BlockKind.TITLE
                    && m.end() == m.block().text().length();
            if (!endsLine || line < 0 || line + 1 >= blocks.size()) {
                continue;
            }
            Block next = blocks.get(line + 1);
            if (next.kind() == BlockKind.TITLE) {
                Cited whole = context.read(List.of(m.over(next))).get(0);
                each.set(new Cited(m, whole.issuer(), whole.title(), c.pinpoint(), c.relation()));
            }
        }
    }
}
