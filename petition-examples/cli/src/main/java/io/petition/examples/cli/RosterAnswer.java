package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.petition.examples.cli.text.Words;
import io.petition.model.PersonRef;
import io.petition.service.roster.Gap;
import io.petition.service.roster.Roster;
import io.petition.service.roster.Rota;
import io.petition.service.roster.Sat;
import io.petition.service.roster.Sitting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drawn roster, as programs read it. Members are told as the file names them: it is the host's own.
 *
 * @param counts how often each member sits in it, and with what the file says of before
 */
@JsonPropertyOrder({"roster", "from", "to", "sittings", "gaps", "counts"})
record RosterAnswer(String roster, String from, String to, List<Day> sittings, List<Unkept> gaps, List<Count> counts) {
    /** One sitting. */
    @JsonPropertyOrder({"on", "planned", "who", "provisional"})
    record Day(String on, List<String> planned, List<String> who, boolean provisional) {}

    /** What could not be kept. */
    @JsonPropertyOrder({"kind", "planned", "on", "missing", "provisional", "message"})
    record Unkept(String kind, String planned, @Nullable String on, int missing, boolean provisional, String message) {}

    /** How often a member sits. */
    @JsonPropertyOrder({"who", "times", "withBefore"})
    record Count(String who, int times, int withBefore) {}

    static RosterAnswer of(Roster roster, Rota rota, Words words) {
        return new RosterAnswer(
                rota.roster(),
                rota.period().from().toString(),
                rota.period().last().orElseThrow().toString(),
                rota.sittings().stream().map(RosterAnswer::day).toList(),
                rota.gaps().stream().map(gap -> unkept(gap, words)).toList(),
                roster.members().stream()
                        .map(who -> new Count(who.value(), rota.times(who), rota.times(who) + before(roster, who)))
                        .toList());
    }

    private static Day day(Sitting sitting) {
        return new Day(
                sitting.on().toString(),
                sitting.planned().stream().map(LocalDate::toString).toList(),
                sitting.who().stream().map(PersonRef::value).toList(),
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
            String line = words.of(
                    "roster.sitting",
                    "date",
                    words.date(day.on()),
                    "who",
                    day.who().isEmpty() ? words.of("roster.nobody") : words.list(day.who()));
            String moved = day.planned().contains(day.on())
                    ? ""
                    : words.of("roster.moved", "date", day.planned().get(0));
            lines.add(line + moved + (day.provisional() ? words.of("roster.provisional") : ""));
        }
        gaps.forEach(gap -> lines.add(words.of("roster.gap", "message", gap.message())
                + (gap.provisional() ? words.of("roster.provisional") : "")));
        counts.forEach(count -> lines.add(words.of(
                "roster.count", Answers.args("who", count.who(), "times", count.times(), "all", count.withBefore()))));
        return lines;
    }
}
