package io.petition.examples.cli;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.petition.lifecycle.Line;
import io.petition.lifecycle.RawLine;
import io.petition.lifecycle.Upcasters;
import java.io.IOException;
import java.util.Map;
import java.util.function.Predicate;

/** Stored lines and commands as JSON: what cannot be read names its member and what would mend it. */
final class HistoryJson {
    private static final JsonMapper JSON = StrictJson.mapper();

    private final Upcasters upcasters = Upcasters.shipped();

    /** A line, lifted to the present schema where it is of an older one. */
    Line line(byte[] bytes) throws BadInput {
        JsonNode tree = tree(bytes);
        wanted(tree, Line.SCHEMA_MEMBER, JsonNode::isIntegralNumber, "number");
        wanted(tree, "event", JsonNode::isObject, "object");
        Line line = read(tree, Line.class);
        return line instanceof RawLine raw ? read(JSON.valueToTree(upcasters.lift(raw)), Line.class) : line;
    }

    <T> T read(byte[] bytes, Class<T> type) throws BadInput {
        return read(tree(bytes), type);
    }

    private static <T> T read(JsonNode tree, Class<T> type) throws BadInput {
        try {
            return JSON.treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw JsonFaults.of(e, tree);
        }
    }

    private static JsonNode tree(byte[] bytes) throws BadInput {
        try (JsonParser parser = JSON.createParser(bytes)) {
            JsonNode tree = JSON.readValue(parser, JsonNode.class);
            if (tree == null || !tree.isObject()) {
                throw new BadInput(
                        "line", "bad.json", Map.of("detail", tree == null ? "null" : JsonFaults.shown(tree)));
            }
            StrictJson.check("", tree);
            kinds("", tree);
            return tree;
        } catch (JsonProcessingException e) {
            throw JsonFaults.unparsed(e);
        } catch (IOException e) {
            throw new BadInput("line", "bad.json", Map.of("detail", String.valueOf(e.getMessage())));
        }
    }

    /** Every kind is a text: a reader that goes by it would take a number for the name of a kind that is not known. */
    private static void kinds(String path, JsonNode node) throws BadInput {
        wanted(node, path, "type", JsonNode::isTextual, "text");
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (member.getValue().isObject()) {
                kinds(path + member.getKey() + ".", member.getValue());
            }
        }
    }

    private static void wanted(JsonNode tree, String member, Predicate<JsonNode> is, String kind) throws BadInput {
        wanted(tree, "", member, is, kind);
    }

    private static void wanted(JsonNode tree, String path, String member, Predicate<JsonNode> is, String kind)
            throws BadInput {
        JsonNode value = tree.path(member);
        if (!value.isMissingNode() && !value.isNull() && !is.test(value)) {
            throw JsonFaults.kind(path + member, JsonFaults.shown(value), kind);
        }
    }

    JsonNode tree(Object value) {
        return JSON.valueToTree(value);
    }
}
