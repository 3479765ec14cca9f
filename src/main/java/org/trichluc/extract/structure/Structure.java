package org.trichluc.extract.structure;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Block;
import org.trichluc.document.Document;
import org.trichluc.report.Header;
import org.trichluc.report.Section;

/**
 * A document whose parts are known.
 *
 * @param document blocks with their final kinds and ids; layout tables (letterhead, closing block) are taken apart
 * @param sections the outline
 * @param sectionOf section id by block id; a note's blocks are in the section of its marker
 */
public record Structure(Document document, Header header, List<Section> sections, Map<String, String> sectionOf) {

    /** The id of the section that a block stands in, null before the first heading. */
    public @Nullable String section(Block block) {
        return sectionOf.get(block.id());
    }
}
