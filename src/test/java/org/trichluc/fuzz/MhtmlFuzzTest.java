package org.trichluc.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.trichluc.read.html.MhtmlReader;

class MhtmlFuzzTest {
    private static final Target READER = new Target(new MhtmlReader(), "multipart/related");

    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) throws IOException {
        READER.read(bytes);
    }
}
