package io.petition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import io.petition.audit.Integrity;
import io.petition.authority.Role;
import io.petition.json.Jackson;
import io.petition.json.Samples;
import io.petition.lifecycle.Command;
import io.petition.lifecycle.CommandId;
import io.petition.lifecycle.Decision;
import io.petition.lifecycle.Event;
import io.petition.lifecycle.Histories;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Occasion;
import io.petition.lifecycle.Permission;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.Request;
import io.petition.rules.china.ChinaRules;
import io.petition.time.When;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the library writes is what the schema says, and what is not so written the schema refuses. */
class SchemaTest {
    private static final JsonNode JSON = Ran.of("schema", "--format", "json").json();
    private static final Lifecycle DESK = Lifecycle.under(ChinaRules.national());

    private static List<Error> errors(String line) {
        return Shaped.errors("lines", line);
    }

    @Provide
    Arbitrary<List<Recorded>> histories() {
        return Arbitraries.oneOf(
                Histories.lawful(DESK, LocalDate.of(2005, 5, 1), LocalDate.of(2022, 4, 30), 24),
                Histories.lawful(DESK, LocalDate.of(2022, 5, 1), LocalDate.of(2026, 6, 30), 24));
    }

    @Property(tries = 50)
    void everyLineOfAHistoryIsAsItSays(@ForAll("histories") List<Recorded> history) {
        for (Recorded recorded : history) {
            String line = Jackson.TWO.write(recorded);
            assertThat(errors(line)).as(line).isEmpty();
        }
    }

    /** Also the events that no procedure brings about. */
    @Test
    void everyEventIsAsItSays() {
        for (Class<? extends Event> kind : Samples.members(Event.class)) {
            for (Event event : Samples.of(kind)) {
                Recorded sample = Samples.of(Recorded.class).get(0);
                String line = Jackson.THREE.write(new Recorded(sample.matter(), 1, event, sample.at()));
                assertThat(errors(line)).as(line).isEmpty();
            }
        }
    }

    /** The history that the README shows, as it stands there. */
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void everyLineOfTheReadmeIsAsItSays(String readme) throws IOException {
        String text = Files.readString(Path.of("..", "..", readme));
        int begin = text.indexOf("```json\n") + "```json\n".length();
        List<String> lines =
                text.substring(begin, text.indexOf("```", begin)).lines().toList();
        assertThat(lines).hasSizeGreaterThan(2);
        for (String line : lines) {
            assertThat(errors(line)).as(line).isEmpty();
        }
    }

    /** What a host sends and what it is answered; the petition that stands least is as good as the fullest. */
    @Property(tries = 20)
    void everyCommandAndDecisionOfAHistoryIsAsItSays(@ForAll("histories") List<Recorded> history) {
        MatterState state = DESK.replay(history);
        When asOf = history.get(history.size() - 1).at().happened();
        for (Role role : List.of(Role.ORGAN, Role.PETITION_OFFICE, Role.PETITIONER)) {
            for (Permission permission : DESK.allowed(state, role, asOf)) {
                fits("permissions", permission);
                if (permission instanceof Permission.Open open) {
                    Occasion at = history.get(0).at();
                    fits("commands", open.witness());
                    Request request = Request.of(open.witness(), at)
                            .as(CommandId.of("s-1"))
                            .expecting(state.version());
                    fits("requests", request);
                    fits("decisions", DESK.decide(state, request));
                    fits("events", open.witness().asEvent());
                }
            }
        }
    }

    private static void fits(String shape, Object value) {
        String json = Jackson.TWO.write(value);
        assertThat(Shaped.errors(shape, json)).as(json).isEmpty();
    }

    static Stream<Arguments> families() {
        return Stream.of(
                        Map.entry("events", Event.class),
                        Map.entry("commands", Command.class),
                        Map.entry("decisions", Decision.class),
                        Map.entry("permissions", Permission.class),
                        Map.entry("integrity", Integrity.class))
                .map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    /** Also those that no procedure brings about. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    <T> void everyMemberIsAsItsShapeSays(String shape, Class<T> family) {
        for (Class<? extends T> member : Samples.members(family)) {
            Samples.of(member).forEach(sample -> fits(shape, sample));
        }
        assertThat(Shaped.errors(shape, "{\"type\":null}")).isNotEmpty();
        assertThat(Shaped.errors(shape, "{}")).isNotEmpty();
    }

    /** The event that a correction puts in another's place is looked at as any other. */
    @Test
    void theEventInACorrectionIsLookedAt() {
        String line = "{\"schema\":1,\"matter\":\"M-1\",\"version\":3,\"event\":{\"type\":\"corrected\",\"version\":2,"
                + "\"correction\":{\"type\":\"replaced\",\"event\":{\"type\":\"accepted\",\"track\":\"1\"}},\"because\":\"\"},"
                + "\"at\":{\"actor\":{\"role\":\"organ\",\"organ\":\"o\"},\"happened\":\"2026-03-04\","
                + "\"recorded\":\"2026-03-04T10:00:00Z\"}}";
        assertThat(errors(line)).isEmpty();
        assertThat(errors(line.replace("\"track\":\"1\"}}", "\"track\":7}}"))).isNotEmpty();
        assertThat(errors(line.replace("\"track\":\"1\"}}", "\"trakc\":\"1\"}}")))
                .isNotEmpty();
        assertThat(errors(line.replace("\"accepted\"", "\"of-a-later-day\""))).isEmpty();
        String commands = line.substring(line.indexOf("{\"type\""), line.indexOf(",\"at\""))
                .replaceFirst("corrected", "correct");
        assertThat(Shaped.errors("commands", commands)).isEmpty();
        assertThat(Shaped.errors("commands", commands.replace("\"track\":\"1\"", "\"track\":7")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"line", "Events", ""})
    void anUnknownShapeNamesTheKnown(String shape) {
        Ran ran = Ran.of("schema", "--of", shape, "--format=json", "--lang=en");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.json().at("/error/field").asText()).isEqualTo("of");
        assertThat(ran.json().at("/error/message").asText()).contains("lines, events, commands, requests");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "/schema            | 2",
                "/version           | \"3\"",
                "/matter            | \" \"",
                "/at/happened       | \"4 March\"",
                "/at/recorded       | \"2026-03-04\"",
                "/at/actor/role     | \"KING\"",
                "/at/actor/rank     | 1",
                "/event/type        | null",
                "/event/type        | \"assigned\"",
                "/event/by          | \"30 days\"",
                "/event/told        | \"yes\"",
                "/event/remark      | \"\"",
                "/remark            | \"\""
            })
    void anotherValueIsRefused(String pointer, String value) {
        String line = "{\"schema\":1,\"matter\":\"M-1\",\"version\":3,\"event\":{\"type\":\"extended\",\"track\":\"1\","
                + "\"by\":\"30 calendar-days\",\"because\":\"\",\"told\":true},\"at\":{\"actor\":{\"role\":\"organ\","
                + "\"organ\":\"o\"},\"happened\":\"2026-03-04T10:00:00Z\",\"recorded\":\"2026-03-04T10:00:00Z\"}}";
        assertThat(errors(line)).isEmpty();
        ObjectNode changed = (ObjectNode) Jackson.tree(line);
        int slash = pointer.lastIndexOf('/');
        changed.withObject(pointer.substring(0, slash)).set(pointer.substring(slash + 1), Jackson.tree(value));
        assertThat(errors(changed.toString())).isNotEmpty();
    }

    @Test
    void peopleAndProgramsGetTheSame() {
        assertThat(Jackson.tree(Ran.of("schema").out())).isEqualTo(JSON);
        assertThat(JSON.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }
}
