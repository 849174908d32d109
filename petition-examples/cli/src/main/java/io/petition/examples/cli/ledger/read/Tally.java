package io.petition.examples.cli.ledger.read;

import io.petition.explain.Finding;
import io.petition.explain.Finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** Counts what becomes of the rows of one file while it is read, and keeps what was noticed. */
final class Tally {
    private final List<Finding> all;
    private final List<Finding> ofRow = new ArrayList<>();
    private long rows;
    private long withFinding;
    private long setAside;

    /** Adds what it notices to {@code all}. */
    Tally(List<Finding> all) {
        this.all = all;
    }

    void notice(Finding finding) {
        ofRow.add(finding);
        all.add(finding);
    }

    /** One row is done: what was noticed since the last one was about it. */
    void rowDone() {
        rows++;
        if (ofRow.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            setAside++;
        } else if (!ofRow.isEmpty()) {
            withFinding++;
        }
        ofRow.clear();
    }

    FileAccount account(String file, FileAccount.Origin origin) {
        return new FileAccount(file, origin, rows, rows - withFinding - setAside, withFinding, setAside);
    }
}
