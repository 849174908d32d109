package io.petition.examples.cli.ledger.read;

/** Is told how far a long work has come. */
public interface Progress {
    /** Rows of a file were read, so many until now. */
    void read(String file, long rows);

    /** Matters were replayed, so many until now. */
    void replayed(long matters);

    /** Tells nobody. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void read(String file, long rows) {}

            @Override
            public void replayed(long matters) {}
        };
    }
}
