package io.petition.service.roster;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
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
import java.util.Map;
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
        LocalDate last = last(period);
        return rota(roster, period, seated(roster, days(roster, period.from(), last), already(roster), List.of()));
    }

    /**
     * Draws the rest of a rota anew, for absences or members that came late. What was drawn for the days before stays, as it is, and counts as sat; from that day on
     * who sits stays where evenness allows it, so that without a change nothing moves. The fixed days and the calendar are to be those of the first draw.
     *
     * @param roster the roster as it is now
     * @param drawn the rota as it stands, swaps among it
     * @param from the first day that may change
     * @throws IllegalArgumentException if the rota is one of another roster
     */
    public Redrawn redraw(Roster roster, Rota drawn, LocalDate from) {
        checkArgument(
                roster.id().equals(drawn.roster()), "drawn: is of roster %s, not of %s", drawn.roster(), roster.id());
        LocalDate first =
                from.isAfter(drawn.period().from()) ? from : drawn.period().from();
        LocalDate last = last(drawn.period());
        List<Sitting> kept = drawn.sittings().stream()
                .filter(sitting -> sitting.on().isBefore(first))
                .toList();
        int[] sat = already(roster);
        kept.forEach(sitting -> members(roster, sitting.who()).stream().forEach(member -> sat[member]++));
        List<Day> rest = first.isAfter(last) ? List.of() : days(roster, first, last);
        List<Sitting> sittings = ImmutableList.<Sitting>builder()
                .addAll(kept)
                .addAll(seated(roster, rest, sat, drawn.sittings()))
                .build();
        Rota rota = rota(roster, drawn.period(), sittings);
        return new Redrawn(rota, Redrawn.moves(drawn, rota));
    }

    private static LocalDate last(Period period) {
        return period.last().orElseThrow(() -> new IllegalArgumentException("period: has no last day"));
    }

    private List<Day> days(Roster roster, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .map(day -> on(roster, day))
                .filter(day -> !day.planned().isEmpty())
                .toList();
    }

    private static List<Sitting> seated(Roster roster, List<Day> days, int[] already, List<Sitting> now) {
        Map<LocalDate, Sitting> before = Maps.uniqueIndex(now, Sitting::on);
        List<BitSet> seated = Rotation.seat(
                days.stream().map(day -> free(roster, day.on())).toList(),
                roster.seats(),
                already,
                days.stream()
                        .map(day -> Optional.ofNullable(before.get(day.on()))
                                .map(sitting -> members(roster, sitting.who()))
                                .orElseGet(BitSet::new))
                        .toList());
        ImmutableList.Builder<Sitting> sittings = ImmutableList.builder();
        for (int i = 0; i < days.size(); i++) {
            Day day = days.get(i);
            List<PersonRef> who =
                    seated.get(i).stream().mapToObj(roster.members()::get).toList();
            sittings.add(new Sitting(day.on(), day.planned(), who, day.provisional()));
        }
        return sittings.build();
    }

    private static BitSet members(Roster roster, List<PersonRef> who) {
        BitSet members = new BitSet(roster.members().size());
        for (int i = 0; i < roster.members().size(); i++) {
            members.set(i, who.contains(roster.members().get(i)));
        }
        return members;
    }

    /** Sittings as a rota, with what they and the calendar do not keep. */
    private Rota rota(Roster roster, Period period, List<Sitting> sittings) {
        List<Gap> gaps = new ArrayList<>(unkept(roster, period, last(period)));
        for (Sitting sitting : sittings) {
            Optional<LocalDate> on = Optional.of(sitting.on());
            sitting.planned().stream()
                    .skip(1)
                    .forEach(planned -> gaps.add(gap(Gap.Kind.DAYS_COINCIDE, planned, on, 0, sitting.provisional())));
        }
        return new Rota(roster.id(), period, sittings, gaps(roster, gaps, sittings));
    }

    /** What the calendar does not keep as it was, and the seats that are empty found anew. */
    static List<Gap> gaps(Roster roster, List<Gap> before, List<Sitting> sittings) {
        List<Gap> gaps = new ArrayList<>(before);
        gaps.removeIf(gap -> gap.kind() == Gap.Kind.SEAT_EMPTY);
        for (Sitting sitting : sittings) {
            int missing = roster.seats() - sitting.who().size();
            if (missing > 0) {
                gaps.add(gap(
                        Gap.Kind.SEAT_EMPTY,
                        sitting.planned().get(0),
                        Optional.of(sitting.on()),
                        missing,
                        sitting.provisional()));
            }
        }
        gaps.sort(Comparator.comparing(Gap::planned).thenComparing(Gap::kind));
        return gaps;
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
