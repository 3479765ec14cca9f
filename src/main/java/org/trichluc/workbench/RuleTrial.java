package org.trichluc.workbench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.BlockKind;
import org.trichluc.match.Engine;
import org.trichluc.match.Match;
import org.trichluc.rule.Rule;

/**
 * Tries one rule on the stored blocks of reports that have been extracted before: what it finds, and whether the reports
 * have it already. Nothing is read anew.
 */
public final class RuleTrial {
    private static final JsonFactory JSON = new JsonFactory();

    private final Rule rule;
    private final Engine engine;

    public RuleTrial(Rule rule) {
        this.rule = rule;
        this.engine = Engine.of(List.of(rule));
    }

    /**
     * Something that the rule finds.
     *
     * @param report the output's name in its folder
     * @param page 1-based, 0 where the report has no pages
     * @param text the block's
     * @param start offset into it, in UTF-16 units
     * @param end exclusive
     * @param values what the rule gives
     * @param known the rule that found something of the kind there already, empty where none did
     */
    public record Found(
            String report, int page, String text, int start, int end, Map<String, Object> values, String known) {

        /** Whether the report does not have it yet. */
        public boolean isNew() {
            return known.isEmpty();
        }
    }

    private record Stored(String id, String kind, int page, String text) {}

    private record Span(String block, int start, int end, String rule) {}

    /**
     * All that the rule finds in the outputs of a folder, in the order of their names.
     *
     * @throws IOException where an output cannot be read
     */
    public List<Found> in(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
        try {
            return files.parallelStream()
                    .flatMap(f -> report(folder, f).stream())
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<Found> report(Path folder, Path file) {
        List<Stored> blocks = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        try (JsonParser json = JSON.createParser(file.toFile())) {
            read(json, blocks, spans);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": no output that can be read", e);
        }
        List<Found> found = new ArrayList<>();
        Path base = file.equals(folder) ? file.toAbsolutePath().getParent() : folder.toAbsolutePath();
        String name = base == null
                ? file.toString()
                : base.relativize(file.toAbsolutePath()).toString();
        for (Stored block : blocks) {
            BlockKind kind = BlockKind.valueOf(block.kind().toUpperCase(Locale.ROOT));
            for (Match m : engine.match(block.text(), kind)) {
                found.add(new Found(
                        name, block.page(), block.text(), m.start(), m.end(), m.values(), known(block, m, spans)));
            }
        }
        return found;
    }

    private static String known(Stored block, Match m, List<Span> spans) {
        int start = block.text().codePointCount(0, m.start());
        int end = start + block.text().codePointCount(m.start(), m.end());
        return spans.stream()
                .filter(s -> s.block().equals(block.id()) && s.start() < end && start < s.end())
                .map(Span::rule)
                .findFirst()
                .orElse("");
    }

    private void read(JsonParser json, List<Stored> blocks, List<Span> spans) throws IOException {
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String list = json.currentName();
            json.nextToken();
            boolean items = list.equals(rule.finds() + "s") || list.equals("findings");
            if (!list.equals("blocks") && !items) {
                json.skipChildren();
                continue;
            }
            while (json.nextToken() == JsonToken.START_OBJECT) {
                Map<String, String> fields = fields(json);
                if (list.equals("blocks")) {
                    blocks.add(new Stored(
                            text(fields, "id"), text(fields, "kind"), number(fields, "page"), text(fields, "text")));
                } else if (!list.equals("findings") || text(fields, "kind").equals(rule.finds())) {
                    spans.add(new Span(
                            text(fields, "block"),
                            number(fields, "start"),
                            number(fields, "end"),
                            text(fields, "rule")));
                }
            }
        }
    }

    /** The scalars of an object, those of its span too. */
    private static Map<String, String> fields(JsonParser json) throws IOException {
        Map<String, String> fields = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value.isScalarValue()) {
                fields.put(name, json.getText());
            } else if (name.equals("span")) {
                fields.putAll(fields(json));
            } else {
                json.skipChildren();
            }
        }
        return fields;
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }

    private static int number(Map<String, String> fields, String name) {
        @Nullable String value = fields.get(name);
        return value == null ? 0 : Integer.parseInt(value);
    }
}
