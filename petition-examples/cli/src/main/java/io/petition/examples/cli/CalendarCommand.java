package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.petition.examples.cli.text.Words;
import io.petition.explain.Reason;
import io.petition.time.DecreedDay;
import io.petition.time.Horizon;
import io.petition.time.Reckoned;
import io.petition.time.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code petition calendar}: the decreed days of a year, the working days between two days, the N-th working day after one. */
@Command(name = "calendar")
final class CalendarCommand extends Question {
    @Option(names = "--year", paramLabel = "Y")
    private @Nullable String year;

    @Option(names = "--from", paramLabel = "A")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "B")
    private @Nullable String to;

    @Option(names = "--plus", paramLabel = "N")
    private @Nullable String plus;

    @Option(names = "--calendar", paramLabel = "cn|cn@D|cn+FILE")
    private @Nullable String calendar;

    CalendarCommand(Petition petition) {
        super(petition);
    }

    /** The days decreed for a year. */
    @JsonPropertyOrder({"year", "daysOff", "workedByDecree", "calendar", "contentHash"})
    record Year(int year, List<String> daysOff, List<String> workedByDecree, String calendar, String contentHash) {}

    /** The working days in {@code (from, to]}. */
    @JsonPropertyOrder({"from", "to", "workingDays", "provisional"})
    record Between(String from, String to, long workingDays, boolean provisional) {}

    /** The N-th working day after a day. */
    @JsonPropertyOrder({"from", "plus", "date", "provisional"})
    record After(String from, int plus, String date, boolean provisional) {}

    @Override
    Outcome answer() throws BadInput {
        WorkCalendar days = law().calendar("calendar", calendar);
        if (year != null) {
            if (from != null || to != null || plus != null) {
                throw new BadInput("year", "bad.calendar-question", Map.of());
            }
            return year(days, Inputs.year("year", year));
        }
        if (from == null || (to == null) == (plus == null)) {
            throw new BadInput(from == null ? "from" : to == null ? "to" : "plus", "bad.calendar-question", Map.of());
        }
        LocalDate start = Inputs.date("from", from);
        OptionalInt count = Inputs.number("plus", plus, 0);
        return count.isPresent() ? after(days, start, count.getAsInt()) : between(days, start, Inputs.date("to", to));
    }

    private static Outcome year(WorkCalendar days, int year) {
        Horizon horizon = days.horizon();
        LocalDate first = LocalDate.of(year, 1, 1);
        if (!horizon.covers(first)) {
            Map<String, String> args = Map.of(
                    "year", Integer.toString(year),
                    "first", Integer.toString(horizon.firstYear()),
                    "last", Integer.toString(horizon.lastYear()));
            return new Outcome.Refused(List.of(Reason.of("year-not-published", args)));
        }
        List<String> off = new ArrayList<>();
        List<String> worked = new ArrayList<>();
        for (DecreedDay day : days.decreedBetween(first, LocalDate.of(year, 12, 31))) {
            (day.off() ? off : worked).add(day.date().toString());
        }
        return new Outcome.Answered(new Year(year, off, worked, days.id(), days.contentHash()), words -> {
            List<String> lines = new ArrayList<>();
            lines.add(words.of("calendar.year", "year", Integer.toString(year)));
            off.forEach(day -> lines.add(words.of("calendar.off", "date", words.date(day))));
            worked.forEach(day -> lines.add(words.of("calendar.worked", "date", words.date(day))));
            return lines;
        });
    }

    private static Outcome between(WorkCalendar days, LocalDate from, LocalDate to) throws BadInput {
        if (to.isBefore(from)) {
            throw new BadInput("to", "bad.before-from", Map.of("value", to.toString(), "from", from.toString()));
        }
        Reckoned<Long> count = days.provisional().workingDaysBetween(from, to);
        Between answer = new Between(from.toString(), to.toString(), count.value(), count.provisional());
        return new Outcome.Answered(
                answer,
                words -> marked(
                        words,
                        words.of(
                                "calendar.between",
                                "from",
                                words.date(answer.from()),
                                "to",
                                words.date(answer.to()),
                                "days",
                                Long.toString(answer.workingDays())),
                        answer.provisional()));
    }

    private static Outcome after(WorkCalendar days, LocalDate from, int plus) {
        Reckoned<LocalDate> day = days.provisional().plusWorkingDays(from, plus);
        After answer = new After(from.toString(), plus, day.value().toString(), day.provisional());
        return new Outcome.Answered(
                answer,
                words -> marked(
                        words,
                        words.of(
                                "calendar.after",
                                "from",
                                words.date(answer.from()),
                                "plus",
                                Integer.toString(plus),
                                "date",
                                words.date(answer.date())),
                        answer.provisional()));
    }

    private static List<String> marked(Words words, String line, boolean provisional) {
        return provisional ? List.of(line, words.of("calendar.provisional")) : List.of(line);
    }
}
