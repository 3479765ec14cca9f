package org.trichluc.read.rtf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the text of a group goes. */
enum Destination {
    /** into the document */
    TEXT,
    /** nowhere, but groups within may have text to show */
    SILENT,
    /** nowhere, and nothing within counts */
    SKIPPED,
    /** the names of fonts */
    FONTS,
    /** the names of styles */
    STYLES,
    /** the label of a list's paragraph, as the word processor printed it */
    LABEL,
    /** the instruction of a field */
    INSTRUCTION,
    /** the bytes of a picture */
    PICTURE,
    /** nowhere, but a drawing's property may be a picture */
    PROPERTY,
    /** what the file says of itself */
    INFO,
    /** one value of that */
    INFO_VALUE;

    private static final Map<String, Destination> BY_WORD = new HashMap<>();

    static {
        put(FONTS, List.of("fonttbl"));
        put(STYLES, List.of("stylesheet"));
        put(LABEL, List.of("listtext", "pntext"));
        put(INSTRUCTION, List.of("fldinst"));
        put(INFO, List.of("info"));
        put(INFO_VALUE, List.of("title", "author", "operator", "company", "generator", "creatim", "revtim"));
        put(PICTURE, List.of("pict"));
        put(PROPERTY, List.of("sp", "sv"));
        put(TEXT, List.of("fldrslt", "result", "moMath", "moMathPara", "mr"));
        put(SILENT, List.of("shp", "shpgrp", "shpinst", "do", "object", "upr", "mmath", "shppict"));
        put(
                SKIPPED,
                List.of(
                        "colortbl",
                        "nonshppict",
                        "objdata",
                        "objclass",
                        "objname",
                        "fontemb",
                        "header",
                        "headerl",
                        "headerr",
                        "headerf",
                        "footer",
                        "footerl",
                        "footerr",
                        "footerf"));
        put(
                SKIPPED,
                List.of(
                        "listtable",
                        "listoverridetable",
                        "revtbl",
                        "rsidtbl",
                        "filetbl",
                        "ftnsep",
                        "ftnsepc",
                        "ftncn",
                        "aftnsep",
                        "aftnsepc",
                        "aftncn",
                        "xe",
                        "tc",
                        "tcn",
                        "rxe",
                        "txe",
                        "bkmkstart",
                        "bkmkend",
                        "annotation",
                        "atnid",
                        "atnauthor",
                        "atntime",
                        "atnicn",
                        "atnref",
                        "atndate",
                        "atnparent"));
        put(
                SKIPPED,
                List.of(
                        "pn",
                        "pnseclvl",
                        "shprslt",
                        "sn",
                        "nonesttables",
                        "docvar",
                        "private",
                        "keycode",
                        "template",
                        "formfield",
                        "themedata",
                        "datastore",
                        "latentstyles",
                        "mmathPict",
                        "mmathPr",
                        "printim",
                        "buptim",
                        "subject",
                        "manager",
                        "category",
                        "keywords",
                        "comment",
                        "doccomm",
                        "hlinkbase",
                        "falt",
                        "panose",
                        "fname",
                        "userprops",
                        "pgdsctbl",
                        "background",
                        "subdocument"));
    }

    private static void put(Destination destination, List<String> words) {
        words.forEach(w -> BY_WORD.put(w, destination));
    }

    /** The destination that a control word opens, null where it opens none. */
    static @Nullable Destination of(String word) {
        return BY_WORD.get(word);
    }
}
