package org.trichluc.read.flow;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.BlockBuilder;
import org.trichluc.document.Format;
import org.trichluc.document.Style;
import org.trichluc.vietnamese.legacy.LegacyFont;

/**
 * A paragraph while it is read. Raised text is held back until something else follows, so that a marker typed in several
 * pieces ({@code 1}, {@code 2}) is one.
 */
public final class Paragraph {
    /**
     * So many typed spaces before a capital are meant as a tab ({@code SỞ TƯ PHÁP      CỘNG HÒA}); before anything else
     * they may be a blank to fill in ({@code ngày     tháng}).
     */
    private static final int TAB_LIKE = 4;

    /** So many typed spaces set text off whatever follows. */
    private static final int WIDE = 16;

    private final BlockBuilder text = new BlockBuilder();
    private final StringBuilder raised = new StringBuilder();
    private Style raisedStyle = Style.PLAIN;
    private boolean closing;
    private boolean noted;
    private int label;
    private int spaces;
    private final Boxes before = new Boxes();
    private final Boxes after = new Boxes();

    /** A label that the word processor generated; comes before any text. */
    public void label(String shown, Style style) {
        if (text.isEmpty() && !shown.isBlank()) {
            text.append(shown, style);
            label = shown.length();
        }
    }

    /** Text as it looks on paper. */
    public void text(String piece, Style style) {
        if (piece.isEmpty()) {
            return;
        }
        if (style.raise() == Style.Raise.SUPER) {
            raise(piece, style);
            return;
        }
        flush();
        closing = false;
        int from = 0;
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (c == ' ' || c == '\u00a0') {
                spaces++;
                continue;
            }
            if (spaces >= WIDE || spaces >= TAB_LIKE && LegacyFont.isCapital(c, style.font())) {
                text.append(piece.substring(from, i), style).tab();
                from = i;
            }
            spaces = 0;
        }
        text.append(piece.substring(from), style);
    }

    public void tab() {
        flush();
        spaces = 0;
        text.tab();
    }

    public void lineBreak() {
        flush();
        spaces = 0;
        text.lineBreak();
    }

    /** A reference to a note. Raised brackets around it belong to the marker. */
    public void note(String marker, @Nullable String note) {
        closing = raised.length() > 0 && "([".indexOf(raised.charAt(raised.length() - 1)) >= 0;
        if (closing) {
            raised.setLength(raised.length() - 1);
        }
        flush();
        text.mark(marker, note);
        noted = true;
    }

    /** Takes away the raised text that stands last in the paragraph so far; empty where there is none. */
    public String takeRaised() {
        String taken = raised.toString();
        raised.setLength(0);
        return taken;
    }

    /**
     * What stands in a text box anchored in this paragraph: before its text where it has none yet, else behind.
     *
     * @param place null where it is not known
     */
    public void anchor(List<Item> box, @Nullable Place place) {
        (isBlank() ? before : after).add(box, place);
    }

    /** A picture set in or anchored to this paragraph. */
    public void picture(Picture picture) {
        anchor(List.of(Item.of(picture)), null);
    }

    /** Whether nothing but perhaps a label has been read. */
    public boolean isBlank() {
        return text.length() <= label && raised.length() == 0;
    }

    /** The finished paragraph with the text boxes anchored in it. A bullet alone is not shown. */
    List<Item> finish(Format format) {
        flush();
        List<Item> items = new ArrayList<>(before.inOrder());
        String shown = text.text();
        boolean bulletAlone = label > 0 && text.length() <= label && !hasLetterOrDigit(shown);
        if (noted || !bulletAlone && !text.isEmpty()) {
            int units = Math.min(label, text.length());
            Format own = new Format(format.align(), format.left(), format.firstLine(), format.outline(), units);
            items.add(new Item(text, own, null));
        }
        items.addAll(after.inOrder());
        return items;
    }

    private void raise(String piece, Style style) {
        String rest = piece;
        if (closing && (rest.startsWith(")") || rest.startsWith("]"))) {
            rest = rest.substring(1);
        }
        closing = false;
        if (raised.length() > 0 && !raisedStyle.equals(style) && !rest.isBlank()) {
            raisedStyle = style;
        }
        if (raised.length() == 0) {
            raisedStyle = style;
        }
        raised.append(rest);
    }

    private void flush() {
        if (raised.length() == 0) {
            return;
        }
        String piece = raised.toString();
        raised.setLength(0);
        if (piece.isBlank()) {
            text.append(piece, raisedStyle);
            return;
        }
        if (Character.isWhitespace(piece.charAt(0))) {
            text.append(" ", raisedStyle);
        }
        text.raised(piece, raisedStyle);
        if (Character.isWhitespace(piece.charAt(piece.length() - 1))) {
            text.append(" ", raisedStyle);
        }
    }

    private static boolean hasLetterOrDigit(String s) {
        return s.chars().anyMatch(Character::isLetterOrDigit);
    }
}
