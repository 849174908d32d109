package io.petition.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.Nulls;
import com.google.common.collect.ImmutableList;
import io.petition.authority.Participant;
import io.petition.authority.ParticipantRole;
import io.petition.model.JournalEntry;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.TrackId;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Acts that bring help to a matter 包案、吹哨、接访、帮扶救助、第三方. */
@JsonSubTypes({
    @JsonSubTypes.Type(SupportCommand.WriteJournal.class),
    @JsonSubTypes.Type(SupportCommand.Engage.class),
    @JsonSubTypes.Type(SupportCommand.Disengage.class),
    @JsonSubTypes.Type(SupportCommand.Sponsor.class),
    @JsonSubTypes.Type(SupportCommand.AdvanceSponsorship.class),
    @JsonSubTypes.Type(SupportCommand.ChangeSponsor.class),
    @JsonSubTypes.Type(SupportCommand.EndSponsorship.class),
    @JsonSubTypes.Type(SupportCommand.Summon.class),
    @JsonSubTypes.Type(SupportCommand.AnswerSummons.class),
    @JsonSubTypes.Type(SupportCommand.RecordVisit.class),
    @JsonSubTypes.Type(SupportCommand.ProposeRelief.class),
    @JsonSubTypes.Type(SupportCommand.GiveRelief.class),
    @JsonSubTypes.Type(SupportCommand.Pair.class)
})
public sealed interface SupportCommand extends Command {
    /** The track it is about. */
    TrackId track();

    @Override
    default Optional<TrackId> onTrack() {
        return Optional.of(track());
    }

    /** Write down what was learnt about the matter 工作札记. */
    @JsonTypeName("write-journal")
    record WriteJournal(TrackId track, JournalEntry entry) implements SupportCommand {
        public WriteJournal {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(entry, "entry");
        }

        @Override
        public ActKey act() {
            return ActKey.WRITE_JOURNAL;
        }

        @Override
        public Event asEvent() {
            return new SupportEvent.JournalWritten(track, entry);
        }
    }

    /** Let a lawyer or another third party help 律师等第三方参与. */
    @JsonTypeName("engage")
    record Engage(TrackId track, Participant participant) implements SupportCommand {
        public Engage {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(participant, "participant");
        }

        @Override
        public ActKey act() {
            return ActKey.ENGAGE;
        }

        @Override
        public Event asEvent() {
            return new SupportEvent.Engaged(track, participant);
        }
    }

    /** Let a third party go 第三方退出. */
    @JsonTypeName("disengage")
    record Disengage(TrackId track, ParticipantRole role, String because) implements SupportCommand, Reasoned {
        public Disengage {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(because, "because");
        }

        @Override
        public ActKey act() {
            return ActKey.DISENGAGE;
        }

        @Override
        public Event asEvent() {
            return new SupportEvent.Disengaged(track, role, because);
        }
    }

    /** Let a leader take charge 包案. */
    @JsonTypeName("sponsor")
    record Sponsor(TrackId track, PersonRef sponsor) implements SupportCommand {
        public Sponsor {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(sponsor, "sponsor");
        }

        @Override
        public ActKey act() {
            return ActKey.SPONSOR;
        }

        @Override
        public Event asEvent() {
            return new SupportEvent.Sponsored(track, sponsor);
        }
    }

    /** Take a sponsorship to its next stage 包案推进. */
    @JsonTypeName("advance-sponsorship")
    record AdvanceSponsorship(TrackId track, String stage) implements SupportCommand, Choosing {
        public AdvanceSponsorship {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(stage, "stage");
        }

        @Override
        public ActKey act() {
            return ActKey.ADVANCE_SPONSORSHIP;
        }

        @Override
        public Event asEvent() {
            return new SupportEvent.SponsorshipAdvanced(track, stage);
        }

        @Override
        public String choice() {
            return stage;
        }
    }

    /** Let another leader take charge 变更包案领导. */
    @JsonTypeName("change-sponsor")
    record ChangeSponsor(TrackId track, PersonRef sponsor, String because) implements SupportCommand, Reasoned {
        public ChangeSponsor {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(sponsor, "sponsor");
            Objects.requireNonNull(because, "because");
        }

        @Override
        public ActKey act() {
            return ActKey.CHANGE_SPONSOR;
        }

        @Override
        public Event asEvent() {
            return new SupportEvent.SponsorChanged(track, sponsor, because);
        }
    }

    /** End a sponsorship 包案结束. */
    @JsonTypeName("end-sponsorship")
    record EndSponsorship(TrackId track, String outcome) implements SupportCommand {
        public EndSponsorship {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(outcome, "outcome");
        }

        @Override
        public ActKey act() {
            return ActKey.END_SPONSORSHIP;
        }

        @Override
        public Event asEvent() {
            return new SupportEvent.SponsorshipEnded(track, outcome);
        }
    }

    /** Call the organs that are needed 吹哨; each answers by a time. */
    @JsonTypeName("summon")
    record Summon(
            TrackId track,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<OrganId> called,
            String basis,
            When answerBy) implements SupportCommand, Choosing, Due {
        public Summon {
            Objects.requireNonNull(track, "track");
            checkArgument(!called.isEmpty(), "called: no organ; name at least one that is to come");
            called = ImmutableList.copyOf(called);
            Objects.requireNonNull(basis, "basis");
            Objects.requireNonNull(answerBy, "answerBy");
        }

        @Override
        public Optional<When> dueBy() {
            return Optional.of(answerBy);
        }

        @Override
        public ActKey act() {
            return ActKey.SUMMON;
        }

        @Override
        public Event asEvent() {
            return new SupportEvent.Summoned(track, called, basis, answerBy);
        }

        @Override
        public String choice() {
            return basis;
        }
    }

    /** Report to whoever called 报到. */
    @JsonTypeName("answer-summons")
    record AnswerSummons(TrackId track, OrganId by, String answer) implements SupportCommand {
        public AnswerSummons {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(answer, "answer");
        }

        @Override
        public ActKey act() {
            return ActKey.ANSWER_SUMMONS;
        }

        @Override
        public Event asEvent() {
            return new SupportEvent.SummonsAnswered(track, by, answer);
        }
    }

    /** Record that an official received or visited the petitioner 接访、约访、下访. */
    @JsonTypeName("record-visit")
    record RecordVisit(TrackId track, String visit, Optional<PersonRef> official, boolean settledOnTheSpot)
            implements SupportCommand, Choosing {
        public RecordVisit {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(visit, "visit");
            Objects.requireNonNull(official, "official");
        }

        @Override
        public ActKey act() {
            return ActKey.RECORD_VISIT;
        }

        @Override
        public Event asEvent() {
            return new SupportEvent.VisitRecorded(track, visit, official, settledOnTheSpot);
        }

        @Override
        public String choice() {
            return visit;
        }
    }

    /** Propose relief and who gives it 提出帮扶救助. */
    @JsonTypeName("propose-relief")
    record ProposeRelief(
            TrackId track,
            String relief,
            OrganId giver,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> by)
            implements SupportCommand, Choosing, Due {
        public ProposeRelief {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(relief, "relief");
            Objects.requireNonNull(giver, "giver");
            Objects.requireNonNull(by, "by");
        }

        @Override
        public Optional<When> dueBy() {
            return by.map(When::on);
        }

        @Override
        public ActKey act() {
            return ActKey.PROPOSE_RELIEF;
        }

        @Override
        public Event asEvent() {
            return new SupportEvent.ReliefProposed(track, relief, giver, by);
        }

        @Override
        public String choice() {
            return relief;
        }
    }

    /** Give the relief 实施帮扶救助. */
    @JsonTypeName("give-relief")
    record GiveRelief(TrackId track, String relief) implements SupportCommand {
        public GiveRelief {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(relief, "relief");
        }

        @Override
        public ActKey act() {
            return ActKey.GIVE_RELIEF;
        }

        @Override
        public Event asEvent() {
            return new SupportEvent.ReliefGiven(track, relief);
        }
    }

    /** Pair an official with the household 结对帮扶. */
    @JsonTypeName("pair")
    record Pair(TrackId track, PersonRef official) implements SupportCommand {
        public Pair {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(official, "official");
        }

        @Override
        public ActKey act() {
            return ActKey.PAIR;
        }

        @Override
        public Event asEvent() {
            return new SupportEvent.Paired(track, official);
        }
    }
}
