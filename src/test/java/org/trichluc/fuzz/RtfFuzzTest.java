package org.trichluc.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.trichluc.read.rtf.RtfReader;
import org.trichluc.read.scan.TextRecognition;

class RtfFuzzTest {
    private static final Target READER = new Target(new RtfReader(TextRecognition.of(null, null)), "application/rtf");

    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) throws IOException {
        READER.read(bytes);
    }
}
