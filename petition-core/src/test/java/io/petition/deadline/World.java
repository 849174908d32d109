package io.petition.deadline;

import io.petition.law.Regime;
import io.petition.time.CalendarArbitraries;
import io.petition.time.CalendarSketch;
import io.petition.time.Counting;
import io.petition.time.OpeningHours;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * What surrounds a clock, as data: the engine's regime and a naive walk are made from the same, and a failing property
 * prints it.
 */
record World(CalendarSketch sketch, Counting counting, ZoneId zone, Optional<OpeningHours> hours) {
    private static final ZoneId BEIJING = ZoneId.of("+8");

    /** For terms in days. */
    static Arbitrary<World> any() {
        return CalendarArbitraries.sketches()
                .flatMap(sketch -> Combinators.combine(
                                RuleArbitraries.countings(),
                                RuleArbitraries.timetables(worked(sketch)).optional(0.5))
                        .as((counting, hours) -> new World(sketch, counting, BEIJING, hours)));
    }

    /** For terms in hours: recent years, for the offsets of old ones are no round minutes, and zones with summer time. */
    static Arbitrary<World> withHours() {
        Arbitrary<ZoneId> zones = Arbitraries.of("+8", "Asia/Shanghai", "Europe/Berlin", "America/New_York")
                .map(ZoneId::of);
        return CalendarArbitraries.sketches()
                .filter(sketch -> sketch.horizon().firstYear() > 1950)
                .flatMap(sketch -> Combinators.combine(
                                RuleArbitraries.countings(), zones, RuleArbitraries.timetables(worked(sketch)))
                        .as((counting, zone, hours) -> new World(sketch, counting, zone, Optional.of(hours))));
    }

    private static Set<DayOfWeek> worked(CalendarSketch sketch) {
        return EnumSet.complementOf(EnumSet.copyOf(sketch.weekend()));
    }

    Regime regime() {
        return Regime.builder()
                .from(ToyRegime.counting(counting))
                .calendar(sketch.calendar())
                .zone(zone)
                .hours(hours)
                .build();
    }

    Deadlines deadlines() {
        return Deadlines.under(regime());
    }
}
