package org.trichluc.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells whether a JSON file is a report: by the JSON Schema, and by what a schema cannot say ({@link References}). */
public final class ReportSchema {
    private final Schema schema;

    private ReportSchema(Schema schema) {
        this.schema = schema;
    }

    /**
     * Loads the schema.
     *
     * @param file {@code schemas/report.schema.json}
     */
    public static ReportSchema load(Path file) throws IOException {
        SchemaRegistryConfig english =
                SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, b -> b.schemaRegistryConfig(english));
        return new ReportSchema(registry.getSchema(ReportJson.parse(file)));
    }

    /** What is wrong with a report, each with its place as a JSON pointer; empty where nothing is. */
    public List<String> problems(JsonNode report) {
        List<String> problems = new ArrayList<>();
        schema.validate(report).forEach(e -> problems.add(e.getInstanceLocation() + ": " + e.getMessage()));
        if (problems.isEmpty()) {
            problems.addAll(References.problems(report));
        }
        return problems;
    }
}
