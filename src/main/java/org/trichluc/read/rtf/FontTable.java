package org.trichluc.read.rtf;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trichluc.vietnamese.legacy.LegacyFont;

/** The document's fonts by number, with their names and code pages. */
final class FontTable {
    private final Map<Integer, String> names = new HashMap<>();
    private final Map<Integer, Integer> charsets = new HashMap<>();
    private final Map<Integer, Integer> codePages = new HashMap<>();
    private final StringBuilder name = new StringBuilder();
    private int current;
    private int documentCodePage = CodePages.WESTERN;

    /** The code page of text in a font that names none. */
    void documentCodePage(int codePage) {
        documentCodePage = codePage;
    }

    /** Takes a control word within the table. */
    void word(String word, int number) {
        switch (word) {
            case "f" -> {
                current = number;
                name.setLength(0);
            }
            case "fcharset" -> charsets.put(current, number);
            case "cpg" -> codePages.put(current, number);
            default -> {}
        }
    }

    /** Takes text within the table: a font's name, ended by a semicolon. */
    void text(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (c == ';') {
                names.putIfAbsent(current, plain(name.toString()));
                name.setLength(0);
            } else {
                name.append(c);
            }
        }
    }

    @Nullable
    String name(int font) {
        return names.get(font);
    }

    /** The code page of a font's text. What a legacy font claims to be in is not true: its codes are its own. */
    int codePage(int font) {
        if (LegacyFont.of(names.get(font)).encoding() != null) {
            return CodePages.WESTERN;
        }
        Integer told = codePages.get(font);
        if (told != null && told > 0) {
            return told;
        }
        Integer charset = charsets.get(font);
        return charset == null ? documentCodePage : CodePages.ofCharset(charset, documentCodePage);
    }

    /** Word lists one font once for each script: {@code Arial (Vietnamese)}. */
    private static String plain(String name) {
        String n = name.strip();
        int bracket = n.lastIndexOf(" (");
        return bracket > 0 && n.endsWith(")") ? n.substring(0, bracket) : n;
    }
}
