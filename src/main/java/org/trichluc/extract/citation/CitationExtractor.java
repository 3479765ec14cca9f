package org.trichluc.extract.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Block;
import org.trichluc.document.BlockKind;
import org.trichluc.document.Source;
import org.trichluc.document.Warning;
import org.trichluc.extract.Matches;
import org.trichluc.extract.check.CitationChecks;
import org.trichluc.extract.structure.Structure;
import org.trichluc.match.Match;
import org.trichluc.report.BackReference;
import org.trichluc.report.Citation;
import org.trichluc.report.CitedDocument;
import org.trichluc.report.Span;
import org.trichluc.rule.RuleBook;
import org.trichluc.vietnamese.Folded;
import org.trichluc.vietnamese.Syllable;
import org.trichluc.vietnamese.Words;

/** Finds the documents that a report cites. Immutable; safe for several threads. */
public final class CitationExtractor {

    private static final Pattern BLANK = Pattern.compile("[.…_]{3,}+|…|ngày\\s{1,9}tháng|tháng\\s{1,9}năm");

    private static final String KIND = "citation";
    private static final String NO_NUMBER = "missing-number";

    private final Vocabulary words;

    /** An extractor with the lexicons of a rule book. */
    public CitationExtractor(RuleBook book) {
        this.words = Vocabulary.of(book);
    }

    /** The mentions in the body and then in the notes, in reading order, and the documents that they name. */
    public Citations extract(Structure structure, Matches matches) {
        String reportDate = structure.header().date();
        boolean recognised = structure.document().source().textOrigin() != Source.TextOrigin.DIGITAL;
        MentionReader mentions = new MentionReader(words, reportDate);
        BlockReader context = new BlockReader(words);
        List<Cited> cited = new ArrayList<>();
        for (Block block : blocks(structure)) {
            List<Mention> read = mentions.read(block, matches.in(block, KIND));
            read.removeIf(m -> block.kind() == BlockKind.TITLE
                    && isOwn(m, structure.header().number()));
            cited.addAll(context.read(read));
        }
        new TitleLines(structure.document().blocks(), context).complete(cited);
        DocumentGroups groups = new DocumentGroups(words, reportDate);
        for (int i = 0; i < cited.size(); i++) {
            groups.add("c" + (i + 1), cited.get(i));
        }
        List<Citation> citations = new ArrayList<>();
        for (int i = 0; i < cited.size(); i++) {
            String id = "c" + (i + 1);
            citations.add(citation(id, cited.get(i), groups.document(id)));
        }
        Map<String, List<BackReference>> back =
                new BackReferences(words.documentType(), structure.header().type()).of(blocks(structure), citations);
        List<CitedDocument> documents = groups.documents().stream()
                .map(d -> back.containsKey(d.id()) ? d.withBackReferences(back.get(d.id())) : d)
                .toList();
        List<Warning> warnings = new ArrayList<>(new CitationChecks(words.authority(), reportDate, recognised)
                .of(citations, documents, behind(cited, citations)));
        for (int i = 0; i < cited.size(); i++) {
            doubts(citations.get(i).id(), cited.get(i).mention(), recognised, warnings);
        }
        for (Block block : blocks(structure)) {
            if (!isForm(block)) {
                matches.in(block, NO_NUMBER).stream()
                        .filter(m -> vietnamese(block.text().substring(m.start(), m.end())))
                        .forEach(m -> warnings.add(noNumber(block, m)));
            }
        }
        return new Citations(List.copyOf(citations), documents, List.copyOf(warnings));
    }

    private static Function<Citation, String> behind(List<Cited> cited, List<Citation> citations) {
        Map<String, Mention> byId = new HashMap<>();
        for (int i = 0; i < cited.size(); i++) {
            byId.put(citations.get(i).id(), cited.get(i).mention());
        }
        return c -> {
            Mention m = byId.get(c.id());
            return m == null ? "" : m.block().text().substring(m.end());
        };
    }

    /** Whether several blanks of a text wait to be filled in: what is left out there is no slip of the pen. */
    private static boolean isForm(Block block) {
        return BLANK.matcher(block.text()).results().limit(2).count() > 1;
    }

    /** Whether the word where the number should stand is none of another language, whose documents have other numbers. */
    private static boolean vietnamese(String raw) {
        String last = raw.substring(raw.lastIndexOf(' ') + 1);
        return !Words.isLetter(last.charAt(last.length() - 1)) || Syllable.possible(last);
    }

    private static Warning noNumber(Block block, Match match) {
        String raw = block.text().substring(match.start(), match.end());
        return new Warning(
                "citation.number_malformed",
                "No number follows “" + raw + "”, so that it is no citation.",
                List.of(block.id()));
    }

    private void doubts(String id, Mention mention, boolean recognised, List<Warning> warnings) {
        DocumentNumber number = mention.number();
        String wrong = number == null || recognised
                ? null
                : number.malformed()
                        ? number + " cannot be right as a document's number"
                        : number.pointBehindType(words.symbol())
                                ? "In " + number + " a point stands where a dash belongs"
                                : null;
        if (wrong != null) {
            warnings.add(new Warning("citation.number_malformed", wrong, List.of(id)));
        }
        String adopted = number == null || recognised || mention.date() == null
                ? null
                : words.laws().adopted(number);
        if (adopted != null && !adopted.equals(mention.date())) {
            warnings.add(
                    new Warning("citation.date_conflict", mention.raw() + " was adopted on " + adopted, List.of(id)));
        }
        if (mention.dateImpossible()) {
            warnings.add(new Warning(
                    "citation.date_impossible", mention.raw() + " has a date that no calendar has", List.of(id)));
        }
    }

    /** Whether a mention is the report's own number, as it stands in the title of a copy. */
    private static boolean isOwn(Mention mention, @Nullable String number) {
        String cited = numberText(mention);
        return number != null && cited != null && Folded.of(cited).equals(Folded.of(number));
    }

    private static List<Block> blocks(Structure structure) {
        List<Block> result = new ArrayList<>(structure.document().blocks());
        structure.document().notes().forEach(n -> result.addAll(n.blocks()));
        result.removeIf(b -> b.kind() == BlockKind.LETTERHEAD || b.kind() == BlockKind.PLACE_DATE);
        return result;
    }

    private static Citation citation(String id, Cited cited, String document) {
        Mention m = cited.mention();
        return new Citation(
                id,
                m.raw(),
                Span.of(m.block(), m.start(), m.end()),
                m.type(),
                numberText(m),
                m.year(),
                m.date(),
                cited.issuer(),
                cited.title(),
                cited.pinpoint(),
                cited.relation(),
                document,
                m.rule(),
                m.confidence());
    }

    private static @Nullable String numberText(Mention m) {
        DocumentNumber number = m.number();
        return number == null ? null : number.text();
    }
}
