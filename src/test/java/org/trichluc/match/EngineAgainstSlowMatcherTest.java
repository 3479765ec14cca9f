package org.trichluc.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichluc.document.BlockKind;
import org.trichluc.rule.Books;
import org.trichluc.rule.RuleBook;
import org.trichluc.rule.RuleErrors;

/** The fast engine finds exactly what the slow matcher finds, in texts made of what the rules are about. */
class EngineAgainstSlowMatcherTest {

    private static final int TEXTS = 3_000;

    private static final String[] PIECES = {
        "5",
        "1.695",
        "12/12/2013",
        "ngày 3 tháng 4 năm 2018",
        "tháng 9/2022",
        "hộ",
        "hộ nghèo",
        "Hộ gia đình",
        "đồng",
        "đồng/kg",
        "/",
        "kg",
        "tỷ",
        "tỉ",
        "số",
        "Số:",
        "tổng số",
        "hòa giải",
        "HOÀ GIẢI",
        "Quyết định",
        "quyết định số",
        "15/QĐ-UBND",
        "-",
        "–",
        "(",
        ")",
        ",",
        ". ",
        "; ",
        "\t",
        "\n",
        "\u00a0",
        "giảm",
        "tăng thêm",
        "còn",
        "Điều",
        "khoản",
        "m2",
        "A1",
        "%",
        "của",
        "UBND xã",
        "x",
        "và",
        "từ",
        "đến",
        "hộp",
        "1,5",
        "2,",
        "\uD83D\uDE00"
    };

    @TempDir
    Path folder;

    private RuleBook book() throws RuleErrors {
        return new Books(folder)
                .lexicon("unit", "hộ", "hộ nghèo", "hộ gia đình", "đồng", "đồng/kg", "kg", "%", "m2", "hòa giải")
                .with("lexicon/scale.tsv", "text\tscale\tsource\ntỷ|tỉ\t1000000000\tx\n")
                .lexicon("type", "Quyết định", "Điều")
                .with("part/symbol.yaml", "about: S.\npattern: '\\d{1,4}/[A-ZĐ]{1,5}(?:-[A-ZĐ]{1,8})?'\n")
                .rule(
                        "thing/a",
                        "match: ['{number} {scale}? {unit}', '{number}{unit}', '{number} (đến|-) {number} {unit}?']")
                .rule("thing/b", "match: ['(số|Số:|tổng số) {number}']\nunless: ['…/{unit}', '{type} …', 'của {…2} …']")
                .rule("thing/c", "match: ['{type} số? {symbol}( của {word} {word}?)?', '{symbol}']\npriority: 3")
                .rule(
                        "thing/d",
                        "match: ['(giảm|tăng) {…3} {number} {unit}']\nneeds: ['từ {…4} …', '… và', '({date}|{unit}, ) …']")
                .rule("thing/e", "match: ['{date}', '{date} - {date}', 'hòa giải', '\\({number}']\nin: [footnote]")
                .with("other/f.yaml", "finds: other\nabout: F.\nmatch: ['{number} {…2} {unit}', 'số? {date}']")
                .load();
    }

    private static String text(Random random) {
        StringBuilder out = new StringBuilder();
        int pieces = 1 + random.nextInt(14);
        for (int i = 0; i < pieces; i++) {
            out.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(4) == 0 ? "" : " ");
        }
        return out.toString();
    }

    @Test
    void theEngineFindsWhatTheSlowMatcherFinds() throws RuleErrors {
        RuleBook book = book();
        Engine engine = Engine.of(book);
        SlowMatcher slow = new SlowMatcher(book);
        Random random = new Random(20221220);
        int found = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            BlockKind kind = random.nextBoolean() ? BlockKind.PARAGRAPH : BlockKind.FOOTNOTE;
            List<SlowMatcher.Found> fast = engine.match(text, kind).stream()
                    .map(m -> new SlowMatcher.Found(
                            m.rule(),
                            m.trace().template(),
                            m.start(),
                            m.end(),
                            m.slots().stream()
                                    .map(s -> s.name() + "=" + s.text())
                                    .toList()))
                    .toList();
            assertEquals(sorted(slow.match(text, kind)), sorted(fast), () -> "in '" + text + "'");
            found += fast.size();
        }
        assertTrue(found > TEXTS, "the texts hold " + found + " matches, too few to tell");
    }

    private static List<SlowMatcher.Found> sorted(List<SlowMatcher.Found> list) {
        return list.stream()
                .sorted(Comparator.comparing(SlowMatcher.Found::rule).thenComparing(SlowMatcher.Found::start))
                .toList();
    }
}
