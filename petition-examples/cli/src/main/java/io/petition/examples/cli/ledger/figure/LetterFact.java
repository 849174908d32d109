package io.petition.examples.cli.ledger.figure;

import io.petition.examples.cli.ledger.matter.Judged;
import io.petition.examples.cli.ledger.read.CaseRow;
import io.petition.examples.cli.ledger.read.Letter;
import io.petition.examples.cli.ledger.read.LetterDates;
import java.util.Objects;
import java.util.Optional;

/**
 * What is counted: a row of the letters, with what is known of it. A row that was set aside is counted too, as that.
 *
 * @param row the row
 * @param dates those of its dates that can be right; empty where it is in no figure
 * @param judged what the law says of it; empty where it is in no figure
 */
record LetterFact(CaseRow row, Optional<LetterDates> dates, Optional<Judged> judged) {
    LetterFact {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(dates, "dates");
        Objects.requireNonNull(judged, "judged");
    }

    /** What its row says. */
    Optional<Letter> letter() {
        return row.letter();
    }
}
