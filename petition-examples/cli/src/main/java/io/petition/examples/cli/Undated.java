package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.petition.deadline.Scope;
import io.petition.examples.cli.text.Words;
import io.petition.law.Holder;
import io.petition.lifecycle.Expected;
import io.petition.lifecycle.Untimed;
import io.petition.model.OrganId;
import io.petition.model.TrackId;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is owed and no term says by when: by law without days, or by a day that somebody set. */
final class Undated {
    private Undated() {}

    /**
     * A duty without a statutory term.
     *
     * @param petition the petition for which it is owed; null where it is owed for the track
     * @param holder the kind of desk that owes it; null where the text leaves that open
     * @param organ the organ that owes it; null where none is known
     * @param sources the provisions that set no term
     */
    @JsonPropertyOrder({"duty", "track", "petition", "holder", "organ", "since", "sources"})
    record Duty(
            String duty,
            String track,
            @Nullable String petition,
            @Nullable String holder,
            @Nullable String organ,
            String since,
            List<Source> sources) {
        static Duty of(Untimed untimed, ZoneId zone) {
            return new Duty(
                    untimed.duty().key().value(),
                    untimed.track().value(),
                    untimed.scope().kind() == Scope.Kind.PETITION
                            ? untimed.scope().id()
                            : null,
                    untimed.duty().holder().map(Holder::code).orElse(null),
                    untimed.organ().map(OrganId::value).orElse(null),
                    Times.iso(untimed.since(), zone),
                    Source.all(untimed.citations()));
        }

        String line(Words words) {
            String who = Optional.ofNullable(organ)
                    .map(Shift::plain)
                    .orElse(
                            holder == null
                                    ? words.of("history.nobody-known")
                                    : words.of("history.holder", "holder", holder));
            String why = words.list(sources.stream()
                    .map(source -> words.source(source.instrument(), source.article()))
                    .toList());
            return words.of("history.untimed", "holder", who, "term", duty, "date", words.date(since), "source", why);
        }
    }

    /**
     * What is expected by a day that somebody set.
     *
     * @param track null for the matter as a whole
     * @param subject which of several, as the organ that was ordered; null where one goes on at a time
     */
    @JsonPropertyOrder({"proceeding", "track", "subject", "since", "due", "past"})
    record Day(
            String proceeding,
            @Nullable String track,
            @Nullable String subject,
            String since,
            String due,
            boolean past) {
        static Day of(Expected expected, ZoneId zone) {
            return new Day(
                    expected.kind().value(),
                    expected.track().map(TrackId::value).orElse(null),
                    expected.subject().orElse(null),
                    Times.iso(expected.since(), zone),
                    Times.iso(expected.due(), zone),
                    expected.past());
        }

        String line(Words words) {
            return words.of(
                    past ? "history.expected-past" : "history.expected",
                    "date",
                    words.date(due),
                    "proceeding",
                    proceeding,
                    "subject",
                    subject == null ? "" : words.of("history.subject", "subject", Shift.plain(subject)));
        }
    }

    static List<Duty> duties(List<Untimed> untimed, ZoneId zone) {
        return untimed.stream().map(each -> Duty.of(each, zone)).toList();
    }

    static List<Day> days(List<Expected> expected, ZoneId zone) {
        return expected.stream().map(each -> Day.of(each, zone)).toList();
    }
}
