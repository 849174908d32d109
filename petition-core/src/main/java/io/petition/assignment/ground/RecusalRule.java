package io.petition.assignment.ground;

import com.google.common.collect.Sets;
import io.petition.assignment.request.RoutingFacts;
import io.petition.condition.Condition;
import java.util.Objects;
import java.util.Set;

/**
 * Who must keep away 回避, by what the petition wants and what the organ is to it. A rule that cannot be told to be met, bars as if it were: what is not known
 * to be no accusation is guarded like one.
 *
 * @param basis its key and the provisions
 * @param when when it is met
 * @param barred which organs it bars
 * @param peopleAside whether the people complained of, and whoever has an interest, keep away from it wherever it goes
 */
public record RecusalRule(Basis basis, Condition<RoutingFacts> when, Set<Barred> barred, boolean peopleAside) {
    /** Which organs. */
    public enum Barred {
        /** The organ complained of, and who carries it on. */
        COMPLAINED_OF,
        /** Every organ below it, in its line or by territory. */
        BELOW
    }

    public RecusalRule {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(when, "when");
        barred = Sets.immutableEnumSet(barred);
    }
}
