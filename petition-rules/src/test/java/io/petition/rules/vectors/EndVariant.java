package io.petition.rules.vectors;

import io.petition.rules.vectors.DayWalk.End;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * A place for the end of a term to fall, told by the day before the roll.
 *
 * @param name its name in an id
 * @param note what the vector shows
 * @param place whether an end lies there
 */
record EndVariant(String name, String note, BiPredicate<DayTable, End> place) {
    private static final String SPRING_FESTIVAL = "春节";

    static final EndVariant PLAIN = new EndVariant(
            "plain",
            "no notice names a day on the way",
            (days, end) -> isPlain(days, raw(end))
                    && !crosses(end, days::isDecreed)
                    && end.start().getYear() == raw(end).getYear());

    static final EndVariant SATURDAY = new EndVariant(
            "saturday",
            "a Saturday before a plain Monday",
            (days, end) -> isRestful(days, raw(end), DayOfWeek.SATURDAY) && isPlain(days, raw(end).plusDays(2)));

    /** For terms in days of the calendar, and for the sender's date. */
    static List<EndVariant> inCalendarDays(Boundary boundary) {
        return switch (boundary) {
            case WEEKEND ->
                List.of(
                        SATURDAY,
                        new EndVariant(
                                "sunday",
                                "a Sunday before a plain Monday",
                                (days, end) -> isRestful(days, raw(end), DayOfWeek.SUNDAY)
                                        && isPlain(days, raw(end).plusDays(1))),
                        new EndVariant(
                                "before-holiday",
                                "a Sunday before a holiday",
                                (days, end) -> isRestful(days, raw(end), DayOfWeek.SUNDAY)
                                        && days.occasion(raw(end).plusDays(1)) != null));
            case HOLIDAY ->
                List.of(new EndVariant("decreed", "a day off by decree", (days, end) -> isHoliday(days, raw(end))));
            case MAKE_UP_DAY ->
                List.of(
                        new EndVariant(
                                "saturday",
                                "a Saturday worked by decree: it stays",
                                (days, end) -> isMakeUp(days, raw(end), DayOfWeek.SATURDAY)),
                        new EndVariant(
                                "sunday",
                                "a Sunday worked by decree: it stays",
                                (days, end) -> isMakeUp(days, raw(end), DayOfWeek.SUNDAY)),
                        new EndVariant(
                                "rolled-onto",
                                "rolls onto a weekend day worked by decree",
                                (days, end) -> !days.works(raw(end)) && days.isMakeUpDay(due(end))));
            case SPRING_FESTIVAL ->
                List.of(
                        new EndVariant(
                                "first-day",
                                "its first day",
                                (days, end) -> isFestival(days, raw(end)) && !isFestival(days, raw(end).minusDays(1))),
                        new EndVariant(
                                "last-day",
                                "its last day",
                                (days, end) -> isFestival(days, raw(end)) && !isFestival(days, raw(end).plusDays(1))));
            case YEAR_END ->
                List.of(
                        new EndVariant(
                                "new-year",
                                "New Year's Day",
                                (days, end) -> raw(end).getDayOfYear() == 1 && days.occasion(raw(end)) != null),
                        new EndVariant(
                                "january",
                                "a plain working day of the next year",
                                (days, end) -> raw(end).getYear() > end.start().getYear() && isPlain(days, raw(end))));
            default -> List.of();
        };
    }

    /** For terms in working days, which the count itself leads over whatever rests. */
    static List<EndVariant> inWorkingDays(Boundary boundary) {
        return switch (boundary) {
            case HOLIDAY ->
                List.of(new EndVariant(
                        "across",
                        "counted over days off by decree",
                        (days, end) -> crosses(end, day -> isHoliday(days, day))));
            case MAKE_UP_DAY -> inCalendarDays(boundary).subList(0, 2);
            case SPRING_FESTIVAL ->
                List.of(
                        new EndVariant(
                                "across",
                                "counted over Spring Festival",
                                (days, end) ->
                                        crosses(end, day -> isFestival(days, day)) && !crosses(end, days::isMakeUpDay)),
                        new EndVariant(
                                "across-with-make-up-day",
                                "counted over Spring Festival and a weekend day worked for it",
                                (days, end) ->
                                        crosses(end, day -> isFestival(days, day)) && crosses(end, days::isMakeUpDay)));
            case YEAR_END ->
                List.of(new EndVariant(
                        "across",
                        "counted over the end of the year",
                        (days, end) -> raw(end).getYear() > end.start().getYear()));
            default -> List.of();
        };
    }

    /** Whether a day after the start, up to the end before the roll, is such a day. */
    private static boolean crosses(End end, Predicate<LocalDate> such) {
        for (LocalDate day = end.start().plusDays(1); !day.isAfter(raw(end)); day = day.plusDays(1)) {
            if (such.test(day)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlain(DayTable days, LocalDate day) {
        return days.works(day) && !days.isDecreed(day);
    }

    private static boolean isRestful(DayTable days, LocalDate day, DayOfWeek name) {
        return day.getDayOfWeek() == name && !days.isDecreed(day);
    }

    private static boolean isMakeUp(DayTable days, LocalDate day, DayOfWeek name) {
        return day.getDayOfWeek() == name && days.isMakeUpDay(day);
    }

    private static boolean isFestival(DayTable days, LocalDate day) {
        return SPRING_FESTIVAL.equals(days.occasion(day));
    }

    private static boolean isHoliday(DayTable days, LocalDate day) {
        return days.occasion(day) != null && !isFestival(days, day);
    }

    private static LocalDate raw(End end) {
        return Objects.requireNonNull(end.raw());
    }

    private static LocalDate due(End end) {
        return Objects.requireNonNull(end.due());
    }
}
