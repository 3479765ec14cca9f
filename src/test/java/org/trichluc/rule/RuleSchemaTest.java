package org.trichluc.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.trichluc.document.BlockKind;

class RuleSchemaTest {

    private static final Path HOME = Path.of(System.getProperty("trichluc.home", "."));
    private static final YAMLMapper YAML = new YAMLMapper();

    private static JsonNode written() throws IOException {
        return new ObjectMapper()
                .readTree(HOME.resolve("schemas/rule.schema.json").toFile());
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(written());
    }

    @TestFactory
    Stream<DynamicTest> everyShippedRuleIsValid() throws IOException, RuleErrors {
        Schema schema = schema();
        return RuleBook.load(HOME.resolve("extractors")).rules().stream()
                .map(rule -> dynamicTest(
                        rule.id(),
                        () -> assertEquals(
                                List.of(),
                                schema.validate(YAML.readTree(rule.file().toFile())))));
    }

    @Test
    void aRuleWithAnUnknownFieldOrAnExampleWithoutAMarkIsNot() throws IOException {
        assertEquals(List.of(), schema().validate(YAML.readTree("{finds: x, about: X., match: [x]}")));
        assertFalse(schema().validate(YAML.readTree("{finds: x, about: X., match: [x], mach: y}"))
                .isEmpty());
        assertFalse(schema().validate(YAML.readTree("{finds: x, about: X., match: [x], examples: [{text: x}]}"))
                .isEmpty());
    }

    @Test
    void theSchemaKnowsTheFieldsAndKindsOfBlockThatTheReaderKnows() throws IOException {
        Set<String> fields = new HashSet<>();
        written().get("properties").fieldNames().forEachRemaining(fields::add);
        assertEquals(RuleReader.FIELDS, fields);
        List<String> kinds = new ArrayList<>();
        written().at("/$defs/block/enum").forEach(k -> kinds.add(k.asText()));
        assertEquals(Stream.of(BlockKind.values()).map(BlockKind::slug).toList(), kinds);
    }

    @Test
    void everyPropertyIsDescribed() throws IOException {
        List<String> without = new ArrayList<>();
        for (JsonNode properties : written().findValues("properties")) {
            properties.fields().forEachRemaining(p -> {
                if (!p.getValue().has("description")) {
                    without.add(p.getKey());
                }
            });
        }
        assertEquals(List.of(), without);
    }
}
