package org.trichluc.extract.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Block;
import org.trichluc.document.Document;
import org.trichluc.document.Source;
import org.trichluc.document.Table;
import org.trichluc.document.Warning;
import org.trichluc.report.Figure;

/** Checks figures against each other: a percentage against its ratio, a total against its parts. */
public final class FigureChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How far from its ratio a percentage may be that is itself called approximate, in points. */
    private static final BigDecimal APPROXIMATE = BigDecimal.valueOf(2);

    private static final int NEAR = 80;
    private static final Pattern EQUALS = Pattern.compile("(?iu)^[^;.]*(?:đạt|chiếm|bằng|tỷ lệ|tỉ lệ|=|\\()[^;.]*$");

    private static final Pattern CHANGE = Pattern.compile("(?iu)(?: ?\\(|, )(?:tăng|giảm)(?: khoảng)? ?");

    private final ProseText texts;
    private final List<Warning> warnings = new ArrayList<>();

    private FigureChecks(ProseText texts) {
        this.texts = texts;
    }

    /**
     * The doubts about a report's figures, given in reading order.
     *
     * @param figures with the confidence that recognition leaves them: in recognised text a doubt counts only if all
     *     of its figures were read surely
     */
    public static List<Warning> of(Document document, List<Figure> figures) {
        ProseText texts = new ProseText(document);
        FigureChecks checks = new FigureChecks(texts);
        PartsCheck parts = new PartsCheck(texts, figures);
        for (int i = 0; i < figures.size(); i++) {
            checks.ratio(figures, i);
            checks.add(parts.at(i));
            checks.growth(figures, i);
            checks.currency(figures.get(i));
            checks.perOther(figures, i);
        }
        checks.tables(document.blocks(), figures);
        checks.warnings.addAll(RestatedCheck.of(figures));
        checks.warnings.addAll(RepeatedCheck.of(texts, figures));
        boolean digital = document.source().textOrigin() == Source.TextOrigin.DIGITAL;
        return digital ? List.copyOf(checks.warnings) : Certain.of(checks.warnings, figures);
    }

    private void tables(List<Block> blocks, List<Figure> figures) {
        Map<String, List<Figure>> byBlock = new HashMap<>();
        for (Figure f : figures) {
            if (f.rule().startsWith("table/") && f.valueMax() == null && f.qualifier() == null) {
                byBlock.computeIfAbsent(f.span().block(), k -> new ArrayList<>())
                        .add(f);
            }
        }
        for (Block b : blocks) {
            Table t = b.table();
            List<Figure> own = byBlock.get(b.id());
            if (t != null && own != null) {
                FigureCells cells = new FigureCells(b, t, own);
                warnings.addAll(TableSums.of(cells));
                warnings.addAll(TableFormulas.of(cells));
            }
        }
    }

    private void add(@Nullable Warning doubt) {
        if (doubt != null) {
            warnings.add(doubt);
        }
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
        String gap = texts.between(a, p);
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
        String middle = texts.between(from, figures.get(i + 1));
        String behind = texts.between(figures.get(i + 1), figures.get(i + 2));
        if (middle != null && behind != null) {
            add(GrowthCheck.of(from, figures.get(i + 1), figures.get(i + 2), texts.before(from, NEAR), middle, behind));
        }
    }

    /** A price for one measure whose change is told for another: {@code 25.700đ/gói (tăng 1.200đ/kg)}. */
    private void perOther(List<Figure> figures, int i) {
        Figure price = figures.get(i);
        Figure change = i + 1 < figures.size() ? figures.get(i + 1) : price;
        String gap = texts.between(price, change);
        if (gap != null
                && price.per() != null
                && change.per() != null
                && !price.per().equals(change.per())
                && CHANGE.matcher(gap).matches()) {
            warnings.add(new Warning(
                    "figure.unit_mismatch",
                    "%s is a price per %s, but its change %s is per %s"
                            .formatted(price.raw(), price.per(), change.raw(), change.per()),
                    List.of(price.id(), change.id())));
        }
    }

    /** Whether a ratio stands in brackets behind another figure, so that a percentage behind them is that one's. */
    private boolean asideOf(List<Figure> figures, int i, String gap) {
        String before = i == 0 || !gap.startsWith(")") ? null : texts.between(figures.get(i - 1), figures.get(i));
        return before != null && before.contains("(") && !before.contains(". ") && !before.contains(";");
    }

    private void currency(Figure f) {
        if (f.kind().equals("rate") && f.unit() == null && f.raw().contains("/")) {
            warnings.add(new Warning(
                    "figure.unparsed_number", "No unit stands before the slash of " + f.raw(), List.of(f.id())));
        }
    }
}
