package io.petition.examples.cli.ledger.figure;

import java.util.Objects;

/** What a line of a ledger is called. */
public sealed interface Label {
    /**
     * By a name that the data give.
     *
     * @param name the name
     * @param nameEn the name in English; the name itself where none is given
     */
    record Named(String name, String nameEn) implements Label {
        public Named {
            Objects.requireNonNull(name, "name");
            nameEn = nameEn.isEmpty() ? name : nameEn;
        }
    }

    /** By a text of ours. */
    record Coded(String code) implements Label {}
}
