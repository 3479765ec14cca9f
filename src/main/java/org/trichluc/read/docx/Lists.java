package org.trichluc.read.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.trichluc.read.archive.Element;
import org.trichluc.read.archive.XmlStream;
import org.trichluc.read.numbering.Level;
import org.trichluc.read.numbering.ListCounter;
import org.trichluc.read.numbering.NumberFormat;

/** The numbering part of a document, and the counting of its lists. */
final class Lists {
    private static final int LEVELS = 9;

    private final ListCounter counter = new ListCounter();
    private final Map<String, Element> abstracts = new HashMap<>();
    private final Map<String, Instance> instances = new HashMap<>();
    private final Theme theme;

    /** One level as the file has it: how it counts, and how its label and its paragraphs look. */
    record FileLevel(
            Level level,
            ParaProps para,
            RunProps run,
            @Nullable String style) {}

    private record Instance(String definition, List<FileLevel> levels, List<Level> counting, Set<Integer> restarts) {}

    private Lists(Theme theme) {
        this.theme = theme;
    }

    static Lists read(@Nullable InputStream part, Theme theme) throws IOException {
        Lists lists = new Lists(theme);
        List<Element> nums = new ArrayList<>();
        if (part != null) {
            try (XmlStream xml = XmlStream.of(part)) {
                while (xml.next()) {
                    if (xml.isStart() && xml.name().equals("w:abstractNum")) {
                        Element e = xml.element();
                        lists.abstracts.put(String.valueOf(e.attribute("w:abstractNumId")), e);
                    } else if (xml.isStart() && xml.name().equals("w:num")) {
                        nums.add(xml.element());
                    }
                }
            }
        }
        nums.forEach(lists::define);
        return lists;
    }

    private void define(Element num) {
        String id = num.attribute("w:numId");
        String definition = linked(num.value("w:abstractNumId"));
        Element abstractNum = definition == null ? null : abstracts.get(definition);
        if (id == null || definition == null || abstractNum == null) {
            return;
        }
        FileLevel[] levels = new FileLevel[LEVELS];
        place(abstractNum.children(), levels);
        Set<Integer> restarts = new TreeSet<>();
        for (Element override : num.children()) {
            Integer at = Element.integer(override.attribute("w:ilvl"));
            if (!override.name().equals("w:lvlOverride") || at == null || at < 0 || at >= LEVELS) {
                continue;
            }
            place(override.children(), levels);
            Integer start = override.number("w:startOverride");
            FileLevel level = levels[at];
            if (start != null && level != null) {
                levels[at] = new FileLevel(level.level.from(start), level.para, level.run, level.style);
                restarts.add(at);
            }
        }
        List<FileLevel> found = new ArrayList<>();
        for (int i = 0; i < LEVELS; i++) {
            FileLevel level = levels[i];
            found.add(level == null ? level(Element.NONE) : level);
        }
        List<Level> counting = found.stream().map(FileLevel::level).toList();
        instances.put(id, new Instance(definition, found, counting, restarts));
    }

    /** A definition that only points to a list style has its levels in the definition that makes that style. */
    private @Nullable String linked(@Nullable String definition) {
        Element e = definition == null ? null : abstracts.get(definition);
        String link = e == null ? null : e.value("w:numStyleLink");
        if (link == null) {
            return definition;
        }
        return abstracts.entrySet().stream()
                .filter(a -> link.equals(a.getValue().value("w:styleLink")))
                .map(Map.Entry::getKey)
                .min(String::compareTo)
                .orElse(definition);
    }

    private void place(List<Element> children, FileLevel[] levels) {
        for (Element e : children) {
            Integer at = Element.integer(e.attribute("w:ilvl"));
            if (e.name().equals("w:lvl") && at != null && at >= 0 && at < LEVELS) {
                levels[at] = level(e);
            }
        }
    }

    private FileLevel level(Element e) {
        Integer start = e.number("w:start");
        String text = e.value("w:lvlText");
        RunProps run = RunProps.of(e.child("w:rPr"), theme);
        NumberFormat none = e == Element.NONE ? NumberFormat.NONE : NumberFormat.DECIMAL;
        Level level = new Level(
                start == null ? 0 : start,
                NumberFormat.ooxml(e.value("w:numFmt"), none),
                text == null ? "" : text,
                e.number("w:lvlRestart"),
                Boolean.TRUE.equals(e.toggle("w:isLgl")),
                run.ascii() == null ? run.other() : run.ascii(),
                !"nothing".equals(e.value("w:suff")));
        return new FileLevel(level, ParaProps.of(e.child("w:pPr")), run, e.value("w:pStyle"));
    }

    /** The level that a paragraph belongs to; null where it is in no list. */
    @Nullable
    FileLevel level(ParaProps props, boolean byStyle, @Nullable String style) {
        Instance instance = instances.get(String.valueOf(props.list()));
        return instance == null ? null : instance.levels.get(levelIndex(instance, props, byStyle, style));
    }

    /** The label of the next paragraph in reading order, counted. */
    String label(ParaProps props, boolean byStyle, @Nullable String style) {
        Instance instance = instances.get(String.valueOf(props.list()));
        if (instance == null) {
            return "";
        }
        int level = levelIndex(instance, props, byStyle, style);
        return counter.label(
                instance.definition, String.valueOf(props.list()), instance.counting, instance.restarts, level);
    }

    /** A style's level is the one that names the style. */
    private static int levelIndex(Instance instance, ParaProps props, boolean byStyle, @Nullable String style) {
        if (byStyle && style != null) {
            for (int i = 0; i < LEVELS; i++) {
                if (style.equals(instance.levels.get(i).style)) {
                    return i;
                }
            }
        }
        Integer level = props.level();
        return level == null || level < 0 || level >= LEVELS ? 0 : level;
    }
}
