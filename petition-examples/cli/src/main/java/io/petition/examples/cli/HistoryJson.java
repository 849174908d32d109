package io.petition.examples.cli;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.google.common.collect.ImmutableSet;
import io.petition.lifecycle.Line;
import io.petition.lifecycle.RawLine;
import io.petition.lifecycle.Upcasters;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Stored lines and commands as JSON: what cannot be read names its member and what would mend it. */
final class HistoryJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** What a record says that is not content with a value: the component, and why. */
    private static final Pattern SAID = Pattern.compile("(\\w+): (.*)", Pattern.DOTALL);

    /** What a value that is written as a text calls itself. */
    private static final ImmutableSet<String> ITSELF = ImmutableSet.of("text", "value", "code");

    private static final Pattern COMPONENT = Pattern.compile("\\w+");
    private static final Pattern TYPE = Pattern.compile("(?:io\\.petition|java)\\.[a-z.]*([A-Z]\\w*)(?:\\$(\\w+))?");

    private final Upcasters upcasters = Upcasters.shipped();

    /** A line, lifted to the present schema where it is of an older one. */
    Line line(byte[] bytes) throws BadInput {
        Line line = read(bytes, Line.class);
        if (!(line instanceof RawLine raw)) {
            return line;
        }
        try {
            return JSON.convertValue(upcasters.lift(raw), Line.class);
        } catch (IllegalArgumentException e) {
            if (e.getCause() instanceof JsonProcessingException cause) {
                throw fault(cause);
            }
            throw e;
        }
    }

    <T> T read(byte[] bytes, Class<T> type) throws BadInput {
        try (JsonParser parser = JSON.createParser(bytes)) {
            T read = JSON.readValue(parser, type);
            if (read == null) {
                throw new BadInput("line", "bad.json", Map.of("detail", "null"));
            }
            return read;
        } catch (JsonProcessingException e) {
            throw fault(e);
        } catch (IOException e) {
            throw new BadInput("line", "bad.json", Map.of("detail", String.valueOf(e.getMessage())));
        }
    }

    JsonNode tree(Object value) {
        return JSON.valueToTree(value);
    }

    private static BadInput fault(JsonProcessingException fault) {
        if (!(fault instanceof JsonMappingException unmapped)) {
            return new BadInput("line", "bad.json", Map.of("detail", plain(fault.getOriginalMessage())));
        }
        List<JsonMappingException.Reference> path = unmapped.getPath();
        String field = path.stream().map(HistoryJson::member).collect(Collectors.joining("."));
        if (unmapped instanceof UnrecognizedPropertyException unknown) {
            String known = String.valueOf(unknown.getKnownPropertyIds());
            return new BadInput(field, "bad.json-member", Map.of("known", known.substring(1, known.length() - 1)));
        }
        Throwable cause = unmapped.getCause();
        String said = cause == null ? "" : String.valueOf(cause.getMessage());
        if (cause instanceof NullPointerException && COMPONENT.matcher(said).matches()) {
            return new BadInput(below(field, said), "bad.json-missing", Map.of());
        }
        Matcher component = SAID.matcher(said);
        if (cause instanceof IllegalArgumentException && component.matches()) {
            boolean itself = ITSELF.contains(component.group(1)) && !field.isEmpty();
            String below = itself ? field : below(field, component.group(1));
            return new BadInput(below, "bad.json-value", Map.of("detail", plain(component.group(2))));
        }
        return new BadInput(
                field.isEmpty() ? "line" : field,
                "bad.json-value",
                Map.of("detail", plain(unmapped.getOriginalMessage())));
    }

    private static String member(JsonMappingException.Reference reference) {
        return reference.getFieldName() == null ? Integer.toString(reference.getIndex()) : reference.getFieldName();
    }

    private static String below(String field, String component) {
        boolean same = field.equals(component) || field.endsWith("." + component);
        return field.isEmpty() || same ? component : field + "." + component;
    }

    /** On one line, and without the packages of types. */
    private static String plain(@Nullable String message) {
        String first = String.valueOf(message).lines().findFirst().orElse("");
        return TYPE.matcher(first).replaceAll("$1");
    }
}
