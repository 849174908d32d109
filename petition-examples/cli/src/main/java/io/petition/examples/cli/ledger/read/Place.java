package io.petition.examples.cli.ledger.read;

/**
 * Where something stands.
 *
 * @param file the file
 * @param line the line, from 1; 0 for the file as a whole
 * @param key the key of the row; empty where there is none
 */
public record Place(String file, long line, String key) {
    static Place of(String file) {
        return new Place(file, 0, "");
    }

    static Place of(String file, long line) {
        return new Place(file, line, "");
    }

    Place keyed(String rowKey) {
        return new Place(file, line, rowKey);
    }
}
