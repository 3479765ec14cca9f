package org.trichluc.extract.structure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Box;
import org.trichluc.rule.Lexicon;
import org.trichluc.vietnamese.Folded;

/**
 * The title (trích yếu): the lines under the type word.
 *
 * @param lines that belong to type and title
 * @param text the title's lines joined, without remarks in brackets about where it belongs to; null where there is none
 * @param withBrackets the same with all lines
 * @param origin issuer, number and date that stand between type and title
 * @param next index of the first line behind them
 */
record Title(
        List<Fragment> lines,
        @Nullable String text,
        @Nullable String withBrackets,
        Origin origin,
        int next) {

    private static final int SHORTEST_UNTYPED = 15;
    private static final int MOST_LINES = 9;
    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_LAST = 120;
    /** The middles of centred lines are less than this apart, in points. */
    private static final double OFF_CENTRE = 12;

    private static final String DIVISION =
            "(?:phần (?:thứ )?|chương )(?:[ivx]{1,4}|\\d{1,2}|nhất|một|hai|ba|tư|bốn|năm)(?!\\p{L})|điều \\d";
    private static final Pattern HEADING =
            Pattern.compile("(?:" + DIVISION + "|(?:[ivx]{1,4}|[ab]|1)[.)] ?\\p{L}|mục lục).*+");
    private static final Pattern GROUND = Pattern.compile("[-–]? ?(?:căn cứ|xét đề nghị|theo đề nghị) ");
    private static final Pattern BODY =
            Pattern.compile("(?:(?:[ivx]{1,4}|[a-h]|\\d{1,2})(?:[.)]|/ )|(?:[ivx]{1,4}|\\d{1,2}) ?[-–] |" + DIVISION
                    + "|căn cứ |kính |mục lục|nơi nhận|[-+*•]).*+");
    /** The Roman numeral of the first heading as a recogniser misreads it. */
    private static final Pattern MISREAD_LABEL = Pattern.compile("[IVXLHTlil1|!]{1,4}[.,] ?\\p{Lu}.*+");
    /** How the second line of a title begins, however it is set: in lower case, with a link, or with a period. */
    private static final Pattern CONTINUES = Pattern.compile(
            "\\p{Ll}.{0,150}+|(?:VÀ|CỦA|TRÊN|VỀ|TẠI|TRONG|CHO) [^\\p{Ll}]{0,150}+|(?iu:năm|năm học|quý|tháng|\\d{1,2} tháng|giai đoạn|nhiệm kỳ) .{0,40}+");

    private static final Pattern REMARK = Pattern.compile(
            "\\(? ?(?:kèm theo|ban hành|theo |tài liệu|dự thảo|trích |trình |phục vụ|căn cứ|thực hiện theo|số liệu|báo cáo tại|lưu hành).*+");
    private static final Pattern EXCERPT = Pattern.compile("\\(? ?trích (?:từ )?");
    private static final Pattern ABOUT = Pattern.compile("(?iu)(?:v/v|vv|v\\.v)[ :.]*+");

    /** {@code V/v} as a recogniser misreads it: a short word that has other signs than letters. */
    private static final Pattern MISREAD_ABOUT = Pattern.compile("^(?=\\S{1,4} )\\S{0,3}[^\\p{L}\\s]\\S{0,3} ");

    /** Reads on from the line of the type; without a type there is no title. */
    static Title of(
            List<Fragment> lines, int at, @Nullable TypeLine type, List<String> issuers, Vocabulary vocabulary) {
        if (type == null) {
            return new Title(List.of(), null, null, Origin.of(List.of(), vocabulary), at);
        }
        List<Fragment> taken = new ArrayList<>(lines.subList(at, at + type.lines()));
        List<String> words = new ArrayList<>();
        List<String> all = new ArrayList<>();
        boolean adverb = vocabulary.isTypeAdverb(type.rest());
        if (!type.rest().isEmpty() && !adverb) {
            words.add(type.rest());
            all.add(type.rest());
        }
        boolean remark = false;
        int i = at + type.lines();
        for (; i < lines.size() && taken.size() < MOST_LINES; i++) {
            Fragment f = lines.get(i);
            if (Shape.isRule(f.text())) {
                if (words.isEmpty()) {
                    continue;
                }
                break;
            }
            boolean addressed =
                    i + 1 < lines.size() && Shape.isAddress(lines.get(i + 1).text());
            boolean on = goesOn(f, taken.get(taken.size() - 1), words, vocabulary)
                    || addressed && isLastOf(f, taken.get(taken.size() - 1), words)
                    || words.isEmpty() && isSpecked(f, lines.get(at));
            if (!on || isIssuer(f, words, issuers, vocabulary)) {
                break;
            }
            boolean isRemark = isRemark(f, words);
            boolean inRemark = remark && goesOnWithRemark(f, taken.get(taken.size() - 1));
            taken.add(f);
            all.add(f.text());
            remark = inRemark || isRemark && !words.isEmpty();
            if (!inRemark && !isRemark || words.isEmpty() && !f.text().startsWith("(")) {
                words.add(isSpecked(f, lines.get(at)) ? f.text().substring(2) : f.text());
            }
        }
        if (adverb && words.isEmpty()) {
            words.add(type.rest());
            all.add(type.rest());
        }
        Origin origin = Origin.of(words, vocabulary);
        return new Title(
                taken, joined(origin.title()), joined(Origin.of(all, vocabulary).title()), origin, i);
    }

    /** The type of the document that a remark under the title says it is an excerpt of: (Trích Báo cáo của …). */
    @Nullable
    String excerpted(Vocabulary vocabulary) {
        for (Fragment f : lines) {
            Matcher excerpt = EXCERPT.matcher(f.folded());
            Lexicon.Hit type = excerpt.lookingAt() ? vocabulary.types().longestAt(f.text(), excerpt.end()) : null;
            if (type != null) {
                return type.row().get("slug");
            }
        }
        return null;
    }

    /** Whether a line is a heading of the body: no title follows one. */
    static boolean isHeading(Fragment f) {
        return HEADING.matcher(f.folded()).matches();
    }

    /** Whether a line is a ground of a decision (căn cứ ban hành): the body has begun. */
    static boolean isGround(Fragment f) {
        return GROUND.matcher(f.folded()).lookingAt();
    }

    /** Whether a line can be a title that names no type: centred, in capitals, no part of the body. */
    static boolean isUntyped(Fragment f, Vocabulary vocabulary) {
        return f.column() == Fragment.ALONE
                && f.isCentered()
                && f.isCapitals()
                && f.text().length() >= SHORTEST_UNTYPED
                && f.text().length() <= LONGEST_LINE
                && !BODY.matcher(f.folded()).matches()
                && !vocabulary.beginsWithAgency(f.text())
                && !vocabulary.beginsWithPosition(f.text());
    }

    private static boolean goesOn(Fragment f, Fragment before, List<String> words, Vocabulary vocabulary) {
        String text = f.text();
        if (f.source().table() != null && f.source().table().columns() > 1
                || text.length() > LONGEST_LINE
                || f.source().recognised() && MISREAD_LABEL.matcher(text).matches()
                || BODY.matcher(f.folded()).matches()
                || PlaceDate.of(text) != null
                || f.isCapitals() && vocabulary.beginsWithPosition(text)) {
            return false;
        }
        boolean sentence = text.endsWith(".") || text.endsWith(":") || text.endsWith(";");
        if (words.isEmpty()) {
            return f.isCentered() || f.isBold() || !sentence;
        }
        if (f.source() == before.source()) {
            return !sentence;
        }
        boolean centred = f.isCentered() && before.isCentered();
        boolean tail = !sentence
                && f.source().table() == null
                && CONTINUES.matcher(text).matches();
        boolean bracket = text.startsWith("(") && text.endsWith(")");
        boolean styled = f.isBold() && before.isBold() && !before.isCentered() && !sentence;
        return (centred || styled || bracket || tail) && !(sentence && !f.isBold());
    }

    /** A speck before a line of a scan was taken for an item's dash: no item stands centred under the type. */
    private static boolean isSpecked(Fragment f, Fragment type) {
        Box box = f.source().box();
        Box above = type.source().box();
        return f.source().recognised()
                && f.text().startsWith("- ")
                && box != null
                && above != null
                && Math.abs(box.x0() + box.x1() - above.x0() - above.x1()) < 2 * OFF_CENTRE;
    }

    /** Whether a line, closed by a period though it is no sentence, is the last one of a title. */
    private static boolean isLastOf(Fragment f, Fragment before, List<String> words) {
        return !words.isEmpty()
                && Character.isLowerCase(f.text().codePointAt(0))
                && !before.text().matches(".*[.:;]")
                && f.text().length() < LONGEST_LAST;
    }

    /** Whether a line tells where the document belongs to; one that begins small goes on with the title above it. */
    private static boolean isRemark(Fragment f, List<String> words) {
        boolean goesOn = Character.isLowerCase(f.text().charAt(0)) && !words.isEmpty();
        return !goesOn && REMARK.matcher(f.folded()).matches();
    }

    /** A remark in brackets goes on to the closing one; any other as long as lines begin in lower case. */
    private static boolean goesOnWithRemark(Fragment f, Fragment before) {
        return !before.text().endsWith(")")
                && !f.text().startsWith("(")
                && (before.text().startsWith("(")
                        || !Character.isUpperCase(f.text().charAt(0))
                        || f.text().endsWith(")"));
    }

    /** Whether a line names the issuer anew, as it stands over the grounds of a decree. */
    private static boolean isIssuer(Fragment f, List<String> words, List<String> issuers, Vocabulary vocabulary) {
        String origin = Origin.of(words, vocabulary).issuer();
        return origin != null && Folded.of(origin).equals(f.folded())
                || f.isCapitals() && issuers.stream().anyMatch(i -> Folded.of(i).equals(f.folded()));
    }

    /** The lines of {@code V/v …} under a letter's number, joined as printed; a lead misread in a scan is set right. */
    static @Nullable String ofLetter(List<Fragment> about) {
        if (about.isEmpty()) {
            return null;
        }
        List<String> lines = new ArrayList<>(about.stream().map(Fragment::text).toList());
        String first = lines.get(0);
        Matcher misread = MISREAD_ABOUT.matcher(first);
        if (about.get(0).source().recognised() && !ABOUT.matcher(first).lookingAt() && misread.lookingAt()) {
            lines.set(0, "V/v " + first.substring(misread.end()).strip());
        }
        return joined(lines);
    }

    private static @Nullable String joined(List<String> words) {
        if (words.isEmpty()) {
            return null;
        }
        String text = Shape.bare(String.join(" ", words));
        boolean bracketed = text.startsWith("(") && text.endsWith(")") && text.indexOf('(', 1) < 0;
        String inner = bracketed ? text.substring(1, text.length() - 1).strip() : text;
        return ABOUT.matcher(inner).lookingAt() ? inner : text;
    }
}
