package org.trichluc.extract.figure;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Block;
import org.trichluc.extract.period.SentencePeriods;
import org.trichluc.extract.structure.Structure;
import org.trichluc.report.Period;
import org.trichluc.report.Section;

/** The period that a block inherits: the one that its section's heading names, or one above it, else the document's. */
final class SectionPeriods {

    private final Structure structure;
    private final @Nullable Period document;
    private final Map<String, Period> own = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    /** @param year the report's, for headings that leave it out */
    SectionPeriods(Structure structure, SentencePeriods periods, @Nullable Integer year) {
        this.structure = structure;
        this.document = inherited(structure.header().period());
        for (Section s : structure.sections()) {
            Period p = inherited(periods.only(s.title(), year));
            if (p != null) {
                own.put(s.id(), p);
            }
            if (s.parent() != null) {
                parents.put(s.id(), s.parent());
            }
        }
    }

    @Nullable
    Period of(Block block) {
        String section = structure.section(block);
        while (section != null) {
            Period p = own.get(section);
            if (p != null) {
                return p;
            }
            section = parents.get(section);
        }
        return document;
    }

    private static @Nullable Period inherited(@Nullable Period p) {
        return p == null ? null : new Period(p.text(), p.from(), p.to(), true, p.inferred());
    }
}
