package io.petition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.petition.json.Jackson;
import io.petition.json.Samples;
import io.petition.lifecycle.Event;
import io.petition.lifecycle.Histories;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.Recorded;
import io.petition.rules.china.ChinaRules;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the library writes is what the schema says, and what is not so written the schema refuses. */
class SchemaTest {
    private static final JsonNode JSON = Ran.of("schema", "--format", "json").json();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JSON.toString(), InputFormat.JSON);
    private static final Lifecycle DESK = Lifecycle.under(ChinaRules.national());

    private static List<Error> errors(String line) {
        return SCHEMA.validate(
                line,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
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
