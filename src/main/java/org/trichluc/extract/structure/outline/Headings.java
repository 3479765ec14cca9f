package org.trichluc.extract.structure.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.BlockKind;
import org.trichluc.vietnamese.Folded;

/**
 * Tells headings from prose. A heading is a line of its own: short, without sentences, set off by bold type or
 * capitals, or, where type tells nothing, by a label and by what follows it.
 */
final class Headings {

    /** No heading is longer, in UTF-16 units. */
    private static final int LONGEST = 250;

    private static final int LONGEST_PLAIN = 170;
    private static final int LONGEST_WITH_PERIOD = 60;
    private static final int LONGEST_OUTER_WITH_PERIOD = 120;
    /** How many blocks away members of one numbered run are looked for. */
    private static final int FARTHEST = 500;

    /** How many lines at most name the body over the grounds of a decision. */
    private static final int MOST_PROMULGATING = 4;

    private static final int LONGEST_UNLABELLED = 130;
    /** Lines of names over an annex's title. */
    private static final int MOST_AGENCIES = 3;

    /** Where more of the letters than this are bold, bold type tells nothing. */
    private static final double MOSTLY_BOLD = 0.5;

    /** What a sentence ends with that introduces a list or a quotation. */
    private static final Pattern LEADS_TO_LIST =
            Pattern.compile(".*(?:sau|sau đây|gồm|gồm có|là|cụ thể|trong đó|đó là|như|kết quả)"
                    + "|.{25,}(?:quy định|trường hợp|phải|có|được)");

    private static final Pattern NEVER = Pattern.compile(
            "(?:căn cứ|kính gửi|nơi nhận|trên đây|nguồn|ghi chú|đvt|đơn vị tính|tổng cộng|cộng hòa|độc lập|số:|(?:quyết định|quyết nghị|nghị quyết|nghị định|chỉ thị|thông tư|lệnh) ?:).*+");

    /** What the grounds of a decision begin with. */
    private static final Pattern GROUNDS =
            Pattern.compile("[-–]? ?(?:căn cứ|xét|theo đề nghị)\\b.*+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern ENACTING =
            Pattern.compile("(?:quyết định|quyết nghị|nghị quyết|nghị định|chỉ thị|thông tư|lệnh)[ :.]{0,3}");

    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,} \\p{L}{2,}|\\p{Lu}{5,}");

    private final List<Para> paras;
    private final boolean boldTells;
    private final Predicate<String> namesAgency;

    Headings(List<Para> paras, Predicate<String> namesAgency) {
        this.paras = paras;
        this.namesAgency = namesAgency;
        this.boldTells = boldTells(paras);
    }

    private static boolean boldTells(List<Para> paras) {
        double all = 0;
        double bold = 0;
        for (Para p : paras) {
            if (p.isText()) {
                all += p.title().length();
                bold += p.bold() * p.title().length();
            }
        }
        return bold > 0 && bold < all * MOSTLY_BOLD;
    }

    /** Whether the block at an index is a heading. */
    boolean test(int i) {
        Para p = paras.get(i);
        if (!p.isText()
                || p.isCaption()
                || p.isContentsLine()
                || p.title().length() > LONGEST
                || p.last() == ';'
                || p.last() == ',') {
            return false;
        }
        Label label = p.label();
        if (label == null) {
            return unlabelled(i);
        }
        if (label.kind().isWord()) {
            return word(p, label);
        }
        if (p.title().length() < 2) {
            return false;
        }
        return label.kind().isBullet() ? bullet(i, label) : labelled(i, label);
    }

    /** Bold (where bold tells), underlined, in capitals, or declared by the file. */
    private boolean isStrong(Para p) {
        boolean bold = p.bold() >= 0.9
                && p.underlined() < 0.9
                && !p.isCapitals()
                && p.block().format().outline() == null;
        return p.isStrong() && (boldTells || !bold);
    }

    private boolean word(Para p, Label label) {
        if (p.title().isEmpty()) {
            return true;
        }
        if (label.mark().isEmpty() && !isStrong(p)) {
            return false;
        }
        boolean prose = p.hasSentences() || p.last() == '.' && p.title().length() > LONGEST_WITH_PERIOD || p.runsOn();
        return isStrong(p) ? !(p.hasSentences() && p.title().length() > LONGEST_PLAIN) : !prose && beginsUpper(p);
    }

    private boolean labelled(int i, Label label) {
        Para p = paras.get(i);
        if (isStrong(p)) {
            boolean prose = p.hasSentences() && p.title().length() > LONGEST_OUTER_WITH_PERIOD
                    || p.last() == '.' && p.title().length() > LONGEST_PLAIN
                    || p.runsOn() && p.last() == '.' && p.title().length() > LONGEST_UNLABELLED;
            return !prose;
        }
        return opens(i, label)
                || plain(p) && label.kind() != Label.Kind.BRACKET && !enumerated(i, label) && inPlainRun(i, label);
    }

    /** Whether a phrase numbered 3 stands right over 3.1, however long it is. */
    private boolean opens(int i, Label label) {
        Para p = paras.get(i);
        Label next = labelAt(i + 1);
        return next != null
                && next.value() == 1
                && (under(label, next) || lettered(p, label, next))
                && !p.hasSentences()
                && !p.runsOn()
                && beginsUpper(p)
                && !leadsToList(p);
    }

    private static boolean under(Label label, Label next) {
        return next.kind() == Label.Kind.NUMBERS
                && next.values().subList(0, next.values().size() - 1).equals(label.values());
    }

    /** Whether a phrase numbered 1.2 that nothing closes stands right over a. */
    private static boolean lettered(Para p, Label label, Label next) {
        return label.kind() == Label.Kind.NUMBERS
                && next.kind() == Label.Kind.LOWER
                && Character.isLetterOrDigit(p.last())
                && p.title().length() < LONGEST_UNLABELLED;
    }

    /** Whether a line reads as a title, whatever it is set in. */
    private static boolean plain(Para p) {
        if (p.hasSentences() || p.runsOn() || p.title().length() > LONGEST_PLAIN || !beginsUpper(p)) {
            return false;
        }
        Label label = p.label();
        boolean outer = label != null && (label.kind() == Label.Kind.ROMAN || label.kind() == Label.Kind.UPPER);
        if (p.last() == '.' && p.title().length() > (outer ? LONGEST_OUTER_WITH_PERIOD : LONGEST_WITH_PERIOD)) {
            return false;
        }
        return !leadsToList(p);
    }

    private static boolean leadsToList(Para p) {
        Label label = p.label();
        boolean outer = label != null && (label.kind() == Label.Kind.ROMAN || label.kind() == Label.Kind.UPPER);
        return !outer
                && p.last() == ':'
                && LEADS_TO_LIST.matcher(Folded.of(p.title())).matches();
    }

    /** Whether the next or the last block is the neighbour in an enumeration: nothing stands under this one. */
    private boolean enumerated(int i, Label label) {
        Label next = labelAt(i + 1);
        Label before = labelAt(i - 1);
        boolean followed = next != null && next.series().equals(label.series()) && next.value() == label.value() + 1;
        boolean follows = before != null
                && before.series().equals(label.series())
                && before.value() == label.value() - 1
                && !isStrong(paras.get(i - 1))
                && plain(paras.get(i - 1));
        return followed || follows || i + 1 >= paras.size();
    }

    private @Nullable Label labelAt(int i) {
        return i < 0 || i >= paras.size() ? null : paras.get(i).label();
    }

    /** Whether at least half of the numbered run around a line reads as titles, and none is set stronger. */
    private boolean inPlainRun(int i, Label label) {
        int titles = 0;
        int members = 0;
        boolean outer = label.kind() == Label.Kind.ROMAN || label.kind() == Label.Kind.UPPER;
        for (int j : run(i, label)) {
            boolean strong = isStrong(paras.get(j));
            if (strong && boldTells && !outer && !paras.get(i).isItalic()) {
                return false;
            }
            members++;
            titles += strong || plain(paras.get(j)) ? 1 : 0;
        }
        return titles * 2 >= members;
    }

    /** The members of the numbered run that a line is in: of its series, counting on, with no outer label between. */
    private List<Integer> run(int i, Label label) {
        List<Integer> members = new ArrayList<>(List.of(i));
        for (int step : new int[] {-1, 1}) {
            int value = label.value();
            for (int j = i + step; j >= 0 && j < paras.size() && Math.abs(j - i) < FARTHEST; j += step) {
                Label other = labelAt(j);
                if (other == null || other.kind().isBullet()) {
                    continue;
                }
                if (other.kind().ordinal() < label.kind().ordinal()) {
                    break;
                }
                if (other.series().equals(label.series())) {
                    if (other.value() != value + step) {
                        break;
                    }
                    value = other.value();
                    members.add(j);
                }
            }
        }
        return members;
    }

    private boolean bullet(int i, Label label) {
        Para p = paras.get(i);
        boolean prose = p.hasSentences() || p.runsOn() || p.title().length() > LONGEST_PLAIN;
        if (prose || !beginsUpper(p)) {
            return false;
        }
        Label next = labelAt(i + 1);
        boolean sibling = next != null && next.series().equals(label.series());
        if (isStrong(p)) {
            return i + 1 < paras.size()
                    && !(sibling && !isStrong(paras.get(i + 1)) && p.last() != ':')
                    && !(p.last() == '.' && p.title().length() > LONGEST_OUTER_WITH_PERIOD);
        }
        boolean open = p.last() != '.'
                && !(p.last() == ':'
                        && LEADS_TO_LIST.matcher(Folded.of(p.title())).matches());
        boolean content = i + 1 < paras.size() && !sibling && paras.get(i + 1).isText();
        return open
                && content
                && (p.isItalic() || label.kind() == Label.Kind.STAR)
                && p.title().length() < LONGEST_PLAIN;
    }

    private boolean unlabelled(int i) {
        Para p = paras.get(i);
        boolean shown = isStrong(p) || p.isItalic() && p.bold() >= 0.9;
        if (!shown
                || p.title().length() > LONGEST_UNLABELLED
                || !WORDS.matcher(p.title()).find()
                || p.last() == '.' && !p.isCapitals()
                || p.hasSentences()
                || p.runsOn()
                || !beginsUpper(p)
                || NEVER.matcher(Folded.of(p.block().text())).matches()
                || promulgates(i)
                || enacts(i)
                || isLetterhead(i)) {
            return false;
        }
        return i + 1 < paras.size() && paras.get(i + 1).block().kind() != BlockKind.TABLE;
    }

    /** Whether a line stands with the name of a body over an annex's title, at the head of a page. */
    private boolean isLetterhead(int i) {
        int first = i;
        while (first > 0 && i - first <= MOST_AGENCIES && isPlate(first - 1) && samePage(first - 1, i)) {
            first--;
        }
        int agency = -1;
        int last = first;
        for (; last < paras.size() && last - i <= MOST_AGENCIES && isPlate(last) && samePage(last, i); last++) {
            agency = namesAgency.test(paras.get(last).title()) ? last : agency;
        }
        boolean head = first > 0 && !samePage(first - 1, i);
        return head && i <= agency && agency < last - 1 && agency - first < MOST_AGENCIES;
    }

    private boolean isPlate(int i) {
        Para p = paras.get(i);
        return p.isText() && p.label() == null && p.isCapitals();
    }

    private boolean samePage(int i, int j) {
        Integer page = paras.get(i).block().page();
        return page != null && page.equals(paras.get(j).block().page());
    }

    /** Whether a line names the body, its term, its session or its days over the grounds of a decision. */
    private boolean promulgates(int i) {
        int next = i;
        while (next < paras.size() && next < i + MOST_PROMULGATING && promulgating(paras.get(next))) {
            next++;
        }
        return next > i
                && next < paras.size()
                && GROUNDS.matcher(Folded.of(paras.get(next).block().text())).matches();
    }

    private static boolean promulgating(Para p) {
        return p.isCapitals() || p.title().startsWith("(") && p.title().endsWith(")");
    }

    /** Whether a line is the word that enacts: QUYẾT ĐỊNH between the grounds and the first article. */
    private boolean enacts(int i) {
        return i > 0
                && ENACTING.matcher(Folded.of(paras.get(i).block().text())).matches()
                && (GROUNDS.matcher(Folded.of(paras.get(i - 1).block().text())).matches()
                        || i + 1 < paras.size() && isFirstArticle(labelAt(i + 1)));
    }

    private static boolean isFirstArticle(@Nullable Label label) {
        return label != null && label.kind().isWord() && label.value() == 1;
    }

    private static boolean beginsUpper(Para p) {
        for (char c : p.title().toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                return !Character.isLowerCase(c);
            }
        }
        return false;
    }
}
