package io.petition.lifecycle;

import io.petition.condition.Condition;
import io.petition.law.TermFacts;
import io.petition.law.TermKey;
import java.util.Objects;

/**
 * Which matters a duty without a term reaches, and which desk of the matter owes it: what the edition's {@link
 * io.petition.law.NoTerm} leaves to the procedure. A duty of which no rule speaks reaches every matter, and is owed by whom the
 * moment names from which it is owed.
 *
 * @param duty the key of the duty
 * @param reach which matters it reaches; it is told where this is known to hold, beside {@link #URGENT}
 * @param desk who owes it
 * @param internal whether it is owed inside the administration, and is nothing that a petitioner waits for
 */
public record DutyRule(TermKey duty, Condition<TermFacts> reach, Desk desk, boolean internal) {
    /** The attribute under which a reach asks whether the petition is grave or urgent, {@code true} or {@code false}. */
    public static final String URGENT = "urgent";

    /** Which desk owes a duty. */
    public enum Desk {
        /** Whom the moment names from which it is owed, or who took over from that. */
        NAMED,
        /** Who has the track. */
        HOLDER,
        /** Who sent the track. */
        SENDER,
        /** None that the record shows. */
        UNKNOWN
    }

    public DutyRule {
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(reach, "reach");
        Objects.requireNonNull(desk, "desk");
    }

    /** One that reaches every matter, and that a petitioner may wait for. */
    public static DutyRule of(TermKey duty, Desk desk) {
        return new DutyRule(duty, Condition.always(), desk, false);
    }

    /** The same, of such matters alone. */
    public DutyRule where(Condition<TermFacts> such) {
        return new DutyRule(duty, such, desk, internal);
    }

    /** The same, owed inside the administration. */
    public DutyRule inside() {
        return new DutyRule(duty, reach, desk, true);
    }
}
