package io.petition.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.time.CalendarSketch;
import io.petition.time.DecreedDay;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of a ledger: the order in which things are learnt does not matter, and a pause only ever gives time. */
class LedgerLawsTest {
    private static final String HEARING = "hearing";

    @Provide
    Arbitrary<LedgerCase> inDays() {
        return LedgerCase.inDays();
    }

    @Provide
    Arbitrary<LedgerCase> any() {
        return Arbitraries.oneOf(LedgerCase.inDays(), LedgerCase.inHours());
    }

    @Property(tries = 600)
    void theOrderOfTheLinesChangesNothing(@ForAll("any") LedgerCase asked, @ForAll Random random) {
        assertThat(asked.shuffled(random).deadline()).isEqualTo(asked.deadline());
    }

    /** Each of the three is learnt in turn, and the date is asked for in between, as a host would. */
    @Property(tries = 300)
    void aPauseAnExtensionAndAHolidayLearntInAnyOrderEndOnTheSameDay(
            @ForAll("inDays") LedgerCase asked,
            @ForAll @IntRange(max = 60) int pause,
            @ForAll @IntRange(max = 20) int length,
            @ForAll @IntRange(max = 90) int holiday,
            @ForAll Random random) {
        LocalDate day = asked.day();
        When from = When.on(day.plusDays(pause));
        ClockEntry paused = new ClockEntry.Paused(from, Optional.of(When.on(day.plusDays(pause + length))), HEARING);
        ClockEntry extended = new ClockEntry.Extended(
                Optional.of(from),
                asked.clock()
                        .rule()
                        .value()
                        .extendableBy()
                        .map(Grant::of)
                        .orElse(Grant.of(io.petition.time.Span.calendarDays(1))));
        DecreedDay off = new DecreedDay(day.plusDays(holiday), true, "a late notice", ToyRegime.TOY);
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2));
        Optional<Deadline> before = Optional.empty();
        for (int round = 0; round < 3; round++) {
            Collections.shuffle(order, random);
            LedgerCase now = asked;
            for (int learnt : order) {
                now = learnt == 0 ? now.and(paused) : learnt == 1 ? now.and(extended) : decreed(now, off);
                assertThat(now.deadline().rule()).isEqualTo(asked.clock().rule());
            }
            Deadline then = now.deadline();
            before.ifPresent(earlier -> assertThat(then).isEqualTo(earlier));
            before = Optional.of(then);
        }
    }

    private static LedgerCase decreed(LedgerCase asked, DecreedDay off) {
        CalendarSketch sketch = asked.world().sketch();
        TreeMap<LocalDate, DecreedDay> days = new TreeMap<>();
        sketch.days().forEach(day -> days.put(day.date(), day));
        days.put(off.date(), off);
        World world = asked.world();
        CalendarSketch more = new CalendarSketch(sketch.horizon(), sketch.weekend(), List.copyOf(days.values()));
        return new LedgerCase(new World(more, world.counting(), world.zone(), world.hours()), asked.clock());
    }

    @Property(tries = 400)
    void aPauseNeverShortensAndALaterResumptionNeverDoes(
            @ForAll("inDays") LedgerCase asked,
            @ForAll @IntRange(min = -10, max = 100) int first,
            @ForAll @IntRange(max = 20) int length,
            @ForAll @IntRange(max = 20) int more) {
        LocalDate from = asked.day().plusDays(first);
        LedgerCase open = asked.and(new ClockEntry.Paused(When.on(from), Optional.empty(), HEARING));
        LedgerCase resumed = open.and(new ClockEntry.Resumed(When.on(from.plusDays(length)), HEARING));
        LedgerCase later = open.and(new ClockEntry.Resumed(When.on(from.plusDays(length + more)), HEARING));
        Assume.that(!asked.opensOrResumes(HEARING)); // else one line ends another's pause
        notEarlier(resumed, asked);
        notEarlier(later, resumed);
        notEarlier(open, later);
    }

    /** A longer way may end in a pause that the shorter one did not reach; no way back leads out of one. */
    private static void notEarlier(LedgerCase longer, LedgerCase shorter) {
        longer.due()
                .ifPresent(day -> assertThat(day).isAfterOrEqualTo(shorter.due().orElseThrow()));
    }

    /** Also within the bounds of a ground: recording one standstill twice is no way to get more of it. */
    @Property(tries = 400)
    void aPauseWithinAPauseAndOneCutInTwoChangeNothing(
            @ForAll("inDays") LedgerCase asked, @ForAll @IntRange(max = 25) int at, @ForAll Random random) {
        Assume.that(!asked.isOver());
        List<ClockEntry> lines = new ArrayList<>();
        for (ClockEntry line : asked.clock().entries()) {
            lines.add(line);
            if (line instanceof ClockEntry.Paused pause && pause.to().isPresent()) {
                LocalDate from = asked.dayOf(pause.from());
                LocalDate to = asked.dayOf(pause.to().get());
                LocalDate between = pause.ground().equals("expert") ? from.plusDays(1) : from.plusDays(at);
                if (between.isAfter(from) && between.isBefore(to)) {
                    lines.remove(line);
                    lines.add(new ClockEntry.Paused(pause.from(), Optional.of(When.on(between)), pause.ground()));
                    When again = from.plusDays(1).equals(between) ? pause.from() : When.on(between.minusDays(1));
                    lines.add(new ClockEntry.Paused(again, pause.to(), pause.ground()));
                }
            }
        }
        Collections.shuffle(lines, random);
        assertAlike(asked.with(lines).deadline(), asked.deadline());
    }

    @Property(tries = 400)
    void touchingPausesOfOneGroundWithoutBoundAreOne(
            @ForAll("inDays") LedgerCase asked,
            @ForAll @IntRange(max = 60) int first,
            @ForAll @IntRange(min = 1, max = 20) int length,
            @ForAll @IntRange(min = 1, max = 20) int more) {
        LocalDate from = asked.day().plusDays(first);
        LocalDate middle = from.plusDays(length);
        LocalDate last = middle.plusDays(more);
        LedgerCase two = asked.and(paused(from, middle)).and(paused(middle.plusDays(1), last));
        LedgerCase one = asked.and(paused(from, last));
        Assume.that(!asked.isOver());
        assertAlike(two.deadline(), one.deadline());
    }

    /** The pauses of a deadline leave out what was over before the start, and so depend on where one is cut. */
    private static void assertAlike(Deadline cut, Deadline whole) {
        assertThat(cut).usingRecursiveComparison().ignoringFields("pauses").isEqualTo(whole);
    }

    private static ClockEntry paused(LocalDate from, LocalDate to) {
        return new ClockEntry.Paused(When.on(from), Optional.of(When.on(to)), HEARING);
    }

    @Property(tries = 300)
    void aTransferChangesTheBearerAndNothingElse(
            @ForAll("any") LedgerCase asked, @ForAll @IntRange(max = 300) int days) {
        Deadline before = asked.deadline();
        LedgerCase passed =
                asked.and(new ClockEntry.Transferred(When.on(asked.day().plusDays(days)), "east"));
        Deadline after = passed.deadline();
        assertThat(after.due()).isEqualTo(before.due());
        assertThat(after).usingRecursiveComparison().ignoringFields("bearer").isEqualTo(before);
        When asOf = When.on(asked.day().plusDays(days));
        assertThat(asked.world().deadlines().status(after, asOf))
                .isEqualTo(asked.world().deadlines().status(before, asOf));
    }
}
