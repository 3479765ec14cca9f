package org.trichluc.read.rtf;

import org.jspecify.annotations.Nullable;
import org.trichluc.document.Style;
import org.trichluc.document.Style.Raise;
import org.trichluc.read.flow.Paragraph;
import org.trichluc.read.flow.Seen;

/**
 * How text looks at a place of the file.
 *
 * @param halfPoints its size
 * @param hidden whether it is hidden or deleted
 * @param shift of the base line in half points, upwards
 */
record CharLook(
        int font,
        int halfPoints,
        boolean bold,
        boolean italic,
        boolean underline,
        boolean caps,
        boolean hidden,
        boolean deleted,
        Raise raise,
        int shift) {
    private static final int DEFAULT_SIZE = 24;

    /** Text with nothing set. */
    static CharLook plain(int font) {
        return new CharLook(font, DEFAULT_SIZE, false, false, false, false, false, false, Raise.NONE, 0);
    }

    boolean shown() {
        return !hidden && !deleted;
    }

    /** The look after a control word; null where the word says nothing of characters. */
    @Nullable
    CharLook after(String word, int number, int defaultFont) {
        boolean on = number != 0;
        return switch (word) {
            case "plain" -> plain(defaultFont);
            case "f" -> new CharLook(number, halfPoints, bold, italic, underline, caps, hidden, deleted, raise, shift);
            case "fs" -> new CharLook(font, number, bold, italic, underline, caps, hidden, deleted, raise, shift);
            case "b" -> new CharLook(font, halfPoints, on, italic, underline, caps, hidden, deleted, raise, shift);
            case "i" -> new CharLook(font, halfPoints, bold, on, underline, caps, hidden, deleted, raise, shift);
            case "caps" -> new CharLook(font, halfPoints, bold, italic, underline, on, hidden, deleted, raise, shift);
            case "v" -> new CharLook(font, halfPoints, bold, italic, underline, caps, on, deleted, raise, shift);
            case "deleted" -> new CharLook(font, halfPoints, bold, italic, underline, caps, hidden, on, raise, shift);
            case "super" -> raised(on ? Raise.SUPER : Raise.NONE, 0);
            case "sub" -> raised(on ? Raise.SUB : Raise.NONE, 0);
            case "nosupersub" -> raised(Raise.NONE, 0);
            case "up" -> raised(Raise.NONE, number);
            case "dn" -> raised(Raise.NONE, -number);
            case "ul", "uld", "uldb", "ulw", "uldash", "uldashd", "uldashdd", "ulth", "ulwave" -> underlined(on);
            case "ulnone" -> underlined(false);
            default -> null;
        };
    }

    private CharLook raised(Raise how, int by) {
        return new CharLook(font, halfPoints, bold, italic, underline, caps, hidden, deleted, how, by);
    }

    private CharLook underlined(boolean on) {
        return new CharLook(font, halfPoints, bold, italic, on, caps, hidden, deleted, raise, shift);
    }

    /** Adds text as it is seen: in capitals where the look asks for them, pictures as characters. */
    void add(String text, FontTable fonts, Paragraph paragraph) {
        Seen seen = Seen.of(text, fonts.name(font), caps);
        paragraph.text(seen.text(), style(seen.font()));
    }

    Style style(@Nullable String name) {
        double size = halfPoints / 2.0;
        Raise how = raise == Raise.NONE ? Raise.of(shift / 2.0, size) : raise;
        return new Style(name, size, bold, italic, underline, how);
    }
}
