package org.trichluc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluateCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void threeReportsWithAWrongIssuer() throws IOException {
        Files.createDirectory(folder.resolve("out"));
        for (String name : new String[] {"a", "b", "c"}) {
            String header = "{\"header\": {\"issuer\": \"UBND xã %s\"}, \"figures\": [], \"citations\": []}";
            Files.writeString(folder.resolve(name + ".gold.json"), header.formatted(name));
            Files.writeString(folder.resolve(name + ".logical.json"), "{\"blocks\": []}");
            Files.writeString(folder.resolve("out").resolve(name + ".pdf.json"), "{}");
        }
    }

    @Test
    void theErrorsOfAStrangerStayUnseen() {
        assertEquals(Main.OK, run("--hold-out", "2/3", "--errors", "9"));
        assertTrue(out.toString().contains("issuer | UBND xã a"), out.toString());
        assertFalse(out.toString().contains("issuer | UBND xã b"), out.toString());
        assertTrue(out.toString().contains("tuned on (đã dùng để chỉnh): 2 reports"), out.toString());
        assertTrue(out.toString().contains("held out 2/3 (để kiểm tra): 1 report\n"), out.toString());
    }

    @Test
    void aStrangersChangesStayUnseenToo() throws IOException {
        Path before = Files.createDirectory(folder.resolve("before"));
        for (String name : new String[] {"a", "b", "c"}) {
            String right = "{\"header\": {\"issuer\": \"UBND xã %s\"}}".formatted(name);
            Files.writeString(before.resolve(name + ".pdf.json"), right);
        }
        assertEquals(Main.OK, run("--hold-out", "2/3", "--against", before.toString()));
        assertTrue(out.toString().contains("Gains and losses (được, mất): 0, 2"), out.toString());
        assertTrue(out.toString().contains("header.issuer | c.pdf.json"), out.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/3", "4/3", "1", "a/b", "1/0", "1/3/5"})
    void aPartThatIsNoneIsAWrongCall(String part) {
        assertEquals(Main.WRONG_CALL, run("--hold-out", part));
        assertTrue(err.toString().contains("--hold-out takes K/N"), err.toString());
    }

    @Test
    void aFolderThatIsNotThereIsAWrongCall() {
        assertEquals(Main.WRONG_CALL, run("--against", folder.resolve("none").toString()));
        assertTrue(err.toString().contains("none: there is no such file or folder"), err.toString());
    }

    private int run(String... options) {
        String[] args = new String[options.length + 3];
        args[0] = "evaluate";
        args[1] = folder.toString();
        args[2] = folder.resolve("out").toString();
        System.arraycopy(options, 0, args, 3, options.length);
        return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(args);
    }
}
