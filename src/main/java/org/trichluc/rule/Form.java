package org.trichluc.rule;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a written rule or part and says where one is missing, unknown or of the wrong sort. */
record Form(Path file, Yaml.Fields yaml, Problems problems) {

    void allow(Set<String> known) {
        yaml.fields().forEach((name, node) -> {
            if (!known.contains(name)) {
                problem(node.line(), "'" + name + "' is no field", "one of " + String.join(", ", sorted(known)));
            }
        });
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }

    String required(String name) {
        String text = optional(name);
        if (text == null || text.isBlank()) {
            problem(yaml.line(), "'" + name + "' is missing", "say it: every rule and part has one");
            return "";
        }
        return text;
    }

    @Nullable
    String optional(String name) {
        Yaml node = yaml.get(name);
        return node == null ? null : scalar(name, node);
    }

    private @Nullable String scalar(String name, Yaml node) {
        if (node instanceof Yaml.Scalar s) {
            return s.text();
        }
        problem(node.line(), "'" + name + "' is not one value", "write it as one text");
        return null;
    }

    /** The texts of a list; a single text counts as a list of one. */
    List<Yaml.Scalar> texts(String name) {
        Yaml node = yaml.get(name);
        if (node == null) {
            return List.of();
        }
        if (node instanceof Yaml.Scalar s) {
            return List.of(s);
        }
        if (node instanceof Yaml.Items items && items.items().stream().allMatch(i -> i instanceof Yaml.Scalar)) {
            return items.items().stream().map(i -> (Yaml.Scalar) i).toList();
        }
        problem(node.line(), "'" + name + "' is not a list of texts", "write " + name + ": [\"…\"]");
        return List.of();
    }

    /** A mapping of names to texts. */
    Map<String, Yaml.Scalar> map(String name) {
        Map<String, Yaml.Scalar> result = new LinkedHashMap<>();
        Yaml node = yaml.get(name);
        if (node instanceof Yaml.Fields fields) {
            fields.fields().forEach((key, value) -> {
                if (value instanceof Yaml.Scalar s) {
                    result.put(key, s);
                } else {
                    problem(value.line(), "'" + key + "' is not one value", "write it as one text");
                }
            });
        } else if (node != null) {
            problem(node.line(), "'" + name + "' is not a mapping", "write " + name + ": {name: value}");
        }
        return result;
    }

    /** The entries of a list of mappings. */
    List<Form> forms(String name) {
        Yaml node = yaml.get(name);
        if (node == null) {
            return List.of();
        }
        if (node instanceof Yaml.Items items && items.items().stream().allMatch(i -> i instanceof Yaml.Fields)) {
            return items.items().stream()
                    .map(i -> new Form(file, (Yaml.Fields) i, problems))
                    .toList();
        }
        problem(node.line(), "'" + name + "' is not a list of mappings", "write each as - text: \"…\"");
        return List.of();
    }

    int line(String name) {
        Yaml node = yaml.get(name);
        return node == null ? yaml.line() : node.line();
    }

    void problem(int line, String message, String remedy) {
        problems.add(file, line, message, remedy);
    }
}
