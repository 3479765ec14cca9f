package org.trichluc.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.report.Figure;
import org.trichluc.rule.Lexicon;
import org.trichluc.vietnamese.Folded;

/** Reads off the words beside a number whether it is loose or bounded, an amount of change, or part of a plan. */
final class Readings {

    /**
     * What the neighbouring words say.
     *
     * @param estimated true where the qualifier comes from {@code ước} and governs what follows too
     */
    record Reading(@Nullable String qualifier, Figure.@Nullable Change change, boolean attainment, boolean estimated) {}

    private static final int AFTER = 40;

    private final FigureWords words;
    private final Pattern versus;
    private final Pattern estimate;
    private final Pattern nounOfChange;
    private final Pattern moreThanWhat;
    private final Pattern changeOfShare;
    private final Pattern reduction;
    private final Pattern loss;
    private final Pattern less;
    private final Pattern planLink;

    Readings(FigureWords words) {
        this.words = words;
        String change = "(?:" + words.any("growth") + "|" + words.any("loss") + ")";
        this.loss = Pattern.compile(words.any("loss"));
        this.less = Pattern.compile(words.any("less"));
        this.versus = Pattern.compile("so (?:với )?([^,;.()]{2,60}?)(?= ?[,;.()]| và (?:" + change + "|"
                + words.any("reaches") + ")| " + words.any("versus-end") + " |$)");
        this.estimate = Pattern.compile("(?:^|(?<!" + words.any("before-uoc")
                + ")[^\\p{L}])ước(?: tính)?(?=[^\\p{L}])(?! " + words.any("after-uoc") + ")");
        this.nounOfChange = Pattern.compile("(?:" + words.any("growth-noun") + "|" + words.any("change-noun") + ") ("
                + change + ")(?![^,;:]* " + words.any("to-level") + " )[^,;:.()]*$");
        this.moreThanWhat = Pattern.compile("(?:^|[^\\p{L}])(" + words.any("more") + "|" + words.any("less")
                + ") hơn (?:so với )?(" + words.any("compared")
                + " (?:(?! và | gồm)[^,;:.()\\d]){0,50}?) ?(?:từ|là|khoảng)? ?$");
        this.changeOfShare = Pattern.compile(
                "(?:^|[^\\p{L}])(" + words.any("shifts") + ") (?:tỷ lệ|tỉ lệ) [^,;:.()\\d]{0,60}?từ ?$");
        this.reduction = Pattern.compile(words.any("loss") + "[^;.]{0,60}?[ (]-$");
        this.planLink = Pattern.compile(words.any("plan-link") + " ");
    }

    List<Reading> of(String original, Folded text, Sentences sentences, List<Quantity> all) {
        List<Reading> result = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Quantity q = all.get(i);
            int sentence = sentences.start(q.start());
            boolean follows = i > 0 && all.get(i - 1).start() >= sentence;
            int left = follows ? Math.min(all.get(i - 1).end(), q.start()) : sentence;
            Reading last = follows ? result.get(i - 1) : null;
            int right = right(sentences, all, i);
            result.add(read(original, text, left, right, q, last));
        }
        return spread(original, text, sentences, all, result);
    }

    /** Where what belongs to a quantity ends: with its sentence or at the next quantity, and never inside itself. */
    private static int right(Sentences sentences, List<Quantity> all, int i) {
        Quantity q = all.get(i);
        int end = sentences.end(q.start());
        int right = i + 1 < all.size() ? Math.min(all.get(i + 1).start(), end) : end;
        return Math.max(q.end(), right);
    }

    private Reading read(String original, Folded text, int left, int right, Quantity q, @Nullable Reading last) {
        Lexicon.Hit near = FigureWords.endingAt(words.qualifiers(), text, left, q.start());
        if (near != null && (partOfChange(text, left, near) || on(text, q, near))) {
            near = null;
        }
        String qualifier = near == null ? null : near.row().get("value");
        int before = near == null ? q.start() : near.start();
        Figure.Change change = change(original, text, left, before, q, last);
        boolean estimated = false;
        String label = text.subSequence(left, q.start()).toString();
        if (qualifier == null && change == null && !q.is("percent")) {
            boolean carried = last != null && last.estimated() && label.matches("[^\\p{L}]*(?:với|và) (?!.*\\d).*");
            estimated = carried || estimate.matcher(label).find();
            qualifier = estimated ? "approx" : null;
        }
        estimated |= estimate.matcher(label).find() || "approx".equals(qualifier) && label.contains("ước");
        String after = after(text, q.end(), right);
        if (after != null) {
            qualifier = after;
        }
        boolean attained = change == null && q.is("percent") && planned(text, q.end(), right);
        boolean keeps = last != null && last.estimated() && (change != null || q.is("percent"));
        return new Reading(qualifier, change, attained, estimated || keeps);
    }

    /** Whether a qualifier is the end of a word of change ({@code thấp hơn}). */
    private boolean partOfChange(Folded text, int left, Lexicon.Hit qualifier) {
        Lexicon.Hit change = FigureWords.endingAt(words.changes(), text, left, qualifier.end());
        return change != null && change.start() < qualifier.start();
    }

    /** {@code đăng tin trên 03 số báo}: on three issues, not on more than three. */
    private boolean on(Folded text, Quantity q, Lexicon.Hit qualifier) {
        boolean bare =
                text.subSequence(qualifier.start(), qualifier.end()).toString().equals("trên");
        return bare
                && q.is("count")
                && q.unit() != null
                && words.onNouns()
                                .longestAt(
                                        text,
                                        Math.max(q.start(), q.end() - q.unit().length()))
                        != null;
    }

    private @Nullable String after(Folded text, int end, int right) {
        int limit = Math.min(right, end + AFTER);
        for (int at = end; at < limit && ",;.:(".indexOf(text.charAt(at)) < 0; at++) {
            Lexicon.Hit hit = words.qualifiersAfter().longestAt(text, at);
            if (hit != null) {
                return hit.row().get("value");
            }
        }
        return null;
    }

    private Figure.@Nullable Change change(
            String original, Folded text, int left, int before, Quantity q, @Nullable Reading last) {
        Lexicon.Hit word = FigureWords.endingAt(words.changes(), text, left, before);
        if (word == null) {
            word = FigureWords.endingAt(words.changes(), text, left, behindSign(text, left, before));
        }
        if (word == null) {
            Lexicon.Hit level = FigureWords.endingAt(words.levels(), text, left, before);
            if (level != null && q.max() != null && text.startsWith("từ", level.start())) {
                word = FigureWords.endingAt(words.changes(), text, left, level.start());
            }
        }
        String direction = word == null ? null : word.row().get("direction");
        String label = text.subSequence(left, before).toString();
        if (direction == null && (q.is("percent") || q.is("rate"))) {
            Matcher m = nounOfChange.matcher(label);
            direction = m.find() ? direction(m.group(1), loss) : null;
        }
        if (direction == null) {
            Matcher than = moreThanWhat.matcher(label);
            if (!q.is("ratio") && than.find()) {
                String what = original.substring(left + than.start(2), left + than.end(2));
                return new Figure.Change(direction(than.group(1), less), what);
            }
            direction = byReduction(label, q);
            boolean repeated = label.matches(" ?\\(-") && last != null && last.change() != null;
            direction = direction == null && repeated ? "decrease" : direction;
        }
        boolean listed = label.strip().equals(",") || label.strip().equals("và");
        if (direction == null && listed && last != null && last.change() != null) {
            direction = last.change().direction();
        }
        return direction == null ? null : new Figure.Change(direction, null);
    }

    /** {@code giảm tỷ lệ hộ nghèo từ 4 đến 5%}; {@code giảm 3.000 đồng/kg (-4%)}. */
    private @Nullable String byReduction(String label, Quantity q) {
        Matcher m = changeOfShare.matcher(label);
        if (q.max() != null && q.is("percent") && m.find()) {
            return direction(m.group(1), loss);
        }
        return q.is("percent") && reduction.matcher(label).find() ? "decrease" : null;
    }

    private boolean planned(Folded text, int end, int right) {
        int at = FigureWords.skipBlanks(text, end, right);
        Matcher link = planLink.matcher(text);
        while (words.plans().longestAt(text, at) == null
                && link.region(at, right).lookingAt()) {
            at = link.end();
        }
        Lexicon.Hit plan = at < right ? words.plans().longestAt(text, at) : null;
        return plan != null;
    }

    /** Where {@code (-} or {@code (+} begins that ends at an offset; the offset where it does not. */
    private static int behindSign(Folded text, int left, int end) {
        int at = end;
        while (at > left && "-+ ".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at < end && at > left && text.charAt(at - 1) == '(' ? at - 1 : end;
    }

    private static String direction(String word, Pattern down) {
        return down.matcher(word).matches() ? "decrease" : "increase";
    }

    /** What a change is compared with stands behind the last member of a list and belongs to all of them. */
    private List<Reading> spread(
            String original, Folded text, Sentences sentences, List<Quantity> all, List<Reading> readings) {
        List<Reading> result = new ArrayList<>(readings);
        String than = null;
        for (int i = all.size() - 1; i >= 0; i--) {
            Quantity q = all.get(i);
            int end = sentences.end(q.start());
            int right = right(sentences, all, i);
            boolean last = i + 1 >= all.size() || all.get(i + 1).start() >= end;
            if (last || text.subSequence(q.end(), right).toString().contains(";")) {
                than = null;
            }
            Matcher m = versus.matcher(text.subSequence(q.end(), right));
            if (m.find()) {
                than = original.substring(q.end() + m.start(1), q.end() + m.end(1))
                        .strip();
            }
            Reading r = result.get(i);
            if (r.change() == null) {
                continue;
            }
            result.set(
                    i,
                    new Reading(
                            r.qualifier(),
                            r.change().versus() == null
                                    ? new Figure.Change(r.change().direction(), than)
                                    : r.change(),
                            false,
                            r.estimated()));
        }
        return result;
    }
}
