package io.petition.deadline;

import io.petition.law.Dated;
import io.petition.law.TermRule;
import io.petition.time.Span;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.Optional;

/** From the end of a term back to its start. */
final class Backwards {
    private Backwards() {}

    /** So many days an end may be rolled, and so many a run of days off may take. */
    private static final int SLACK = 366;

    /**
     * Looked for from the last day that could be back to the first, one by one: a later start mostly ends later, but not where
     * the rule of counting changes between the two, or where an end rolls back.
     */
    static Optional<LocalDate> latestStart(Deadlines deadlines, Dated<TermRule> rule, LocalDate by) {
        Optional<Span> span = rule.value().length().span();
        if (span.isEmpty() || span.get().unit().isHourly()) {
            return Optional.empty();
        }
        LocalDate first = by.minusDays(mostDays(span.get()));
        for (LocalDate start = by.plusDays(SLACK); !start.isBefore(first); start = start.minusDays(1)) {
            if (endsBy(deadlines, rule, start, by)) {
                return Optional.of(start);
            }
        }
        return Optional.empty();
    }

    private static boolean endsBy(Deadlines deadlines, Dated<TermRule> rule, LocalDate start, LocalDate by) {
        Optional<When> due =
                deadlines.deadline(Clock.started(rule, When.on(start))).due();
        return due.isPresent() && !due.get().day(deadlines.regime().zone()).isAfter(by);
    }

    /** Generous: a week has one working day at least. */
    private static long mostDays(Span span) {
        long days = switch (span.unit()) {
            case WORKING_DAYS, WEEKS -> 7L * span.amount();
            case MONTHS -> 31L * span.amount();
            case YEARS -> 366L * span.amount();
            default -> span.amount();
        };
        return days + SLACK;
    }
}
