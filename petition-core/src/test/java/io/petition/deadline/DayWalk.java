package io.petition.deadline;

import io.petition.law.ExtensionBound;
import io.petition.law.TermRule;
import io.petition.time.Counting;
import io.petition.time.DecreedDay;
import io.petition.time.NaiveCalendar;
import io.petition.time.OpeningHours;
import io.petition.time.Span;
import io.petition.time.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A term in days, walked on the calendar one day after another: this is what the engine is held against. It knows nothing
 * of intervals and tables, and shares no arithmetic with the engine.
 */
final class DayWalk {
    private final World world;
    private final NaiveCalendar calendar;
    private final Set<LocalDate> decreed;
    private final TermRule rule;
    private final NaiveLedger ledger;
    private final NaivePauses pauses;

    /** The days that were counted, in order: the budget, spent. */
    final List<LocalDate> counted = new ArrayList<>();

    @Nullable
    When start;

    Optional<When> due = Optional.empty();
    Optional<When> original = Optional.empty();
    boolean provisional;

    /** How many days there were to spend in all, whether they were spent or not. */
    long budget;

    /** Whether an extension is counted otherwise than the term, so that days of two kinds lie in the budget. */
    boolean mixed;

    private Optional<LocalDate> given = Optional.empty();
    private LocalDate day = LocalDate.MIN;
    private boolean still;

    DayWalk(LedgerCase asked) {
        this.world = asked.world();
        this.calendar = world.sketch().naive();
        this.decreed =
                world.sketch().days().stream().map(DecreedDay::date).collect(Collectors.toCollection(HashSet::new));
        this.rule = asked.clock().rule().value();
        this.ledger = new NaiveLedger(asked.clock(), world.zone());
        this.pauses = new NaivePauses(
                asked.clock(), ledger, calendar, world.counting().firstDay() == Counting.FirstDay.COUNTED);
        if (rule.length().span().isPresent() || ledger.given().isPresent()) {
            begin();
        }
    }

    private void begin() {
        When first = ledger.start();
        start = first;
        given = ledger.given();
        for (ClockEntry.Restarted line : ledger.restarts()) {
            walk();
            boolean late = !rule.optional() && due.isPresent() && ledger.isAfter(line.when(), due.get());
            if (!late && !ledger.isAfter(first, line.when())) {
                start = line.when();
                given = line.given().isPresent() ? line.given() : given;
            }
        }
        walk();
    }

    private void walk() {
        LocalDate first = ledger.dayOf(start);
        boolean in = world.counting().firstDay() == Counting.FirstDay.COUNTED;
        day = in ? first.minusDays(1) : first;
        counted.clear();
        provisional = false;
        still = false;
        budget = 0;
        mixed = false;
        due = Optional.empty();
        Optional<Span> span = rule.length().span();
        if (span.isPresent()) {
            spend(span.get(), in);
        } else {
            spend(daysTo(given.get()), false);
        }
        Counting.Roll roll = span.isPresent() ? world.counting().roll() : Counting.Roll.NONE;
        original = still ? Optional.empty() : Optional.of(end(rolled(roll)));
        extend(roll, in);
        if (!still) {
            LocalDate last = rolled(roll);
            noteRoll(last, roll);
            due = Optional.of(end(last));
        }
    }

    private void extend(Counting.Roll roll, boolean in) {
        int granted = 0;
        int times = 0;
        for (ClockEntry.Extended line : ledger.extensions()) {
            boolean late = !still
                    && line.when().isPresent()
                    && ledger.isAfter(line.when().get(), end(rolled(roll)));
            Optional<ExtensionBound> bound = rule.extension();
            Optional<Span> most =
                    bound.isEmpty() ? Optional.empty() : bound.get().most().forTerm(rule.length());
            if (late || most.isEmpty() || most.get().unit() != line.grant().by().unit()) {
                continue;
            }
            int lawful = Math.min(line.grant().by().amount(), most.get().amount() - granted);
            if (lawful <= 0 || times == bound.get().times().orElse(-1)) {
                continue;
            }
            times++;
            granted += lawful;
            mixed |= most.get().unit() == Span.Unit.MONTHS
                    || isWorking(most.get()) != isWorking(rule.length().span());
            spend(new Span(lawful, most.get().unit()), in);
        }
    }

    private static boolean isWorking(Span span) {
        return span.unit() == Span.Unit.WORKING_DAYS;
    }

    private static boolean isWorking(Optional<Span> span) {
        return span.isPresent() && isWorking(span.get());
    }

    /** How many of the days that were counted lie on or before a day. */
    long consumed(LocalDate asOf) {
        return counted.stream().filter(each -> !each.isAfter(asOf)).count();
    }

    boolean isPaused(LocalDate asked) {
        return pauses.covers(asked);
    }

    private void spend(Span span, boolean in) {
        switch (span.unit()) {
            case WORKING_DAYS -> spend(span.amount(), true);
            case CALENDAR_DAYS -> spend(span.amount(), false);
            case WEEKS -> {
                for (int i = 0; i < span.amount(); i++) {
                    spend(7, false);
                }
            }
            case MONTHS -> spend(daysTo(corresponding(span.amount(), in)), false);
            case YEARS -> spend(daysTo(corresponding(12 * span.amount(), in)), false);
            default -> throw new IllegalArgumentException(span.toString());
        }
    }

    private LocalDate corresponding(int months, boolean in) {
        return in ? dayBefore(day.plusDays(1), months) : sameDay(day, months);
    }

    /** Where the first day counts: the day before that of the same number, or the month's last where there is none. */
    static LocalDate dayBefore(LocalDate first, int months) {
        LocalDate same = sameDay(first, months);
        return same.getDayOfMonth() < first.getDayOfMonth() ? same : same.minusDays(1);
    }

    /** The day of the same number, or the month's last. */
    static LocalDate sameDay(LocalDate from, int months) {
        YearMonth month = YearMonth.from(from);
        for (int i = 0; i < months; i++) {
            month = month.plusMonths(1);
        }
        return month.atDay(Math.min(from.getDayOfMonth(), month.lengthOfMonth()));
    }

    private int daysTo(LocalDate last) {
        int days = 0;
        for (LocalDate next = day; next.isBefore(last); next = next.plusDays(1)) {
            days++;
        }
        return days;
    }

    private void spend(int days, boolean working) {
        budget += days;
        for (int left = days; left > 0 && !still; ) {
            LocalDate next = day.plusDays(1);
            if (pauses.forEver(next)) {
                still = true;
            } else {
                day = next;
                left -= counts(next, working) ? 1 : 0;
            }
        }
    }

    private boolean counts(LocalDate asked, boolean working) {
        if (pauses.covers(asked)) {
            provisional |= pauses.provisional(asked);
            return false;
        }
        provisional |= working && calendar.isWorkingDay(asked).provisional();
        boolean counts = !working || calendar.works(asked);
        if (counts) {
            counted.add(asked);
        }
        return counts;
    }

    private LocalDate rolled(Counting.Roll roll) {
        LocalDate end = day;
        while (roll != Counting.Roll.NONE && isOff(end)) {
            end = roll == Counting.Roll.FOLLOWING ? end.plusDays(1) : end.minusDays(1);
        }
        return end;
    }

    private boolean isOff(LocalDate asked) {
        if (calendar.works(asked)) {
            return false;
        }
        return world.counting().dayOff() == Counting.DayOff.NOT_WORKED
                || asked.getDayOfWeek() == DayOfWeek.SUNDAY
                || decreed.contains(asked);
    }

    /** Every day that was asked about on the way from the raw end to the rolled one. */
    private void noteRoll(LocalDate last, Counting.Roll roll) {
        for (LocalDate asked = day; roll != Counting.Roll.NONE; ) {
            provisional |= calendar.isWorkingDay(asked).provisional();
            if (asked.equals(last)) {
                break;
            }
            asked = asked.isBefore(last) ? asked.plusDays(1) : asked.minusDays(1);
        }
        if (closes()) {
            provisional |= calendar.isWorkingDay(last).provisional();
        }
    }

    private boolean closes() {
        return world.counting().dayEnd() == Counting.DayEnd.CLOSE_OF_BUSINESS
                && world.hours().isPresent();
    }

    private When end(LocalDate last) {
        List<OpeningHours.Hours> open = closes() ? openOn(world.hours().get(), last) : List.of();
        LocalTime close =
                open.isEmpty() ? LocalTime.MIDNIGHT : open.get(open.size() - 1).to();
        return close.equals(LocalTime.MIDNIGHT)
                ? When.on(last)
                : When.at(last.atTime(close).atZone(world.zone()).toInstant());
    }

    private List<OpeningHours.Hours> openOn(OpeningHours hours, LocalDate asked) {
        if (!calendar.works(asked)) {
            return List.of();
        }
        List<OpeningHours.Hours> own = hours.week().get(asked.getDayOfWeek());
        if (own != null) {
            return own;
        }
        return world.sketch().weekend().contains(asked.getDayOfWeek()) ? hours.madeUp() : List.of();
    }
}
