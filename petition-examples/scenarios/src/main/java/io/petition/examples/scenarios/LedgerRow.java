package io.petition.examples.scenarios;

import io.petition.lifecycle.DisposalEvent;
import io.petition.lifecycle.Track;
import io.petition.model.MatterId;
import io.petition.model.OrganId;
import io.petition.model.Recurrence;
import io.petition.rules.china.Terms;
import io.petition.time.When;
import java.util.Optional;

/**
 * One row of a ledger 台账, read from the events of a matter.
 *
 * @param matter the matter
 * @param recurrence whether it was raised before
 * @param holder who has it
 * @param escalated whether it went up a level
 * @param settled whether it is settled
 * @param due by when it must be handled
 */
record LedgerRow(
        MatterId matter,
        Recurrence recurrence,
        OrganId holder,
        boolean escalated,
        boolean settled,
        Optional<When> due) {
    private static final String DAY = "2025-04-30";

    static LedgerRow of(Tale tale) {
        Track track = tale.track();
        return new LedgerRow(
                tale.state().id(),
                tale.state().petitions().get(0).recurrence().orElseThrow(),
                track.organ().orElseThrow(),
                tale.state().history().stream().anyMatch(each -> each.event() instanceof DisposalEvent.Escalated),
                track.settled().isPresent(),
                tale.owed(Terms.HANDLING, DAY).deadline().due());
    }

    /** Settled by who had it first, raised for the first time. */
    boolean atFirstHandling() {
        return settled && !escalated && recurrence == Recurrence.FIRST;
    }

    Line line() {
        return Line.item(
                settled ? "s06.row-settled" : "s06.row",
                "matter",
                matter,
                "recurrence",
                recurrence.code(),
                "holder",
                holder,
                "due",
                due.map(Object::toString).orElse(""));
    }
}
