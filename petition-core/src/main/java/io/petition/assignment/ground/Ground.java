package io.petition.assignment.ground;

import io.petition.assignment.request.RoutingFacts;
import io.petition.authority.SpecialBody;
import io.petition.condition.Condition;
import java.util.Objects;
import java.util.Optional;

/**
 * A ground of competence 管辖依据: when it is met, and whom it then names.
 *
 * @param basis its key and the provisions
 * @param when when it is met
 * @param effect whether it names who is concerned, or who leads among several
 * @param names whom it names
 * @param body which body, where it names one
 * @param way how the petition gets there, where the ground itself says so
 */
public record Ground(
        Basis basis,
        Condition<RoutingFacts> when,
        Effect effect,
        Names names,
        Optional<SpecialBody> body,
        Optional<Way> way) {
    /** What a ground does. */
    public enum Effect {
        /** It names who is concerned; the first that names somebody decides. */
        CONCERNS,
        /** Where several are concerned, it says which of them leads. */
        SETTLES
    }

    /** Whom a ground names. */
    public enum Names {
        /** Who serves the content and the region, on the most specific footing. */
        SERVING,
        /** The same, on the tier that is to decide. */
        SERVING_ON_TIER,
        /** The organ complained of: on the tier that is to decide, where one is, and of several demands for those it serves. */
        COMPLAINED_OF,
        /** The organ above the one complained of. */
        ABOVE_COMPLAINED_OF,
        /** The organ above the one from which it is to be raised, on the tier that is to decide where one is. */
        ABOVE_ESCALATED,
        /** A special body of the receiver's own region; of the kind within whose powers the matter lies, unless the ground names one. */
        BODY_OF_RECEIVER,
        /** A special body of the receiver's own region, or of the nearest above it that has one. */
        NEAREST_BODY_OF_RECEIVER,
        /** A special body of the place, on the tier that is to decide where one is; of the kind within whose powers the matter lies, unless the ground names one. */
        BODY_OF_PLACE,
        /** A special body on the tier that administers the cadre. */
        BODY_OF_CADRE_TIER,
        /** Who received it first. */
        FIRST_RECEIVER,
        /** Who accepted it first, where it serves the content and the region at all. */
        FIRST_HANDLER,
        /** Whom the organs concerned agreed on. */
        AGREED
    }

    public Ground {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(way, "way");
    }

    public static Ground concerns(Basis basis, Condition<RoutingFacts> when, Names names) {
        return new Ground(basis, when, Effect.CONCERNS, names, Optional.empty(), Optional.empty());
    }

    public static Ground settles(Basis basis, Condition<RoutingFacts> when, Names names) {
        return new Ground(basis, when, Effect.SETTLES, names, Optional.empty(), Optional.empty());
    }

    /** The same, naming a body, and how the petition gets to it. */
    public Ground to(SpecialBody named, Way by) {
        return new Ground(basis, when, effect, names, Optional.of(named), Optional.of(by));
    }

    /** The same, saying how the petition gets to whomever it names. */
    public Ground by(Way how) {
        return new Ground(basis, when, effect, names, body, Optional.of(how));
    }

    public String key() {
        return basis.key();
    }
}
