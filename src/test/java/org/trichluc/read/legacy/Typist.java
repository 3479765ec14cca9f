package org.trichluc.read.legacy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trichluc.vietnamese.legacy.Encoding;
import org.trichluc.vietnamese.legacy.Typed;

/** How the reports of a test were typed: in what encoding, and in what fonts. */
enum Typist {
    TCVN3(Encoding.TCVN3, ".VnTime"),
    VNI(Encoding.VNI, "VNI-Times"),
    VPS(Encoding.VPS, "VPS Times"),
    VISCII(Encoding.VISCII, "VI Times"),
    BK_HCM2(Encoding.BK_HCM2, "BK-Times"),
    WINDOWS_1258(Encoding.WINDOWS_1258, "Times New Roman"),
    MIXED_UNICODE(null, "Times New Roman"),
    /** Text that someone converted and whose font nobody changed. */
    UNICODE_IN_VNTIME(null, ".VnTime");

    final @Nullable Encoding encoding;
    final String font;

    Typist(@Nullable Encoding encoding, String font) {
        this.encoding = encoding;
        this.font = font;
    }

    /** The font that capitals are typed in. */
    String capitalsFont() {
        return this == TCVN3 ? ".VnTimeH" : font;
    }

    String types(String shown) {
        return switch (this) {
            case MIXED_UNICODE -> mixed(shown);
            case UNICODE_IN_VNTIME -> shown;
            case TCVN3 -> Typed.in(Encoding.TCVN3, shown.replace('Ủ', 'ủ'));
            default -> Typed.in(Objects.requireNonNull(encoding), shown);
        };
    }

    /** What is to be typed so that it shows in capitals. */
    String typesCapitals(String shown) {
        return types(this == TCVN3 ? shown.toLowerCase(Locale.ROOT) : shown);
    }

    /** Capitals that are typed alone, where no font tells that they are capitals. */
    String seesCapitals(String shown) {
        return this == TCVN3 ? shown.toLowerCase(Locale.ROOT) : shown;
    }

    private static String mixed(String shown) {
        String horns = shown.replace('Ư', 'Ƣ')
                .replace("được", "ðược")
                .replace("QĐ", "QÐ")
                .replace("như", "nh\u2212")
                .replace("nước", "n\u00adớc")
                .replace('ư', 'ƣ');
        StringBuilder result = new StringBuilder();
        for (String word : horns.split("(?<= )")) {
            if (result.length() % 2 == 0) {
                result.append(Normalizer.normalize(word, Normalizer.Form.NFD));
            } else {
                result.append(
                        word.replace("ộ", "ô\u0323").replace("ệ", "ê\u0323").replace("ừ", "ư\u0300"));
            }
        }
        return result.toString();
    }
}
