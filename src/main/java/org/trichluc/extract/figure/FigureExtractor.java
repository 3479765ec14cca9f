package org.trichluc.extract.figure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Block;
import org.trichluc.document.BlockKind;
import org.trichluc.document.Note;
import org.trichluc.document.Source;
import org.trichluc.document.Warning;
import org.trichluc.extract.Matches;
import org.trichluc.extract.citation.Citations;
import org.trichluc.extract.figure.ProseFigures.Found;
import org.trichluc.extract.figure.ProseFigures.Stretch;
import org.trichluc.extract.figure.QuantityFinder.Veto;
import org.trichluc.extract.period.SentencePeriods;
import org.trichluc.extract.sentence.SentenceEnds;
import org.trichluc.extract.structure.Structure;
import org.trichluc.match.Match;
import org.trichluc.report.Citation;
import org.trichluc.report.Figure;
import org.trichluc.report.Period;
import org.trichluc.rule.RuleBook;

/** Finds the quantities that a report states, and what the report says about each of them. */
public final class FigureExtractor {

    private static final Set<BlockKind> PROSE = EnumSet.of(
            BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.HEADING, BlockKind.FOOTNOTE, BlockKind.OTHER);

    private static final Pattern PLACE = Pattern.compile(
            "trên địa bàn ((?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)(?: \\p{Lu}[\\p{L}’'-]{0,9}){1,4})$");

    private final ProseFigures prose;
    private final TableFigures tables;
    private final SentencePeriods periods;
    private final @Nullable Teller teller;

    public FigureExtractor(RuleBook book) {
        FigureWords words = FigureWords.of(book);
        this.periods = words.periods();
        this.prose = new ProseFigures(words, new Places(book, words), SentenceEnds.of(book));
        this.tables = new TableFigures(book, prose);
        this.teller = Teller.in(book.folder());
    }

    /** The figures of the body and then of the notes, in reading order. */
    public Figures extract(Structure structure, Matches matches, Citations citations) {
        List<Warning> warnings = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (Lesson lesson : lessons(structure, matches, citations, warnings)) {
            figures.add(told(lesson));
        }
        return new Figures(figures, warnings);
    }

    /** The figure with the indicator that the model tells, where it tells another than the rules. */
    private Figure told(Lesson lesson) {
        if (teller == null || lesson.scene() == null) {
            return lesson.figure();
        }
        String indicator = teller.indicator(lesson.scene());
        boolean same = indicator.isEmpty() || indicator.equals(lesson.figure().indicator());
        return same
                ? lesson.figure()
                : lesson.figure().draft().toldBy(Teller.ID).indicator(indicator).done();
    }

    /** How the model came by the indicator of a figure, a line; null where it was not asked. */
    public @Nullable String explained(Lesson lesson) {
        return teller == null || lesson.scene() == null ? null : teller.explained(lesson.scene());
    }

    /** The same as the rules alone read them, each with the words around it. */
    public List<Lesson> lessons(Structure structure, Matches matches, Citations citations) {
        return lessons(structure, matches, citations, new ArrayList<>());
    }

    private List<Lesson> lessons(Structure structure, Matches matches, Citations citations, List<Warning> warnings) {
        List<Lesson> figures = new ArrayList<>();
        Map<String, List<Citation>> cited = new HashMap<>();
        citations
                .citations()
                .forEach(c -> cited.computeIfAbsent(c.span().block(), k -> new ArrayList<>())
                        .add(c));
        Integer year = year(structure);
        Function<Block, @Nullable Period> period = new SectionPeriods(structure, periods, year)::of;
        String place = place(structure.header().title());
        Block before = null;
        String topic = null;
        boolean digital = structure.document().source().textOrigin() == Source.TextOrigin.DIGITAL;
        for (Block b : structure.document().blocks()) {
            List<Veto> vetoes = vetoes(b, matches, cited.getOrDefault(b.id(), List.of()));
            String open = before != null && before.text().endsWith(":") || itemOf(b, before) ? topic : null;
            Stretch whole = new Stretch(
                    b,
                    0,
                    b.text().length(),
                    matches.in(b, "figure"),
                    vetoes,
                    null,
                    open,
                    structure.section(b),
                    period.apply(b),
                    year);
            if (b.kind() == BlockKind.TABLE) {
                TableFigures.Tabled tabled = tables.in(whole, before);
                figures.addAll(tabled.figures());
                warnings.addAll(digital ? tabled.warnings() : List.of());
            } else if (PROSE.contains(b.kind())) {
                Found found = prose.in(whole);
                add(b, found, figures, warnings);
                topic = b.text().endsWith(":") ? found.topic() : open;
            }
            before = b;
        }
        for (Note n : structure.document().notes()) {
            for (Block b : n.blocks()) {
                List<Veto> vetoes = vetoes(b, matches, cited.getOrDefault(b.id(), List.of()));
                add(
                        b,
                        prose.in(new Stretch(
                                b,
                                0,
                                b.text().length(),
                                matches.in(b, "figure"),
                                vetoes,
                                null,
                                null,
                                structure.section(b),
                                period.apply(b),
                                year)),
                        figures,
                        warnings);
            }
        }
        List<Lesson> numbered = new ArrayList<>();
        for (Lesson lesson : figures) {
            Figure f = lesson.figure();
            numbered.add(lesson.with(f.draft()
                    .id("f" + (numbered.size() + 1))
                    .place(f.place() == null ? place : f.place())
                    .done()));
        }
        return numbered;
    }

    private static boolean itemOf(Block b, @Nullable Block before) {
        return before != null && b.text().startsWith("-") && before.text().startsWith("-");
    }

    private static void add(Block b, Found found, List<Lesson> figures, List<Warning> warnings) {
        figures.addAll(found.lessons());
        for (int[] doubt : found.doubts()) {
            int from = Math.max(0, doubt[0] - 30);
            int to = Math.min(b.text().length(), doubt[1] + 30);
            warnings.add(new Warning(
                    "figure.unparsed_number",
                    "It is not said what " + b.text().substring(doubt[0], doubt[1]) + " counts: … "
                            + b.text().substring(from, to) + " …",
                    List.of(b.id())));
        }
    }

    private static List<Veto> vetoes(Block b, Matches matches, List<Citation> citations) {
        List<Veto> result = new ArrayList<>();
        for (Match m : matches.in(b, "not-a-figure")) {
            result.add(new Veto(m.start(), m.end(), Veto.Kind.HARD));
        }
        for (Match m : matches.in(b, "label-number")) {
            result.add(new Veto(m.start(), m.end(), Veto.Kind.SOFT));
        }
        for (Citation c : citations) {
            int start = b.text().offsetByCodePoints(0, c.span().start());
            int end = b.text().offsetByCodePoints(0, c.span().end());
            result.add(new Veto(start, end, Veto.Kind.CITED));
            int title = c.title() == null ? -1 : b.text().indexOf(c.title(), end);
            if (title >= 0 && c.title() != null) {
                result.add(new Veto(title, title + c.title().length(), Veto.Kind.CITED));
            }
        }
        return result;
    }

    /** Where the whole report holds: {@code … trên địa bàn tỉnh X} at the end of its title. */
    private static @Nullable String place(@Nullable String title) {
        Matcher m = PLACE.matcher(title == null ? "" : title);
        return m.find() ? m.group(1) : null;
    }

    private static @Nullable Integer year(Structure structure) {
        Period p = structure.header().period();
        String day = p != null && p.to() != null ? p.to() : structure.header().date();
        return day == null || day.length() < 4 ? null : Integer.valueOf(day.substring(0, 4));
    }
}
