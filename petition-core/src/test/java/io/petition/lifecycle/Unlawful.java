package io.petition.lifecycle;

import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Makes unlawful histories out of lawful ones: what a broken import, a lost line or a wrong hand leaves in a store. Whatever is
 * done here does not follow the procedure, and a fold must say so and go on.
 */
public final class Unlawful {
    private Unlawful() {}

    /** What is done to a history of at least three events. */
    public enum Mutation {
        /** An event is lost. */
        DROP,
        /** Two events change places. */
        SWAP,
        /** An event stands twice. */
        DUPLICATE,
        /** An event is dated to a time before any law. */
        REDATE,
        /** An event is done by somebody whose act it is not. */
        RE_ROLE,
        /** An event is of a kind that nobody knows. */
        UNKNOWN
    }

    /** The history with one thing changed in it. */
    public static List<Recorded> mutate(Lifecycle desk, List<Recorded> history, Mutation mutation, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Recorded> changed = new ArrayList<>(history);
        int at = random.nextInt(history.size() - 1);
        Recorded victim = changed.get(at);
        switch (mutation) {
            case DROP -> changed.remove(at);
            case SWAP -> Collections.swap(changed, at, at + 1);
            case DUPLICATE -> changed.add(at, victim);
            case REDATE ->
                changed.set(
                        at,
                        at(
                                victim,
                                new Occasion(
                                        victim.at().actor(),
                                        beforeAnyLaw(desk),
                                        victim.at().recorded())));
            case RE_ROLE -> changed.set(at, at(victim, otherHand(desk, victim)));
            case UNKNOWN -> {
                Event unknown = victim.event()
                        .onTrack()
                        .map(track -> UnknownEvent.on(track, "of-a-later-version"))
                        .orElseGet(() -> new UnknownEvent("of-a-later-version", java.util.Map.of()));
                changed.set(
                        at, new Recorded(victim.matter(), victim.version(), unknown, victim.at(), victim.command()));
            }
        }
        return changed;
    }

    private static Recorded at(Recorded recorded, Occasion occasion) {
        return new Recorded(recorded.matter(), recorded.version(), recorded.event(), occasion, recorded.command());
    }

    private static When beforeAnyLaw(Lifecycle desk) {
        LocalDate first = desk.regime().editions().entries().get(0).period().from();
        return When.on(first.minusYears(100));
    }

    /** Somebody in a role that no procedure lets do this; the same hand where every role may. */
    private static Occasion otherHand(Lifecycle desk, Recorded victim) {
        for (Role role : Role.values()) {
            boolean may = desk.regime().part(Procedures.PART).orElseThrow().byEdition().values().stream()
                    .flatMap(procedure -> procedure.rows(victim.event().act()).stream())
                    .anyMatch(row -> row.by().contains(role));
            if (!may) {
                Actor other = new Actor(role, victim.at().actor().organ(), Optional.empty());
                return new Occasion(other, victim.at().happened(), victim.at().recorded());
            }
        }
        return victim.at();
    }
}
