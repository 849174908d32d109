package io.petition.rules.vectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Reads the shipped files strictly, and writes them with one entry a line, so that a change shows as the line it is. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static VectorFile file(String name) {
        return read(name, VectorFile.class);
    }

    static OverlayFile overlays() {
        return read(OverlayFile.NAME, OverlayFile.class);
    }

    private static <T> T read(String name, Class<T> form) {
        try {
            return MAPPER.readValue(text(name), form);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode tree(String name) {
        try {
            return MAPPER.readTree(text(name));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        try (InputStream bytes = Json.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("resource: " + name + " is missing beside " + Json.class);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(VectorFile file) {
        return written(file);
    }

    static String text(OverlayFile file) {
        return written(file);
    }

    private static String written(Object file) {
        List<String> fields = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : MAPPER.valueToTree(file).properties()) {
            String value = field.getValue().isArray()
                    ? lines(field.getValue().elements())
                    : field.getValue().toString();
            fields.add("\"" + field.getKey() + "\": " + value);
        }
        return "{\n" + String.join(",\n", fields) + "\n}\n";
    }

    private static String lines(Iterator<JsonNode> entries) {
        List<String> lines = new ArrayList<>();
        entries.forEachRemaining(entry -> lines.add(entry.toString()));
        return "[\n" + String.join(",\n", lines) + "\n]";
    }
}
