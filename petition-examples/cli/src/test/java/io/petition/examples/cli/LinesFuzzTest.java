package io.petition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.petition.json.Jackson;
import io.petition.lifecycle.Histories;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.Recorded;
import io.petition.rules.china.ChinaRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is done to a line, what reads the file tells of it or takes it, and does all the rest. */
class LinesFuzzTest {
    private static final Lifecycle DESK = Lifecycle.under(ChinaRules.national());

    /** What stands in the place of a value: of another kind, too much, too little, absurd. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "3",
            "1e400",
            "99999999999999999999",
            "9223372036854775807",
            "[]",
            "[null]",
            "{}",
            "[[[]]]",
            "{\"type\":3}",
            "\"\"",
            "\" \"",
            "\"M-1\"",
            "\"20260105\"",
            "\"2026-1-5\"",
            "\"2026-02-30\"",
            "\"2026-13-01\"",
            "\"0000-01-01\"",
            "\"9999-12-31\"",
            "\"+999999999-12-31\"",
            "\"-999999999-01-01\"",
            "\"9999-12-31T23:59:59.999999999Z\"",
            "\"2026-03-03T24:00:00Z\"",
            "\"+1000000000-12-31T23:59:59Z\"",
            "1700000000",
            "[2026,3,3]",
            "\"1000000 years\"",
            "\"1000000 working-days\"",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "\"registered\"",
            "\"petitioner\"");

    @Provide
    Arbitrary<List<Recorded>> histories() {
        return Histories.lawful(DESK, LocalDate.of(2005, 5, 1), LocalDate.of(2026, 6, 30), 10);
    }

    @Property(tries = 150)
    void aBadLineIsToldAndTheRestIsDone(@ForAll("histories") List<Recorded> history, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> lines = history.stream().map(Jackson.TWO::write).collect(Collectors.toCollection(ArrayList::new));
        int at = random.nextInt(lines.size());
        lines.set(at, changed(lines.get(at), random));
        String other = history.stream()
                .map(Jackson.TWO::write)
                .map(line -> line.replace("\"matter\":\"M-1\"", "\"matter\":\"other\""))
                .collect(Collectors.joining("\n", "\n", "\n"));
        String file = String.join("\n", lines) + other;
        for (String command : List.of(
                "replay - --as-of=2026-05-20", "check -", "allowed - --role=petitioner --as-of=2026-05-20 --why")) {
            Ran ran = Ran.reading(file, (command + " --format=json --lang=en").split(" "));
            List<JsonNode> told = ran.lines();
            assertThat(ran.err()).isEmpty();
            assertThat(told)
                    .as("%s of %s", command, lines.get(at))
                    .noneMatch(line -> line.path("line").isMissingNode() && line.has("error"));
            assertThat(told).filteredOn(line -> line.has("error")).allSatisfy(line -> {
                assertThat(line.path("line").asInt()).isBetween(1, lines.size());
                assertThat(line.at("/error/field").asText()).isNotEmpty();
                assertThat(line.at("/error/message").asText())
                        .doesNotContain("io.petition", "Exception", "java.")
                        .contains("; ");
            });
            assertThat(told)
                    .filteredOn(line -> line.path("matter").asText().equals("other"))
                    .singleElement()
                    .satisfies(line -> assertThat(line.path("version").asInt()).isEqualTo(history.size()));
        }
    }

    private static String changed(String line, SplittableRandom random) {
        String value = VALUES.get(random.nextInt(VALUES.size()));
        int from = random.nextInt(line.length());
        return switch (random.nextInt(8)) {
            case 0 -> line.substring(0, from);
            case 1 -> line.substring(0, from) + (char) (' ' + random.nextInt(95)) + line.substring(from + 1);
            case 2 -> line.replaceFirst("\\{", "{\"x\":" + "[".repeat(2000) + "]".repeat(2000) + ",");
            case 3 -> line.replaceFirst(",", "," + line.substring(1, line.indexOf(',') + 1));
            case 4 -> value;
            default -> withPlaces(line, random).replace("\"@@\"", value);
        };
    }

    /** A tree cannot hold half a character or a number that is too large: they are put in as text. */
    private static String withPlaces(String line, SplittableRandom random) {
        JsonNode tree = Jackson.tree(line);
        for (int i = random.nextInt(2); i >= 0; i--) {
            put(tree, random);
        }
        return tree.toString();
    }

    /** Puts a place to be filled somewhere in a tree, or takes a member out, or puts one in. */
    private static void put(JsonNode tree, SplittableRandom random) {
        List<JsonNode> containers = new ArrayList<>();
        gather(tree, containers);
        JsonNode chosen = containers.get(random.nextInt(containers.size()));
        if (chosen instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.isEmpty() ? "more" : names.get(random.nextInt(names.size()));
            switch (random.nextInt(6)) {
                case 0 -> object.remove(name);
                case 1 -> object.put("more", "@@");
                default -> object.put(name, "@@");
            }
        } else if (chosen instanceof ArrayNode array) {
            array.add("@@");
        }
    }

    private static void gather(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> gather(child, containers));
        }
    }
}
