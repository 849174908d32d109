package io.petition.examples.cli.ledger.read;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Finding;
import io.petition.explain.Finding.Severity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One row of {@code cases.csv}, accounted for.
 *
 * @param place where it stands
 * @param letter the letter; empty when the row cannot be read
 * @param findings everything that was noticed about it
 */
public record CaseRow(Place place, Optional<Letter> letter, List<Finding> findings) {
    /** What became of a row. */
    public enum Use {
        /** It is in every figure. */
        USED,
        /** It is in the figures that its dates and names allow; a finding says what was noticed. */
        USED_WITH_FINDING,
        /** It is in no figure; a finding says why. */
        SET_ASIDE
    }

    public CaseRow {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(letter, "letter");
        findings = ImmutableList.copyOf(findings);
    }

    public Use use() {
        if (findings.isEmpty()) {
            return Use.USED;
        }
        boolean error = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return error ? Use.SET_ASIDE : Use.USED_WITH_FINDING;
    }
}
