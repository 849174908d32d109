package io.petition.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.deadline.Agenda;
import io.petition.law.Holder;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A comparison is worth something only among those who give the same answers. */
class MorningListBenchmarkTest {
    private static final int MATTERS = 5_000;
    private static final MorningList LIST = new MorningList(MATTERS);
    private static final MorningList.Bare BY_HAND = LIST.byHand();

    @ParameterizedTest
    @EnumSource(Stamp.class)
    void bothListsAreTheSame(Stamp stamp) {
        Agenda agenda = LIST.agenda(stamp);
        assertThat(agenda.seen()).isEqualTo((long) MATTERS * OpenMatter.CLOCKS);
        assertThat(agenda.perDay(Holder.ORGAN)).isEqualTo(perDay());
        assertThat(agenda.items()).hasSize(MorningList.KEPT);
        for (int i = 0; i < MorningList.KEPT; i++) {
            assertThat(agenda.items().get(i).due()).isEqualTo(LocalDate.ofEpochDay(BY_HAND.day(i)));
            assertThat(agenda.items().get(i).id()).isEqualTo(MorningList.id(BY_HAND.matter(i)));
        }
    }

    private static Map<LocalDate, Integer> perDay() {
        Map<LocalDate, Integer> perDay = new TreeMap<>();
        for (int i = 0; i < MorningList.DAYS; i++) {
            if (BY_HAND.perDay[i] > 0) {
                perDay.put(MorningList.MORNING.plusDays(i), BY_HAND.perDay[i]);
            }
        }
        return perDay;
    }
}
