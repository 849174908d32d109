package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import io.petition.model.Dispute;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.Representation;
import io.petition.model.TrackId;
import io.petition.time.When;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What happened to the matter as a whole: at the door, and who stands on either side of it. */
@JsonSubTypes({
    @JsonSubTypes.Type(IntakeEvent.Registered.class),
    @JsonSubTypes.Type(IntakeEvent.DisputeRegistered.class),
    @JsonSubTypes.Type(IntakeEvent.PetitionJoined.class),
    @JsonSubTypes.Type(IntakeEvent.JoinedTold.class),
    @JsonSubTypes.Type(IntakeEvent.PetitionerAdded.class),
    @JsonSubTypes.Type(IntakeEvent.PetitionerRemoved.class),
    @JsonSubTypes.Type(IntakeEvent.Represented.class),
    @JsonSubTypes.Type(IntakeEvent.MandateEnded.class),
    @JsonSubTypes.Type(IntakeEvent.DeathRecorded.class),
    @JsonSubTypes.Type(IntakeEvent.PetitionerSucceeded.class),
    @JsonSubTypes.Type(IntakeEvent.LegalServiceGiven.class),
    @JsonSubTypes.Type(IntakeEvent.OrganSucceeded.class)
})
public sealed interface IntakeEvent extends Event {
    @Override
    default Optional<TrackId> onTrack() {
        return Optional.empty();
    }

    /** A petition was registered 已登记. */
    @JsonTypeName("registered")
    record Registered(Petition petition) implements IntakeEvent {
        public Registered {
            Objects.requireNonNull(petition, "petition");
        }

        @Override
        public ActKey act() {
            return ActKey.REGISTER;
        }

        @Override
        public Optional<When> stated() {
            return Optional.of(petition.received());
        }
    }

    /** A dispute was registered that nobody petitioned about 已登记纠纷. */
    @JsonTypeName("dispute-registered")
    record DisputeRegistered(Dispute dispute) implements IntakeEvent {
        public DisputeRegistered {
            Objects.requireNonNull(dispute, "dispute");
        }

        @Override
        public ActKey act() {
            return ActKey.REGISTER_DISPUTE;
        }

        @Override
        public Optional<When> stated() {
            return Optional.of(dispute.found());
        }
    }

    /** A further petition joined a track 已并入. */
    @JsonTypeName("petition-joined")
    record PetitionJoined(Petition petition, TrackId to) implements IntakeEvent {
        public PetitionJoined {
            Objects.requireNonNull(petition, "petition");
            Objects.requireNonNull(to, "to");
        }

        @Override
        public ActKey act() {
            return ActKey.JOIN_PETITION;
        }

        @Override
        public Optional<When> stated() {
            return Optional.of(petition.received());
        }
    }

    /** Who submitted the joined petition was told 已告知并入. */
    @JsonTypeName("joined-told")
    record JoinedTold(PetitionId petition) implements IntakeEvent {
        public JoinedTold {
            Objects.requireNonNull(petition, "petition");
        }

        @Override
        public ActKey act() {
            return ActKey.TELL_JOINED;
        }
    }

    /** Somebody joined a petition. */
    @JsonTypeName("petitioner-added")
    record PetitionerAdded(PetitionId petition, PersonRef person) implements IntakeEvent {
        public PetitionerAdded {
            Objects.requireNonNull(petition, "petition");
            Objects.requireNonNull(person, "person");
        }

        @Override
        public ActKey act() {
            return ActKey.ADD_PETITIONER;
        }
    }

    /** Somebody left a petition. */
    @JsonTypeName("petitioner-removed")
    record PetitionerRemoved(PetitionId petition, PersonRef person, String because) implements IntakeEvent {
        public PetitionerRemoved {
            Objects.requireNonNull(petition, "petition");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(because, "because");
        }

        @Override
        public ActKey act() {
            return ActKey.REMOVE_PETITIONER;
        }
    }

    /** Others speak for those who petition. */
    @JsonTypeName("represented")
    record Represented(PetitionId petition, Representation representation) implements IntakeEvent {
        public Represented {
            Objects.requireNonNull(petition, "petition");
            Objects.requireNonNull(representation, "representation");
        }

        @Override
        public ActKey act() {
            return ActKey.REPRESENT;
        }
    }

    /** A mandate ended. */
    @JsonTypeName("mandate-ended")
    record MandateEnded(PetitionId petition, PersonRef representative) implements IntakeEvent {
        public MandateEnded {
            Objects.requireNonNull(petition, "petition");
            Objects.requireNonNull(representative, "representative");
        }

        @Override
        public ActKey act() {
            return ActKey.END_MANDATE;
        }
    }

    /** A petitioner died. */
    @JsonTypeName("death-recorded")
    record DeathRecorded(PetitionId petition, PersonRef person) implements IntakeEvent {
        public DeathRecorded {
            Objects.requireNonNull(petition, "petition");
            Objects.requireNonNull(person, "person");
        }

        @Override
        public ActKey act() {
            return ActKey.RECORD_DEATH;
        }
    }

    /** Somebody took the place of a petitioner. */
    @JsonTypeName("petitioner-succeeded")
    record PetitionerSucceeded(PetitionId petition, PersonRef former, PersonRef successor) implements IntakeEvent {
        public PetitionerSucceeded {
            Objects.requireNonNull(petition, "petition");
            Objects.requireNonNull(former, "former");
            Objects.requireNonNull(successor, "successor");
        }

        @Override
        public ActKey act() {
            return ActKey.SUCCEED_PETITIONER;
        }
    }

    /** Legal service was given. */
    @JsonTypeName("legal-service-given")
    record LegalServiceGiven(String service, Optional<PersonRef> lawyer) implements IntakeEvent, Choosing, Beside.Act {
        public LegalServiceGiven {
            Objects.requireNonNull(service, "service");
            Objects.requireNonNull(lawyer, "lawyer");
        }

        @Override
        public ActKey act() {
            return ActKey.GIVE_LEGAL_SERVICE;
        }

        @Override
        public String choice() {
            return service;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(Beside.happens(ProceedingKind.LEGAL_SERVICE, service));
        }
    }

    /** Another organ took over what one had. */
    @JsonTypeName("organ-succeeded")
    record OrganSucceeded(OrganId former, OrganId to, String because) implements IntakeEvent, Addressed {
        public OrganSucceeded {
            Objects.requireNonNull(former, "former");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(because, "because");
        }

        @Override
        public ActKey act() {
            return ActKey.SUCCEED_ORGAN;
        }
    }
}
