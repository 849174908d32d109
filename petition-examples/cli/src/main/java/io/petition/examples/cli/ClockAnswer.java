package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.petition.deadline.Deadline;
import io.petition.deadline.Scope;
import io.petition.examples.cli.text.Words;
import io.petition.lifecycle.Owed;
import io.petition.model.OrganId;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who owes what by when.
 *
 * @param track the track it runs for; null where it runs for a petition
 * @param petition the petition; null where it runs for a track
 * @param organ the organ that owes it; null for the petitioner, and where none is known
 * @param due the last day; null where there is none (yet)
 * @param status null when no day was asked about
 */
@JsonPropertyOrder({
    "term",
    "track",
    "round",
    "petition",
    "holder",
    "organ",
    "legalEffect",
    "start",
    "due",
    "provisional",
    "stopped",
    "status",
    "daysLate"
})
record ClockAnswer(
        String term,
        @Nullable String track,
        int round,
        @Nullable String petition,
        String holder,
        @Nullable String organ,
        String legalEffect,
        @Nullable String start,
        @Nullable String due,
        boolean provisional,
        @Nullable String stopped,
        @Nullable String status,
        long daysLate) {
    static ClockAnswer of(Owed owed, boolean asked, ZoneId zone) {
        Deadline deadline = owed.deadline();
        Scope scope = deadline.scope();
        boolean onTrack = scope.kind() == Scope.Kind.TRACK;
        return new ClockAnswer(
                deadline.term().key().value(),
                onTrack ? scope.id() : null,
                scope.round(),
                onTrack ? null : scope.id(),
                deadline.term().holder().code(),
                owed.organ().map(OrganId::value).orElse(null),
                deadline.term().effect().code(),
                Times.iso(deadline.start(), zone),
                Times.iso(deadline.due(), zone),
                deadline.provisional(),
                Times.iso(deadline.stopped(), zone),
                asked ? Standing.word(owed.status().kind(), deadline.term().holder()) : null,
                asked ? owed.status().daysLate() : 0);
    }

    String line(Words words) {
        String marks = status == null
                ? ""
                : words.of(daysLate > 0 ? "due.late" : "due.status", "status", status, "days", Long.toString(daysLate));
        return words.of(
                "history.clock",
                "date",
                due == null ? words.of("shift.no-day") : words.date(due),
                "holder",
                Optional.ofNullable(organ).map(Shift::plain).orElse(words.of("history.holder", "holder", holder)),
                "term",
                term,
                "marks",
                marks + (provisional ? words.of("due.provisional") : ""));
    }
}
