package io.petition.examples.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.assignment.Assignment;
import io.petition.authority.region.Tier;
import io.petition.explain.Coded;
import io.petition.law.Regime;
import io.petition.model.PersonRef;
import io.petition.rules.china.ChinaRules;
import io.petition.service.Covered;
import io.petition.service.Nearby;
import io.petition.service.Opens;
import io.petition.service.roster.Gap;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the scenarios of points, rosters and appointments come to, recounted where that can be done by hand. */
class PlacesTest {
    private static final Regime CHINA = ChinaRules.national();

    /** 41 × 41 blocks of ten, and 60 less the steps from the middle where that is more than nothing. */
    @Test
    void theCircleReachesEverybodyWithTheSitesThatWanted() {
        S11Guangming.Report report = S11Guangming.play(CHINA);
        long persons = 0;
        for (int north = -40; north <= 40; north += 2) {
            for (int east = -40; east <= 40; east += 2) {
                persons += 10 + Math.max(0L, 60L - Math.abs(north) - Math.abs(east));
            }
        }
        assertThat(report.points()).isEqualTo(1 + 6 + 31);
        assertThat(report.before().total()).isEqualTo(persons);
        assertThat(report.before().uncovered()).isPositive();
        assertThat(report.after()).isEqualTo(new Covered(persons, persons));
        assertThat(report.sites()).isPositive();
    }

    /** The corner is 1000 m south and 500 m west of the first community room: 1118 m. 1 to 5 May 2026 are off. */
    @Test
    void onAHolidayTheNearestSaysWhenItOpens() {
        S11Guangming.Report report = S11Guangming.play(CHINA);
        assertThat(report.open().open().orElseThrow().point().id()).hasToString("community-1");
        assertThat(report.open().open().orElseThrow().millimetres()).isBetween(1_110_000L, 1_125_000L);
        assertThat(report.holiday().open()).isEmpty();
        assertThat(report.holiday()
                        .atAll()
                        .orElseThrow()
                        .opens()
                        .opening()
                        .orElseThrow()
                        .from())
                .isEqualTo(Instant.parse("2026-05-06T01:00:00Z"));
        assertThat(report.refused())
                .extracting(Coded::code)
                .containsExactly("appointment-full", "appointment-elsewhere");
    }

    /** The festival of 2026 ends on 23 February; Tuesday the 17th is held on the 24th, a Tuesday itself. */
    @Test
    void theMobileOfficeKeepsItsTimetable() {
        S13Chaoyang.Report report = S13Chaoyang.play(CHINA);
        assertThat(report.festival().opening().orElseThrow().from()).isEqualTo(Instant.parse("2026-02-24T01:00:00Z"));
        assertThat(report.later().provisional()).isTrue();
        assertThat(report.clashes())
                .extracting(clash -> clash.args().get("date"))
                .containsExactly("2026-09-15", "2026-12-15");
        assertThat(report.refused()).extracting(Coded::code).containsExactly("appointment-no-slot");
    }

    /** Five in turn; who is away for three months is made up for in the rest of the year. */
    @Test
    void theRosterOfTheYearIsFair() {
        Reception reception = S14Fujian.play(CHINA).reception();
        List<Integer> times = reception.times();
        assertThat(Collections.max(times) - Collections.min(times)).isLessThanOrEqualTo(1);
        assertThat(times.stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(reception.rota().sittings().size());
        assertThat(reception.rota().sittings())
                .filteredOn(sitting -> sitting.who().contains(PersonRef.of("leader-4")))
                .noneMatch(sitting ->
                        sitting.on().getMonthValue() >= 6 && sitting.on().getMonthValue() <= 8);
        // 52 Wednesdays and 12 fifteenths
        assertThat(reception.rota().sittings().size()
                        + reception.gaps(Gap.Kind.DAY_OFF)
                        + reception.gaps(Gap.Kind.DAYS_COINCIDE))
                .isEqualTo(52 + 12);
        assertThat(reception.refused()).extracting(Coded::code).containsExactly("swap-past", "swap-taker-absent");
    }

    /** 9 to 12 o'clock are four slots of 45 minutes; three are booked, of which the third falls out and is held in the fourth. Registered on 12 May, received on the 22nd. */
    @Test
    void aMorningByAppointmentHoldsEachSlotOnce() {
        S14Fujian.Report report = S14Fujian.play(CHINA);
        Appointments morning = report.appointments();
        assertThat(morning.book().slots()).hasSize(4);
        assertThat(morning.first()).isEqualTo(Instant.parse("2025-05-22T01:00:00Z"));
        assertThat(morning.refused())
                .extracting(Coded::code)
                .containsExactly("appointment-full", "appointment-no-slot", "appointment-past");
        assertThat(morning.called().from()).isEqualTo(Instant.parse("2025-05-22T02:30:00Z"));
        assertThat(morning.again().from()).isEqualTo(Instant.parse("2025-05-22T03:15:00Z"));
        assertThat(morning.again().who()).isEqualTo(morning.called().who());
        assertThat(morning.received()).isEqualTo(3);
        assertThat(morning.free(morning.first())).isZero();
        assertThat(report.waited()).isEqualTo(10);
    }

    /** Seven hours on five days; five more on each of them and three on the Saturday. The festival of 2026 ends on 23 February, 10 March is a Tuesday. */
    @Test
    void extendedHoursReceiveWhereTheVillageDoesNot() {
        S12Longquanyi.Report report = S12Longquanyi.play(CHINA);
        assertThat(report.before()).isEqualTo(7 * 5);
        assertThat(report.after()).isEqualTo(7 * 5 + 5 * 5 + 3);
        for (Nearby near : List.of(report.evening(), report.festival())) {
            assertThat(near.open().orElseThrow().point().id()).hasToString("extended");
            assertThat(near.atAll().orElseThrow().point().id()).hasToString("village-1");
        }
        assertThat(report.village().opening().orElseThrow().from()).isEqualTo(Instant.parse("2026-03-09T01:00:00Z"));
        assertThat(report.training().opening().orElseThrow().from()).isEqualTo(Instant.parse("2026-03-11T01:00:00Z"));
        assertThat(report.shut()).isInstanceOf(Opens.NotFound.class);
        assertThat(report.refused()).extracting(Coded::code).containsExactly("appointment-no-slot");
    }

    /** Twelve Wednesdays, of which all four miss one. The home is 141 m from a hall that stands 100 m south and 100 m west. */
    @Test
    void aMediationThatFailsGoesToTheNextTierAndIsCountedWhereItEnded() {
        S16Yongchuan.Report report = S16Yongchuan.play(CHINA);
        assertThat(report.halls())
                .extracting(hall -> hall.open().orElseThrow().point().tier())
                .containsExactly(Tier.VILLAGE, Tier.TOWNSHIP, Tier.COUNTY);
        assertThat(report.halls().get(0).open().orElseThrow().millimetres()).isBetween(140_000L, 143_000L);
        assertThat(report.bench().rota().gaps()).extracting(Gap::kind).containsExactly(Gap.Kind.SEAT_EMPTY);
        assertThat(report.bench().roster().members().stream()
                        .mapToInt(report.bench().rota()::times)
                        .sum())
                .isEqualTo(12 - 1);
        assertThat(report.agreed())
                .containsExactly(Map.entry("county", 1), Map.entry("township", 1), Map.entry("village", 3));
        assertThat(report.disputes()).isEqualTo(3 + 1 + 1 + 1);
        assertThat(report.told().refusals())
                .extracting(Coded::code)
                .containsExactly("side-does-not-consent", "proceeding-not-open");
        assertThat(((Assignment) report.left()).lead()).isEqualTo(Cast.organ(Cast.HOUSING));
    }
}
