package io.petition.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactTest {
    private static final Fact<LocalDate, LocalDate> DAY =
            Fact.of("day", text -> Optional.of(LocalDate.parse(text)), Optional::of);
    private static final Fact<RoundingMode, RoundingMode> MODE =
            Fact.oneOf("mode", List.of(RoundingMode.values()), Optional::of);

    @Test
    void readsWhatItWrites() {
        LocalDate day = LocalDate.of(2024, 2, 29);
        assertThat(DAY.read(DAY.text(day))).contains(day);
        for (RoundingMode mode : RoundingMode.values()) {
            assertThat(MODE.read(MODE.text(mode))).contains(mode);
        }
        assertThat(MODE.text(RoundingMode.HALF_EVEN)).isEqualTo("half-even");
        Fact<Boolean, Boolean> yes = Fact.oneOf("yes", List.of(true, false), Optional::of);
        assertThat(yes.read("false")).contains(false);
        assertThat(yes.read("no")).isEmpty();
    }

    @Test
    void whatMeansNothingIsNoValue() {
        assertThat(DAY.read("2023-02-29")).isEmpty();
        assertThat(MODE.read("HALF_EVEN")).isEmpty();
        Fact<String, Integer> number =
                Fact.of("n", text -> Optional.of(Integer.valueOf(text)), text -> Optional.empty());
        assertThat(number.read("one")).isEmpty();
    }

    @Test
    void withoutReaderItIsOnlyAsked() {
        Fact<String, Integer> length = Fact.of("length", text -> Optional.of(text.length()));
        assertThat(length.isReadable()).isFalse();
        assertThat(length.read("1")).isEmpty();
        assertThat(length.of("four")).contains(4);
        assertThat(DAY.isReadable()).isTrue();
    }

    /** Else a condition would print as one that it is not. */
    @Test
    void takesNoValueThatReadsAsAnother() {
        Fact<String, Integer> positive =
                Fact.of("n", text -> Optional.of(Math.abs(Integer.parseInt(text))), text -> Optional.empty());
        String message = "value: -1 is not what the reader of fact n makes of its text";
        assertThatThrownBy(() -> Condition.is(positive, -1)).hasMessageStartingWith(message);
        assertThatThrownBy(() -> Condition.in(positive, Set.of(1, -1))).hasMessageStartingWith(message);
        assertThatThrownBy(() -> Condition.atLeast(positive, -1)).hasMessageStartingWith(message);
        assertThatThrownBy(() -> Condition.between(positive, -1, 1)).hasMessageStartingWith(message);
        assertThat(Condition.between(positive, 1, 2)).hasToString("n between 1 and 2");
    }

    @Test
    void refusesTwoValuesOfOneText() {
        assertThatThrownBy(() -> Fact.oneOf("n", List.<Object>of(1, "1"), Optional::of))
                .hasMessage("values: two of fact n are written 1; give each a text of its own");
    }
}
