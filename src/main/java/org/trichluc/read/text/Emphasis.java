package org.trichluc.read.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trichluc.document.Style;
import org.trichluc.read.flow.Paragraph;

/** Stars around words as Markdown has them: two for bold letters, and in such a text one for slanted ones. */
record Emphasis(boolean used) {
    private static final Pattern STARS = Pattern.compile(
            "\\*\\*(?=\\S)([^\\n]{1,400}?)(?<=\\S)\\*\\*|(?<![\\w*])\\*(?=[\\p{L}\\p{N}“\"])([^*\\n]++)(?<=\\S)\\*(?![\\w*])");

    private static final Style BOLD = new Style(null, 0, true, false, false, Style.Raise.NONE);
    private static final Style SLANTED = new Style(null, 0, false, true, false, Style.Raise.NONE);

    /** Whether a text uses them: it has a line that is bold from its beginning to its end. */
    static Emphasis of(List<String> lines) {
        return new Emphasis(lines.stream()
                .map(String::strip)
                .anyMatch(l -> l.length() > 4 && l.startsWith("**") && l.endsWith("**")));
    }

    /** Adds a line to a paragraph, emphasis as looks and not as stars. */
    void write(String line, Paragraph to) {
        int read = 0;
        Matcher m = STARS.matcher(line);
        while (used && m.find()) {
            to.text(line.substring(read, m.start()), Style.PLAIN);
            to.text(m.group(1) == null ? m.group(2) : m.group(1), m.group(1) == null ? SLANTED : BOLD);
            read = m.end();
        }
        to.text(line.substring(read), Style.PLAIN);
    }
}
