package org.trichluc.report;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Lays JSON out for people and for line-wise comparison: what fits on a line stands on one line, all else is broken at
 * every member. Numbers print as plain decimals without needless zeros, so equal values look the same.
 */
final class JsonLayout {
    /** Columns of a line, indent included. */
    private static final int WIDTH = 120;

    private final StringBuilder out = new StringBuilder();

    private JsonLayout() {}

    static String print(JsonNode tree) {
        JsonLayout layout = new JsonLayout();
        layout.value(tree, 0, 0);
        return layout.out.append('\n').toString();
    }

    /** @param taken columns that stand before the value on its line */
    private void value(JsonNode node, int depth, int taken) {
        if (node.isEmpty()) {
            out.append(line(node));
            return;
        }
        String line = fits(node, WIDTH - taken) ? line(node) : null;
        if (line != null && line.length() <= WIDTH - taken && depth > 0) {
            out.append(line);
        } else if (node.isObject()) {
            members(node, depth);
        } else {
            elements(node, depth);
        }
    }

    private void members(JsonNode node, int depth) {
        String separator = "{\n";
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String key = quoted(member.getKey()) + ": ";
            out.append(separator).append(indent(depth + 1)).append(key);
            value(member.getValue(), depth + 1, 2 * (depth + 1) + key.length() + 1);
            separator = ",\n";
        }
        out.append('\n').append(indent(depth)).append('}');
    }

    private void elements(JsonNode node, int depth) {
        String separator = "[\n";
        for (JsonNode element : node) {
            out.append(separator).append(indent(depth + 1));
            value(element, depth + 1, 2 * (depth + 1) + 1);
            separator = ",\n";
        }
        out.append('\n').append(indent(depth)).append(']');
    }

    /** A cheap lower bound of the printed length, so that large trees are not printed at every level. */
    private static boolean fits(JsonNode node, int room) {
        return room(node, room) >= 0;
    }

    private static int room(JsonNode node, int room) {
        int left = room - 1;
        if (node.isTextual()) {
            return left - node.textValue().length();
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            left = left < 0
                    ? left
                    : room(member.getValue(), left - member.getKey().length());
        }
        if (node.isArray()) {
            for (JsonNode element : node) {
                left = left < 0 ? left : room(element, left);
            }
        }
        return left;
    }

    private static String line(JsonNode node) {
        if (node.isObject()) {
            List<String> members = new ArrayList<>();
            node.properties().forEach(m -> members.add(quoted(m.getKey()) + ": " + line(m.getValue())));
            return "{" + String.join(", ", members) + "}";
        }
        if (node.isArray()) {
            List<String> elements = new ArrayList<>();
            node.forEach(e -> elements.add(line(e)));
            return "[" + String.join(", ", elements) + "]";
        }
        if (node.isNumber()) {
            return node.decimalValue().stripTrailingZeros().toPlainString();
        }
        return node.isTextual() ? quoted(node.textValue()) : node.asText();
    }

    private static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    private static String indent(int depth) {
        return "  ".repeat(depth);
    }
}
