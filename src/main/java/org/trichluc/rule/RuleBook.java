package org.trichluc.rule;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All rules, parts and lexicons of a folder. A rule's path is its id; folders {@code part} and {@code lexicon} hold
 * parts and lexicons; every other {@code .yaml} is a rule; anything else is left alone.
 */
public final class RuleBook {

    private static final String PART = "part";
    private static final String LEXICON = "lexicon";

    private final Path folder;
    private final List<Rule> rules;
    private final Map<String, Filler> fillers;

    private RuleBook(Path folder, List<Rule> rules, Map<String, Filler> fillers) {
        this.folder = folder;
        this.rules = List.copyOf(rules);
        this.fillers = fillers;
    }

    /**
     * Reads a folder of rules.
     *
     * @throws RuleErrors with every mistake in it
     */
    public static RuleBook load(Path extractors) throws RuleErrors {
        Problems problems = new Problems();
        Map<String, Filler> fillers = new TreeMap<>();
        for (BuiltInPart part : BuiltInPart.values()) {
            fillers.put(part.id(), part);
        }
        List<Path> files = files(extractors, problems);
        for (Path file : files) {
            if (isIn(PART, extractors, file) || isIn(LEXICON, extractors, file)) {
                Filler filler = filler(extractors, file, problems);
                if (filler != null && fillers.putIfAbsent(filler.id(), filler) != null) {
                    problems.add(file, 1, "the name " + filler.id() + " is taken", "name it otherwise");
                }
            }
        }
        List<Rule> rules = new ArrayList<>();
        for (Path file : files) {
            if (file.toString().endsWith(".yaml") && !isIn(PART, extractors, file)) {
                Form form = form(file, problems);
                if (form != null) {
                    rules.add(new RuleReader(form, fillers).read(id(extractors, file)));
                }
            }
        }
        Triggerless.report(rules, problems);
        problems.throwIfAny();
        rules.sort(Comparator.comparing(Rule::id));
        return new RuleBook(extractors, rules, fillers);
    }

    private static List<Path> files(Path folder, Problems problems) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(f ->
                            f.toString().endsWith(".yaml") || f.toString().endsWith(".tsv") && isIn(LEXICON, folder, f))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            problems.add(folder, 1, "cannot be read: " + e, "name a folder of rules");
            return List.of();
        }
    }

    private static boolean isIn(String sub, Path folder, Path file) {
        return file.startsWith(folder.resolve(sub));
    }

    private static @Nullable Filler filler(Path folder, Path file, Problems problems) {
        String name = file.getFileName().toString().replaceFirst("\\.[a-z]++$", "");
        if (file.toString().endsWith(".tsv")) {
            String text = text(file, problems);
            return text == null ? null : LexiconReader.read(name, file, text, problems);
        }
        Form form = isIn(PART, folder, file) ? form(file, problems) : null;
        return form == null ? null : PartReader.read(name, form);
    }

    private static @Nullable Form form(Path file, Problems problems) {
        String text = text(file, problems);
        if (text == null) {
            return null;
        }
        int line = 0;
        for (String each : text.lines().toList()) {
            line++;
            if (!Normalizer.isNormalized(each, Normalizer.Form.NFC)) {
                problems.add(file, line, "text is not in Unicode NFC", "save it composed (NFC)");
            }
        }
        try {
            if (Yaml.parse(text) instanceof Yaml.Fields fields) {
                return new Form(file, fields, problems);
            }
            problems.add(file, 1, "no mapping of fields", "begin with finds: or about:");
        } catch (Yaml.Malformed e) {
            problems.add(file, e.line, "no YAML: " + e.getMessage(), "correct it; quote texts that hold : # { [");
        }
        return null;
    }

    private static @Nullable String text(Path file, Problems problems) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            problems.add(file, 1, "not UTF-8", "save it as UTF-8");
        } catch (IOException e) {
            problems.add(file, 1, "cannot be read: " + e, "check the file");
        }
        return null;
    }

    private static String id(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/').replaceFirst("\\.yaml$", "");
    }

    /**
     * Reads a rule that is not in the book yet, with the book's parts and lexicons. Its id is its path in the book's
     * folder, or its name alone where it lies elsewhere.
     *
     * @throws RuleErrors with every mistake in it
     */
    public Rule read(Path file) throws RuleErrors {
        Problems problems = new Problems();
        Form form = form(file, problems);
        Path real = file.toAbsolutePath().normalize();
        Path home = folder.toAbsolutePath().normalize();
        String id = id(real.startsWith(home) ? home : Objects.requireNonNullElse(real.getParent(), home), real);
        Rule rule = form == null ? null : new RuleReader(form, fillers).read(id);
        if (rule != null) {
            Triggerless.report(List.of(rule), problems);
        }
        problems.throwIfAny();
        return Objects.requireNonNull(rule, "what cannot be read is a problem");
    }

    /** Where the rules were read from. */
    public Path folder() {
        return folder;
    }

    /** By id. */
    public List<Rule> rules() {
        return rules;
    }

    /** A rule by its id, null where there is none. */
    public @Nullable Rule rule(String id) {
        return rules.stream().filter(r -> r.id().equals(id)).findFirst().orElse(null);
    }

    /** Parts, built-in ones too, and lexicons, by name. */
    public Collection<Filler> fillers() {
        return fillers.values();
    }

    /**
     * A lexicon by its name.
     *
     * @throws NoSuchElementException where there is none
     */
    public Lexicon lexicon(String name) {
        if (fillers.get(name) instanceof Lexicon lexicon) {
            return lexicon;
        }
        throw new NoSuchElementException("no lexicon " + name + " in " + folder);
    }

    @Override
    public String toString() {
        return rules.size() + " rules in " + folder;
    }
}
