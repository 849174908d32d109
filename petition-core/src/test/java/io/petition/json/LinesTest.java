package io.petition.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.petition.explain.Finding;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.DisposalEvent;
import io.petition.lifecycle.Line;
import io.petition.lifecycle.RawLine;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.UnknownEvent;
import io.petition.lifecycle.Upcasters;
import io.petition.model.OrganId;
import io.petition.model.TrackId;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines of a stored history: of this schema, of an older one that is lifted, of a later one that is kept. */
class LinesTest {
    private static final String AT = ",\"at\":{\"actor\":{\"role\":\"petition-office\",\"organ\":\"o\"},"
            + "\"happened\":\"2026-03-04\",\"recorded\":\"2026-03-04T10:00:00Z\"}}";
    private static final String PRESENT = "{\"schema\":1,\"matter\":\"M-1\",\"version\":3,"
            + "\"event\":{\"type\":\"forwarded\",\"track\":\"1\",\"to\":[\"housing\"]}" + AT;
    /** Made up: once an event stood under another name and was sent to one organ only. */
    private static final String OLDER = "{\"schema\":0,\"matter\":\"M-1\",\"version\":3,"
            + "\"event\":{\"type\":\"passed-on\",\"track\":\"1\",\"organ\":\"housing\"}" + AT;
    /** Made up: one day an event may say more under its name, and a line too. */
    private static final String LATER = "{\"schema\":2,\"matter\":\"M-1\",\"version\":3,"
            + "\"event\":{\"type\":\"forwarded\",\"track\":\"1\",\"to\":[{\"organ\":\"housing\",\"copy\":false}]},"
            + "\"seal\":[1.5,null]" + AT;

    private static final Upcasters LIFT = Upcasters.of(Map.of(0, LinesTest::renamed));

    private static Map<String, Object> renamed(Map<String, Object> line) {
        @SuppressWarnings("unchecked")
        Map<String, Object> event = (Map<String, Object>) line.get("event");
        event.put("type", "forwarded");
        event.put("to", List.of(event.remove("organ")));
        return line;
    }

    /** What the javadoc of Line tells a host to do. */
    private static Line read(Jackson jackson, String text, Upcasters upcasters) {
        Line line = jackson.read(text, Line.class);
        return line instanceof RawLine raw ? jackson.convert(upcasters.lift(raw), Line.class) : line;
    }

    @ParameterizedTest
    @EnumSource(Jackson.class)
    void theLineOfThisSchemaReadsAsWritten(Jackson jackson) {
        Line line = jackson.read(PRESENT, Line.class);
        assertThat(jackson.write(line)).isEqualTo(PRESENT);
        assertThat(line.asRecorded()).contains((Recorded) line);
        assertThat(line.findings()).isEmpty();
        assertThat(((Recorded) line).event())
                .isEqualTo(new DisposalEvent.Forwarded(TrackId.FIRST, List.of(OrganId.of("housing"))));
        RoundTrips.check(line, Line.class);
        RoundTrips.check((Recorded) line, Recorded.class);
    }

    @ParameterizedTest
    @EnumSource(Jackson.class)
    void anOlderLineIsLifted(Jackson jackson) {
        Line line = read(jackson, OLDER, LIFT);
        assertThat(line).isEqualTo(jackson.read(PRESENT, Line.class));
    }

    @Test
    void aLineWithoutAStepStaysAsItIs() {
        assertThat(LIFT.lift(new RawLine(5, Map.of("a", 1L)))).isEqualTo(Map.of("schema", 5, "a", 1));
        assertThat(Upcasters.shipped().lift(new RawLine(0, Map.of()))).isEqualTo(Map.of("schema", 0));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "TWO, 0, line-not-lifted",
        "TWO, 2, line-of-later-schema",
        "THREE, 0, line-not-lifted",
        "THREE, 2, line-of-later-schema"
    })
    void aLineOfAnotherSchemaIsKept(Jackson jackson, int schema, String code) {
        String text = schema == 0 ? OLDER : LATER;
        Line line = read(jackson, text, Upcasters.shipped());
        assertThat(Jackson.tree(jackson.write(line))).isEqualTo(Jackson.tree(text));
        assertThat(line.schema()).isEqualTo(schema);
        assertThat(line.findings())
                .containsExactly(Finding.warning(code, Map.of("schema", Integer.toString(schema), "present", "1")));
        RoundTrips.check(line, Line.class);
    }

    /** Its place in the history stays filled, by an event that is not known: what its name means there is not known. */
    @ParameterizedTest
    @EnumSource(Jackson.class)
    void aLineOfAnotherSchemaHoldsItsPlace(Jackson jackson) {
        Line line = jackson.read(LATER, Line.class);
        Recorded present = jackson.read(PRESENT, Recorded.class);
        Recorded recorded = line.asRecorded().orElseThrow();
        assertThat(recorded.matter()).isEqualTo(present.matter());
        assertThat(recorded.version()).isEqualTo(present.version());
        assertThat(recorded.at()).isEqualTo(present.at());
        assertThat(recorded.event().act()).isEqualTo(ActKey.of("forwarded"));
        assertThat(recorded.event().onTrack()).contains(TrackId.FIRST);
        assertThat(((UnknownEvent) recorded.event()).content())
                .containsEntry("line", Upcasters.shipped().lift((RawLine) line));
        RoundTrips.check(recorded, Line.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"schema\":2}",
                "{\"schema\":2,\"matter\":\"M-1\",\"version\":0" + AT,
                "{\"schema\":2,\"matter\":\"M-1\",\"version\":\"3\"" + AT,
                "{\"schema\":2,\"matter\":\" \",\"version\":3" + AT,
                "{\"schema\":2,\"matter\":\"M-1\",\"version\":3,\"at\":{\"actor\":{\"role\":\"king\"},"
                        + "\"happened\":\"2026-03-04\",\"recorded\":\"2026-03-04T10:00:00Z\"}}",
                "{\"schema\":2,\"matter\":\"M-1\",\"version\":3,\"at\":{\"actor\":{\"role\":\"organ\"},"
                        + "\"happened\":\"one day\",\"recorded\":\"2026-03-04T10:00:00Z\"}}",
                "{\"schema\":2,\"matter\":\"M-1\",\"version\":3,\"at\":{\"actor\":{\"role\":\"organ\"},"
                        + "\"happened\":\"2026-03-04\",\"recorded\":\"2026-03-04\"}}"
            })
    void aLineThatSaysTooLittleIsKeptAllTheSame(String text) {
        Line line = Jackson.TWO.read(text, Line.class);
        assertThat(line.asRecorded()).isEmpty();
        assertThat(Jackson.tree(Jackson.TWO.write(line))).isEqualTo(Jackson.tree(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"matter\":\"M-1\"}", "{\"schema\":null}", "{\"schema\":\"new\"}", "{\"schema\":-1}"})
    void aLineSaysItsSchema(String text) {
        for (Jackson jackson : Jackson.values()) {
            assertThatThrownBy(() -> jackson.read(text, Line.class)).hasMessageContaining("schema: ");
        }
    }

    /** Who asks for an event of this schema does not get another one misread. */
    @ParameterizedTest
    @ValueSource(strings = {OLDER, LATER})
    void aLineOfAnotherSchemaIsNotReadAsRecorded(String text) {
        for (Jackson jackson : Jackson.values()) {
            assertThatThrownBy(() -> jackson.read(text, Recorded.class)).hasMessageContaining("known type ids = [1]");
        }
    }

    @Test
    void stepsLeadUpToThePresent() {
        UnaryOperator<Map<String, Object>> same = UnaryOperator.identity();
        assertThatThrownBy(() -> Upcasters.of(Map.of(Line.SCHEMA, same))).hasMessageContaining("from an older schema");
        assertThatThrownBy(() -> Upcasters.of(Map.of(-1, same))).hasMessageContaining("from an older schema");
    }
}
