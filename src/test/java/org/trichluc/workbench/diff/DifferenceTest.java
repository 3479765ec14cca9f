package org.trichluc.workbench.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichluc.workbench.diff.Difference.Change;
import org.trichluc.workbench.diff.Difference.Count;
import org.trichluc.workbench.diff.Difference.How;

class DifferenceTest {
    private static final String FIGURE = """
            {"id": "%s", "raw": "%s", "span": {"block": "%s", "start": %d, "end": %d}, "value": %s, "rule": "figure/count"}""";

    @TempDir
    Path folder;

    private Path before;
    private Path now;

    @BeforeEach
    void folders() throws IOException {
        before = Files.createDirectories(folder.resolve("before"));
        now = Files.createDirectories(folder.resolve("now"));
    }

    private static void report(Path folder, String name, String block, String title, String... figures)
            throws IOException {
        String json = """
                {"header": {"title": "%s"},
                 "blocks": [{"id": "%s", "text": "Huyện có 12 xã, 30 thôn."}],
                 "figures": [%s]}""";
        Files.writeString(folder.resolve(name), json.formatted(title, block, String.join(",", figures)));
    }

    private static String figure(String id, String raw, String block, int start, String value) {
        return FIGURE.formatted(id, raw, block, start, start + raw.length(), value);
    }

    private Difference difference() throws IOException {
        return Difference.of(before, now);
    }

    @Test
    void numberingIsNoChange() throws IOException {
        report(before, "a.json", "b1", "Thu chi", figure("f1", "12 xã", "b1", 9, "12"));
        report(now, "a.json", "b7", "Thu chi", figure("f3", "12 xã", "b7", 9, "12"));
        assertEquals(List.of(), difference().changes());
        assertEquals(1, difference().reports());
    }

    @Test
    void gainsLossesAndChangedFieldsAreToldWithTheirRule() throws IOException {
        report(
                before,
                "a.json",
                "b1",
                "Thu chi",
                figure("f1", "12 xã", "b1", 9, "12"),
                figure("f2", "30", "b1", 16, "3"));
        report(now, "a.json", "b1", "Thu", figure("f1", "30", "b1", 16, "30"), figure("f2", "30 thôn", "b1", 16, "30"));
        Difference d = difference();
        assertEquals(new Count(1, 1, 1), d.byRule().get("figure/count"));
        assertEquals(new Count(0, 0, 1), d.byField().get("header.title"));
        assertEquals(new Count(0, 0, 1), d.byField().get("figure.value"));
        Change lost = d.changes().stream()
                .filter(c -> c.how() == How.LOST)
                .findFirst()
                .orElseThrow();
        assertEquals("Huyện có [[12 xã]], 30 thôn.", lost.context());
        assertNull(lost.before());
    }

    @Test
    void whatSeveralItemsShareIsPairedOnce() throws IOException {
        String twice = figure("f1", "12 xã", "b1", 9, "12");
        report(before, "a.json", "b1", "Thu chi", twice, twice);
        report(now, "a.json", "b1", "Thu chi", twice);
        assertEquals(new Count(0, 1, 0), difference().byRule().get("figure/count"));
    }

    @Test
    void reportsOfOneSideAreNamed() throws IOException {
        report(before, "a.json", "b1", "Thu chi");
        report(now, "c.json", "b1", "Thu chi");
        Difference d = difference();
        assertEquals(List.of("a.json"), d.onlyBefore());
        assertEquals(List.of("c.json"), d.onlyNow());
        assertEquals(0, d.reports());
    }
}
