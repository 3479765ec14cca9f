package org.trichluc.extract.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.trichluc.document.Block;
import org.trichluc.document.BlockKind;
import org.trichluc.document.Document;
import org.trichluc.document.Note;
import org.trichluc.document.Warning;
import org.trichluc.extract.period.TitlePeriods;
import org.trichluc.extract.structure.form.Closing;
import org.trichluc.extract.structure.form.ClosingReader;
import org.trichluc.extract.structure.form.Head;
import org.trichluc.extract.structure.form.HeadReader;
import org.trichluc.extract.structure.form.Vocabulary;
import org.trichluc.extract.structure.outline.Outline;
import org.trichluc.extract.table.HeaderRows;
import org.trichluc.report.Header;
import org.trichluc.report.Signatory;
import org.trichluc.rule.RuleBook;

/** Finds which part of a report each block is: head, outline, closing. Safe for use by several threads at once. */
public final class StructureExtractor {

    private final Vocabulary vocabulary;
    private final HeaderRows headers;

    /**
     * Takes its words from the lexicons {@code document-type}, {@code agency-head}, {@code position}, {@code rank},
     * {@code type-adverb}, {@code form-remark}, {@code family-name}, and {@code table-header}.
     */
    public StructureExtractor(RuleBook rules) {
        this.vocabulary = Vocabulary.of(rules);
        this.headers = new HeaderRows(rules);
    }

    /** The document with its parts known; blocks are numbered anew, the notes' behind the body's. */
    public Structure extract(Document document) {
        Head head = HeadReader.read(document.blocks(), vocabulary);
        List<Block> body =
                document.blocks().subList(head.rest(), document.blocks().size());
        Closing closing = ClosingReader.read(BrokenLines.part(body), vocabulary);
        List<Block> all = new ArrayList<>(head.blocks());
        all.addAll(closing.blocks());
        all.replaceAll(headers::counted);
        Outline outline = Outline.of(number(all, 0), this::namesAgency);
        List<Note> notes = notes(document.notes(), all.size());
        Document parts = new Document(document.source(), outline.blocks(), notes, warnings(document, head, closing));
        return new Structure(
                parts, header(head, closing, outline.blocks()), outline.sections(), sections(outline, parts));
    }

    /** Whether a line begins with the name of a body; {@code BÁO CÁO} is none, though {@code BÁO} is. */
    private boolean namesAgency(String line) {
        return vocabulary.beginsWithAgency(line) && vocabulary.type(line) == null;
    }

    private static List<Warning> warnings(Document document, Head head, Closing closing) {
        Signatory signed = closing.signatory();
        boolean nameless = signed != null && signed.name() == null && signed.position() != null;
        Optional<Block> unread = closing.blocks().stream()
                .filter(b -> nameless && b.kind() == BlockKind.SIGNATURE && b.recognised())
                .findFirst();
        Stream<Warning> name = unread.stream()
                .map(b -> new Warning(
                        "header.signatory_unread",
                        "The name under “" + b.text() + "” was not read with trust; look at page " + b.page() + ".",
                        List.of()));
        return Stream.of(document.warnings().stream(), head.warnings().stream(), name)
                .flatMap(w -> w)
                .toList();
    }

    private static List<Block> number(List<Block> blocks, int from) {
        List<Block> result = new ArrayList<>();
        for (Block b : blocks) {
            result.add(b.named("b" + (from + result.size() + 1)));
        }
        return result;
    }

    private static List<Note> notes(List<Note> notes, int bodyBlocks) {
        List<Note> result = new ArrayList<>();
        int from = bodyBlocks;
        for (Note n : notes) {
            List<Block> blocks = number(n.blocks(), from);
            from += blocks.size();
            result.add(new Note(n.id(), n.marker(), blocks, n.endnote()));
        }
        return result;
    }

    private static Header header(Head head, Closing closing, List<Block> blocks) {
        String inferred = head.issuer() == null ? ClosingFormula.issuer(blocks) : null;
        return new Header(
                head.parent(),
                head.issuer() == null ? inferred : head.issuer(),
                inferred == null ? null : Boolean.TRUE,
                head.number(),
                head.place() == null ? closing.place() : head.place(),
                head.date() == null ? closing.date() : head.date(),
                head.type(),
                head.title(),
                TitlePeriods.of(head.titleLines()),
                head.addressees(),
                head.urgency(),
                head.secrecy(),
                closing.recipients(),
                closing.signatory());
    }

    private static Map<String, String> sections(Outline outline, Document parts) {
        Map<String, String> result = new HashMap<>(outline.sectionOf());
        for (Footnotes.Tie tie : Footnotes.ties(parts)) {
            String section = tie.mark() == null
                    ? null
                    : outline.sectionOf().get(tie.mark().block().id());
            if (section != null && tie.note() != null) {
                tie.note().blocks().forEach(b -> result.putIfAbsent(b.id(), section));
            }
        }
        return Map.copyOf(result);
    }
}
