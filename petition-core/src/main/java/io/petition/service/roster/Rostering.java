package io.petition.service.roster;

import com.google.common.collect.ImmutableList;
import io.petition.model.PersonRef;
import io.petition.service.FixedDay;
import io.petition.time.Period;
import io.petition.time.ProvisionalCalendar;
import io.petition.time.Reckoned;
import io.petition.time.WorkCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Draws rosters under a calendar. The same roster, calendar and period give the same rota, for ever.
 *
 * <p>How fair it is: two members who can sit on every day differ by at most one; where {@link Roster#already} sets them further apart, the one ahead sits in no
 * sitting without the other. With absences the numbers are as even as any seating could make them: no other has a smaller sum of squares, a smaller
 * greatest or a greater least number. No seat stays empty while somebody can take it.
 *
 * <p>A day that is moved belongs to the day on which it is held: the draws of twelve months have the same sittings as the draw of the year.
 */
public final class Rostering {
    private final ProvisionalCalendar calendar;

    private Rostering(ProvisionalCalendar calendar) {
        this.calendar = calendar;
    }

    /** Rosters under this calendar; where it does not know a day the weekend rule stands in, and what rests on it is provisional. */
    public static Rostering under(WorkCalendar calendar) {
        return new Rostering(calendar.provisional());
    }

    /** A day on which fixed days are held, nobody seated yet. */
    private record Day(LocalDate on, List<LocalDate> planned, boolean provisional) {}

    /**
     * Draws a roster for a closed period.
     *
     * @throws IllegalArgumentException if the period has no last day
     */
    public Rota draw(Roster roster, Period period) {
        LocalDate last = period.last().orElseThrow(() -> new IllegalArgumentException("period: has no last day"));
        List<Day> days = period.from()
                .datesUntil(last.plusDays(1))
                .map(day -> on(roster, day))
                .filter(day -> !day.planned().isEmpty())
                .toList();
        List<BitSet> seated = Rotation.seat(
                days.stream().map(day -> free(roster, day.on())).toList(), roster.seats(), already(roster));
        List<Gap> gaps = new ArrayList<>(unkept(roster, period, last));
        ImmutableList.Builder<Sitting> sittings = ImmutableList.builder();
        for (int i = 0; i < days.size(); i++) {
            Day day = days.get(i);
            List<PersonRef> who =
                    seated.get(i).stream().mapToObj(roster.members()::get).toList();
            sittings.add(new Sitting(day.on(), day.planned(), who, day.provisional()));
            day.planned().stream()
                    .skip(1)
                    .forEach(planned -> gaps.add(
                            gap(Gap.Kind.DAYS_COINCIDE, planned, Optional.of(day.on()), 0, day.provisional())));
            if (who.size() < roster.seats()) {
                gaps.add(gap(
                        Gap.Kind.SEAT_EMPTY,
                        day.planned().get(0),
                        Optional.of(day.on()),
                        roster.seats() - who.size(),
                        day.provisional()));
            }
        }
        gaps.sort(Comparator.comparing(Gap::planned).thenComparing(Gap::kind));
        return new Rota(roster.id(), period, sittings.build(), gaps);
    }

    private Day on(Roster roster, LocalDate day) {
        List<LocalDate> planned = new ArrayList<>();
        boolean provisional = false;
        for (FixedDay fixed : roster.days()) {
            Reckoned<List<LocalDate>> held = fixed.heldOn(day, calendar);
            planned.addAll(held.value());
            provisional |= !held.value().isEmpty() && held.provisional();
        }
        Collections.sort(planned);
        return new Day(day, planned, provisional);
    }

    /** The fixed days of the period that are held on none of its days. */
    private List<Gap> unkept(Roster roster, Period period, LocalDate last) {
        List<Gap> gaps = new ArrayList<>();
        for (FixedDay fixed : roster.days()) {
            period.from().datesUntil(last.plusDays(1)).forEach(day -> {
                if (fixed.rule().means(day)) {
                    Reckoned<Optional<LocalDate>> held = fixed.held(day, calendar);
                    if (held.value().isEmpty()) {
                        gaps.add(gap(Gap.Kind.DAY_OFF, day, Optional.empty(), 0, held.provisional()));
                    } else if (!period.contains(held.value().get())) {
                        gaps.add(gap(Gap.Kind.HELD_OUTSIDE, day, held.value(), 0, held.provisional()));
                    }
                }
                if (day.equals(day.with(TemporalAdjusters.lastDayOfMonth()))
                        && fixed.rule().lacksIn(YearMonth.from(day))) {
                    gaps.add(gap(Gap.Kind.NO_SUCH_DAY, day, Optional.empty(), 0, false));
                }
            });
        }
        return gaps;
    }

    private static Gap gap(Gap.Kind kind, LocalDate planned, Optional<LocalDate> on, int missing, boolean provisional) {
        return new Gap(kind, planned, on, missing, provisional);
    }

    private static BitSet free(Roster roster, LocalDate day) {
        BitSet free = new BitSet(roster.members().size());
        for (int i = 0; i < roster.members().size(); i++) {
            free.set(i, !absent(roster, roster.members().get(i), day));
        }
        return free;
    }

    static boolean absent(Roster roster, PersonRef who, LocalDate day) {
        return roster.absences().stream()
                .anyMatch(absence -> absence.who().equals(who) && absence.days().contains(day));
    }

    private static int[] already(Roster roster) {
        return roster.members().stream()
                .mapToInt(member -> roster.already().stream()
                        .filter(sat -> sat.who().equals(member))
                        .mapToInt(Sat::times)
                        .sum())
                .toArray();
    }
}
