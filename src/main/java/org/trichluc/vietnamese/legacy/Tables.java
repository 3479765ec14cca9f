package org.trichluc.vietnamese.legacy;

/**
 * The codes of the legacy encodings. A table of letters runs from 0x80 to 0xFF, a row for each sixteen; marks are
 * written {@code code=names}: circumflex {@code ^}, breve {@code (}, tones {@code ` ' ? ~ .} as in VIQR.
 */
final class Tables {
    /** A code without a letter. */
    static final char NOTHING = '_';

    static final String TCVN3 = "________________"
            + "________________"
            + "_ĂÂÊÔƠƯĐăâêôơưđ_"
            + "_____àảãáạ_ằẳẵắ_"
            + "______ặầẩẫấậè_ẻẽ"
            + "éẹềểễếệìỉ___ĩíịò"
            + "_ỏõóọồổỗốộờởỡớợù"
            + "_ủũúụừửữứựỳỷỹýỵ_";

    static final String VNI = "________________"
            + "________________"
            + "________________"
            + "________________"
            + "______Ỉ_____ÌÍỴ_"
            + "_ĐỊĨƠ_Ư_________"
            + "______ỉ_____ìíỵ_"
            + "_địĩơ_ư_________";

    static final String VNI_MARKS = "D9=' F9=' D8=` F8=` DB=? FB=? D5=~ F5=~ CF=. EF=. "
            + "C2=^ E2=^ C1=^' E1=^' C0=^` E0=^` C5=^? E5=^? C3=^~ E3=^~ C4=^. E4=^. "
            + "CA=( EA=( C9=(' E9=(' C8=(` E8=(` DA=(? FA=(? DC=(~ FC=(~ CB=(. EB=(.";

    static final String VPS = "ÀẢÃẤẦẨọỗĂếềểệẮẰẲ"
            + "Ế__ỀỂỄỐỒỔỖýỷỵỚỜỞ"
            + "_ắằẳẵặỠớÙờởỡŨỨợỪ"
            + "ổỬỲỸÍÌộỈĨÓửữÒỎÕự"
            + "ầÁÂấẩẫậđẻÉÊẹỉễịỹ"
            + "ƯỦồốÔỏơÈừứÚũưÝẺ_"
            + "àáâãảạă_èéêẽìí_ĩ"
            + "ẴĐòóôõ_Ơụùúủ_ỶẼỳ";

    static final String VISCII = "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ"
            + "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
            + "Õắằặấầẩậẽẹếềểễệố"
            + "ồổỗỠƠộờởịỰỨỪỬơớƯ"
            + "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ"
            + "ĐứÒÓÔạỷừửÙÚỹỵÝỡư"
            + "àáâãảăữẫèéêẻìíĩỉ"
            + "đựòóôõỏọụùúũủýợỮ";

    static final String BK_HCM2 = "________________"
            + "________________"
            + "________________"
            + "________________"
            + "Đ_________Â____Ê"
            + "_ÍÌỈĨỊÔ__ĂƠƯ____"
            + "đ_________â____ê"
            + "_íìỉĩịô__ăơư____";

    static final String BK_HCM2_MARKS = "C1=' E1=' C2=` E2=` C3=? E3=? C4=~ E4=~ C5=. E5=. "
            + "CB=' EB=' CC=` EC=` CD=? ED=? CE=~ EE=~ C6=' E6=' C7=` E7=` C8=? E8=? C9=~ E9=~";

    static final String WINDOWS_1258 = "________________"
            + "________________"
            + "________________"
            + "________________"
            + "ÀÁÂĂÄÅÆÇÈÉÊË_ÍÎÏ"
            + "ĐÑ_ÓÔƠÖ_ØÙÚÛÜƯ_ß"
            + "àáâăäåæçèéêë_íîï"
            + "đñ_óôơö_øùúûüư₫ÿ";

    static final String WINDOWS_1258_MARKS = "CC=` D2=? DE=~ EC=' F2=.";

    private Tables() {}

    /** Combining characters for marks written as in VIQR. */
    static String combining(String names) {
        StringBuilder result = new StringBuilder();
        for (char c : names.toCharArray()) {
            result.append(
                    switch (c) {
                        case '^' -> '\u0302';
                        case '(' -> '\u0306';
                        case '`' -> '\u0300';
                        case '\'' -> '\u0301';
                        case '?' -> '\u0309';
                        case '~' -> '\u0303';
                        case '.' -> '\u0323';
                        default -> throw new IllegalArgumentException("no mark: " + c);
                    });
        }
        return result.toString();
    }
}
