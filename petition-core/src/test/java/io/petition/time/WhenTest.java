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

    @ParameterizedTest
    @CsvSource({
        "2026-02-02T15:59:59.999Z, Asia/Shanghai",
        "2026-02-02T16:00:00Z, Asia/Shanghai",
        "1988-07-01T15:00:00Z, Asia/Shanghai", // summer time
        "1927-12-31T15:54:17Z, Asia/Shanghai", // local mean time
        "1969-12-31T23:59:59.999Z, UTC",
        "1970-01-01T00:00:00Z, America/New_York",
        "2026-03-08T04:59:59Z, America/New_York",
        "2026-11-01T04:00:00Z, America/New_York",
        "2026-02-02, Asia/Shanghai",
        "1899-12-31, UTC"
    })
    void anEpochDayIsTheDay(String text, ZoneId zone) {
        assertThat(when(text).epochDay(zone)).isEqualTo(when(text).day(zone).toEpochDay());
    }

    private static When when(String text) {
        return text.endsWith("Z") ? When.at(Instant.parse(text)) : When.on(LocalDate.parse(text));
    }
}
