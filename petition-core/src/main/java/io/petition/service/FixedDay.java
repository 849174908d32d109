package io.petition.service;

import com.google.common.collect.ImmutableList;
import io.petition.time.ProvisionalCalendar;
import io.petition.time.Reckoned;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A fixed day 固定日 and what becomes of it where it is not worked.
 *
 * @param rule which days are meant
 * @param whenOff what becomes of one that is not worked
 */
public record FixedDay(DayRule rule, WhenOff whenOff) {
    public FixedDay {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(whenOff, "whenOff");
    }

    /** When a day that the rule means is held; empty where it falls out. Provisional where a day was asked that the calendar does not know. */
    public Reckoned<Optional<LocalDate>> held(LocalDate planned, ProvisionalCalendar calendar) {
        if (whenOff == WhenOff.HOLD) {
            return new Reckoned<>(Optional.of(planned), false);
        }
        if (whenOff == WhenOff.SKIP) {
            Reckoned<Boolean> worked = calendar.isWorkingDay(planned);
            return new Reckoned<>(worked.value() ? Optional.of(planned) : Optional.empty(), worked.provisional());
        }
        Reckoned<LocalDate> day =
                whenOff == WhenOff.NEXT ? calendar.nextOrSame(planned) : calendar.previousOrSame(planned);
        return new Reckoned<>(Optional.of(day.value()), day.provisional());
    }

    /** The meant days that are held on this one, in order: none, itself, or those off beside it. */
    public Reckoned<List<LocalDate>> heldOn(LocalDate day, ProvisionalCalendar calendar) {
        ImmutableList.Builder<LocalDate> here = ImmutableList.builder();
        boolean provisional = false;
        for (LocalDate planned : candidates(day, calendar)) {
            Reckoned<Optional<LocalDate>> held = held(planned, calendar);
            provisional |= held.provisional();
            held.value().filter(day::equals).ifPresent(on -> here.add(planned));
        }
        return new Reckoned<>(here.build(), provisional);
    }

    /** The day itself, and the days off that end or begin beside it, as far as the rule means them. */
    private List<LocalDate> candidates(LocalDate day, ProvisionalCalendar calendar) {
        LocalDate first = day;
        LocalDate last = day;
        if (whenOff == WhenOff.NEXT) {
            first = calendar.plusWorkingDays(day, -1).value().plusDays(1);
        } else if (whenOff == WhenOff.PREVIOUS) {
            last = calendar.plusWorkingDays(day, 1).value().minusDays(1);
        }
        return first.datesUntil(last.plusDays(1)).filter(rule::means).toList();
    }
}
