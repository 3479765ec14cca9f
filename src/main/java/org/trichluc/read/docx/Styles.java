package org.trichluc.read.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trichluc.read.archive.Element;
import org.trichluc.read.archive.XmlStream;

/** The styles of a document with what they inherit. */
final class Styles {
    private static final int LONGEST_CHAIN = 50;

    private final Theme theme;
    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, RunProps> runChains = new HashMap<>();
    private final Map<String, ParaProps> paraChains = new HashMap<>();
    private RunProps runDefaults = RunProps.NONE;
    private ParaProps paraDefaults = ParaProps.NONE;
    private @Nullable String defaultParagraph;

    private record Definition(String type, @Nullable String basedOn, RunProps run, ParaProps para, Element table) {}

    private Styles(Theme theme) {
        this.theme = theme;
    }

    static Styles read(@Nullable InputStream part, Theme theme) throws IOException {
        Styles styles = new Styles(theme);
        if (part != null) {
            try (XmlStream xml = XmlStream.of(part)) {
                while (xml.next()) {
                    if (xml.isStart() && xml.name().equals("w:docDefaults")) {
                        styles.defaults(xml.element());
                    } else if (xml.isStart() && xml.name().equals("w:style")) {
                        styles.define(xml.element());
                    }
                }
            }
        }
        return styles;
    }

    Theme theme() {
        return theme;
    }

    private void defaults(Element e) {
        runDefaults = RunProps.of(e.child("w:rPrDefault").child("w:rPr"), theme);
        paraDefaults = ParaProps.of(e.child("w:pPrDefault").child("w:pPr"));
    }

    private void define(Element e) {
        String id = e.attribute("w:styleId");
        String type = e.attribute("w:type");
        if (id == null) {
            return;
        }
        RunProps run = RunProps.of(e.child("w:rPr"), theme);
        ParaProps para = ParaProps.of(e.child("w:pPr"));
        definitions.put(
                id,
                new Definition(type == null ? "paragraph" : type, e.value("w:basedOn"), run, para, e.child("w:tblPr")));
        String isDefault = e.attribute("w:default");
        if ("paragraph".equals(type) && isDefault != null && Element.on(isDefault)) {
            defaultParagraph = id;
        }
    }

    /** The style itself, what it is based on, and so on. */
    private List<Definition> chain(@Nullable String id, String type) {
        List<Definition> result = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String at = id;
        while (at != null && seen.add(at) && result.size() < LONGEST_CHAIN) {
            Definition d = definitions.get(at);
            if (d == null || !d.type.equals(type)) {
                break;
            }
            result.add(d);
            at = d.basedOn;
        }
        return result;
    }

    private @Nullable String paragraphStyle(@Nullable String id) {
        return id != null && definitions.containsKey(id) ? id : defaultParagraph;
    }

    /** What a paragraph style says of paragraphs, the defaults included. */
    ParaProps paragraph(@Nullable String id) {
        String style = paragraphStyle(id);
        return paraChains.computeIfAbsent(String.valueOf(style), s -> {
            ParaProps props = ParaProps.NONE;
            for (Definition d : chain(style, "paragraph")) {
                props = props.over(d.para);
            }
            return props.over(paraDefaults);
        });
    }

    private RunProps run(@Nullable String id, String type) {
        return runChains.computeIfAbsent(type + id, s -> {
            RunProps props = RunProps.NONE;
            for (Definition d : chain(id, type)) {
                props = props.over(d.run);
            }
            return props;
        });
    }

    /**
     * The look of a run. Switches that both the paragraph's and the character's style turn on cancel each other out
     * (ISO 29500-1, 17.7.3); what the run itself says, stands.
     */
    Look look(@Nullable String paragraphStyle, @Nullable String characterStyle, RunProps direct) {
        RunProps para = run(paragraphStyle(paragraphStyle), "paragraph");
        RunProps character = run(characterStyle, "character");
        RunProps styled = character.over(para);
        RunProps toggled = new RunProps(
                toggle(para.bold(), character.bold()),
                toggle(para.italic(), character.italic()),
                toggle(para.caps(), character.caps()),
                toggle(para.hidden(), character.hidden()),
                null,
                null,
                null,
                null,
                null,
                null);
        return new Look(direct.over(toggled).over(styled).over(runDefaults));
    }

    private static @Nullable Boolean toggle(@Nullable Boolean a, @Nullable Boolean b) {
        return a == null || b == null ? null : Boolean.valueOf(a ^ b);
    }

    /** The borders of a table style: one {@code w:tblBorders} for each style of the chain that has one. */
    List<Element> tableBorders(@Nullable String id) {
        List<Element> result = new ArrayList<>();
        for (Definition d : chain(id, "table")) {
            result.add(d.table.child("w:tblBorders"));
        }
        return result;
    }
}
