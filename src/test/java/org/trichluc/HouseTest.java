package org.trichluc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms of the house and who may enter which; see docs/decisions. */
class HouseTest {
    private static final JavaClasses PROGRAM =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("org.trichluc");

    @Test
    void roomsAreEnteredOnlyByTheirDoors() {
        Architectures.LayeredArchitecture house =
                Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String room : List.of(
                "cli",
                "batch",
                "workbench",
                "pipeline",
                "read",
                "layout",
                "extract",
                "match",
                "rule",
                "report",
                "document",
                "vietnamese")) {
            house = house.layer(room).definedBy("org.trichluc." + room + "..");
        }
        house.whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("workbench")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("batch")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("pipeline")
                .mayOnlyBeAccessedByLayers("cli", "batch", "workbench")
                .whereLayer("read")
                .mayOnlyBeAccessedByLayers("cli", "batch", "workbench", "pipeline")
                .whereLayer("layout")
                .mayOnlyBeAccessedByLayers("read")
                .whereLayer("extract")
                .mayOnlyBeAccessedByLayers("pipeline", "workbench")
                .whereLayer("match")
                .mayOnlyBeAccessedByLayers("pipeline", "workbench", "extract")
                .whereLayer("rule")
                .mayOnlyBeAccessedByLayers("cli", "workbench", "pipeline", "extract", "match")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("cli", "batch", "workbench", "pipeline", "extract")
                .whereLayer("vietnamese")
                .mayOnlyBeAccessedByLayers("rule", "match", "extract", "read", "workbench")
                .check(PROGRAM);
    }

    @Test
    void fileFormatLibrariesStayInTheReaders() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.trichluc.read..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.pdfbox..",
                        "org.apache.fontbox..",
                        "org.apache.poi..",
                        "org.apache.tika..",
                        "org.apache.commons.compress..",
                        "org.apache.james..",
                        "org.jsoup..",
                        "net.lingala..")
                .check(PROGRAM);
    }

    @Test
    void jsonAndYamlStayOutOfTheCore() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.trichluc.document..",
                        "org.trichluc.layout..",
                        "org.trichluc.vietnamese..",
                        "org.trichluc.match..",
                        "org.trichluc.extract..",
                        "org.trichluc.read..",
                        "org.trichluc.pipeline..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml..")
                .check(PROGRAM);
    }

    @Test
    void onlyTheCommandLineWritesToTheConsole() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.trichluc.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(PROGRAM);
    }

    @Test
    void noFileIsLongerThanFourHundredLines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("trichluc.home"), "src"))) {
            List<Path> long400 = files.filter(f -> f.toString().endsWith(".java"))
                    .filter(HouseTest::isTooLong)
                    .toList();
            assertEquals(List.of(), long400);
        }
    }

    private static boolean isTooLong(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count() > 400;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
