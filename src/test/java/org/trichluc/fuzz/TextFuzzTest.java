package org.trichluc.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.trichluc.read.text.TextReader;

class TextFuzzTest {
    private static final Target READER = new Target(new TextReader(), "text/plain");

    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) throws IOException {
        READER.read(bytes);
    }
}
