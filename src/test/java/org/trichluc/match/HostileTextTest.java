package org.trichluc.match;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.trichluc.document.BlockKind;
import org.trichluc.rule.RuleBook;
import org.trichluc.rule.RuleErrors;

/** No text keeps the shipped rules busy for long. */
class HostileTextTest {

    private static final int LENGTH = 50_000;
    private static final List<String> REPEATED = List.of(
            "1",
            "1.",
            "1,",
            "1-",
            "1 - ",
            "1/",
            "1/A-",
            "12/2013/",
            "a",
            "A",
            "a1",
            "Đ",
            " ",
            "(",
            "\t",
            "số ",
            "Luật ",
            "Luật A, ",
            "Nghị quyết ",
            "Nghị quyết số ",
            "tỷ đồng ",
            "5 hộ ",
            "5 hộ/",
            "tháng 1 ",
            "ngày 1-",
            "từ 1 đến ",
            "của ",
            "\u0301",
            "“");

    @TestFactory
    Stream<DynamicTest> aTextThatRepeatsOneThingIsReadInTime() throws RuleErrors {
        Engine engine = Engine.of(RuleBook.load(Path.of(System.getProperty("trichluc.home", "."), "extractors")));
        return REPEATED.stream()
                .map(piece -> DynamicTest.dynamicTest("'" + piece + "'", () -> {
                    String text = piece.repeat(LENGTH / piece.length());
                    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> engine.match(text, BlockKind.PARAGRAPH));
                }));
    }
}
