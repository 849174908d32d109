package io.petition.rules.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The day table that ships with the vectors, against a flat list of the same notices and against the library's calendar. */
class DayTableTest {
    private static final DayTable DAYS = DayTable.china();

    @Test
    void namesTheDaysThatTheNoticesName() throws IOException {
        TreeMap<LocalDate, Integer> ours = new TreeMap<>();
        DAYS.off().forEach(day -> ours.put(day, 1));
        DAYS.worked().forEach(day -> ours.put(day, 0));
        List<String> lines = new ArrayList<>(List.of("date,off"));
        ours.forEach((day, off) -> lines.add(day + "," + off));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                DayTableTest.class.getResourceAsStream("/io/petition/rules/china/cn_days_2007_2026.csv"),
                StandardCharsets.UTF_8))) {
            assertThat(lines).isEqualTo(reader.lines().toList());
        }
    }

    @Test
    void saysNoDayBothWays() {
        Set<LocalDate> off = DAYS.off();
        assertThat(DAYS.worked()).doesNotContainAnyElementsOf(off);
    }

    @Test
    void worksOnTheDaysOnWhichTheLibraryDoes() {
        List<LocalDate> differences = DAYS.firstDay()
                .minusYears(1)
                .datesUntil(DAYS.lastDay().plusYears(1))
                .filter(day -> DAYS.works(day) != Library.works(EditionTable.REGIME, day))
                .toList();
        assertThat(differences).isEmpty();
        assertThat(Library.calendar(EditionTable.REGIME)).isEqualTo(EditionTable.CALENDAR);
    }
}
