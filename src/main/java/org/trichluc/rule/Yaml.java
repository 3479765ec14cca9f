package org.trichluc.rule;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A YAML file as written: every node knows its line, 1-based. */
sealed interface Yaml {

    int line();

    /** A text, a number or a truth value, as written; empty for null. */
    record Scalar(int line, String text) implements Yaml {}

    /** A sequence. */
    record Items(int line, List<Yaml> items) implements Yaml {}

    /** A mapping in the order written. */
    record Fields(int line, Map<String, Yaml> fields) implements Yaml {
        @Nullable
        Yaml get(String name) {
            return fields.get(name);
        }
    }

    /** A file that is no YAML. */
    final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;
        final int line;

        Malformed(int line, String message) {
            super(message);
            this.line = line;
        }
    }

    /** Reads the one document of a file. */
    static Yaml parse(String text) throws Malformed {
        try (JsonParser parser = new YAMLFactory().createParser(text)) {
            if (parser.nextToken() == null) {
                throw new Malformed(1, "an empty file");
            }
            return node(parser);
        } catch (JsonProcessingException e) {
            throw new Malformed(
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr()),
                    e.getOriginalMessage().lines().findFirst().orElse("no YAML"));
        } catch (IOException e) {
            throw new Malformed(1, String.valueOf(e.getMessage()));
        }
    }

    private static Yaml node(JsonParser parser) throws IOException, Malformed {
        int line = parser.currentTokenLocation().getLineNr();
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Yaml> fields = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                int at = parser.currentTokenLocation().getLineNr();
                parser.nextToken();
                if (fields.put(name, node(parser)) != null) {
                    throw new Malformed(at, "'" + name + "' is there twice");
                }
            }
            return new Fields(line, fields);
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Yaml> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(parser));
            }
            return new Items(line, items);
        }
        boolean empty = parser.currentToken() == JsonToken.VALUE_NULL;
        return new Scalar(line, empty ? "" : parser.getText());
    }
}
