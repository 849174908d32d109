package io.petition.view;

import io.petition.lifecycle.Event;
import io.petition.lifecycle.IntakeEvent;
import io.petition.model.PetitionId;
import java.util.Optional;

/** Of whose petition an event tells, so that others who petition in the same matter do not read it. */
final class Whose {
    private Whose() {}

    static Optional<PetitionId> petition(Event event) {
        if (!(event instanceof IntakeEvent)) {
            return Optional.empty();
        }
        if (event instanceof IntakeEvent.Registered registered) {
            return Optional.of(registered.petition().id());
        }
        if (event instanceof IntakeEvent.PetitionJoined joined) {
            return Optional.of(joined.petition().id());
        }
        if (event instanceof IntakeEvent.JoinedTold told) {
            return Optional.of(told.petition());
        }
        if (event instanceof IntakeEvent.PetitionerAdded added) {
            return Optional.of(added.petition());
        }
        if (event instanceof IntakeEvent.PetitionerRemoved removed) {
            return Optional.of(removed.petition());
        }
        if (event instanceof IntakeEvent.Represented represented) {
            return Optional.of(represented.petition());
        }
        if (event instanceof IntakeEvent.MandateEnded ended) {
            return Optional.of(ended.petition());
        }
        if (event instanceof IntakeEvent.DeathRecorded death) {
            return Optional.of(death.petition());
        }
        if (event instanceof IntakeEvent.PetitionerSucceeded heir) {
            return Optional.of(heir.petition());
        }
        return Optional.empty();
    }
}
