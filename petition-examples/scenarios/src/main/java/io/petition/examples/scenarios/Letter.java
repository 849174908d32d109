package io.petition.examples.scenarios;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.petition.law.MilestoneKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A letter to the mayor's mailbox of Shangluo 市长信箱来信, by its dates alone. Where the letters come from is said in the
 * licence beside them. The date that the mailbox published as that of the reply is left out: it is mostly the interim
 * note's.
 *
 * @param key its key in the table
 * @param sent the day it was sent in; empty for the undated
 * @param interim the day the note of its being passed on was signed
 * @param answered the day the final answer was signed
 */
record Letter(String key, Optional<LocalDate> sent, Optional<LocalDate> interim, Optional<LocalDate> answered) {
    /** Every letter of the mailbox. */
    static List<Letter> all() {
        return Rows.shipped("shangluo/cases.csv", Letter::of);
    }

    /** Those of which all three steps are dated. */
    static List<Letter> inThreeSteps() {
        return Rows.shipped("shangluo/three_step_cases.csv", Letter::of);
    }

    private static Letter of(NamedCsvRecord row) {
        return new Letter(
                row.getField("letter_key"),
                date(row, "submit_date"),
                date(row, "interim_signed_date"),
                date(row, "final_signed_date"));
    }

    private static Optional<LocalDate> date(NamedCsvRecord row, String column) {
        return Rows.cell(row, column).map(LocalDate::parse);
    }

    /** The day of a moment, as far as the mailbox recorded it; of a meeting it records nothing. */
    Optional<LocalDate> at(MilestoneKey moment) {
        return switch (moment.value()) {
            case "received-by-office" -> sent;
            case "progress-fed-back" -> interim;
            case "matter-finished" -> answered;
            default -> Optional.empty();
        };
    }
}
