package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.petition.deadline.Clock;
import io.petition.deadline.Deadline;
import io.petition.deadline.DeadlineStatus;
import io.petition.deadline.Deadlines;
import io.petition.law.Holder;
import io.petition.time.When;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a deadline stands, as the command tells it.
 *
 * @param status the word of the status; null when no day was asked about and nothing stands still
 * @param daysLate days after the due day: of the fulfilment, or else of the day asked about
 * @param daysOverOriginal the same after the day it was due before it was extended
 * @param remaining what is left of its budget; null when no day was asked about or nothing can be said
 */
record Standing(
        @Nullable String status,
        long daysLate,
        long daysOverOriginal,
        @Nullable Left remaining) {
    /** What is left: whole units. */
    @JsonPropertyOrder({"unit", "amount"})
    record Left(String unit, long amount) {}

    static Standing of(Deadlines deadlines, Clock clock, Deadline deadline, Optional<When> asOf) {
        if (asOf.isPresent()) {
            DeadlineStatus status = deadlines.status(deadline, asOf.get());
            Left left = deadlines
                    .remaining(clock, asOf.get())
                    .map(remaining -> new Left(remaining.unit().code(), remaining.amount()))
                    .orElse(null);
            return new Standing(
                    word(status.kind(), deadline.term().holder()), status.daysLate(), status.overOriginal(), left);
        }
        // Without a due date the reader is told why, even when no day was asked about.
        boolean still = deadline.due().isEmpty() && !deadline.pauses().isEmpty();
        return new Standing(
                still ? DeadlineStatus.Kind.PAUSED.code() : null,
                deadlines.daysLate(deadline),
                deadlines.daysOverOriginal(deadline),
                null);
    }

    /** The command calls lapsed what a petitioner let pass; an organ's window is overdue to it, as every other term. */
    static String word(DeadlineStatus.Kind kind, Holder holder) {
        boolean organs = kind == DeadlineStatus.Kind.LAPSED && holder != Holder.PETITIONER;
        return (organs ? DeadlineStatus.Kind.OVERDUE : kind).code();
    }
}
