package org.trichluc.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.trichluc.document.BlockKind;

/** Turns a rule as written into a rule that runs; every mistake that shows without running it is caught here. */
final class RuleReader {

    static final Set<String> FIELDS = Set.of(
            "finds",
            "about",
            "priority",
            "match",
            "where",
            "unless",
            "needs",
            "in",
            "gives",
            "confidence",
            "examples",
            "counterexamples");
    private static final Set<String> KINDS =
            Arrays.stream(BlockKind.values()).map(BlockKind::slug).collect(Collectors.toUnmodifiableSet());
    private static final double USUAL_CONFIDENCE = 0.9;

    private final Form form;
    private final Map<String, Filler> fillers;
    private final Map<String, Filler> slots = new LinkedHashMap<>();
    private final Map<String, Yaml.Scalar> where;
    private final Set<String> used = new HashSet<>();

    RuleReader(Form form, Map<String, Filler> fillers) {
        this.form = form;
        this.fillers = fillers;
        this.where = form.map("where");
    }

    Rule read(String id) {
        form.allow(FIELDS);
        String finds = form.required("finds");
        if (!finds.isEmpty() && !finds.matches("[a-z][a-z0-9_-]*")) {
            form.problem(
                    form.line("finds"),
                    "'" + finds + "' is no name of a kind",
                    "use small letters, digits and hyphens");
        }
        String about = form.required("about");
        List<Template> match = templates();
        List<Context> unless = contexts("unless");
        List<Context> needs = contexts("needs");
        for (Map.Entry<String, Yaml.Scalar> entry : where.entrySet()) {
            if (!used.contains(entry.getKey())) {
                form.problem(
                        entry.getValue().line(), "no template uses the slot " + entry.getKey(), "drop it from where");
            }
        }
        Map<String, Give> gives = gives(match);
        return new Rule(
                id,
                form.file(),
                finds,
                about,
                priority(),
                match,
                Map.copyOf(slots),
                unless,
                needs,
                kinds(),
                gives,
                confidence(),
                examples("examples", true, gives),
                examples("counterexamples", false, gives));
    }

    private List<Template> templates() {
        List<Template> result = new ArrayList<>();
        Map<List<Element>, String> seen = new HashMap<>();
        for (Yaml.Scalar text : form.texts("match")) {
            try {
                Template template = TemplateParser.template(text.text(), text.line());
                bind(template.elements(), text.line());
                String before = seen.putIfAbsent(template.elements(), template.source());
                if (before != null) {
                    form.problem(text.line(), "the template '" + before + "' is there twice", "keep one");
                }
                if (template.elements().stream().allMatch(RuleReader::mayBeEmpty)) {
                    form.problem(text.line(), "a template that can match nothing", "make one element obligatory");
                }
                result.add(template);
            } catch (TemplateParser.Malformed e) {
                form.problem(text.line(), message(e), "see docs/rules.md, Templates");
            }
        }
        if (form.texts("match").isEmpty()) {
            form.problem(form.line("match"), "no template", "write match: [\"…\"]");
        }
        return List.copyOf(result);
    }

    private List<Context> contexts(String field) {
        List<Context> result = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Yaml.Scalar text : form.texts(field)) {
            try {
                Context context = TemplateParser.context(text.text(), text.line());
                bind(context.before(), text.line());
                bind(context.after(), text.line());
                if (!seen.add(text.text())) {
                    form.problem(text.line(), "the context '" + text.text() + "' is there twice", "keep one");
                }
                result.add(context);
            } catch (TemplateParser.Malformed e) {
                form.problem(text.line(), message(e), "see docs/rules.md, Templates");
            }
        }
        return List.copyOf(result);
    }

    private static boolean mayBeEmpty(Element e) {
        return e instanceof Element.Maybe
                || e instanceof Element.Blank
                || e instanceof Element.Gap
                || e instanceof Element.Choice c
                        && c.alternatives().stream().anyMatch(a -> a.stream().allMatch(RuleReader::mayBeEmpty));
    }

    /** Finds what fills each slot of a sequence. */
    private void bind(List<Element> elements, int line) {
        for (Element e : elements) {
            if (e instanceof Element.SlotOf slot) {
                bind(slot.name(), line);
            } else if (e instanceof Element.Maybe maybe) {
                bind(List.of(maybe.element()), line);
            } else if (e instanceof Element.Choice choice) {
                choice.alternatives().forEach(a -> bind(a, line));
            }
        }
    }

    private void bind(String slot, int line) {
        used.add(slot);
        Yaml.Scalar named = where.get(slot);
        String name = named == null ? slot : named.text();
        Filler filler = fillers.get(name);
        if (filler != null) {
            slots.put(slot, filler);
        } else if (named == null) {
            form.problem(line, "{" + slot + "} is neither a part nor a lexicon", "add where: {" + slot + ": …}");
        } else {
            form.problem(
                    named.line(),
                    "there is no part or lexicon '" + name + "'",
                    "one of " + new TreeSet<>(fillers.keySet()));
        }
    }

    private Map<String, Give> gives(List<Template> match) {
        Map<String, Give> result = new LinkedHashMap<>();
        Set<String> caught = new HashSet<>();
        match.forEach(t -> slotNames(t.elements(), caught));
        form.map("gives").forEach((field, text) -> {
            if (!field.matches("[a-z][a-z0-9_]*")) {
                form.problem(text.line(), "'" + field + "' is no name of a field", "use small letters, digits and _");
            }
            try {
                Give give = GiveParser.parse(text.text());
                GiveParser.places(text.text()).forEach(p -> place(p, caught, give, text.line()));
                result.put(field, give);
            } catch (TemplateParser.Malformed e) {
                form.problem(text.line(), message(e), "see docs/rules.md, What a rule gives");
            }
        });
        return Collections.unmodifiableMap(result);
    }

    private static void slotNames(List<Element> elements, Set<String> names) {
        for (Element e : elements) {
            if (e instanceof Element.SlotOf slot) {
                names.add(slot.name());
            } else if (e instanceof Element.Maybe maybe) {
                slotNames(List.of(maybe.element()), names);
            } else if (e instanceof Element.Choice choice) {
                choice.alternatives().forEach(a -> slotNames(a, names));
            }
        }
    }

    private void place(Give.Place place, Set<String> caught, Give give, int line) {
        Filler filler = slots.get(place.slot());
        if (!caught.contains(place.slot())) {
            form.problem(line, "no template catches {" + place.slot() + "}", "use a slot of match");
        } else if (place.column() != null && filler instanceof Lexicon lexicon) {
            if (!lexicon.columns().contains(place.column())) {
                form.problem(
                        line,
                        "the lexicon " + lexicon.id() + " has no column " + place.column(),
                        "one of " + lexicon.columns());
            }
        } else if (place.column() != null && filler instanceof Part part) {
            form.problem(
                    line,
                    "{" + place.slot() + "} is the part " + part.id() + " and has no columns",
                    "write {" + place.slot() + "}");
        } else if (give instanceof Give.Date && filler instanceof Part part && part == BuiltInPart.NUMBER) {
            form.problem(line, "{" + place.slot() + "} is a number, not a date", "fill it with the part date");
        }
    }

    private int priority() {
        String text = form.optional("priority");
        if (text == null) {
            return 0;
        }
        if (!text.matches("-?\\d{1,6}")) {
            form.problem(form.line("priority"), "'" + text + "' is no priority", "write a whole number");
            return 0;
        }
        return Integer.parseInt(text);
    }

    private double confidence() {
        String text = form.optional("confidence");
        if (text == null) {
            return USUAL_CONFIDENCE;
        }
        if (!text.matches("0(\\.\\d{1,9})?|1(\\.0)?")) {
            form.problem(form.line("confidence"), "'" + text + "' is no confidence", "write a number from 0 to 1");
            return USUAL_CONFIDENCE;
        }
        return Double.parseDouble(text);
    }

    private Set<String> kinds() {
        Set<String> result = new HashSet<>();
        for (Yaml.Scalar text : form.texts("in")) {
            if (!KINDS.contains(text.text())) {
                form.problem(
                        text.line(), "'" + text.text() + "' is no kind of block", "one of " + new TreeSet<>(KINDS));
            }
            result.add(text.text());
        }
        return Set.copyOf(result);
    }

    private List<Example> examples(String field, boolean marked, Map<String, Give> gives) {
        return form.forms(field).stream()
                .map(f -> ExampleReader.read(f, marked, gives.keySet()))
                .toList();
    }

    private static String message(Exception e) {
        return String.valueOf(e.getMessage());
    }
}
