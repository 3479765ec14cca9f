package org.trichluc.read.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a style sheet or a {@code style} attribute says, by property; the last word counts. */
final class Declarations {
    static final Declarations NONE = new Declarations(Map.of());

    private final Map<String, String> values;

    private Declarations(Map<String, String> values) {
        this.values = values;
    }

    /** Reads {@code property: value; …}; what is none is passed over. */
    static Declarations parse(String text) {
        if (text.isBlank()) {
            return NONE;
        }
        Map<String, String> values = new HashMap<>();
        for (String declaration : text.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String value = declaration.substring(colon + 1).strip();
                int important = value.indexOf('!');
                values.put(
                        declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        important < 0 ? value : value.substring(0, important).strip());
            }
        }
        return new Declarations(values);
    }

    /** These with what comes later in the cascade. */
    Declarations then(Declarations later) {
        if (values.isEmpty()) {
            return later;
        }
        if (later.values.isEmpty()) {
            return this;
        }
        Map<String, String> all = new HashMap<>(values);
        all.putAll(later.values);
        return new Declarations(all);
    }

    /** A property's value as written; null where nothing is said. */
    @Nullable
    String raw(String property) {
        return values.get(property);
    }

    /** A property's value in small letters; empty where nothing is said. */
    String of(String property) {
        return values.getOrDefault(property, "").toLowerCase(Locale.ROOT);
    }

    /** The first of several properties of which something is said, in small letters; empty where of none. */
    String firstOf(String... properties) {
        for (String property : properties) {
            String value = of(property);
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    /** Word's {@code mso-…} and all else that begins so. */
    boolean hasAny(String prefix) {
        return values.keySet().stream().anyMatch(property -> property.startsWith(prefix));
    }
}
