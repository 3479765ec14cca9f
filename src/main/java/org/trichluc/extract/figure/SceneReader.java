package org.trichluc.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.trichluc.extract.figure.Readings.Reading;
import org.trichluc.rule.Lexicon;
import org.trichluc.vietnamese.Folded;
import org.trichluc.vietnamese.Token;

/** Sets the scene for a number: the words around it, and what rules and lexicons say of them. */
final class SceneReader {

    /** So many tokens before a number, and behind it, may tell what it is about. */
    private static final int BEFORE = 90;

    private static final int BEHIND = 40;

    /** The class of khoảng, trên, dưới: they qualify a number and name nothing. */
    static final char QUALIFIER = 'Q';

    /** A letter for each lexicon. */
    private static final String TAGS = "NFLQCVPEvDOX";

    private final FigureWords words;
    private final List<Lexicon> lexicons;

    SceneReader(FigureWords words) {
        this.words = words;
        this.lexicons = List.of(
                words.nouns(),
                words.nounEnds(),
                words.labels(),
                words.qualifiers(),
                words.changes(),
                words.levels(),
                words.plans(),
                words.trims(),
                words.verbs(),
                words.deeds(),
                words.doers(),
                words.places());
    }

    /**
     * The scene of one of a stretch's numbers.
     *
     * @param told what the rules took for the indicator
     * @param topic what the paragraph that introduces this list is about
     */
    Scene of(
            String text,
            Sentences sentences,
            List<Quantity> all,
            int index,
            Reading reading,
            @Nullable String told,
            @Nullable String topic) {
        Quantity q = all.get(index);
        int from = sentences.start(q.start());
        int to = Math.max(q.end(), sentences.end(q.start()));
        List<Token> before = Token.in(text, from, q.start());
        from = before.size() > BEFORE ? before.get(before.size() - BEFORE).start() : from;
        List<Token> behind = Token.in(text, q.end(), to);
        to = behind.size() > BEHIND ? behind.get(BEHIND - 1).end() : to;
        String sentence = text.substring(from, to);
        StringBuilder window = new StringBuilder();
        elsewhere(sentence, told, topic).forEach(line -> window.append(line).append('\n'));
        int shift = window.length() - from;
        window.append(sentence);
        String whole = window.toString();
        Folded folded = Folded.of(whole);
        List<Token> tokens = new ArrayList<>(Token.in(whole, 0, q.start() + shift));
        tokens.addAll(Token.in(whole, q.start() + shift, q.end() + shift));
        tokens.addAll(Token.in(whole, q.end() + shift, whole.length()));
        int first = at(tokens, q.start() + shift);
        int last = at(tokens, q.end() + shift);
        boolean[] rule = new Placement(folded, tokens, first, last).of(told == null ? "" : told);
        int[] others = new int[tokens.size()];
        boolean[] number = new boolean[tokens.size()];
        numbers(all, shift, tokens, folded, others, number);
        return new Scene(
                whole,
                folded,
                tokens,
                at(tokens, from + shift),
                first,
                last,
                traits(q, reading),
                classes(folded, tokens),
                compounds(folded, tokens),
                others,
                number,
                rule);
    }

    /** Pieces of the rules' indicator, and of the topic, that are not in the sentence. */
    private static List<String> elsewhere(String sentence, @Nullable String told, @Nullable String topic) {
        List<String> lines = new ArrayList<>();
        Folded here = Folded.of(sentence);
        for (String said : new String[] {topic, told}) {
            for (String piece : said == null ? new String[0] : said.split("…")) {
                String line = piece.strip();
                if (!line.isEmpty() && here.indexOf(Folded.of(line).toString(), 0) < 0 && !lines.contains(line)) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private static List<String> traits(Quantity q, Reading reading) {
        List<String> traits = new ArrayList<>();
        traits.add(q.kind());
        traits.add(
                reading.change() != null ? reading.change().direction() : reading.attainment() ? "attains" : "level");
        return traits;
    }

    private static void numbers(
            List<Quantity> all, int shift, List<Token> tokens, Folded folded, int[] others, boolean[] number) {
        for (Quantity q : all) {
            int start = q.start() + shift;
            int end = q.end() + shift;
            for (int i = 0; i < tokens.size(); i++) {
                Token t = tokens.get(i);
                others[i] += t.start() >= end ? 1 : 0;
                number[i] |= t.start() >= start && t.end() <= end && Character.isDigit(folded.charAt(t.start()));
            }
        }
    }

    /** The index of the first token that begins at an offset or behind it. */
    private static int at(List<Token> tokens, int offset) {
        int i = 0;
        while (i < tokens.size() && tokens.get(i).start() < offset) {
            i++;
        }
        return i;
    }

    private List<String> classes(Folded text, List<Token> tokens) {
        List<StringBuilder> tags = new ArrayList<>();
        tokens.forEach(t -> tags.add(new StringBuilder()));
        for (int l = 0; l < lexicons.size(); l++) {
            for (int i = 0; i < tokens.size(); i++) {
                Lexicon.Hit hit = lexicons.get(l).longestAt(text, tokens.get(i).start());
                if (hit != null) {
                    mark(tokens, tags, i, hit.end(), TAGS.charAt(l));
                }
            }
        }
        Matcher period = words.periods().in(text);
        while (period.find()) {
            mark(tokens, tags, at(tokens, period.start()), period.end(), 'T');
        }
        return tags.stream().map(StringBuilder::toString).toList();
    }

    private int[] compounds(Folded text, List<Token> tokens) {
        int[] first = new int[tokens.size()];
        int end = 0;
        for (int i = 0; i < first.length; i++) {
            if (i < end) {
                first[i] = first[i - 1];
                continue;
            }
            first[i] = i;
            end = i + 1;
            for (Lexicon lexicon : List.of(words.nouns(), words.doers())) {
                Lexicon.Hit hit = lexicon.longestAt(text, tokens.get(i).start());
                end = hit == null ? end : Math.max(end, at(tokens, hit.end()));
            }
        }
        return first;
    }

    private static void mark(List<Token> tokens, List<StringBuilder> tags, int from, int end, char tag) {
        for (int i = from; i < tokens.size() && tokens.get(i).end() <= end; i++) {
            if (tags.get(i).indexOf(String.valueOf(tag)) < 0) {
                tags.get(i).append(tag);
            }
        }
    }
}
