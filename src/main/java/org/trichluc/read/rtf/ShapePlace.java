package org.trichluc.read.rtf;

import org.jspecify.annotations.Nullable;
import org.trichluc.document.Box;
import org.trichluc.read.flow.Place;

/** Where the shape stands that is being read, in twips. */
final class ShapePlace {
    private @Nullable Integer left;
    private int top;
    private int right;
    private int bottom;
    private String frame = "";

    /** Takes a word; false where it tells nothing of a shape's place. */
    boolean word(String word, int number) {
        switch (word) {
            case "shpleft" -> {
                left = number;
                frame = "";
            }
            case "shptop" -> top = number;
            case "shpright" -> right = number;
            case "shpbottom" -> bottom = number;
            case "shpbxpage", "shpbypage", "shpbymargin" -> frame += word;
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The shape's place, once; null for a shape in a group, which tells none. */
    @Nullable
    Place take() {
        Integer from = left;
        left = null;
        return from == null ? null : new Place(new Box(from, top, right, bottom), frame);
    }
}
