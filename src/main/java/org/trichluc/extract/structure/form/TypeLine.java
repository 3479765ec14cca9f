package org.trichluc.extract.structure.form;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.rule.Lexicon;
import org.trichluc.vietnamese.Folded;

/**
 * The line that names the type of the document (tên loại).
 *
 * @param slug of the type, null where a title stands without one
 * @param rest what the line holds beside the type word: the beginning of the title
 * @param lines that the type word takes up: two for {@code THÔNG TƯ / LIÊN TỊCH …}
 */
record TypeLine(@Nullable String slug, String rest, int lines) {

    private static final Pattern SPACED = Pattern.compile("(?:\\p{Lu}\\p{M}? ){3,40}\\p{Lu}\\p{M}?");
    private static final int LONGEST_TITLE = 400;
    private static final int WORDS_BEFORE_TYPE = 3;

    /** A type or a title on one line. */
    TypeLine(@Nullable String slug, String rest) {
        this(slug, rest, 1);
    }

    /** The same line read on into the next one where both together name another type, itself where they do not. */
    TypeLine with(Fragment line, Fragment next, Vocabulary vocabulary) {
        String both = line.text() + " " + next.text();
        Lexicon.Hit hit = rest.isEmpty() ? vocabulary.type(both) : null;
        return hit != null && hit.end() > line.text().length()
                ? new TypeLine(slug(hit.row()), both.substring(hit.end()).strip(), 2)
                : this;
    }

    /** Reads a line that begins with a type word and looks like a title, null for any other. */
    static @Nullable TypeLine of(Fragment line, Vocabulary vocabulary) {
        String text = line.text();
        if (text.length() > LONGEST_TITLE) {
            return null;
        }
        if (SPACED.matcher(text).matches()) {
            return spaced(text, vocabulary);
        }
        Lexicon.Hit hit = vocabulary.type(text);
        if (hit == null) {
            return null;
        }
        String rest = text.substring(hit.end()).strip();
        boolean alone = Shape.bare(rest).isEmpty();
        boolean shown = Shape.isCapitals(text.substring(0, hit.end())) || line.isCentered() && line.isBold();
        return alone || shown ? new TypeLine(slug(hit.row()), alone ? "" : rest) : null;
    }

    /** Reads a line in capitals with a type word behind its first words: TÀI LIỆU HƯỚNG DẪN …. All of it is the title. */
    static @Nullable TypeLine within(Fragment line, Vocabulary vocabulary) {
        String text = line.text();
        if (!line.isCapitals() || text.length() > LONGEST_TITLE || vocabulary.beginsWithAgency(text)) {
            return null;
        }
        int at = 0;
        for (int word = 0; word < WORDS_BEFORE_TYPE && at >= 0; word++) {
            at = text.indexOf(' ', at + 1);
            Lexicon.Hit hit = at < 0 ? null : vocabulary.types().longestAt(text, at + 1);
            if (hit != null && !"khac".equals(slug(hit.row()))) {
                return new TypeLine(slug(hit.row()), text);
            }
        }
        return null;
    }

    private static @Nullable TypeLine spaced(String text, Vocabulary vocabulary) {
        String closed = Folded.of(text.replace(" ", "")).toString();
        for (Lexicon.Row row : vocabulary.types().rows()) {
            for (String spelling : row.spellings()) {
                if (Folded.of(spelling.replace(" ", "")).toString().equals(closed)) {
                    return new TypeLine(slug(row), "");
                }
            }
        }
        return null;
    }

    private static String slug(Lexicon.Row row) {
        String slug = row.get("slug");
        return slug == null ? "khac" : slug;
    }
}
