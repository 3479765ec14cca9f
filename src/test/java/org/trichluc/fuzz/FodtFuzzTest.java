package org.trichluc.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.trichluc.read.odt.OdtReader;
import org.trichluc.read.scan.TextRecognition;

class FodtFuzzTest {
    private static final Target READER = new Target(
            new OdtReader(TextRecognition.of(null, null)), "application/vnd.oasis.opendocument.text-flat-xml");

    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) throws IOException {
        READER.read(bytes);
    }
}
