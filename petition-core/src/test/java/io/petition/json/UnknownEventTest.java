package io.petition.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.Event;
import io.petition.lifecycle.UnknownEvent;
import io.petition.model.TrackId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An event of a kind that is not known is kept to the last member, and written back as it was read. */
class UnknownEventTest {
    private static final String MEDIATED = "{\"type\":\"mediated\",\"track\":\"2\",\"act\":\"mediate\",\"by\":"
            + "{\"organ\":\"o\",\"persons\":[\"p\",{\"deep\":[[]]}]},\"sum\":12.5,\"count\":3,\"large\":90000000000,"
            + "\"vast\":123456789012345678901234567890,\"agreed\":true,\"note\":null,\"content\":\"c\",\"none\":{}}";

    @ParameterizedTest
    @EnumSource(Jackson.class)
    void isWrittenBackAsItWasRead(Jackson jackson) {
        Event event = jackson.read(MEDIATED, Event.class);
        assertThat(Jackson.tree(jackson.write(event))).isEqualTo(Jackson.tree(MEDIATED));
        RoundTrips.check(event, Event.class);
    }

    /** A reader that rounds nothing loses nothing; what is no number any more is refused and not kept as something else. */
    @Test
    void numbersAreKeptAsTheReaderMakesThem() throws JsonProcessingException {
        JsonMapper exact = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        String json = "{\"type\":\"paid\",\"sum\":100000000000000000.10,\"parts\":[1E+400,0.50]}";
        assertThat(exact.writeValueAsString(exact.readValue(json, UnknownEvent.class)))
                .isEqualTo(json);
        assertThatThrownBy(() -> new UnknownEvent("paid", Map.of("sum", Double.POSITIVE_INFINITY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("BigDecimal");
    }

    @ParameterizedTest
    @EnumSource(Jackson.class)
    void tellsItsActAndTrack(Jackson jackson) {
        Event event = jackson.read(MEDIATED, Event.class);
        assertThat(event.act()).isEqualTo(ActKey.of("mediate"));
        assertThat(event.onTrack()).contains(TrackId.of("2"));
        Event bare = jackson.read("{\"type\":\"mediated\"}", Event.class);
        assertThat(bare.act()).isEqualTo(ActKey.of("mediated"));
        assertThat(bare.onTrack()).isEmpty();
    }

    /** What it holds at any depth is a copy, which no later change reaches. */
    @Test
    void cannotBeChanged() {
        List<Object> list = new ArrayList<>(Arrays.asList(1L, null));
        Map<String, Object> content = new HashMap<>(Map.of("list", list));
        UnknownEvent event = new UnknownEvent("mediated", content);
        content.clear();
        list.clear();
        assertThat(event.content()).isEqualTo(Map.of("list", Arrays.asList(1, null)));
        assertThatThrownBy(() -> event.content().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((List<?>) event.content().get("list")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"type\":\"\"}", "{\"type\":null}", "{\"track\":\"1\"}"})
    void anEventSaysOfWhichKindItIs(String json) {
        for (Jackson jackson : Jackson.values()) {
            assertThatThrownBy(() -> jackson.read(json, Event.class))
                    .hasMessageContaining("an event says of which kind");
        }
    }

    @Test
    void aKnownEventDoesNotPassForUnknown() {
        assertThatThrownBy(() -> new UnknownEvent("forwarded", Map.of()))
                .hasMessage("type: forwarded is known; make that event");
    }

    @Test
    void holdsNothingThatJsonCannot() {
        assertThatThrownBy(() -> new UnknownEvent("mediated", Map.of("by", TrackId.FIRST)))
                .hasMessageStartingWith("by: io.petition.model.TrackId is no JSON");
    }
}
