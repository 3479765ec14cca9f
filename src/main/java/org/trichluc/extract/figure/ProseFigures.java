package org.trichluc.extract.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Block;
import org.trichluc.extract.figure.QuantityFinder.Veto;
import org.trichluc.extract.figure.Readings.Reading;
import org.trichluc.extract.sentence.SentenceEnds;
import org.trichluc.match.Match;
import org.trichluc.report.Figure;
import org.trichluc.report.FigureDraft;
import org.trichluc.report.Period;
import org.trichluc.report.Span;
import org.trichluc.vietnamese.Folded;

/** The figures of running text: a paragraph, a note, or a table cell with sentences in it. */
final class ProseFigures {

    private final QuantityFinder finder;
    private final Readings readings;
    private final Indicators indicators;
    private final SceneReader scenes;
    private final FigurePeriods times;
    private final SentenceEnds ends;

    ProseFigures(FigureWords words, Places places, SentenceEnds ends) {
        this.ends = ends;
        this.finder = new QuantityFinder(words);
        this.readings = new Readings(words);
        this.indicators = new Indicators(words, places);
        this.scenes = new SceneReader(words);
        this.times = new FigurePeriods(words.periods());
    }

    /**
     * A stretch of a block's text.
     *
     * @param cell of a table that it stands in, null outside of tables
     * @param topic what the paragraph that introduces this list is about
     * @param period the section's or the document's own
     * @param year the report's, for periods that leave it out
     */
    record Stretch(
            Block block,
            int from,
            int to,
            List<Match> matches,
            List<Veto> vetoes,
            @Nullable InCell cell,
            @Nullable String topic,
            @Nullable String section,
            @Nullable Period period,
            @Nullable Integer year) {}

    /**
     * Where in a table a stretch stands.
     *
     * @param row what its row is called
     * @param columns headers of its column, outermost first
     */
    record InCell(@Nullable String row, @Nullable List<String> columns) {}

    /**
     * What was found.
     *
     * @param doubts ranges of the numbers whose noun is missing
     * @param topic what a list that follows is about
     */
    record Found(
            List<Lesson> lessons,
            List<int[]> doubts,
            @Nullable String topic) {}

    Found in(Stretch s) {
        String text = s.block().text();
        Folded folded = Folded.of(text);
        Sentences sentences = new Sentences(text, s.from(), s.to(), ends);
        List<int[]> doubts = new ArrayList<>();
        List<Quantity> all = finder.find(text, s.from(), s.to(), s.matches(), s.vetoes(), doubts);
        List<Reading> read = readings.of(text, folded, sentences, all);
        Indicators.Told told = indicators.of(text, folded, sentences, all, read, s.topic());
        List<Lesson> lessons = new ArrayList<>();
        Period period = null;
        int sentence = -1;
        for (int i = 0; i < all.size(); i++) {
            Quantity q = all.get(i);
            int start = sentences.start(q.start());
            int from = start == sentence ? all.get(i - 1).end() : start;
            period = start == sentence ? period : null;
            sentence = start;
            int end = sentences.end(q.start());
            int right = i + 1 < all.size() ? Math.min(all.get(i + 1).start(), end) : end;
            period = times.at(new FigurePeriods.Place(text, folded, start, from, q, right), s, period);
            String indicator = told.indicators().get(i);
            Figure figure = figure(
                    s,
                    q,
                    read.get(i),
                    indicator,
                    told.places().get(i),
                    told.subjects().get(i),
                    period);
            Scene scene = scenes.of(text, sentences, all, i, read.get(i), indicator, s.topic());
            lessons.add(new Lesson(figure, scene));
        }
        return new Found(lessons, doubts, told.topic());
    }

    private static Figure figure(
            Stretch s,
            Quantity q,
            Reading r,
            @Nullable String indicator,
            @Nullable String place,
            @Nullable String subject,
            @Nullable Period period) {
        String raw = s.block().text().substring(q.start(), q.end());
        Span span = Span.of(s.block(), q.start(), q.end());
        return new FigureDraft(raw, span, q.kind(), q.value(), q.rule(), q.confidence())
                .valueMax(q.max())
                .unit(q.unit() == null ? null : new Figure.Unit(q.unit(), q.code()))
                .of(q.of())
                .per(q.per())
                .qualifier(r.qualifier())
                .change(r.change())
                .attainment(r.attainment() ? Boolean.TRUE : null)
                .indicator(indicator)
                .row(s.cell() == null ? null : s.cell().row())
                .columns(s.cell() == null ? null : s.cell().columns())
                .subject(subject)
                .place(place)
                .period(period == null ? s.period() : period)
                .section(s.section())
                .done();
    }
}
