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

    /**
     * The later a term starts, the later it ends, or on the same day. So the last start that still ends by a day is looked
     * for between the day itself and one that surely lies before it, halving.
     */
    static Optional<LocalDate> latestStart(Deadlines deadlines, Dated<TermRule> rule, LocalDate by) {
        Optional<Span> span = rule.value().length().span();
        if (span.isEmpty() || span.get().unit().isHourly()) {
            return Optional.empty();
        }
        LocalDate low = by.minusDays(mostDays(span.get()));
        LocalDate high = by.plusDays(1);
        if (!endsBy(deadlines, rule, low, by)) {
            return Optional.empty();
        }
        while (low.plusDays(1).isBefore(high)) {
            LocalDate middle = LocalDate.ofEpochDay((low.toEpochDay() + high.toEpochDay()) / 2);
            if (endsBy(deadlines, rule, middle, by)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Optional.of(low);
    }

    private static boolean endsBy(Deadlines deadlines, Dated<TermRule> rule, LocalDate start, LocalDate by) {
        Optional<When> due =
                deadlines.deadline(Clock.started(rule, When.on(start))).due();
        return due.isPresent() && !due.get().day(deadlines.regime().zone()).isAfter(by);
    }

    /** Generous: at least two working days lie in any week, and a roll takes less than a month. */
    private static long mostDays(Span span) {
        long days = switch (span.unit()) {
            case WORKING_DAYS -> 4L * span.amount();
            case WEEKS -> 7L * span.amount();
            case MONTHS -> 31L * span.amount();
            case YEARS -> 366L * span.amount();
            default -> span.amount();
        };
        return days + 62;
    }
}
