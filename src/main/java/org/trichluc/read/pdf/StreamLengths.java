package org.trichluc.read.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Files that state the length of a stream in an object that is not there. PDFBox drops such a stream without a word; of
 * one that states no length at all it finds the end.
 */
final class StreamLengths {
    private static final Pattern ELSEWHERE = Pattern.compile("/Length(?=\\s{1,8}\\d{1,10}\\s{1,8}\\d{1,5}\\s{1,8}R)");

    private StreamLengths() {}

    /** Whether the page refers to content that cannot be had. */
    static boolean isLost(PDPage page) {
        COSBase content = page.getCOSObject().getItem(COSName.CONTENTS);
        if (content instanceof COSObject reference) {
            content = reference.getObject();
            if (content == null) {
                return true;
            }
        }
        if (content instanceof COSArray parts) {
            for (COSBase part : parts) {
                if (part instanceof COSObject reference && reference.getObject() == null) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Makes the file state no length that another object is to tell. */
    static void forget(byte[] file) {
        Matcher m = ELSEWHERE.matcher(new String(file, StandardCharsets.ISO_8859_1));
        while (m.find()) {
            file[m.end() - 1] = 'x';
        }
    }
}
