package org.trichluc.read.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trichluc.read.archive.Element;
import org.trichluc.read.numbering.NumberFormat;

/**
 * The references to notes in reading order. Their numbers can be told only when the sections, whose settings stand at
 * their ends, are all known.
 */
final class NoteReferences {
    private final List<Reference> all = new ArrayList<>();
    private final List<Element> sections = new ArrayList<>();
    private int page = 1;

    /**
     * One reference.
     *
     * @param id of the note in the document: {@code n3}
     * @param key of the note in its part
     * @param custom a marker of the author's own, null where Word counts
     */
    record Reference(
            String id,
            boolean endnote,
            String key,
            @Nullable String custom,
            int section,
            int page) {}

    Reference add(boolean endnote, String key, @Nullable String custom) {
        Reference r = new Reference("n" + (all.size() + 1), endnote, key, custom, sections.size(), page);
        all.add(r);
        return r;
    }

    void endSection(Element sectPr) {
        sections.add(sectPr);
    }

    /** Word noted that a page began here when it last laid the text out. */
    void newPage() {
        page++;
    }

    List<Reference> all() {
        return all;
    }

    /** The marker of each reference, by id. */
    Map<String, String> markers(Element settings) {
        Map<String, String> result = new LinkedHashMap<>();
        for (boolean endnote : new boolean[] {false, true}) {
            int count = 0;
            int section = 0;
            int onPage = 1;
            boolean first = true;
            for (Reference r : all) {
                if (r.endnote != endnote) {
                    continue;
                }
                Rules rules = rules(settings, r.section, endnote);
                boolean restart = first
                        || rules.restart.equals("eachSect") && r.section != section
                        || rules.restart.equals("eachPage") && r.page != onPage;
                section = r.section;
                onPage = r.page;
                if (r.custom != null) {
                    result.put(r.id, r.custom);
                    continue;
                }
                first = false;
                count = restart ? rules.start : count + 1;
                result.put(r.id, rules.format.print(count));
            }
        }
        return result;
    }

    private record Rules(NumberFormat format, int start, String restart) {}

    private Rules rules(Element settings, int section, boolean endnote) {
        String name = endnote ? "w:endnotePr" : "w:footnotePr";
        Element general = settings.child(name);
        Element own = section < sections.size() ? sections.get(section).child(name) : Element.NONE;
        Integer start = own.has("w:numStart") ? own.number("w:numStart") : general.number("w:numStart");
        String restart = own.has("w:numRestart") ? own.value("w:numRestart") : general.value("w:numRestart");
        String format = own.child("w:numFmt").attribute("w:val");
        NumberFormat usual = NumberFormat.ooxml(
                general.child("w:numFmt").attribute("w:val"),
                endnote ? NumberFormat.LOWER_ROMAN : NumberFormat.DECIMAL);
        return new Rules(
                NumberFormat.ooxml(format, usual), start == null ? 1 : start, restart == null ? "continuous" : restart);
    }
}
