package org.trichluc.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trichluc.report.Figure.Change;
import org.trichluc.report.Figure.Unit;

/** A figure in the making: what was not said of it is null. Its fields are those of {@link Figure}. */
public final class FigureDraft {
    private final String raw;
    private final Span span;
    private final String kind;
    private final BigDecimal value;
    private final String rule;

    private String id = "";
    private @Nullable BigDecimal valueMax;
    private @Nullable Unit unit;
    private @Nullable BigDecimal of;
    private @Nullable String per;
    private @Nullable String qualifier;
    private @Nullable Change change;
    private @Nullable Boolean attainment;
    private @Nullable String indicator;
    private @Nullable String row;
    private @Nullable List<String> columns;
    private @Nullable String subject;
    private @Nullable String place;
    private @Nullable Period period;
    private @Nullable String section;
    private double confidence;
    private @Nullable String toldBy;

    /**
     * A figure of which nothing more is known.
     *
     * @param raw the number with its unit
     * @param rule what found it
     */
    public FigureDraft(String raw, Span span, String kind, BigDecimal value, String rule, double confidence) {
        this.raw = raw;
        this.span = span;
        this.kind = kind;
        this.value = value;
        this.rule = rule;
        this.confidence = confidence;
    }

    FigureDraft(Figure f) {
        this(f.raw(), f.span(), f.kind(), f.value(), f.rule(), f.confidence());
        this.id = f.id();
        this.valueMax = f.valueMax();
        this.unit = f.unit();
        this.of = f.of();
        this.per = f.per();
        this.qualifier = f.qualifier();
        this.change = f.change();
        this.attainment = f.attainment();
        this.indicator = f.indicator();
        this.row = f.row();
        this.columns = f.columns();
        this.subject = f.subject();
        this.place = f.place();
        this.period = f.period();
        this.section = f.section();
        this.toldBy = f.toldBy();
    }

    public FigureDraft id(String other) {
        id = other;
        return this;
    }

    public FigureDraft valueMax(@Nullable BigDecimal other) {
        valueMax = other;
        return this;
    }

    public FigureDraft unit(@Nullable Unit other) {
        unit = other;
        return this;
    }

    public FigureDraft of(@Nullable BigDecimal other) {
        of = other;
        return this;
    }

    public FigureDraft per(@Nullable String other) {
        per = other;
        return this;
    }

    public FigureDraft qualifier(@Nullable String other) {
        qualifier = other;
        return this;
    }

    public FigureDraft change(@Nullable Change other) {
        change = other;
        return this;
    }

    public FigureDraft attainment(@Nullable Boolean other) {
        attainment = other;
        return this;
    }

    public FigureDraft indicator(@Nullable String other) {
        indicator = other;
        return this;
    }

    public FigureDraft row(@Nullable String other) {
        row = other;
        return this;
    }

    public FigureDraft columns(@Nullable List<String> other) {
        columns = other;
        return this;
    }

    public FigureDraft subject(@Nullable String other) {
        subject = other;
        return this;
    }

    public FigureDraft place(@Nullable String other) {
        place = other;
        return this;
    }

    public FigureDraft period(@Nullable Period other) {
        period = other;
        return this;
    }

    public FigureDraft section(@Nullable String other) {
        section = other;
        return this;
    }

    public FigureDraft confidence(double other) {
        confidence = other;
        return this;
    }

    public FigureDraft toldBy(@Nullable String other) {
        toldBy = other;
        return this;
    }

    /** The figure as it is by now. */
    public Figure done() {
        return new Figure(
                id,
                raw,
                span,
                kind,
                value,
                valueMax,
                unit,
                of,
                per,
                qualifier,
                change,
                attainment,
                indicator,
                row,
                columns,
                subject,
                place,
                period,
                section,
                rule,
                confidence,
                toldBy);
    }
}
