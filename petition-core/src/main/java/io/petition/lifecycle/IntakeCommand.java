package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.petition.model.Dispute;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.Representation;
import io.petition.model.TrackId;
import java.util.Objects;
import java.util.Optional;

/** Acts on the matter as a whole: at the door 提出、登记, and who stands on either side of it. */
@JsonSubTypes({
    @JsonSubTypes.Type(IntakeCommand.Register.class),
    @JsonSubTypes.Type(IntakeCommand.RegisterDispute.class),
    @JsonSubTypes.Type(IntakeCommand.JoinPetition.class),
    @JsonSubTypes.Type(IntakeCommand.TellJoined.class),
    @JsonSubTypes.Type(IntakeCommand.AddPetitioner.class),
    @JsonSubTypes.Type(IntakeCommand.RemovePetitioner.class),
    @JsonSubTypes.Type(IntakeCommand.Represent.class),
    @JsonSubTypes.Type(IntakeCommand.EndMandate.class),
    @JsonSubTypes.Type(IntakeCommand.RecordDeath.class),
    @JsonSubTypes.Type(IntakeCommand.SucceedPetitioner.class),
    @JsonSubTypes.Type(IntakeCommand.GiveLegalService.class),
    @JsonSubTypes.Type(IntakeCommand.SucceedOrgan.class)
})
public sealed interface IntakeCommand extends Command {
    @Override
    default Optional<TrackId> onTrack() {
        return Optional.empty();
    }

    /** Register a petition 登记. It opens a track at the registering organ; the first opens the matter. */
    @JsonTypeName("register")
    record Register(Petition petition) implements IntakeCommand {
        public Register {
            Objects.requireNonNull(petition, "petition");
        }

        @Override
        public ActKey act() {
            return ActKey.REGISTER;
        }

        @Override
        public Event asEvent() {
            return new IntakeEvent.Registered(petition);
        }
    }

    /** Register a dispute that was found before anybody petitioned 登记排查发现的矛盾纠纷. It opens a track without a petition. */
    @JsonTypeName("register-dispute")
    record RegisterDispute(Dispute dispute) implements IntakeCommand {
        public RegisterDispute {
            Objects.requireNonNull(dispute, "dispute");
        }

        @Override
        public ActKey act() {
            return ActKey.REGISTER_DISPUTE;
        }

        @Override
        public Event asEvent() {
            return new IntakeEvent.DisputeRegistered(dispute);
        }
    }

    /** Join a further petition with the same facts to a track 并入. One with new facts is registered and opens a track of its own. */
    @JsonTypeName("join-petition")
    record JoinPetition(Petition petition, TrackId to) implements IntakeCommand {
        public JoinPetition {
            Objects.requireNonNull(petition, "petition");
            Objects.requireNonNull(to, "to");
        }

        @Override
        public ActKey act() {
            return ActKey.JOIN_PETITION;
        }

        @Override
        public Event asEvent() {
            return new IntakeEvent.PetitionJoined(petition, to);
        }
    }

    /** Tell who submitted a joined petition where it went 告知并入情况. */
    @JsonTypeName("tell-joined")
    record TellJoined(PetitionId petition) implements IntakeCommand {
        public TellJoined {
            Objects.requireNonNull(petition, "petition");
        }

        @Override
        public ActKey act() {
            return ActKey.TELL_JOINED;
        }

        @Override
        public Event asEvent() {
            return new IntakeEvent.JoinedTold(petition);
        }
    }

    /** Let somebody join a petition 增加共同信访人. */
    @JsonTypeName("add-petitioner")
    record AddPetitioner(PetitionId petition, PersonRef person) implements IntakeCommand {
        public AddPetitioner {
            Objects.requireNonNull(petition, "petition");
            Objects.requireNonNull(person, "person");
        }

        @Override
        public ActKey act() {
            return ActKey.ADD_PETITIONER;
        }

        @Override
        public Event asEvent() {
            return new IntakeEvent.PetitionerAdded(petition, person);
        }
    }

    /** Let somebody leave a petition 共同信访人退出. */
    @JsonTypeName("remove-petitioner")
    record RemovePetitioner(PetitionId petition, PersonRef person, String because) implements IntakeCommand, Reasoned {
        public RemovePetitioner {
            Objects.requireNonNull(petition, "petition");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(because, "because");
        }

        @Override
        public ActKey act() {
            return ActKey.REMOVE_PETITIONER;
        }

        @Override
        public Event asEvent() {
            return new IntakeEvent.PetitionerRemoved(petition, person, because);
        }
    }

    /** Say who speaks for those who petition from now on 推选、变更代表或者代理人. */
    @JsonTypeName("represent")
    record Represent(PetitionId petition, Representation representation) implements IntakeCommand {
        public Represent {
            Objects.requireNonNull(petition, "petition");
            Objects.requireNonNull(representation, "representation");
        }

        @Override
        public ActKey act() {
            return ActKey.REPRESENT;
        }

        @Override
        public Event asEvent() {
            return new IntakeEvent.Represented(petition, representation);
        }
    }

    /** End the mandate of a representative or proxy 委托终止. */
    @JsonTypeName("end-mandate")
    record EndMandate(PetitionId petition, PersonRef representative) implements IntakeCommand {
        public EndMandate {
            Objects.requireNonNull(petition, "petition");
            Objects.requireNonNull(representative, "representative");
        }

        @Override
        public ActKey act() {
            return ActKey.END_MANDATE;
        }

        @Override
        public Event asEvent() {
            return new IntakeEvent.MandateEnded(petition, representative);
        }
    }

    /** Record that a petitioner died 信访人死亡. */
    @JsonTypeName("record-death")
    record RecordDeath(PetitionId petition, PersonRef person) implements IntakeCommand {
        public RecordDeath {
            Objects.requireNonNull(petition, "petition");
            Objects.requireNonNull(person, "person");
        }

        @Override
        public ActKey act() {
            return ActKey.RECORD_DEATH;
        }

        @Override
        public Event asEvent() {
            return new IntakeEvent.DeathRecorded(petition, person);
        }
    }

    /** Let an heir take the place of a petitioner 信访人变更、继承. */
    @JsonTypeName("succeed-petitioner")
    record SucceedPetitioner(PetitionId petition, PersonRef former, PersonRef successor) implements IntakeCommand {
        public SucceedPetitioner {
            Objects.requireNonNull(petition, "petition");
            Objects.requireNonNull(former, "former");
            Objects.requireNonNull(successor, "successor");
        }

        @Override
        public ActKey act() {
            return ActKey.SUCCEED_PETITIONER;
        }

        @Override
        public Event asEvent() {
            return new IntakeEvent.PetitionerSucceeded(petition, former, successor);
        }
    }

    /** Give legal service before a visit 访前法律服务. */
    @JsonTypeName("give-legal-service")
    record GiveLegalService(String service, Optional<PersonRef> lawyer) implements IntakeCommand, Choosing {
        public GiveLegalService {
            Objects.requireNonNull(service, "service");
            Objects.requireNonNull(lawyer, "lawyer");
        }

        @Override
        public ActKey act() {
            return ActKey.GIVE_LEGAL_SERVICE;
        }

        @Override
        public Event asEvent() {
            return new IntakeEvent.LegalServiceGiven(service, lawyer);
        }

        @Override
        public String choice() {
            return service;
        }
    }

    /** Let the successor of a merged or abolished organ take over every desk it has in the matter 机构合并、撤销后的承继. */
    @JsonTypeName("succeed-organ")
    record SucceedOrgan(OrganId former, OrganId to, String because) implements IntakeCommand, Reasoned, Addressed {
        public SucceedOrgan {
            Objects.requireNonNull(former, "former");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(because, "because");
        }

        @Override
        public ActKey act() {
            return ActKey.SUCCEED_ORGAN;
        }

        @Override
        public Event asEvent() {
            return new IntakeEvent.OrganSucceeded(former, to, because);
        }
    }
}
