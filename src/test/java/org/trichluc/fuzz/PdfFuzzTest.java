package org.trichluc.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.trichluc.read.pdf.PdfReader;
import org.trichluc.read.scan.TextRecognition;

class PdfFuzzTest {
    private static final Target READER = new Target(new PdfReader(TextRecognition.of(null, null)), "application/pdf");

    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) throws IOException {
        READER.read(bytes);
    }
}
