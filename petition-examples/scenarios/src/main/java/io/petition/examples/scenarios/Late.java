package io.petition.examples.scenarios;

import java.util.Comparator;

/** What came after its term, and by how many days. */
record Late(String id, long days) {
    /** The latest first. */
    static final Comparator<Late> LATEST =
            Comparator.comparingLong(Late::days).reversed().thenComparing(Late::id);
}
