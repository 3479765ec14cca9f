package org.trichluc.extract.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Warning;
import org.trichluc.report.Figure;

/** A total in prose against the parts that are listed behind it: {@code 30 vụ, gồm: 12 vụ trộm, 10 vụ đánh bạc, 8 vụ khác}. */
final class PartsCheck {

    private static final int NEAR = 160;
    private static final Pattern EXHAUSTIVE = Pattern.compile("(?iu)(?:^|[ ,:(.])(?:bao )?gồm(?: có)? ?:?");
    private static final Pattern AMONG_THEM = Pattern.compile("(?iu)trong đó(?: có)?|cụ thể");
    private static final Pattern NOT_ALL = Pattern.compile("(?iu)trong đó|cụ thể|riêng");
    private static final Pattern BRACKET = Pattern.compile("^ ?\\(");
    private static final Pattern NEXT_PART = Pattern.compile("(?u)^[^.]*[,;)]|^[^.]{0,60} và [^.]*|^[^.;,]{0,12}$");
    private static final Pattern CLOSES = Pattern.compile("^[^\\d().;…]{0,40}\\)");

    /** 1,2m x 2,4m: two measures of one thing. */
    private static final Pattern PRODUCT = Pattern.compile("\\s*[xX×]\\s*");

    /** How far, as a share of the total, all that stands in a bracket may fall short and still be its parts. */
    private static final BigDecimal BRACKET_SHORT = new BigDecimal("0.03");

    private final ProseText texts;
    private final List<Figure> figures;

    PartsCheck(ProseText texts, List<Figure> figures) {
        this.texts = texts;
        this.figures = figures;
    }

    /** The doubt about the figure at a place as a total, null where there is none. */
    @Nullable
    Warning at(int i) {
        Figure total = figures.get(i);
        String gap = i + 1 < figures.size() ? texts.between(total, figures.get(i + 1)) : null;
        if (gap == null || !countable(total) || !leads(gap)) {
            return null;
        }
        Matcher all = EXHAUSTIVE.matcher(gap);
        boolean exhaustive = all.find() && !gap.substring(0, all.start()).contains(";");
        boolean bracket = gap.contains("(");
        if (!exhaustive && !bracket && !AMONG_THEM.matcher(gap).find()) {
            return null;
        }
        List<Figure> parts = members(i, bracket);
        if (parts.size() < 2 || exhaustive && parts.size() < 3 && bracket) {
            return null;
        }
        BigDecimal sum = parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal over = sum.subtract(total.value());
        boolean off = over.abs().compareTo(Rounding.ofSum(total, parts)) > 0;
        boolean doubtful = over.signum() > 0 || exhaustive || fallsJustShort(gap, total, parts, over);
        return off && doubtful ? doubt(total, parts, sum) : null;
    }

    private static boolean countable(Figure total) {
        boolean adds = total.kind().equals("count")
                || total.kind().equals("money")
                || total.kind().equals("measure");
        return adds && total.unit() != null && total.qualifier() == null && total.change() == null;
    }

    private static boolean leads(String gap) {
        return gap.indexOf('\t') < 0 && gap.indexOf('\n') < 0 && !gap.contains(")") && gap.length() <= NEAR;
    }

    /** A bracket right behind a total that holds nothing but parts, and nearly all of it: {@code 576 (278 …; 288 …)}. */
    private boolean fallsJustShort(String gap, Figure total, List<Figure> parts, BigDecimal over) {
        Figure last = parts.get(parts.size() - 1);
        return BRACKET.matcher(gap).find()
                && !NOT_ALL.matcher(gap).find()
                && CLOSES.matcher(texts.behind(last, NEAR)).find()
                && parts.stream().allMatch(p -> unit(p).equals(unit(total)))
                && over.abs().compareTo(total.value().multiply(BRACKET_SHORT)) <= 0;
    }

    private static Warning doubt(Figure total, List<Figure> parts, BigDecimal sum) {
        List<String> refs = new ArrayList<>(List.of(total.id()));
        parts.forEach(p -> refs.add(p.id()));
        return new Warning(
                "figure.sum_mismatch",
                "The parts of %s add up to %s"
                        .formatted(total.raw(), sum.stripTrailingZeros().toPlainString()),
                refs);
    }

    /** The figures that are listed as parts: one kind and unit, only a comma or semicolon between them. */
    private List<Figure> members(int i, boolean bracket) {
        List<Figure> parts = new ArrayList<>();
        for (int k = i + 1; k < figures.size(); k++) {
            Figure f = figures.get(k);
            String gap = texts.between(figures.get(k - 1), f);
            boolean first = parts.isEmpty();
            if (gap == null || !first && !NEXT_PART.matcher(gap).find() || !first && gap.contains(". ")) {
                break;
            }
            if (!first && PRODUCT.matcher(gap).matches()) {
                return List.of();
            }
            boolean closed = !first && bracket && gap.contains(")");
            boolean same = f.kind().equals(figures.get(i).kind())
                    && f.change() == null
                    && f.qualifier() == null
                    && (first ? related(figures.get(i), f) : unit(f).equals(unit(parts.get(0))));
            if (closed || !same || !first && gap.contains("trong đó")) {
                break;
            }
            parts.add(f);
        }
        return parts;
    }

    private static boolean related(Figure total, Figure part) {
        String whole = unit(total);
        return part.kind().equals("money")
                || whole.startsWith(unit(part))
                || unit(part).startsWith(whole)
                || total.indicator() != null && total.indicator().contains(unit(part));
    }

    private static String unit(Figure f) {
        return f.unit() == null ? "" : f.unit().text();
    }
}
