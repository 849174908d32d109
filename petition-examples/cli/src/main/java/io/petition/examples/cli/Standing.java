package io.petition.examples.cli;

import io.petition.deadline.Deadline;
import io.petition.deadline.DeadlineStatus;
import io.petition.deadline.Deadlines;
import io.petition.law.Holder;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a deadline stands, as the command tells it.
 *
 * @param status the word of the status; null when no day was asked about and nothing stands still
 * @param daysLate days after the due day: of the fulfilment, or else of the day asked about
 */
record Standing(@Nullable String status, long daysLate) {
    static Standing of(Deadlines deadlines, Deadline deadline, Optional<LocalDate> asOf) {
        if (asOf.isPresent()) {
            DeadlineStatus status = deadlines.status(deadline, When.on(asOf.get()));
            return new Standing(word(status.kind(), deadline.term().holder()), status.daysLate());
        }
        // Without a due date the reader is told why, even when no day was asked about.
        String status = deadline.due().isEmpty() ? DeadlineStatus.Kind.PAUSED.code() : null;
        return new Standing(status, deadlines.daysLate(deadline));
    }

    /** The command calls lapsed what a petitioner let pass; an organ's window is overdue to it, as every other term. */
    private static String word(DeadlineStatus.Kind kind, Holder holder) {
        boolean organs = kind == DeadlineStatus.Kind.LAPSED && holder != Holder.PETITIONER;
        return (organs ? DeadlineStatus.Kind.OVERDUE : kind).code();
    }
}
