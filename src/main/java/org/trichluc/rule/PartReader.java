package org.trichluc.rule;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads a part and refuses an expression that could run without bound. */
final class PartReader {

    private static final Set<String> FIELDS = Set.of("about", "pattern", "examples", "counterexamples");
    private static final Pattern LOOK_BEHIND = Pattern.compile("\\(\\?<[=!]");
    private static final Pattern BACK_REFERENCE = Pattern.compile("\\\\[1-9k]");

    private PartReader() {}

    static @Nullable PatternPart read(String name, Form form) {
        form.allow(FIELDS);
        String about = form.required("about");
        String source = form.required("pattern");
        int line = form.line("pattern");
        Pattern pattern = compile(source, line, form);
        return pattern == null
                ? null
                : new PatternPart(
                        name,
                        form.file(),
                        line,
                        about,
                        pattern,
                        PatternPart.beginnings(pattern),
                        samples(form, "examples"),
                        samples(form, "counterexamples"));
    }

    private static List<PatternPart.Sample> samples(Form form, String field) {
        return form.texts(field).stream()
                .map(s -> new PatternPart.Sample(s.line(), s.text()))
                .toList();
    }

    private static @Nullable Pattern compile(String source, int line, Form form) {
        if (source.isEmpty()) {
            return null;
        }
        if (LOOK_BEHIND.matcher(source).find() || BACK_REFERENCE.matcher(source).find()) {
            form.problem(line, "a look-behind or a back reference", "say it in unless, or with a slot of its own");
            return null;
        }
        if (nestsUnbounded(source)) {
            form.problem(
                    line,
                    "an unbounded repetition inside a repetition",
                    "bound one of them ({0,3}) or make it possessive (++)");
            return null;
        }
        try {
            Pattern pattern = Pattern.compile(source, Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
            if (pattern.matcher("").matches()) {
                form.problem(line, "a pattern that can match nothing", "make one piece of it obligatory");
                return null;
            }
            return pattern;
        } catch (PatternSyntaxException e) {
            form.problem(
                    line,
                    "no regular expression: " + e.getDescription(),
                    "correct it near column " + (e.getIndex() + 1));
            return null;
        }
    }

    /**
     * Whether a group that holds an unbounded repetition is itself repeated more than once: {@code (a+b)*}, {@code
     * (a*)+}. Possessive repetitions are no danger.
     */
    static boolean nestsUnbounded(String regex) {
        boolean[] unboundedIn = new boolean[regex.length() + 1];
        int depth = 0;
        boolean escaped = false;
        boolean inClass = false;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (escaped) {
                escaped = false;
            } else if (c == '\\') {
                escaped = true;
            } else if (inClass) {
                inClass = c != ']';
            } else if (c == '[') {
                inClass = true;
            } else if (c == '(') {
                unboundedIn[++depth] = false;
            } else if (c == ')' && depth > 0) {
                boolean inner = unboundedIn[depth--];
                if (inner && repeats(regex, i + 1)) {
                    return true;
                }
                unboundedIn[depth] |= inner;
            } else if (unbounded(regex, i)) {
                unboundedIn[depth] = true;
            }
        }
        return false;
    }

    private static boolean unbounded(String regex, int at) {
        char c = regex.charAt(at);
        int end = at;
        if (c == '{') {
            int close = regex.indexOf('}', at);
            if (close < 0 || regex.charAt(close - 1) != ',') {
                return false;
            }
            end = close;
        } else if (c != '*' && (c != '+' || at > 0 && "*+?}".indexOf(regex.charAt(at - 1)) >= 0)) {
            return false;
        }
        return end + 1 >= regex.length() || regex.charAt(end + 1) != '+';
    }

    private static boolean repeats(String regex, int at) {
        if (at >= regex.length()) {
            return false;
        }
        char c = regex.charAt(at);
        return c == '*' || c == '+' || c == '{' && !regex.startsWith("{1}", at) && !regex.startsWith("{0,1}", at);
    }
}
