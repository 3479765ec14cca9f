package org.trichluc.match.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightsTest {

    private static QNModel model(String... outcomes) {
        Context[] contexts = {
            new Context(new int[] {0}, new double[] {1.5}), new Context(new int[] {0}, new double[] {-0.5})
        };
        return new QNModel(contexts, new String[] {"a", "b"}, outcomes);
    }

    @Test
    void oddsAddUpOverFeatures() {
        Weights weights = new Weights(model(Weights.YES, Weights.NO));
        assertEquals(1.5, weights.odds(List.of("a")), 1e-9);
        assertEquals(1.0, weights.odds(List.of("a", "b", "never seen")), 1e-9);
        assertEquals(0, weights.odds(List.of()), 1e-9);
    }

    @Test
    void aModelOfAnotherDecisionIsRefused() {
        QNModel other = model("left", "right");
        assertThrows(IllegalArgumentException.class, () -> new Weights(other));
    }

    @Test
    void noFileIsNoModel(@TempDir Path folder) {
        assertNull(Weights.in(folder.resolve("indicator.bin")));
    }

    @Test
    void aBrokenFileIsNamedWithItsRemedy(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("indicator.bin");
        Files.writeString(file, "no model");
        Weights weights = Weights.in(file);
        assertNotNull(weights);
        String message = String.valueOf(assertThrows(IllegalStateException.class, () -> weights.odds(List.of("a")))
                .getMessage());
        assertTrue(message.contains("indicator.bin") && message.contains("trichluc train"), message);
    }
}
