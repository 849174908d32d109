package io.petition.examples.cli.ledger.read;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The dates of a letter that can be right: none of a reply lies before the day the letter was sent. What does lie before
 * is a slip of the pen; it is reported and left out, never mended.
 *
 * @param submitted when it was sent
 * @param published the published day of reply
 * @param interim the day of the interim note
 * @param answered the day signed under the final answer
 */
public record LetterDates(
        LocalDate submitted, Optional<LocalDate> published, Optional<LocalDate> interim, Optional<LocalDate> answered) {
    public LetterDates {
        Objects.requireNonNull(submitted, "submitted");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(interim, "interim");
        Objects.requireNonNull(answered, "answered");
    }

    /** Of a letter whose day of sending is known. */
    public static LetterDates of(Letter letter) {
        LocalDate submitted = letter.submitted().orElseThrow();
        return new LetterDates(
                submitted,
                notBefore(submitted, letter.published()),
                notBefore(submitted, letter.interim()),
                notBefore(submitted, letter.signedFinal()));
    }

    private static Optional<LocalDate> notBefore(LocalDate first, Optional<LocalDate> date) {
        return date.filter(day -> !day.isBefore(first));
    }

    /** Whether interim note and final answer are both there, in order. */
    public boolean threeSteps() {
        return interim.isPresent() && answered.isPresent() && !answered.get().isBefore(interim.get());
    }
}
