package org.trichluc.vietnamese.legacy;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * An encoding of Vietnamese from before Unicode. Its text arrives as the characters that windows-1252 has at the same
 * codes: TCVN3's {@code đ} is read as {@code ®}. Codes below 0x20, where VISCII and VPS keep some rare capitals, do not
 * survive in documents and are left out.
 */
public enum Encoding {
    /** TCVN 5712:1993, VN3, called ABC: fonts {@code .VnTime}; capitals with a tone live in {@code .VnTimeH}. */
    TCVN3("TCVN3", true, Tables.TCVN3, ""),
    /** VNI for Windows: a letter, then its mark: fonts {@code VNI-Times}. */
    VNI("VNI", false, Tables.VNI, Tables.VNI_MARKS),
    /** Vietnamese Professionals Society: fonts {@code VPS Times}. */
    VPS("VPS", false, Tables.VPS, ""),
    /** RFC 1456: fonts {@code VI Times}. */
    VISCII("VISCII", false, Tables.VISCII, ""),
    /** Đại học Bách khoa TP. Hồ Chí Minh, two bytes: like VNI, other codes. */
    BK_HCM2("BK HCM 2", false, Tables.BK_HCM2, Tables.BK_HCM2_MARKS),
    /** Code page 1258: letters, then a combining tone. */
    WINDOWS_1258("windows-1258", false, Tables.WINDOWS_1258, Tables.WINDOWS_1258_MARKS);

    static final int SOFT_HYPHEN = 0xAD;
    private static final BitSet NONE = new BitSet();

    private final String label;
    private final boolean fontCapitals;
    private final char[] letters = new char[0x100];
    private final Map<Integer, String> marks = new HashMap<>();

    Encoding(String label, boolean fontCapitals, String letters, String marks) {
        this.label = label;
        this.fontCapitals = fontCapitals;
        for (int i = 0; i < letters.length(); i++) {
            this.letters[0x80 + i] = letters.charAt(i) == Tables.NOTHING ? 0 : letters.charAt(i);
        }
        for (String entry : marks.isEmpty() ? new String[0] : marks.split(" ")) {
            String mark = Tables.combining(entry.substring(3));
            this.marks.put(Integer.parseInt(entry.substring(0, 2), 16), mark);
        }
    }

    /** The name that the output uses: {@code TCVN3}, {@code VNI}. */
    public String label() {
        return label;
    }

    /** Whether capitals with a tone need a font of their own, so that case tells nothing about spelling. */
    boolean fontCapitals() {
        return fontCapitals;
    }

    /** Reads text in this encoding. What it has no meaning for stays as it is; optional hyphens go. */
    public Conversion decode(CharSequence text) {
        return decode(text, NONE);
    }

    /** The same without the units at some offsets. */
    Conversion decode(CharSequence text, BitSet dropped) {
        Conversion.Builder out = new Conversion.Builder(text.length());
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            int code = Codes.of(text, i);
            if (dropped.get(i) || code == SOFT_HYPHEN && letters[code] == 0) {
                out.drop();
                continue;
            }
            String mark = code < 0x80 ? null : marks.get(code);
            if (mark != null) {
                char joined = open ? join(out.last(), mark) : 0;
                open = joined != 0;
                if (open) {
                    out.merge(joined);
                } else {
                    out.keep(text.charAt(i));
                }
                continue;
            }
            char letter = code < 0x80 ? 0 : letters[code];
            open = code < 0x80 || letter != 0;
            out.keep(letter == 0 ? text.charAt(i) : letter);
        }
        return out.build();
    }

    /** Whether some letters of a text mean nothing in this encoding, or marks stand where none can. */
    boolean forbids(CharSequence text, Conversion decoded) {
        for (int i = 0; i < text.length(); i++) {
            int code = Codes.of(text, i);
            boolean unread = code >= 0x80 && letters[code] == 0 && Character.isLetter(text.charAt(i));
            if (unread && decoded.offset(i + 1) > decoded.offset(i)) {
                return true;
            }
        }
        return false;
    }

    private static char join(char base, String mark) {
        String joined = Normalizer.normalize(base + mark, Normalizer.Form.NFC);
        return joined.length() == 1 && Character.isLetter(base) ? joined.charAt(0) : 0;
    }
}
