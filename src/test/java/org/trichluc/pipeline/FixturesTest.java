package org.trichluc.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.trichluc.read.Passwords;
import org.trichluc.report.Report;
import org.trichluc.report.ReportJson;
import org.trichluc.report.ReportSchema;
import org.trichluc.rule.RuleBook;
import org.trichluc.workbench.fixture.Fixture;

/** Every report under fixtures/ becomes what its expected.json says, in every format, but for the known gaps. */
class FixturesTest {
    private static final Path HOME = Path.of(System.getProperty("trichluc.home"));

    @TestFactory
    List<DynamicTest> becomesWhatIsExpected() throws Exception {
        Extractor extractor = new Extractor(RuleBook.load(HOME.resolve("extractors")));
        ReportSchema schema = ReportSchema.load(HOME.resolve("schemas/report.schema.json"));
        List<DynamicTest> tests = new ArrayList<>();
        for (Fixture fixture : Fixture.in(HOME.resolve("fixtures"))) {
            for (Path file : fixture.reports()) {
                String name = fixture.name() + "/" + file.getFileName();
                tests.add(dynamicTest(name, () -> {
                    Report report = extractor.extract(file, name, Passwords.none());
                    assertEquals(List.of(), schema.problems(ReportJson.tree(report)), name);
                    assertEquals(List.of(), fixture.news(file, fixture.differences(report)), name);
                }));
            }
        }
        return tests;
    }

    @Test
    void expectationsAreNotBeingRewritten() {
        assertNull(System.getenv("TRICHLUC_ACCEPT"), "TRICHLUC_ACCEPT rewrites what the tests compare with");
    }

    @Test
    void everyFixtureHasItsFiveFormats() throws Exception {
        List<Fixture> fixtures = Fixture.in(HOME.resolve("fixtures"));
        for (Fixture fixture : fixtures) {
            assertEquals(5, fixture.reports().size(), fixture.name());
        }
        assertTrue(fixtures.size() >= 10, "fixtures: " + fixtures.size());
    }
}
