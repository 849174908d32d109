package io.petition.deadline;

import com.google.common.collect.ImmutableList;
import io.petition.law.Dated;
import io.petition.law.ExtensionBound.Need;
import io.petition.law.MilestoneKey;
import io.petition.law.PauseGround;
import io.petition.law.TermRule;
import io.petition.time.Span;
import io.petition.time.When;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Ledgers and milestones of any rule, also a host's own: with pauses that are closed, open, or opened and resumed by lines
 * of their own, that overlap and touch; with extensions in time, late, beyond the bound and on days nobody knows; with
 * moved and renewed starts, transfers, fulfilments and releases. Lines come in any order.
 *
 * <p>Times are days, or moments of which five minutes are the least part, so that they can be walked. Two lines of a ledger
 * that would contradict each other for want of an order (two moves, two transfers of one time) are not made.
 */
public final class ClockArbitraries {
    private static final int MINUTES = 5;

    private ClockArbitraries() {}

    /**
     * Times some days after a day (before it, when negative); one in four is a moment of that day.
     *
     * @param day the day from which the others lie so many days away
     */
    public static Arbitrary<When> times(LocalDate day, int first, int last, ZoneId zone) {
        return times(day, first, last, zone, 1, 3);
    }

    private static Arbitrary<When> times(LocalDate day, int first, int last, ZoneId zone, int moments, int days) {
        Arbitrary<Integer> away = Arbitraries.integers().between(first, last);
        Arbitrary<When> known = away.map(offset -> When.on(day.plusDays(offset)));
        Arbitrary<When> exact = Combinators.combine(away, Arbitraries.integers().between(0, 24 * 60 / MINUTES - 1))
                .as((offset, part) -> When.at(day.plusDays(offset)
                        .atStartOfDay()
                        .plusMinutes((long) part * MINUTES)
                        .atZone(zone)
                        .toInstant()));
        return Arbitraries.frequencyOf(Tuple.of(moments, exact), Tuple.of(days, known));
    }

    /** Ledgers of a rule that start on the days from {@code first} to {@code last}, their lines shuffled. */
    public static Arbitrary<Clock> ledgers(Dated<TermRule> rule, LocalDate first, LocalDate last, ZoneId zone) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay)
                .flatMap(day -> ledgers(rule, day, zone));
    }

    /** Ledgers of a rule that start on a day, unless their start is moved; their lines shuffled. */
    public static Arbitrary<Clock> ledgers(Dated<TermRule> rule, LocalDate day, ZoneId zone) {
        Lines lines = new Lines(rule.value(), day, zone);
        return Combinators.combine(
                        lines.start(),
                        lines.pauses(),
                        lines.extensions(),
                        lines.starts(),
                        lines.transfers(),
                        lines.ends())
                .flatAs((start, pauses, extensions, starts, transfers, ends) -> {
                    List<ClockEntry> all = new ArrayList<>();
                    all.add(start);
                    pauses.forEach(all::addAll);
                    all.addAll(extensions);
                    all.addAll(starts);
                    all.addAll(transfers);
                    all.addAll(ends);
                    return Arbitraries.shuffle(all);
                })
                .map(shuffled -> new Clock(rule, Scope.track("1", 1), shuffled));
    }

    /**
     * Up to {@code most} milestones of two scopes that some of these rules listen to, on the days from {@code first} to
     * {@code last}, in the order in which they were recorded, which is any. One in ten takes the place of an earlier one.
     */
    public static Arbitrary<List<Milestone>> milestones(
            List<Dated<TermRule>> rules, LocalDate first, LocalDate last, ZoneId zone, int most) {
        List<MilestoneKey> keys = keys(rules);
        int days = Math.toIntExact(last.toEpochDay() - first.toEpochDay());
        Arbitrary<Milestone> milestone = Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.of(keys)), Tuple.of(1, Arbitraries.just(keys.get(0)))),
                        Arbitraries.of(Scope.track("1", 1), Scope.track("1", 1), Scope.track("2", 1)),
                        times(first, 0, days, zone, 2, 2),
                        Arbitraries.integers()
                                .between(0, 60)
                                .map(first::plusDays)
                                .optional(),
                        grants(rules.get(0).value()),
                        Arbitraries.of("north", "south").optional(),
                        Arbitraries.integers().between(0, 9))
                .as((key, scope, when, given, grant, bearer, moved) ->
                        new Milestone(key, scope, when, given, Optional.of(grant), bearer, moved == 9));
        return milestone.list().ofMaxSize(most);
    }

    /** Everything these rules listen to, the starts of the first rule first. */
    private static List<MilestoneKey> keys(List<Dated<TermRule>> rules) {
        ImmutableList.Builder<MilestoneKey> keys = ImmutableList.builder();
        for (Dated<TermRule> dated : rules) {
            TermRule rule = dated.value();
            keys.addAll(rule.starts()).addAll(rule.restarts()).addAll(rule.stops());
            keys.addAll(rule.releases()).addAll(rule.annuls()).addAll(rule.transfers());
            rule.extension().ifPresent(bound -> keys.add(bound.by()));
            rule.pauses().forEach(ground -> keys.add(ground.begins(), ground.ends()));
        }
        return keys.build();
    }

    /** Extensions in the unit of the rule's bound, one in eight in another. */
    public static Arbitrary<Grant> grants(TermRule rule) {
        Span.Unit own = rule.extendableBy().map(Span::unit).orElse(Span.Unit.CALENDAR_DAYS);
        Arbitrary<Span.Unit> units = Arbitraries.frequencyOf(
                Tuple.of(7, Arbitraries.just(own)),
                Tuple.of(1, Arbitraries.of(Span.Unit.WORKING_DAYS, Span.Unit.CALENDAR_DAYS)));
        int most = rule.extendableBy().map(Span::amount).orElse(5) + 2;
        Arbitrary<Set<Need>> needs = Arbitraries.of(Need.class).set();
        return Combinators.combine(Arbitraries.integers().between(1, most), units, needs.optional())
                .as((amount, unit, shown) -> new Grant(new Span(amount, unit), shown));
    }

    /** The lines of one ledger, each kind by itself. */
    private record Lines(TermRule rule, LocalDate day, ZoneId zone) {
        boolean hourly() {
            return rule.length().span().map(span -> span.unit().isHourly()).orElse(false);
        }

        /** In how many days most things happen. */
        int reach() {
            return hourly() ? 10 : 100;
        }

        Arbitrary<When> at(int first, int last) {
            return hourly() ? times(day, first, last, zone, 4, 1) : times(day, first, last, zone);
        }

        Arbitrary<ClockEntry> start() {
            Arbitrary<When> starts = hourly() ? times(day, 0, 0, zone, 9, 1) : at(0, 0);
            return Combinators.combine(
                            starts, dates(0.9), Arbitraries.of("north").optional())
                    .as(ClockEntry.Started::new);
        }

        /** The sender's dates, where they are the sender's to give. */
        private Arbitrary<Optional<LocalDate>> dates(double often) {
            return rule.length().span().isPresent()
                    ? Arbitraries.just(Optional.empty())
                    : Arbitraries.integers().between(0, 90).map(day::plusDays).optional(often);
        }

        Arbitrary<List<List<ClockEntry>>> pauses() {
            List<String> grounds =
                    new ArrayList<>(rule.pauses().stream().map(PauseGround::key).toList());
            grounds.add("unheard-of");
            Arbitrary<List<ClockEntry>> pause = Combinators.combine(
                            at(-reach() / 8, reach()),
                            Arbitraries.integers().between(0, hourly() ? 5 : 25),
                            Arbitraries.integers().between(0, 24 * 60 / MINUTES),
                            Arbitraries.of(grounds),
                            Arbitraries.integers().between(0, 19))
                    .as((from, days, parts, ground, kind) -> pause(from, later(from, days, parts), ground, kind));
            return pause.list().ofMaxSize(4);
        }

        private When later(When from, int days, int parts) {
            return from instanceof When.Moment moment
                    ? When.at(moment.instant().plusSeconds(days * 86_400L + 60L * MINUTES * parts))
                    : When.on(from.day(zone).plusDays(days));
        }

        private List<ClockEntry> pause(When from, When to, String ground, int kind) {
            ClockEntry open = new ClockEntry.Paused(from, Optional.empty(), ground);
            if (kind < 3) {
                return ImmutableList.of(open);
            }
            if (kind == 3) {
                return ImmutableList.of(new ClockEntry.Resumed(to, ground));
            }
            if (kind == 4) {
                return ImmutableList.of(new ClockEntry.Paused(to, Optional.of(from), ground));
            }
            return kind < 11
                    ? ImmutableList.of(open, new ClockEntry.Resumed(to, ground))
                    : ImmutableList.of(new ClockEntry.Paused(from, Optional.of(to), ground));
        }

        Arbitrary<List<ClockEntry>> extensions() {
            Arbitrary<ClockEntry> extension = Combinators.combine(
                            at(0, reach() + reach() / 2).optional(0.8), grants(rule))
                    .as(ClockEntry.Extended::new);
            return extension.list().ofMaxSize(3);
        }

        /** At most one move: of two the last added holds, and then the order matters. */
        Arbitrary<List<ClockEntry>> starts() {
            Arbitrary<When> moves = hourly() ? times(day, -3, 5, zone, 9, 1) : at(-20, 40);
            Arbitrary<Optional<ClockEntry>> move =
                    moves.<ClockEntry>map(ClockEntry.Moved::new).optional(0.25);
            Arbitrary<When> again = hourly() ? times(day, -1, reach(), zone, 9, 1) : at(-5, reach());
            Arbitrary<List<ClockEntry>> restarts = Combinators.combine(again, dates(0.5))
                    .<ClockEntry>as(ClockEntry.Restarted::new)
                    .list()
                    .ofMaxSize(2);
            Arbitrary<List<ClockEntry>> some =
                    Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(ImmutableList.of())), Tuple.of(1, restarts));
            return Combinators.combine(move, some)
                    .as((moved, renewed) -> ImmutableList.<ClockEntry>builder()
                            .addAll(moved.stream().iterator())
                            .addAll(renewed)
                            .build());
        }

        Arbitrary<List<ClockEntry>> transfers() {
            return at(0, reach())
                    .<ClockEntry>map(when -> new ClockEntry.Transferred(when, "south"))
                    .list()
                    .ofMaxSize(1);
        }

        Arbitrary<List<ClockEntry>> ends() {
            Arbitrary<When> when = at(-2, reach() + reach() / 2);
            Arbitrary<ClockEntry> stop = when.map(ClockEntry.Stopped::new);
            Arbitrary<ClockEntry> release = Combinators.combine(when, Arbitraries.of(true, false, false))
                    .as((at, annulled) -> new ClockEntry.Released(at, annulled ? "void" : "let-go", annulled));
            return Arbitraries.frequencyOf(
                    Tuple.of(3, stop.list().ofMaxSize(2)),
                    Tuple.of(1, Arbitraries.oneOf(stop, release).list().ofMaxSize(3)));
        }
    }
}
