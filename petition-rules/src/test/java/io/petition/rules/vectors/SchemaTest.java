package io.petition.rules.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema that ships for others, against the files: fields, what must stand there, and closed lists of words. */
class SchemaTest {
    private static final JsonNode SCHEMA = Json.tree("vectors.schema.json");

    @ParameterizedTest
    @ValueSource(strings = {"cn-2005.json", "cn-2022.json"})
    void everyFieldIsInTheSchema(String name) {
        List<String> faults = new ArrayList<>();
        check(Json.tree(name), SCHEMA, name, faults);
        assertThat(faults).isEmpty();
    }

    @Test
    void everyFieldOfTheOverlaysIsInTheSchema() {
        List<String> faults = new ArrayList<>();
        check(Json.tree(OverlayFile.NAME), SCHEMA.at("/$defs/overlays"), OverlayFile.NAME, faults);
        assertThat(faults).isEmpty();
    }

    @Test
    void knowsTheClasses() {
        List<String> keys = new ArrayList<>();
        SCHEMA.at("/$defs/class/enum").forEach(key -> keys.add(key.textValue()));
        assertThat(keys)
                .isEqualTo(Arrays.stream(Boundary.values()).map(Boundary::key).toList());
    }

    /** Objects, arrays, references and lists of words: enough to notice a file that the schema does not describe. */
    private static void check(JsonNode value, JsonNode schema, String at, List<String> faults) {
        if (schema.has("$ref")) {
            check(value, SCHEMA.at(schema.get("$ref").textValue().substring(1)), at, faults);
            return;
        }
        if (schema.has("enum") && !words(schema.get("enum")).contains(value.asText())) {
            faults.add(at + ": " + value + " is not one of " + schema.get("enum"));
        }
        if (schema.has("properties")) {
            Set<String> missing = schema.has("required") ? words(schema.get("required")) : new HashSet<>();
            for (Map.Entry<String, JsonNode> field : value.properties()) {
                missing.remove(field.getKey());
                JsonNode known = schema.get("properties").get(field.getKey());
                if (known == null) {
                    faults.add(at + ": " + field.getKey() + " is not in the schema");
                } else {
                    check(field.getValue(), known, at + "/" + field.getKey(), faults);
                }
            }
            missing.forEach(field -> faults.add(at + ": " + field + " is missing"));
        }
        if (schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                check(value.get(i), schema.get("items"), at + "/" + i, faults);
            }
        }
    }

    private static Set<String> words(JsonNode list) {
        Set<String> words = new HashSet<>();
        list.forEach(word -> words.add(word.textValue()));
        return words;
    }
}
