package io.petition.examples.cli.ledger.read;

/**
 * What became of the rows of one file; the last three add up to {@code rows}.
 *
 * @param file its name
 * @param origin whose it is
 * @param rows the rows read
 * @param used rows used without a finding
 * @param withFinding rows used with a finding
 * @param setAside rows not used
 */
public record FileAccount(String file, Origin origin, long rows, long used, long withFinding, long setAside) {
    /** Whose a file is. */
    public enum Origin {
        /** It was asked for by name: the user's own, or what the demonstration is about. */
        GIVEN,
        /** The user brought none; the shipped one stands in. */
        SHIPPED,
        /** There is none. */
        ABSENT
    }

    static FileAccount absent(String file) {
        return new FileAccount(file, Origin.ABSENT, 0, 0, 0, 0);
    }
}
