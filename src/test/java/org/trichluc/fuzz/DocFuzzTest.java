package org.trichluc.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.trichluc.read.doc.DocReader;
import org.trichluc.read.scan.TextRecognition;

class DocFuzzTest {
    private static final Target READER =
            new Target(new DocReader(TextRecognition.of(null, null)), "application/msword");

    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) throws IOException {
        READER.read(bytes);
    }
}
