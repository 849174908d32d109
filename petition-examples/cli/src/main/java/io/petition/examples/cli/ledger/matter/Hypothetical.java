package io.petition.examples.cli.ledger.matter;

import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * What would follow if the letter had been accepted on the day it was sent: a made-up clock, and never more than that.
 *
 * @param due the day the handling term would end, rolled by the calendar
 * @param provisional whether that day rests on a year whose calendar is not published
 * @param answerLate days the signed answer would be late, 0 when in time; empty where none is dated
 * @param publishedLate the same of the published reply
 */
public record Hypothetical(LocalDate due, boolean provisional, OptionalLong answerLate, OptionalLong publishedLate) {
    public Hypothetical {
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(answerLate, "answerLate");
        Objects.requireNonNull(publishedLate, "publishedLate");
    }
}
