package io.petition.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            a                    | b                    | order
            2026-02-02           | 2026-02-03           | -1
            2026-02-02           | 2026-02-02           | 0
            2026-02-02           | 2026-02-02T10:00:00Z | 0
            2026-02-02T15:59:59Z | 2026-02-02           | 0
            2026-02-02T16:00:00Z | 2026-02-02           | 1
            2026-02-02T16:00:00Z | 2026-02-03           | 0
            2026-02-01T15:59:59Z | 2026-02-02           | -1
            2026-02-02T10:00:00Z | 2026-02-02T10:00:01Z | -1
            2026-02-02T10:00:00Z | 2026-02-02T10:00:00Z | 0
            """)
    void comparesByWhatIsKnownOfBothInBeijing(String a, String b, int order) {
        assertThat(Integer.signum(When.compare(when(a), when(b), BEIJING))).isEqualTo(order);
        assertThat(Integer.signum(When.compare(when(b), when(a), BEIJING))).isEqualTo(-order);
        assertThat(when(a)).hasToString(a);
    }

    @Test
    void aMomentFallsOnTheDayOfTheZoneAndADayOnItself() {
        When evening = When.at(Instant.parse("2026-02-02T16:00:00Z"));
        assertThat(evening.day(BEIJING)).isEqualTo(LocalDate.of(2026, 2, 3));
        assertThat(evening.day(ZoneOffset.UTC)).isEqualTo(LocalDate.of(2026, 2, 2));
        assertThat(When.on(LocalDate.of(2026, 2, 2)).day(BEIJING)).isEqualTo(LocalDate.of(2026, 2, 2));
    }

    private static When when(String text) {
        return text.endsWith("Z") ? When.at(Instant.parse(text)) : When.on(LocalDate.parse(text));
    }
}
