package org.trichluc.extract.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Block;
import org.trichluc.document.Document;
import org.trichluc.document.Note;
import org.trichluc.document.Warning;
import org.trichluc.report.Figure;

/** Checks figures against each other: a percentage against its ratio, a total against its parts. */
public final class FigureChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How far from its ratio a percentage may be that is itself called approximate, in points. */
    private static final BigDecimal APPROXIMATE = BigDecimal.valueOf(2);

    private static final int NEAR = 80;
    private static final Pattern EQUALS = Pattern.compile("(?iu)^[^;.]*(?:đạt|chiếm|bằng|tỷ lệ|tỉ lệ|=|\\()[^;.]*$");
    private static final Pattern EXHAUSTIVE = Pattern.compile("(?iu)(?:^|[ ,:(.])(?:bao )?gồm(?: có)? ?:?");
    private static final Pattern PARTIAL = Pattern.compile("(?iu)trong đó(?: có)?|cụ thể|\\(");
    private static final Pattern NEXT_PART = Pattern.compile("(?u)^[^.]*[,;)]|^[^.]{0,60} và [^.]*|^[^.;,]{0,12}$");

    /** 1,2m x 2,4m: two measures of one thing. */
    private static final Pattern PRODUCT = Pattern.compile("\\s*[xX×]\\s*");

    private final Map<String, String> texts = new HashMap<>();
    private final Set<String> wide = new HashSet<>();
    private final List<Warning> warnings = new ArrayList<>();

    private FigureChecks(Document document) {
        document.blocks().forEach(this::keep);
        document.notes().stream().map(Note::blocks).forEach(l -> l.forEach(this::keep));
    }

    /** The doubts about a report's figures, given in reading order. */
    public static List<Warning> of(Document document, List<Figure> figures) {
        FigureChecks checks = new FigureChecks(document);
        for (int i = 0; i < figures.size(); i++) {
            checks.ratio(figures, i);
            checks.parts(figures, i);
            checks.growth(figures, i);
            checks.currency(figures.get(i));
        }
        checks.warnings.addAll(TableSums.of(document.blocks(), figures));
        checks.warnings.addAll(RestatedCheck.of(figures));
        return List.copyOf(checks.warnings);
    }

    private void keep(Block b) {
        texts.put(b.id(), b.text());
        if (b.text().codePointCount(0, b.text().length()) < b.text().length()) {
            wide.add(b.id());
        }
    }

    /** The text between two figures of one block; null where they stand in different blocks. */
    private @Nullable String between(Figure a, Figure b) {
        String text = texts.get(a.span().block());
        if (text == null
                || !a.span().block().equals(b.span().block())
                || a.span().end() > b.span().start()) {
            return null;
        }
        return text.substring(
                offset(a.span().block(), a.span().end()),
                offset(a.span().block(), b.span().start()));
    }

    /** A place in a block in UTF-16 units; counted only in the rare text that holds characters of two such units. */
    private int offset(String block, int codePoints) {
        return wide.contains(block)
                ? Objects.requireNonNull(texts.get(block)).offsetByCodePoints(0, codePoints)
                : codePoints;
    }

    private void ratio(List<Figure> figures, int i) {
        Figure a = figures.get(i);
        if (i + 1 >= figures.size()
                || a.of() == null
                || a.of().signum() == 0
                || !a.kind().equals("ratio")) {
            return;
        }
        Figure p = figures.get(i + 1);
        String gap = between(a, p);
        boolean share =
                p.kind().equals("percent") && p.change() == null && p.attainment() == null && p.valueMax() == null;
        if (gap == null
                || !share
                || asideOf(figures, i, gap)
                || gap.length() > NEAR
                || !EQUALS.matcher(gap).matches()) {
            return;
        }
        BigDecimal exact = a.value().multiply(HUNDRED).divide(a.of(), MathContext.DECIMAL64);
        if (!agrees(exact, p)) {
            BigDecimal shown = exact.setScale(Math.max(1, p.value().scale()), RoundingMode.HALF_UP);
            warnings.add(new Warning(
                    "figure.ratio_percent_mismatch",
                    "%s is %s %%, but the report says %s".formatted(a.raw(), shown.toPlainString(), said(p)),
                    List.of(a.id(), p.id())));
        }
    }

    /** Whether a percentage can stand for an exact share: rounded or cut at its last digit, or within its bound. */
    private static boolean agrees(BigDecimal exact, Figure p) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(0, p.value().scale()));
        BigDecimal off = exact.subtract(p.value());
        return switch (Objects.requireNonNullElse(p.qualifier(), "")) {
            case "more_than" -> off.signum() > 0;
            case "at_least" -> off.signum() >= 0;
            case "less_than" -> off.signum() < 0;
            case "at_most" -> off.signum() <= 0;
            case "approx" -> off.abs().compareTo(APPROXIMATE.max(unit)) <= 0;
            default -> off.abs().compareTo(unit) < 0;
        };
    }

    private static String said(Figure p) {
        return p.qualifier() == null ? p.raw() : p.qualifier() + " " + p.raw();
    }

    private void growth(List<Figure> figures, int i) {
        if (i + 2 >= figures.size() || !figures.get(i + 2).kind().equals("percent")) {
            return;
        }
        Figure from = figures.get(i);
        String middle = between(from, figures.get(i + 1));
        String behind = between(figures.get(i + 1), figures.get(i + 2));
        String text = texts.get(from.span().block());
        if (text == null || middle == null || behind == null) {
            return;
        }
        int start = offset(from.span().block(), from.span().start());
        String before = text.substring(Math.max(0, start - NEAR), start);
        Warning doubt = GrowthCheck.of(from, figures.get(i + 1), figures.get(i + 2), before, middle, behind);
        if (doubt != null) {
            warnings.add(doubt);
        }
    }

    /** Whether a ratio stands in brackets behind another figure, so that a percentage behind them is that one's. */
    private boolean asideOf(List<Figure> figures, int i, String gap) {
        String before = i == 0 || !gap.startsWith(")") ? null : between(figures.get(i - 1), figures.get(i));
        return before != null && before.contains("(") && !before.contains(". ") && !before.contains(";");
    }

    private void parts(List<Figure> figures, int i) {
        Figure total = figures.get(i);
        boolean countable = total.kind().equals("count")
                || total.kind().equals("money")
                || total.kind().equals("measure");
        String gap = i + 1 < figures.size() ? between(total, figures.get(i + 1)) : null;
        if (gap == null
                || gap.indexOf('\t') >= 0
                || gap.indexOf('\n') >= 0
                || !countable
                || total.unit() == null
                || gap.contains(")")
                || total.qualifier() != null
                || total.change() != null
                || gap.length() > 2 * NEAR) {
            return;
        }
        Matcher all = EXHAUSTIVE.matcher(gap);
        boolean exhaustive = all.find() && !gap.substring(0, all.start()).contains(";");
        if (!exhaustive && !PARTIAL.matcher(gap).find()) {
            return;
        }
        List<Figure> parts = members(figures, i, gap.contains("("));
        if (parts.size() < 2 || exhaustive && parts.size() < 3 && gap.contains("(")) {
            return;
        }
        BigDecimal sum = parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        int compared = sum.compareTo(total.value());
        if (compared > 0 || exhaustive && compared < 0) {
            List<String> refs = new ArrayList<>(List.of(total.id()));
            parts.forEach(p -> refs.add(p.id()));
            warnings.add(new Warning(
                    "figure.sum_mismatch",
                    "The parts of %s add up to %s"
                            .formatted(total.raw(), sum.stripTrailingZeros().toPlainString()),
                    refs));
        }
    }

    /** The figures that are listed as parts: one kind and unit, only a comma or semicolon between them. */
    private List<Figure> members(List<Figure> figures, int i, boolean bracket) {
        List<Figure> parts = new ArrayList<>();
        for (int k = i + 1; k < figures.size(); k++) {
            Figure f = figures.get(k);
            String gap = between(figures.get(k - 1), f);
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

    private void currency(Figure f) {
        if (f.kind().equals("rate") && f.unit() == null && f.raw().contains("/")) {
            warnings.add(new Warning(
                    "figure.unparsed_number", "No unit stands before the slash of " + f.raw(), List.of(f.id())));
        }
    }
}
