package org.trichluc.extract.structure.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Labels of headings as a recogniser misreads them: {@code H} or {@code IH} for {@code II} and {@code III}, {@code 1.}
 * for {@code I.}, {@code 3} between {@code 4} and {@code 6}. What is meant is told by the place in the series, never by
 * the spelling of prose; only lines that are set off like headings, of text that was recognised, are looked at.
 */
final class MisreadLabels {
    private static final String MARK = "( ?(?:\\.[-–:)]?|[):]|/|[-–—](?=[\\s\\p{L}“\"])) ?[-–—]? ?)(?=[\\p{L}“\"(])";
    /** Upright and slanted strokes, which Roman numerals are made of. */
    private static final Pattern STROKES = Pattern.compile(
            "([IVXHLTUYNKMFEJilÌÍỊĨỈỲÝ1|!\\[\\]]{1,6}|Ll|Tl)" + MARK.replace("\\.[-–:)]?", "\\.[-–:)]?|,(?= )"));
    /** Up to this value a stroke too many or too few does not matter: each further one is made of more. */
    private static final int LOW = 3;

    /** A figure, or what stands for one. */
    private static final Pattern FIGURE = Pattern.compile("(\\d{1,2}|[$§&%?SZBO])" + MARK);

    private final List<Para> paras;
    private int lastRoman;
    private int lastCapital;

    private MisreadLabels(List<Para> paras) {
        this.paras = new ArrayList<>(paras);
    }

    /** The same lines with the labels that were meant. */
    static List<Para> settle(List<Para> paras) {
        if (paras.stream().noneMatch(p -> p.block().recognised())) {
            return paras;
        }
        MisreadLabels labels = new MisreadLabels(paras);
        for (int i = 0; i < paras.size(); i++) {
            labels.roman(i);
        }
        labels.numbers();
        return labels.paras;
    }

    private void roman(int i) {
        Para p = paras.get(i);
        Label label = p.label();
        boolean capital = label != null && label.kind() == Label.Kind.UPPER;
        Matcher m = STROKES.matcher(p.block().text());
        if (!candidate(p) || !m.lookingAt()) {
            lastCapital = capital && candidate(p) && label != null ? label.value() : lastCapital;
            return;
        }
        if (capital && label != null && lastCapital > 0 && label.value() == lastCapital + 1) {
            lastCapital = label.value();
            return;
        }
        int due = lastRoman + 1;
        int value = label != null && label.kind() == Label.Kind.ROMAN ? label.value() : 0;
        boolean number = Character.isDigit(m.group(1).charAt(0)) && m.group(1).length() == 1;
        String strokes = strokes(m.group(1));
        boolean near = label == null
                && due <= LOW
                && due > 1
                && strokes.matches("I+")
                && Math.abs(strokes.length() - due) == 1
                && m.group(1).length() > 1;
        boolean same = near || strokes.equals(Label.roman(due));
        if (number ? same && p.isCapitals() && due == 1 && goesOn(i) : same || value > 0 && value == lastRoman) {
            paras.set(
                    i, p.reading(Label.settled(Label.Kind.ROMAN, due, m.group(2).strip(), m.end())));
            lastRoman = due;
        } else if (value > 0) {
            lastRoman = value;
        }
    }

    /** Whether the Roman numeral two follows before another one. */
    private boolean goesOn(int i) {
        for (Para p : paras.subList(i + 1, paras.size())) {
            Matcher m = STROKES.matcher(p.block().text());
            if (candidate(p) && p.isCapitals() && m.lookingAt()) {
                return strokes(m.group(1)).equals("II");
            }
        }
        return false;
    }

    private static boolean candidate(Para p) {
        return p.isText()
                && p.isStrong()
                && p.block().recognised()
                && p.block().text().length() > 4;
    }

    private static String strokes(String text) {
        return text.replaceAll("[HUN]", "II")
                .replaceAll("M", "III")
                .replaceAll("K", "IX")
                .replaceAll("[YÝỲ]", "V")
                .replaceAll("[LTFEJilÌÍỊĨỈ1|!\\[\\]]", "I");
    }

    /** Figures between outer labels follow each other by one. */
    private void numbers() {
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i < paras.size(); i++) {
            Para p = paras.get(i);
            Label label = p.label();
            if (!candidate(p)) {
                continue;
            }
            if (FIGURE.matcher(p.block().text()).lookingAt()
                    && (label == null || label.kind() == Label.Kind.NUMBER || label.kind() == Label.Kind.UPPER)) {
                run.add(i);
            } else if (label != null && label.kind().ordinal() < Label.Kind.NUMBER.ordinal()) {
                count(run);
                run.clear();
            }
        }
        count(run);
    }

    private void count(List<Integer> run) {
        int last = 0;
        for (int k = 0; k < run.size(); k++) {
            int i = run.get(k);
            int own = value(i);
            int next = k + 1 < run.size() ? value(run.get(k + 1)) : 0;
            int due = last + 1;
            boolean fits = next == due + 1 && own != 1;
            if (own != due && (fits || own == 0 && last > 0 && next == 0)) {
                Matcher m = FIGURE.matcher(paras.get(i).block().text());
                if (m.lookingAt()) {
                    Label meant =
                            Label.settled(Label.Kind.NUMBER, due, m.group(2).strip(), m.end());
                    paras.set(i, paras.get(i).reading(meant));
                    own = due;
                }
            }
            last = own;
        }
    }

    /** The number that a line begins with, 0 where that is no figure. */
    private int value(int i) {
        @Nullable Label label = paras.get(i).label();
        return label != null && label.kind() == Label.Kind.NUMBER ? label.value() : 0;
    }
}
