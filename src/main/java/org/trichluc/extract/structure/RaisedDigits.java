package org.trichluc.extract.structure;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trichluc.document.Block;
import org.trichluc.document.Document;
import org.trichluc.document.Note;
import org.trichluc.document.Warning;

/**
 * Markers that were typed as raised characters ({@code ¹²}) and so are part of the text: where a note of that marker
 * exists, the text has its marker a second time.
 */
final class RaisedDigits {

    /** Raised digits behind a word; a unit of length before them makes an area or a volume. */
    private static final Pattern TYPED = Pattern.compile(
            "(?<=\\p{L}|[.,;:)”\"])(?<!\\b[kdhc]?m|\\bda?m)[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3}");

    private RaisedDigits() {}

    static void warn(Document document, List<Warning> warnings) {
        Set<String> markers = new HashSet<>();
        document.notes().forEach(n -> markers.add(n.marker()));
        if (markers.isEmpty()) {
            return;
        }
        document.blocks().forEach(b -> warn(b, markers, warnings));
        for (Note note : document.notes()) {
            note.blocks().forEach(b -> warn(b, markers, warnings));
        }
    }

    private static void warn(Block block, Set<String> markers, List<Warning> warnings) {
        Matcher typed = TYPED.matcher(block.text());
        while (typed.find()) {
            String marker = Normalizer.normalize(typed.group(), Normalizer.Form.NFKC);
            if (markers.contains(marker)) {
                warnings.add(new Warning(
                        "footnote.duplicate_marker",
                        "The marker " + marker + " stands a second time in block " + block.id()
                                + ", typed as raised digits.",
                        List.of(block.id())));
            }
        }
    }
}
