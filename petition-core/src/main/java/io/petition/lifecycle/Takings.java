package io.petition.lifecycle;

import com.google.common.collect.ImmutableSet;
import io.petition.model.Demand;
import io.petition.model.DemandId;
import io.petition.model.Petition;
import io.petition.time.When;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the petitioner loses when an event is read otherwise than it was: a voice in the matter, a demand, days to turn against it. */
final class Takings {
    private Takings() {}

    /** Neither reading is there where the event is struck out. */
    static boolean from(@Nullable Recorded before, @Nullable Recorded after, ZoneId zone) {
        @Nullable Event was = before == null ? null : before.event();
        @Nullable Event is = after == null ? null : after.event();
        if (after != null && is != null && delivery(is).isPresent()) {
            return before == null
                    || sooner(delivery(before.event()), delivery(is))
                    || When.compare(after.at().happened(), before.at().happened(), zone) < 0;
        }
        if (is != null && is.equals(was)) {
            return false;
        }
        Optional<Petition> petition = petition(was);
        if (petition.isPresent() && (is == null || differs(petition.get(), petition(is)))) {
            return true;
        }
        return was instanceof IntakeEvent.PetitionerAdded || silences(is);
    }

    /** Who petitioned is another, asks for less or for something else, or is spoken for by others. */
    private static boolean differs(Petition before, Optional<Petition> after) {
        return after.isEmpty()
                || !after.get().id().equals(before.id())
                || !ImmutableSet.copyOf(after.get().petitioners()).equals(ImmutableSet.copyOf(before.petitioners()))
                || !after.get().representation().equals(before.representation())
                || (before.purpose().isPresent() && !after.get().purpose().equals(before.purpose()))
                || !demands(after.get()).containsAll(demands(before));
    }

    private static boolean silences(@Nullable Event event) {
        return event instanceof IntakeEvent.PetitionerRemoved
                || event instanceof IntakeEvent.DeathRecorded
                || event instanceof IntakeEvent.PetitionerSucceeded
                || event instanceof IntakeEvent.Represented
                || event instanceof IntakeEvent.MandateEnded;
    }

    /** It counts from a day from which it did not; which ways of delivering count, a procedure says, and not whether they do here. */
    private static boolean sooner(Optional<Delivery> before, Optional<Delivery> after) {
        boolean toOthers = !before.map(Delivery::recipients).equals(after.map(Delivery::recipients));
        return (toOthers || !before.map(Delivery::outcome).equals(after.map(Delivery::outcome)))
                && after.filter(delivery -> delivery.result() == Delivery.Result.UNSIGNED
                                && delivery.way() != Delivery.Way.LEFT
                                && delivery.way() != Delivery.Way.PUBLICATION)
                        .isEmpty();
    }

    private static Optional<Delivery> delivery(Event event) {
        return Optional.ofNullable(Receipts.delivery(event));
    }

    private static Optional<Petition> petition(@Nullable Event event) {
        if (event instanceof IntakeEvent.Registered registered) {
            return Optional.of(registered.petition());
        }
        return event instanceof IntakeEvent.PetitionJoined joined ? Optional.of(joined.petition()) : Optional.empty();
    }

    private static Set<DemandId> demands(Petition petition) {
        return petition.demands().stream().map(Demand::id).collect(ImmutableSet.toImmutableSet());
    }
}
