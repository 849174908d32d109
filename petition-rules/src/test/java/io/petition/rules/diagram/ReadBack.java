package io.petition.rules.diagram;

import static io.petition.rules.diagram.Rows.NOWHERE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.petition.authority.Role;
import io.petition.rules.text.Texts;
import java.io.StringReader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.dot.DOTImporter;

/**
 * A diagram read back from what was written: Mermaid by patterns that stand for its grammar (a label ends at a colon, a
 * semicolon or the end of the line; an id has no hyphen), DOT by JGraphT.
 *
 * @param stages what is shown of each stage, by its code
 * @param ways as {@link Rows#ways} writes them
 */
record ReadBack(Map<String, String> stages, Set<String> ways) {
    private static final String ID = "[a-z][a-z0-9_]*";
    private static final String END = "(?:" + ID + "|\\[\\*])";
    private static final String LABEL = "((?:[^:;\\n#\"]++|#\\d+;)++)";
    private static final Pattern STATE = Pattern.compile(" {4}state \"" + LABEL + "\" as (" + ID + ")");
    private static final Pattern EDGE = Pattern.compile(" {4}(" + END + ") --> (" + END + ")(?: : " + LABEL + ")?");
    private static final Pattern NOTE = Pattern.compile(" {4}note right of (" + ID + ") : " + LABEL);
    private static final Pattern ENTITY = Pattern.compile("#(\\d+);");

    /** It stays as it stands: how a label is laid out is no matter of the grammar. */
    private static final String DOT_LINE_END = "\\\\n";

    /** As the English texts say it. */
    private static final Pattern ACT = Pattern.compile("(.+) \\(([a-z, ]+)\\)(?:, unconfirmed)?");

    static ReadBack ofMermaid(String text, Texts texts) {
        Map<String, String> stages = new LinkedHashMap<>();
        Set<String> ways = new TreeSet<>();
        String[] lines = text.split("\n", -1);
        assertThat(lines[0]).isEqualTo("stateDiagram-v2");
        assertThat(lines[lines.length - 1]).as("the last line is ended").isEmpty();
        for (int i = 1; i < lines.length - 1; i++) {
            Matcher state = STATE.matcher(lines[i]);
            Matcher edge = EDGE.matcher(lines[i]);
            Matcher note = NOTE.matcher(lines[i]);
            if (state.matches()) {
                assertThat(stages).as("declared twice").doesNotContainKey(code(state.group(2)));
                stages.put(code(state.group(2)), unescaped(state.group(1)));
            } else if (edge.matches()) {
                if (edge.group(3) == null) {
                    assertThat(lines[i]).isEqualTo("    closed --> [*]");
                } else {
                    add(ways, code(edge.group(1)), edge.group(3).split("<br/>", -1), code(edge.group(2)), texts);
                }
            } else {
                assertThat(note.matches())
                        .as("a line of another form: %s", lines[i])
                        .isTrue();
                add(ways, code(note.group(1)), note.group(2).split("<br/>", -1), "stay", texts);
            }
        }
        stages.remove(NOWHERE);
        return new ReadBack(stages, ways);
    }

    private static String code(String id) {
        return id.equals("whole_matter") ? NOWHERE : id.replace('_', '-');
    }

    static String unescaped(String label) {
        return ENTITY.matcher(label)
                .replaceAll(found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1)))));
    }

    static ReadBack ofDot(String text, Texts texts) {
        DirectedPseudograph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
        Map<String, String> nodes = new HashMap<>();
        Map<DefaultEdge, String> edges = new HashMap<>();
        DOTImporter<String, DefaultEdge> importer = new DOTImporter<>();
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer(
                (at, value) -> label(at.getSecond(), value).ifPresent(label -> nodes.put(at.getFirst(), label)));
        importer.addEdgeAttributeConsumer(
                (at, value) -> label(at.getSecond(), value).ifPresent(label -> edges.put(at.getFirst(), label)));
        importer.importGraph(graph, new StringReader(text));

        Map<String, String> stages = new LinkedHashMap<>();
        Set<String> ways = new TreeSet<>();
        graph.vertexSet().stream()
                .filter(node -> !node.startsWith("note ") && !node.startsWith("["))
                .forEach(node -> stages.put(node, nodes.getOrDefault(node, "")));
        for (DefaultEdge edge : graph.edgeSet()) {
            String from = graph.getEdgeSource(edge).replace("[matter]", NOWHERE);
            String to = graph.getEdgeTarget(edge);
            boolean note = to.startsWith("note ");
            String label = note ? nodes.getOrDefault(to, "") : edges.getOrDefault(edge, "");
            add(ways, from, label.split(DOT_LINE_END, -1), note ? "stay" : to, texts);
        }
        return new ReadBack(stages, ways);
    }

    private static Optional<String> label(String key, Attribute value) {
        return key.equals("label") ? Optional.of(value.getValue()) : Optional.empty();
    }

    private static void add(Set<String> ways, String from, String[] acts, String to, Texts texts) {
        for (String act : acts) {
            Matcher parts = ACT.matcher(unescaped(act));
            assertThat(parts.matches()).as("an act with its roles: %s", act).isTrue();
            for (String role : parts.group(2).split(", ", -1)) {
                boolean added = ways.add(Rows.way(from, key("act.", parts.group(1), texts), roleCode(role, texts), to));
                assertThat(added)
                        .as("%s said twice from %s to %s", act, from, to)
                        .isTrue();
            }
        }
    }

    private static String roleCode(String name, Texts texts) {
        for (Role role : Role.values()) {
            if (texts.text("role." + role.code()).equals(name)) {
                return role.code();
            }
        }
        throw new AssertionError("no role is called " + name);
    }

    /** The key whose name this is; a key without a name is shown as it is. */
    private static String key(String prefix, String name, Texts texts) {
        ImmutableMap.Builder<String, String> keys = ImmutableMap.builder();
        texts.codes().stream()
                .filter(code -> code.startsWith(prefix))
                .forEach(code -> keys.put(texts.text(code), code.substring(prefix.length())));
        return keys.buildOrThrow().getOrDefault(name, name);
    }
}
