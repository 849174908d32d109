package io.petition.deadline;

import io.petition.law.ExtensionBound;
import io.petition.law.TermRule;
import io.petition.time.Counting;
import io.petition.time.NaiveCalendar;
import io.petition.time.OpeningHours;
import io.petition.time.Span;
import io.petition.time.When;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A term in hours, walked five minutes at a time; what it is held against must lie on such minutes. */
final class HourWalk {
    private static final long TICK = 300;
    private static final int TICKS_AN_HOUR = 12;

    private final World world;
    private final NaiveCalendar calendar;
    private final TermRule rule;
    private final NaiveLedger ledger;
    private final NaivePauses pauses;

    /** Where each five minutes that were counted began, in order: the budget, spent. */
    final List<Instant> counted = new ArrayList<>();

    @Nullable
    When start;

    Optional<When> due = Optional.empty();
    Optional<When> original = Optional.empty();

    /** Whether it rests on a day that nobody has published, and whether it may be said to. */
    boolean provisional;

    boolean maybeProvisional;

    /** How much there was to spend in all. */
    Duration budget = Duration.ZERO;

    private Instant now = Instant.MIN;
    private boolean still;

    HourWalk(LedgerCase asked) {
        this.world = asked.world();
        this.calendar = world.sketch().naive();
        this.rule = asked.clock().rule().value();
        this.ledger = new NaiveLedger(asked.clock(), world.zone());
        this.pauses = new NaivePauses(
                asked.clock(), ledger, calendar, world.counting().firstDay() == Counting.FirstDay.COUNTED);
        When first = ledger.start();
        start = first;
        for (ClockEntry.Restarted line : ledger.restarts()) {
            walk();
            boolean late = !rule.optional() && due.isPresent() && ledger.isAfter(line.when(), due.get());
            if (!late && !ledger.isAfter(first, line.when())) {
                start = line.when();
            }
        }
        walk();
    }

    private void walk() {
        due = Optional.empty();
        original = Optional.empty();
        provisional = false;
        maybeProvisional = false;
        still = false;
        counted.clear();
        budget = Duration.ZERO;
        if (!(start instanceof When.Moment moment)) {
            return;
        }
        now = moment.instant();
        Span span = rule.length().span().get();
        spend(span);
        original = still ? Optional.empty() : Optional.of(When.at(now));
        int granted = 0;
        int times = 0;
        for (ClockEntry.Extended line : ledger.extensions()) {
            boolean late = !still
                    && line.when().isPresent()
                    && ledger.isAfter(line.when().get(), When.at(now));
            Optional<ExtensionBound> bound = rule.extension();
            Optional<Span> most =
                    bound.isEmpty() ? Optional.empty() : bound.get().most().forTerm(rule.length());
            if (late || most.isEmpty() || most.get().unit() != line.grant().by().unit()) {
                continue;
            }
            int lawful = Math.min(line.grant().by().amount(), most.get().amount() - granted);
            if (lawful > 0 && times != bound.get().times().orElse(-1)) {
                times++;
                granted += lawful;
                spend(new Span(lawful, most.get().unit()));
            }
        }
        due = still ? Optional.empty() : Optional.of(When.at(now));
    }

    private void spend(Span span) {
        boolean service = span.unit() == Span.Unit.SERVICE_HOURS;
        budget = budget.plusHours(span.amount());
        if (service && !still) {
            provisional |= calendar.isWorkingDay(at().toLocalDate()).provisional();
        }
        for (int left = span.amount() * TICKS_AN_HOUR; left > 0 && !still; ) {
            if (pauses.forEver(now)) {
                still = true;
            } else if (pauses.covers(now)) {
                provisional |= (!service || isOpen(at())) && pauses.onlyProvisional(now);
                maybeProvisional |= pauses.provisional(now);
                now = now.plusSeconds(TICK);
            } else {
                provisional |=
                        service && calendar.isWorkingDay(at().toLocalDate()).provisional();
                if (!service || isOpen(at())) {
                    counted.add(now);
                    left--;
                }
                now = now.plusSeconds(TICK);
            }
        }
    }

    /** How much of what was counted lies before an instant. */
    Duration consumed(Instant asOf) {
        return Duration.ofSeconds(
                TICK * counted.stream().filter(tick -> tick.isBefore(asOf)).count());
    }

    boolean isPaused(Instant asked) {
        return pauses.covers(asked);
    }

    private ZonedDateTime at() {
        return now.atZone(world.zone());
    }

    private boolean isOpen(ZonedDateTime at) {
        if (!calendar.works(at.toLocalDate())) {
            return false;
        }
        OpeningHours hours = world.hours().get();
        List<OpeningHours.Hours> own = hours.week().get(at.getDayOfWeek());
        LocalTime time = at.toLocalTime();
        List<OpeningHours.Hours> other =
                world.sketch().weekend().contains(at.getDayOfWeek()) ? hours.madeUp() : List.of();
        return (own == null ? other : own)
                .stream()
                        .anyMatch(open -> !time.isBefore(open.from())
                                && (open.to().equals(LocalTime.MIDNIGHT) || time.isBefore(open.to())));
    }
}
