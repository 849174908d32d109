package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.petition.examples.cli.text.Words;
import io.petition.model.PersonRef;
import io.petition.service.roster.Gap;
import io.petition.service.roster.Redrawn;
import io.petition.service.roster.Roster;
import io.petition.service.roster.Rota;
import io.petition.service.roster.Sat;
import io.petition.service.roster.Sitting;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A drawn roster, as programs read it. Members are told as the file names them: it is the host's own.
 *
 * @param counts how often each member sits in it, and with what the file says of before
 * @param moved the days on which others sit than before; absent where nothing was drawn before
 */
@JsonPropertyOrder({"roster", "from", "to", "sittings", "gaps", "counts", "moved"})
record RosterAnswer(
        String roster,
        String from,
        String to,
        List<Day> sittings,
        List<Unkept> gaps,
        List<Count> counts,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Change> moved) {
    /** One sitting. */
    @JsonPropertyOrder({"on", "planned", "who", "provisional"})
    record Day(String on, List<String> planned, List<String> who, boolean provisional) {
        Day {
            planned = List.copyOf(Objects.requireNonNull(planned, "planned"));
            who = List.copyOf(Objects.requireNonNull(who, "who"));
        }
    }

    /** What could not be kept. */
    @JsonPropertyOrder({"kind", "planned", "on", "missing", "provisional", "message"})
    record Unkept(String kind, String planned, @Nullable String on, int missing, boolean provisional, String message) {}

    /** How often a member sits. */
    @JsonPropertyOrder({"who", "times", "withBefore"})
    record Count(String who, int times, int withBefore) {}

    /** A day on which others sit than before. */
    @JsonPropertyOrder({"on", "before", "after"})
    record Change(String on, List<String> before, List<String> after) {}

    RosterAnswer {
        Objects.requireNonNull(roster, "roster");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        sittings = List.copyOf(Objects.requireNonNull(sittings, "sittings"));
    }

    static RosterAnswer of(Roster roster, Rota rota, Words words) {
        return of(roster, rota, null, words);
    }

    static RosterAnswer of(Roster roster, Redrawn redrawn, Words words) {
        List<Change> moved = redrawn.moved().stream()
                .map(day -> new Change(day.on().toString(), names(day.before()), names(day.after())))
                .toList();
        return of(roster, redrawn.rota(), moved, words);
    }

    private static RosterAnswer of(Roster roster, Rota rota, @Nullable List<Change> moved, Words words) {
        return new RosterAnswer(
                rota.roster(),
                rota.period().from().toString(),
                rota.period().last().orElseThrow().toString(),
                rota.sittings().stream().map(RosterAnswer::day).toList(),
                rota.gaps().stream().map(gap -> unkept(gap, words)).toList(),
                roster.members().stream()
                        .map(who -> new Count(who.value(), rota.times(who), rota.times(who) + before(roster, who)))
                        .toList(),
                moved);
    }

    private static List<String> names(List<PersonRef> who) {
        return who.stream().map(PersonRef::value).toList();
    }

    /** What was printed, as it was drawn; its gaps are found anew. */
    Rota rota() throws BadInput {
        LocalDate first = Inputs.date("from", from);
        LocalDate last = Inputs.dateFrom(first, "to", to).orElseThrow();
        Map<LocalDate, Sitting> days = new TreeMap<>();
        for (Day day : sittings) {
            LocalDate on = Inputs.date("on", day.on());
            List<LocalDate> planned = new ArrayList<>();
            for (String each : day.planned()) {
                planned.add(Inputs.date("planned", each));
            }
            if (planned.isEmpty()) {
                throw new BadInput("planned", "bad.cell-empty", Map.of());
            }
            List<PersonRef> who = day.who().stream().map(PersonRef::of).toList();
            if (days.put(on, new Sitting(on, planned, who, day.provisional())) != null) {
                throw new BadInput("on", "bad.cell-twice", Map.of("value", day.on()));
            }
        }
        return new Rota(roster, Period.closed(first, last), List.copyOf(days.values()), List.of());
    }

    private static Day day(Sitting sitting) {
        return new Day(
                sitting.on().toString(),
                sitting.planned().stream().map(LocalDate::toString).toList(),
                names(sitting.who()),
                sitting.provisional());
    }

    private static Unkept unkept(Gap gap, Words words) {
        return new Unkept(
                gap.kind().code(),
                gap.planned().toString(),
                gap.on().map(LocalDate::toString).orElse(null),
                gap.missing(),
                gap.provisional(),
                words.of(gap));
    }

    private static int before(Roster roster, PersonRef who) {
        return roster.already().stream()
                .filter(sat -> sat.who().equals(who))
                .mapToInt(Sat::times)
                .sum();
    }

    List<String> text(Words words) {
        List<String> lines = new ArrayList<>();
        for (Day day : sittings) {
            String line = words.of("roster.sitting", "date", words.date(day.on()), "who", list(words, day.who()));
            String moved = day.planned().contains(day.on())
                    ? ""
                    : words.of("roster.moved", "date", day.planned().get(0));
            lines.add(line + moved + (day.provisional() ? words.of("roster.provisional") : ""));
        }
        gaps.forEach(gap -> lines.add(words.of("roster.gap", "message", gap.message())
                + (gap.provisional() ? words.of("roster.provisional") : "")));
        if (moved != null) {
            moved.forEach(day -> lines.add(words.of(
                    "roster.changed",
                    Answers.args(
                            "date",
                            words.date(day.on()),
                            "before",
                            list(words, day.before()),
                            "after",
                            list(words, day.after())))));
        }
        counts.forEach(count -> lines.add(words.of(
                "roster.count", Answers.args("who", count.who(), "times", count.times(), "all", count.withBefore()))));
        return lines;
    }

    private static String list(Words words, List<String> who) {
        return who.isEmpty() ? words.of("roster.nobody") : words.list(who);
    }
}
