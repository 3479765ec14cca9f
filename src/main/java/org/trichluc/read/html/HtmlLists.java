package org.trichluc.read.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.trichluc.read.numbering.NumberFormat;

/** Counts the items of lists, as a browser does. */
final class HtmlLists {
    private static final String BULLET = "•";

    private final Deque<Open> open = new ArrayDeque<>();

    private static final class Open {
        final NumberFormat format;
        int next;

        Open(NumberFormat format, int next) {
            this.format = format;
            this.next = next;
        }
    }

    void start(Element list, Declarations said) {
        open.push(new Open(format(list, said), number(list.attr("start"), 1)));
    }

    void end() {
        open.poll();
    }

    /** The label of an item that begins, with the space behind it; empty where it has none. */
    String label(Element item) {
        Open list = open.peek();
        if (list == null) {
            return "";
        }
        int number = number(item.attr("value"), list.next);
        list.next = number + 1;
        return switch (list.format) {
            case NONE -> "";
            case BULLET -> BULLET + " ";
            default -> list.format.print(number) + ". ";
        };
    }

    private static NumberFormat format(Element list, Declarations said) {
        String style = said.firstOf("list-style-type", "list-style");
        if (style.contains("none")) {
            return NumberFormat.NONE;
        }
        if (!list.normalName().equals("ol")) {
            return NumberFormat.BULLET;
        }
        return switch (list.attr("type")) {
            case "a" -> NumberFormat.LOWER_LETTER;
            case "A" -> NumberFormat.UPPER_LETTER;
            case "i" -> NumberFormat.LOWER_ROMAN;
            case "I" -> NumberFormat.UPPER_ROMAN;
            default -> styled(style);
        };
    }

    private static NumberFormat styled(String style) {
        if (style.contains("lower-alpha") || style.contains("lower-latin")) {
            return NumberFormat.LOWER_LETTER;
        }
        if (style.contains("upper-alpha") || style.contains("upper-latin")) {
            return NumberFormat.UPPER_LETTER;
        }
        if (style.contains("lower-roman")) {
            return NumberFormat.LOWER_ROMAN;
        }
        if (style.contains("disc") || style.contains("circle") || style.contains("square")) {
            return NumberFormat.BULLET;
        }
        return style.contains("upper-roman") ? NumberFormat.UPPER_ROMAN : NumberFormat.DECIMAL;
    }

    private static int number(String value, int otherwise) {
        return value.strip().matches("-?\\d{1,8}") ? Integer.parseInt(value.strip()) : otherwise;
    }
}
