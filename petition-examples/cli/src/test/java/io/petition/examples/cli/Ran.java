package io.petition.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A command line that was run in this process, with what came of it: for programs, as the schema of the command says. */
record Ran(int exit, String out, String err) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Ran of(String... args) {
        return reading("", args);
    }

    /** The same with something on standard input. */
    static Ran reading(String in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(args, new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), out, err);
        Shaped.check(args, out.toString(StandardCharsets.UTF_8));
        return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    JsonNode json() {
        return json(out);
    }

    List<JsonNode> lines() {
        return out.lines().map(Ran::json).toList();
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + text, e);
        }
    }
}
