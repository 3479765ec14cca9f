package org.trichluc.extract.structure.form;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Block;
import org.trichluc.document.BlockKind;
import org.trichluc.document.Warning;

/**
 * Reads the head of a document (Nghị định 30/2020/NĐ-CP, phụ lục I; Hướng dẫn 36-HD/VPTW): letterhead, number, place
 * and date down to the title and the addressees. Each line is known by how it is written; where it stands decides
 * between what looks alike.
 */
public final class HeadReader {

    /** How many blocks at most the lines above the title take up, a cover and its blank lines included. */
    private static final int DEEPEST_TITLE = 40;

    /** No line of a letterhead is longer. */
    private static final int LONGEST_LINE = 200;

    /** How many lines that tell nothing may stand between two that do. */
    private static final int WIDEST_GAP = 8;

    private static final int LONGEST_AGENCY = 110;

    private final Vocabulary vocabulary;
    private final List<Block> document;
    private final List<Fragment> lines;
    private final Map<Fragment, BlockKind> kinds = new IdentityHashMap<>();
    private @Nullable PlaceDate issued;
    private @Nullable String number;
    private @Nullable String own;
    private final List<Warning> warnings = new ArrayList<>();
    private @Nullable String urgency;
    private @Nullable String secrecy;
    private final List<Fragment> agencies = new ArrayList<>();
    private final List<Fragment> about = new ArrayList<>();

    private HeadReader(List<Block> document, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.document = document;
        int end = 0;
        while (end < Math.min(DEEPEST_TITLE, document.size()) && !Fragments.isData(document.get(end))) {
            end++;
        }
        this.lines = Addressees.belowColumns(Fragments.of(document.subList(0, end)));
    }

    /** Reads the head; a document without one has a head of no blocks. */
    public static Head read(List<Block> document, Vocabulary vocabulary) {
        return new HeadReader(document, vocabulary).read();
    }

    private Head read() {
        int top = endOfTop();
        TypeLine type = top < lines.size() ? typeAt(top) : null;
        int last = letterhead(type == null ? lastOfForm(top) : top);
        if (type == null && about.isEmpty() && last < lines.size() && Title.isUntyped(lines.get(last), vocabulary)) {
            type = new TypeLine(null, lines.get(last).text());
            top = last;
        }
        List<String> issuers =
                new ArrayList<>(agencies.stream().map(Fragment::text).toList());
        String issuer = Letterhead.of(agencies, vocabulary).issuer();
        if (issuer != null) {
            issuers.add(issuer);
        }
        Title title = Title.of(lines, type == null ? last : top, type, issuers, vocabulary);
        title.lines().forEach(f -> kinds.put(f, BlockKind.TITLE));
        int next = Math.max(last, title.next());
        if (issued == null && next < lines.size()) {
            next += late(next);
        }
        Addressees to = Addressees.at(lines, next);
        to.lines().forEach(f -> kinds.put(f, BlockKind.OTHER));
        next = Math.max(next, to.next());
        return assemble(next, type, title, to);
    }

    /** A place and date that stands under the title. */
    private int late(int at) {
        PlaceDate found = PlaceDate.of(lines.get(at).text());
        if (found == null || found.place() == null) {
            return 0;
        }
        issued = found;
        kinds.put(lines.get(at), BlockKind.PLACE_DATE);
        return 1;
    }

    /** The index of the line with the type, or of the first line that can be neither letterhead nor title. */
    private int endOfTop() {
        for (int i = 0; i < lines.size(); i++) {
            Fragment f = lines.get(i);
            if (Shape.isAddress(f.text()) || typeAt(i) != null) {
                return i;
            }
            if (Title.isHeading(f) || Title.isGround(f)) {
                return lines.size();
            }
            if (f.text().length() > LONGEST_LINE && !f.isCapitals()) {
                return lines.size();
            }
        }
        return lines.size();
    }

    private @Nullable TypeLine typeAt(int i) {
        Fragment f = lines.get(i);
        if (f.column() != Fragment.ALONE) {
            return null;
        }
        TypeLine type = TypeLine.of(f, vocabulary);
        if (type != null && i + 1 < lines.size()) {
            type = type.with(f, lines.get(i + 1), vocabulary);
        }
        return type != null ? type : TypeLine.within(f, vocabulary);
    }

    /** Behind the last line that only a letterhead has, before a limit; 0 where there is none. */
    private int lastOfForm(int limit) {
        int behind = 0;
        for (int i = 0; i < limit; i++) {
            String text = lines.get(i).text();
            PlaceDate date = PlaceDate.of(text);
            boolean fixed = Shape.isMotto(text) || Shape.isNumber(text) || date != null && date.place() != null;
            if (i - behind > WIDEST_GAP) {
                break;
            }
            if (fixed || lines.get(i).column() == 0 && behind > 0 && Shape.isAbout(text)) {
                behind = i + 1;
            }
        }
        while (behind > 0 && behind < limit && sameGroup(behind - 1, behind)) {
            behind++;
        }
        return behind;
    }

    private boolean sameGroup(int a, int b) {
        return lines.get(a).group() == lines.get(b).group() && lines.get(b).column() != Fragment.ALONE;
    }

    /** Reads the lines before a limit as a letterhead. */
    private int letterhead(int limit) {
        boolean columns = lines.subList(0, limit).stream().anyMatch(f -> f.column() == 0);
        boolean inAbout = false;
        boolean rubric = false;
        for (int i = 0; i < limit; i++) {
            Fragment f = lines.get(i);
            rubric = Shape.isRubric(f.text()) || rubric && f.column() == Fragment.ALONE;
            boolean left = f.column() == 0 || f.column() == Fragment.ALONE;
            if (fixed(f)) {
                inAbout = false;
            } else if (left && (Shape.isAbout(f.text()) || inAbout || underNumber(f))) {
                about.add(f);
                inAbout = true;
                kinds.put(f, BlockKind.TITLE);
            } else if (!Shape.isRule(f.text())) {
                kinds.put(f, BlockKind.LETTERHEAD);
                if (!rubric && (left || !columns) && number == null && isAgency(f)) {
                    agencies.add(f);
                }
            }
        }
        return limit;
    }

    /** Whether the line is one that its own wording tells; takes note of it. */
    private boolean fixed(Fragment f) {
        String text = f.text();
        PlaceDate date = PlaceDate.of(f.surely());
        if (date != null) {
            unread(issued == null && f.source().recognised() && date.isOpen(), "date_unread", f);
            issued = issued == null ? date : issued;
            kinds.put(f, BlockKind.PLACE_DATE);
            return true;
        }
        boolean known = true;
        if (Shape.isNumber(text)) {
            if (number == null) {
                number = text;
                own = f.source().recognised() ? OwnNumber.recognised(f.surely()) : OwnNumber.of(text);
                unread(f.source().recognised() && own == null, "number_unread", f);
            }
        } else if (Shape.isUrgency(text)) {
            urgency = text.replaceAll("[^\\p{L}\\p{N} /:,]", "").strip();
        } else if (Shape.isSecrecy(text)) {
            secrecy = text.replaceAll("[^\\p{L} ]", "").strip();
        } else {
            known = Shape.isMotto(text) || f.column() != 0 && Shape.isYouthTitle(text) || Shape.isDraft(text);
        }
        if (known) {
            kinds.put(f, BlockKind.LETTERHEAD);
        }
        return known;
    }

    /** In a scan what stands in small letters under the number says what a letter is about, however its lead was read. */
    private boolean underNumber(Fragment f) {
        return number != null
                && f.source().recognised()
                && f.column() == 0
                && !f.isCapitals()
                && !isAgency(f)
                && f.text().matches("(?:.*\\p{Ll}{2,} ){2}.*");
    }

    private void unread(boolean unread, String code, Fragment f) {
        if (unread) {
            warnings.add(new Warning(
                    "header." + code,
                    String.format(
                            Locale.ROOT,
                            "“%s”: written by hand or not clear enough to be read with trust; look at page %d.",
                            f.text(),
                            f.source().page()),
                    List.of()));
        }
    }

    private boolean isAgency(Fragment f) {
        boolean named = f.isCapitals() || vocabulary.beginsWithAgency(f.text()) || !agencies.isEmpty() && f.isBold();
        return named && f.text().length() <= LONGEST_AGENCY && !f.text().startsWith("(");
    }

    private Head assemble(int next, @Nullable TypeLine type, Title title, Addressees to) {
        Letterhead names = Letterhead.of(agencies, vocabulary);
        Origin origin = title.origin();
        String told = number == null ? origin.number() : own;
        String written = number == null ? told : OwnNumber.of(number);
        String symbol = written == null ? null : OwnNumber.typeOf(written, vocabulary);
        boolean letter = type == null && (!about.isEmpty() || symbol == null && to.names() != null && written != null);
        String subject = Title.ofLetter(about);
        int rest = next == 0 ? 0 : document.indexOf(lines.get(next - 1).source()) + 1;
        return new Head(
                Columns.blocks(lines.subList(0, next), leftOver(next), kinds),
                rest,
                names.parent(),
                names.issuer() == null ? origin.issuer() : names.issuer(),
                told,
                symbol,
                issued == null ? null : issued.place(),
                issued == null ? origin.date() : issued.date(),
                type != null && type.slug() != null
                        ? type.slug()
                        : letter ? "cong-van" : symbol != null ? symbol : title.excerpted(vocabulary),
                title.text() == null ? subject : title.text(),
                title.text() == null ? subject : title.withBrackets(),
                to.names(),
                urgency,
                secrecy,
                warnings);
    }

    /** Lines of the last block that the head reaches into, but does not end. */
    private List<Fragment> leftOver(int next) {
        int end = next;
        while (next > 0
                && end < lines.size()
                && lines.get(end).source() == lines.get(next - 1).source()) {
            end++;
        }
        return lines.subList(next, end);
    }
}
