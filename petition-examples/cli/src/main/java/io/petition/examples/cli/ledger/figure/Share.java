package io.petition.examples.cli.ledger.figure;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * So many of so many: a fraction until it is printed, and no figure at all where there is nothing to divide by.
 *
 * @param part how many
 * @param of of how many
 */
public record Share(long part, long of) {
    public Share {
        checkArgument(
                part >= 0 && part <= of,
                "part: %s of %s; a part is not negative and not more than the whole",
                part,
                of);
    }

    public boolean empty() {
        return of == 0;
    }

    /** Tenths of a percent, rounded once, half up; 0 where there is nothing to divide by. */
    public long tenthsOfPercent() {
        return of == 0 ? 0 : (2000 * part + of) / (2 * of);
    }

    /** For example {@code 72.8}. */
    public String percent() {
        return tenthsOfPercent() / 10 + "." + tenthsOfPercent() % 10;
    }
}
