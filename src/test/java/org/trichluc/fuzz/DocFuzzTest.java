package org.trichluc.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.trichluc.read.doc.DocReader;

class DocFuzzTest {
    private static final Target READER = new Target(new DocReader(), "application/msword");

    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) throws IOException {
        READER.read(bytes);
    }
}
