package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.petition.deadline.Change;
import io.petition.deadline.Deadline;
import io.petition.deadline.Deadlines;
import io.petition.examples.cli.text.Words;
import io.petition.law.TermRule;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What programs read of clocks under another rulebook: one line per clock that changes, then one that sums up. */
final class WhatIfAnswer {
    /** The second rulebook has no such term. */
    static final String GONE = "gone";

    /** The first rulebook has no such term. */
    static final String ADDED = "added";

    /** Another day, or one where there was none, or none where there was one. */
    static final String MOVED = "moved";

    private WhatIfAnswer() {}

    /**
     * One clock.
     *
     * @param kind {@code moved}, {@code gone} or {@code added}; of those that are not shown also what else a change can be
     * @param days by how many days it moves, later being positive; null where it has no day under one of the rulebooks
     * @param daysLateBefore days it was fulfilled after its day under the first; 0 where it was not fulfilled
     * @param daysLateAfter the same under the second
     * @param findings what the second notices, for example that it knows no such extension
     */
    @JsonPropertyOrder({
        "id",
        "line",
        "term",
        "holder",
        "kind",
        "before",
        "after",
        "days",
        "daysLateBefore",
        "daysLateAfter",
        "findings"
    })
    record Item(
            String id,
            long line,
            String term,
            String holder,
            String kind,
            @Nullable String before,
            @Nullable String after,
            @Nullable Long days,
            long daysLateBefore,
            long daysLateAfter,
            List<DeadlineAnswer.Noted> findings) {
        static Item of(ClockFile.Line line, Change change, Deadlines deadlines, Words words) {
            Deadline before = change.before();
            return of(line, change.kind().code(), Optional.of(before), change.after(), deadlines, words);
        }

        /** Under the second rulebook alone. */
        static Item added(ClockFile.Line line, Deadline after, Deadlines deadlines, Words words) {
            return of(line, ADDED, Optional.empty(), Optional.of(after), deadlines, words);
        }

        private static Item of(
                ClockFile.Line line,
                String kind,
                Optional<Deadline> before,
                Optional<Deadline> after,
                Deadlines deadlines,
                Words words) {
            ZoneId zone = deadlines.regime().zone();
            TermRule term = after.or(() -> before).orElseThrow().term();
            return new Item(
                    line.id(),
                    line.number(),
                    term.key().value(),
                    term.holder().code(),
                    kind,
                    Times.iso(before.flatMap(Deadline::due), zone),
                    Times.iso(after.flatMap(Deadline::due), zone),
                    Times.daysBetween(before.flatMap(Deadline::due), after.flatMap(Deadline::due), zone),
                    before.map(deadlines::daysLate).orElse(0L),
                    after.map(deadlines::daysLate).orElse(0L),
                    after.map(Deadline::findings).orElse(List.of()).stream()
                            .map(finding -> DeadlineAnswer.Noted.of(finding, words))
                            .toList());
        }
    }

    /** The last line. */
    record End(Summary summary) {}

    /**
     * Every line of the file is in exactly one of {@code same}, {@code earlier}, {@code later}, {@code otherwise} (a date
     * where there was none, none where there was one, or another hour of the day), {@code gone}, {@code added}, {@code otherEdition}, {@code refused}
     * and {@code bad}; of the clocks that were fulfilled, so many were late under the one and under the other.
     */
    @JsonPropertyOrder({
        "before",
        "after",
        "lines",
        "same",
        "earlier",
        "later",
        "otherwise",
        "gone",
        "added",
        "otherEdition",
        "refused",
        "bad",
        "lateBefore",
        "lateAfter"
    })
    record Summary(
            String before,
            String after,
            long lines,
            long same,
            long earlier,
            long later,
            long otherwise,
            long gone,
            long added,
            long otherEdition,
            long refused,
            long bad,
            long lateBefore,
            long lateAfter) {
        Map<String, String> args() {
            return Answers.args(
                    "before", before,
                    "after", after,
                    "lines", lines,
                    "same", same,
                    "earlier", earlier,
                    "later", later,
                    "otherwise", otherwise,
                    "gone", gone,
                    "added", added,
                    "other", otherEdition,
                    "refused", refused,
                    "bad", bad,
                    "late-before", lateBefore,
                    "late-after", lateAfter);
        }
    }
}
