package org.trichluc.extract.structure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.vietnamese.Folded;

/**
 * What stands between the type and the title where a head names the issuer anew or, as gazettes and collections print
 * it, has issuer, number and date nowhere else.
 *
 * <pre>
 * origin := 'của' issuer line-end | ('của'? issuer)? 'số' number (','? 'ngày' date)?
 * </pre>
 *
 * <p>Without {@code của} the issuer is in capitals.
 *
 * @param date ISO 8601
 * @param title the lines without it
 */
record Origin(
        @Nullable String issuer,
        @Nullable String number,
        @Nullable String date,
        List<String> title) {

    private static final Pattern NUMBERED = Pattern.compile("(?:(của )?(\\p{L}[^\\d()\"“]{2,110}?)[ ,]{1,2})?số ?:? ?"
            + "(\\d{1,5}\\p{L}?(?: ?[-/.] ?[\\p{L}\\d&]{1,20}){1,8})"
            + "(?:[ ,]{1,2}(ngày ?(?:\\d{1,2} tháng \\d{1,2} năm \\d{4}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4})))?[ .,;:]*+");
    private static final Pattern NAMED = Pattern.compile("của (\\p{L}[^\\d():;\"“]{2,110})");
    private static final Pattern MORE_THAN_A_NAME = Pattern.compile(
            " (?:về|tại|trình|trong|gửi|năm|đối với|cho|sửa|quy định|qui định|hướng dẫn|ban hành|luật|pháp lệnh"
                    + "|nghị định|nghị quyết|quyết định|thông tư|chỉ thị|điều)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** Reads the lines that follow the type word; without an origin all of them are the title. */
    static Origin of(List<String> lines, Vocabulary vocabulary) {
        Origin none = new Origin(null, null, null, lines);
        String text = String.join(" ", lines);
        Matcher numbered = NUMBERED.matcher(Folded.of(text));
        if (numbered.lookingAt()) {
            String issuer = numbered.group(2) == null ? null : text.substring(numbered.start(2), numbered.end(2));
            String number = OwnNumber.of(text.substring(numbered.start(3), numbered.end(3)));
            boolean shown = issuer == null || numbered.group(1) != null || Shape.isCapitals(issuer);
            if (shown
                    && number != null
                    && number.matches(".*\\p{L}.*")
                    && (issuer == null || isBody(issuer, vocabulary))) {
                PlaceDate date = numbered.group(4) == null ? null : PlaceDate.of("," + numbered.group(4));
                String rest = text.substring(numbered.end());
                return new Origin(
                        issuer, number, date == null ? null : date.date(), rest.isEmpty() ? List.of() : List.of(rest));
            }
        }
        Matcher named = lines.isEmpty() ? null : NAMED.matcher(Folded.of(lines.get(0)));
        if (named == null || lines.size() < 2 || !named.matches()) {
            return none;
        }
        String issuer = Shape.bare(lines.get(0).substring(named.start(1)));
        return isBody(issuer, vocabulary)
                ? new Origin(issuer, null, null, new ArrayList<>(lines.subList(1, lines.size())))
                : none;
    }

    /** Whether words name a body or the holder of an office, and say no more. */
    private static boolean isBody(String words, Vocabulary vocabulary) {
        return (vocabulary.beginsWithAgency(words) || vocabulary.beginsWithPosition(words))
                && !MORE_THAN_A_NAME.matcher(Folded.of(words)).find();
    }
}
