package org.trichluc.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.Map;
import org.trichluc.read.odt.OdtReader;
import org.trichluc.read.scan.TextRecognition;

class OdtFuzzTest {
    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final String[] PARTS = {"content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"};
    private static final Target READER = new Target(new OdtReader(TextRecognition.of(null, null)), TYPE);

    /** The bytes are the parts, parted by form feeds: content, styles, meta, manifest. */
    @FuzzTest
    void anyPartsAreReadOrRefused(byte[] bytes) throws IOException {
        READER.read(Parts.zip(Map.of("mimetype", TYPE), PARTS, bytes));
    }
}
