package io.petition.assignment.ground;

import io.petition.assignment.request.RoutingFacts;
import io.petition.condition.Condition;
import java.util.Objects;

/**
 * How a petition gets to who must act; the first rule that is met decides.
 *
 * @param basis its key and the provisions
 * @param when when it is met
 * @param way how
 */
public record WayRule(Basis basis, Condition<RoutingFacts> when, Way way) {
    public WayRule {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(way, "way");
    }
}
