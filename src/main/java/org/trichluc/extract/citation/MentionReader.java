package org.trichluc.extract.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Block;
import org.trichluc.match.Match;
import org.trichluc.match.Slot;
import org.trichluc.rule.Lexicon;
import org.trichluc.vietnamese.Words;

/** Turns what the rules matched in a block into mentions: one for each member of a list, with its type and number. */
final class MentionReader {

    /** What may stand between the members of a list. */
    static final Pattern SEPARATOR =
            Pattern.compile("\\s{0,2}(?:[,;&]|và|hoặc|cùng|đến)\\s{0,2}(?:và|các|số|số:|Số|Số:|-)?\\s{0,2}");

    /** A body behind a mention, roughly. */
    static final Pattern OF_ISSUER = Pattern.compile("\\s{0,2}của [^,;.()]{2,60}");

    private static final Pattern LAW_SEPARATOR = Pattern.compile("\\s{0,2}(?:,|;|và|,? và)\\s{1,2}");
    private static final Pattern SERIAL = Pattern.compile("\\d{1,5}[a-d]?");
    private static final String OTHER = "khac";

    private final Vocabulary words;
    private final @Nullable String reportDate;

    MentionReader(Vocabulary words, @Nullable String reportDate) {
        this.words = words;
        this.reportDate = reportDate;
    }

    /** All mentions in reading order. */
    List<Mention> read(Block block, List<Match> matches) {
        List<Mention> result = new ArrayList<>();
        for (Match match : matches) {
            int from = result.isEmpty() ? 0 : result.get(result.size() - 1).end();
            if (match.start() < from) {
                continue;
            }
            if (match.slot("law") != null || match.slot("name") != null) {
                laws(block, match, result);
            } else if (match.slot("serials") != null) {
                elliptic(block, match, result);
            } else {
                result.add(numbered(block, match, result.isEmpty() ? null : result.get(result.size() - 1)));
            }
        }
        return result;
    }

    private Mention numbered(Block block, Match match, @Nullable Mention before) {
        Slot type = match.slot("type") == null ? match.slot("short") : match.slot("type");
        Slot first = firstOf(match, "number", "serial", "house");
        Slot last = firstOf(match, "number", "organ", "house");
        DocumentNumber number = DocumentNumber.of(block.text().substring(first.start(), last.end()));
        String slug = type == null
                ? untyped(block, first.start(), number, before)
                : type.row().get("slug");
        return new Mention(
                block,
                type == null ? first.start() : match.start(),
                match.end(),
                slug == null ? OTHER : slug,
                type != null,
                number,
                date(match),
                null,
                null,
                match.rule(),
                match.confidence());
    }

    /** {@code Nghị định số 87, 88, 31/CP}: the symbol behind the last number is that of each. */
    private void elliptic(Block block, Match match, List<Mention> result) {
        Slot serials = firstOf(match, "serials");
        Slot last = firstOf(match, "number");
        String printed = block.text().substring(last.start(), last.end());
        String symbol = SERIAL.matcher(printed).replaceFirst("");
        Matcher serial = SERIAL.matcher(block.text()).region(serials.start(), serials.end());
        int start = match.start();
        while (serial.find()) {
            result.add(
                    member(block, match, start, serial.end(), serial.group() + symbol, null, start == match.start()));
            start = nextSerial(block.text(), serial.end(), last.start());
        }
        result.add(member(block, match, last.start(), match.end(), printed, date(match), false));
    }

    private static int nextSerial(String text, int from, int to) {
        int at = from;
        while (at < to && !Words.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private Mention member(
            Block block, Match match, int start, int end, String number, @Nullable String date, boolean typed) {
        String slug = firstOf(match, "type").row().get("slug");
        return new Mention(
                block,
                start,
                end,
                slug == null ? OTHER : slug,
                typed,
                DocumentNumber.of(number),
                date,
                null,
                null,
                match.rule(),
                match.confidence());
    }

    private static Slot firstOf(Match match, String... names) {
        for (String name : names) {
            Slot slot = match.slot(name);
            if (slot != null) {
                return slot;
            }
        }
        throw new IllegalStateException(match.rule() + " matched no number");
    }

    private static @Nullable String date(Match match) {
        Slot issued = match.slot("issued");
        return issued == null ? null : PrintedDate.iso(issued.text());
    }

    /** The type of a number without a type word: that of the list it stands in, else that of its symbol. */
    private String untyped(Block block, int start, DocumentNumber number, @Nullable Mention before) {
        String symbol = bySymbol(number);
        if (before != null && before.number() != null && follows(block.text(), before.end(), start)) {
            String head = bySymbol(before.number());
            if (symbol == null || symbol.equals(head) || symbol.equals(before.type())) {
                return before.type();
            }
        }
        if (symbol != null) {
            return symbol;
        }
        String law = words.laws().typeOf(number);
        if (law != null) {
            return law;
        }
        return number.text().contains("UBTVQH") ? "nghi-quyet" : number.text().contains("QH") ? "luat" : OTHER;
    }

    private static boolean follows(String text, int from, int to) {
        Matcher of = OF_ISSUER.matcher(text).region(from, to);
        int at = of.lookingAt() ? of.end() : from;
        return SEPARATOR.matcher(text).region(at, to).matches();
    }

    private @Nullable String bySymbol(DocumentNumber number) {
        for (String letters : number.letters()) {
            Lexicon.Row row = words.symbol().row(letters);
            if (row != null) {
                boolean party = letters.equals("TT") && number.text().matches("\\d++[a-d]?-TT/.*+");
                return party ? "thong-tri" : row.get("slug");
            }
        }
        return null;
    }

    private void laws(Block block, Match match, List<Mention> result) {
        Slot name = firstOf(match, "law", "name");
        Slot house = match.slot("house");
        String printed = name.text();
        Lexicon.Row row = words.laws().row(printed);
        String law = row == null ? null : LawRegister.canonical(row);
        Slot edition = match.slot("edition");
        String year = edition == null ? null : edition.text().replaceAll("\\D", "");
        boolean knownYear = law != null && year != null && words.laws().adopted(law, year);
        boolean bare = house == null && edition == null && match.slot("issued") == null;
        boolean constitution = row != null && "hien-phap".equals(row.get("slug"));
        boolean yearLast = edition != null && !constitution && house == null && match.slot("issued") == null;
        int end = edition != null && !knownYear && house == null || yearLast ? name.end() : match.end();
        int cut = bare && law != null ? splitAt(printed, law) : -1;
        if (cut > 0) {
            Lexicon.Row head = words.laws().row(printed.substring(0, cut));
            law = head == null ? law : LawRegister.canonical(head);
            end = name.start() + cut;
        }
        String typeWord = typeWord(printed);
        result.add(new Mention(
                block,
                match.start(),
                end,
                slug(typeWord, row),
                true,
                house == null ? null : DocumentNumber.of(house.text()),
                end == match.end() ? date(match) : null,
                law == null ? printed : law,
                knownYear ? year : null,
                match.rule(),
                match.confidence()));
        if (bare && law != null) {
            further(block, end, typeWord, printed, match, result);
        }
    }

    /** Where a name that was one law ends its first half, when the report is of a time that knows two; else -1. */
    private int splitAt(String printed, String law) {
        if (words.laws().inForce(law, reportDate)) {
            return -1;
        }
        String type = typeWord(printed);
        Matcher m = LAW_SEPARATOR.matcher(printed);
        while (m.find()) {
            Lexicon.Row head = words.laws().row(printed.substring(0, m.start()));
            Lexicon.Row tail = words.laws().row(type + " " + printed.substring(m.end()));
            if (head != null
                    && tail != null
                    && words.laws().inForce(LawRegister.canonical(head), reportDate)
                    && words.laws().inForce(LawRegister.canonical(tail), reportDate)) {
                return m.start();
            }
        }
        return -1;
    }

    /** Members of a list that share the word Luật: {@code Luật Khiếu nại, Tố cáo}. */
    private void further(Block block, int from, String type, String first, Match match, List<Mention> result) {
        String text = block.text();
        boolean capital = Character.isUpperCase(first.charAt(type.length() + 1));
        int at = from;
        Matcher separator = LAW_SEPARATOR.matcher(text);
        while (separator.region(at, text.length()).lookingAt()) {
            int start = separator.end();
            String rest = text.substring(start, Math.min(text.length(), start + 160));
            Lexicon.Hit hit = words.laws().at(type + " " + rest, 0);
            int length = hit == null ? 0 : hit.end() - type.length() - 1;
            if (hit == null
                    || length <= 0
                    || Character.isUpperCase(rest.charAt(0)) != capital
                    || !ends(text, start + length, capital)) {
                return;
            }
            result.add(new Mention(
                    block,
                    start,
                    start + length,
                    slug(type, hit.row()),
                    false,
                    null,
                    null,
                    LawRegister.canonical(hit.row()),
                    null,
                    match.rule(),
                    match.confidence()));
            at = start + length;
        }
    }

    /** Whether a name may end here: a following word would mean that the words go on as something else. */
    private boolean ends(String text, int at, boolean capital) {
        if (at >= text.length() || !Words.isBlank(text.charAt(at))) {
            return true;
        }
        return LAW_SEPARATOR.matcher(text).region(at, text.length()).lookingAt()
                || capital && words.issuerEnd().longestAt(text, at + 1) != null;
    }

    private static String typeWord(String name) {
        return name.substring(0, name.indexOf(' ') < 0 ? name.length() : wordsOfType(name));
    }

    private static int wordsOfType(String name) {
        int first = name.indexOf(' ');
        boolean two = name.regionMatches(true, 0, "Luật ", 0, 5);
        int second = name.indexOf(' ', first + 1);
        return two || second < 0 ? first : second;
    }

    /** The type by its word; that of the register only where a law goes by its initials. */
    private static String slug(String typeWord, Lexicon.@Nullable Row row) {
        String slug = switch (typeWord.toLowerCase(Locale.ROOT)) {
            case "luật" -> "luat";
            case "bộ luật" -> "bo-luat";
            case "pháp lệnh" -> "phap-lenh";
            default -> row == null ? null : row.get("slug");
        };
        return slug == null ? "luat" : slug;
    }
}
