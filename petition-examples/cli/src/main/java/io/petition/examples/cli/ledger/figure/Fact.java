package io.petition.examples.cli.ledger.figure;

import io.petition.examples.cli.ledger.matter.Judged;
import io.petition.examples.cli.ledger.read.CaseRow;
import io.petition.examples.cli.ledger.read.Letter;
import io.petition.examples.cli.ledger.read.LetterDates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One letter that is in the figures.
 *
 * @param row its row
 * @param letter what the row says
 * @param dates those of its dates that can be right
 * @param judged what the law says of it
 */
record Fact(CaseRow row, Letter letter, LetterDates dates, Judged judged) {
    Fact {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(dates, "dates");
        Objects.requireNonNull(judged, "judged");
    }

    OptionalInt toPublished() {
        return days(dates.published());
    }

    OptionalInt toInterim() {
        return days(dates.interim());
    }

    OptionalInt toAnswer() {
        return days(dates.answered());
    }

    private OptionalInt days(Optional<LocalDate> until) {
        return until.isEmpty() ? OptionalInt.empty() : OptionalInt.of(between(dates.submitted(), until.get()));
    }

    static int between(LocalDate from, LocalDate until) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, until));
    }
}
