package org.trichluc.workbench.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.trichluc.report.ReportJson;

/**
 * What a model says of itself, in the file beside it.
 *
 * @param learned how many annotated items it has learned from
 * @param data SHA-256 of these annotations
 * @param model SHA-256 of the model
 * @param scores by name, between 0 and 1
 */
public record Manifest(int learned, String data, String model, Map<String, BigDecimal> scores) {

    /** The hash of some bytes as the manifest writes it. */
    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A score as the manifest writes it. */
    public static BigDecimal score(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN);
    }

    /**
     * Writes a model with its manifest. The date stays where neither data nor model have changed, so that making a model
     * again changes no file.
     */
    public void write(Path folder, String name, byte[] bytes, String today) throws IOException {
        Files.createDirectories(folder);
        Path manifest = folder.resolve(name + ".json");
        String date = today;
        if (Files.isRegularFile(manifest)) {
            JsonNode old = ReportJson.parse(manifest);
            boolean same = old.path("data").asText().equals(data)
                    && old.path("model").asText().equals(model);
            date = same ? old.path("date").asText(today) : today;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", "model/" + name);
        fields.put("date", date);
        fields.put("learned", learned);
        fields.put("data", data);
        fields.put("model", model);
        fields.put("scores", scores);
        Files.write(folder.resolve(name + ".bin"), bytes);
        Files.writeString(manifest, ReportJson.print(ReportJson.tree(fields)));
    }
}
