package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.petition.time.When;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

/** Jackson without its leniencies: nothing is read as something else than what stands there. */
final class StrictJson {
    /** Lines of ours are six deep; what is deeper than this is no line. */
    private static final int DEEPEST = 100;

    private StrictJson() {}

    static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder(JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                .build());
        return builder.addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .addModule(new SimpleModule("strict-dates").addDeserializer(LocalDate.class, new WrittenDate()))
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
                .build();
    }

    /** A date as it is written, and neither a number nor the beginning of a time. */
    private static final class WrittenDate extends StdScalarDeserializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        WrittenDate() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = parser.getValueAsString("");
            try {
                if (When.of(text) instanceof When.Day day) {
                    return day.date();
                }
            } catch (IllegalArgumentException e) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "no date");
            }
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "a time, and no date");
        }
    }

    /** What stands in a tree although no text or number of JSON can mean it. */
    static void check(String path, JsonNode node) throws BadInput {
        if (node.isTextual()) {
            checkText(path, node.textValue());
        }
        int index = 0;
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            checkText(path.isEmpty() ? "line" : path, member.getKey());
            check(path.isEmpty() ? member.getKey() : path + "." + member.getKey(), member.getValue());
        }
        if (node.isArray()) {
            for (JsonNode item : node) {
                check(path + "." + index++, item);
            }
        }
    }

    private static void checkText(String path, String text) throws BadInput {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new BadInput(path, "bad.json-surrogate", Map.of());
        }
    }
}
