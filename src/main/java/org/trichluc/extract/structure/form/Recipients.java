package org.trichluc.extract.structure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trichluc.vietnamese.Folded;

/** The list of those who receive a copy (nơi nhận). */
final class Recipients {

    private static final Pattern LEAD = Pattern.compile(
            "(?iu)[*_ ]{0,3}n(?:[ơo]i (?:nhận|gửi)|\\p{L}i nh\\p{L}[nm](?= ?:))(?: như trên)?(?: ?:[*_. ]{0,3}|[*_. ]{0,3}$)");
    private static final Pattern BULLET = Pattern.compile("[-–—+•●] ?");
    private static final Pattern SUBHEAD = Pattern.compile("[^-–—+•●].*:");
    private static final Pattern STAR = Pattern.compile("^[*•] ?");
    private static final Pattern INNER = Pattern.compile("(?<=[;.,]) ?[-–] ?(?=\\p{Lu})");

    private Recipients() {}

    static boolean begin(CharSequence line) {
        return line.length() < 120 && LEAD.matcher(Folded.of(line)).lookingAt();
    }

    /**
     * The recipients in some lines; a line without a dash goes on with the one above unless that is closed.
     *
     * @param recognised whether the lines were recognised in a picture
     */
    static List<String> of(List<String> lines, boolean recognised, Vocabulary vocabulary) {
        List<String> items = new ArrayList<>();
        for (String line : lines) {
            Matcher lead = LEAD.matcher(line);
            String text =
                    begin(line) && lead.lookingAt() ? line.substring(lead.end()).strip() : line.strip();
            if (text.isEmpty() || Shape.isRule(text) || SUBHEAD.matcher(text).matches()) {
                continue;
            }
            for (String part : INNER.split(text)) {
                add(part.strip(), items);
            }
        }
        return items.stream()
                .map(i -> recognised ? Plate.recipient(i) : i)
                .map(Shape::bare)
                .filter(i ->
                        !i.isEmpty() && vocabulary.remarks().row(STAR.matcher(i).replaceFirst("")) == null)
                .toList();
    }

    private static void add(String part, List<String> items) {
        Matcher bullet = BULLET.matcher(part);
        boolean marked = bullet.lookingAt();
        String text = marked ? part.substring(bullet.end()).strip() : part;
        int last = items.size() - 1;
        boolean closed = last < 0 || items.get(last).matches(".*[;.][^\\p{L}]?");
        boolean small = !text.isEmpty() && (Character.isLowerCase(text.charAt(0)) || text.charAt(0) == '(');
        if (marked || last < 0 || closed && !small || text.startsWith("Lưu")) {
            items.add(text);
        } else {
            items.set(last, items.get(last) + " " + text);
        }
    }
}
