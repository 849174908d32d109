package io.petition.lifecycle;

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

/** What help a matter got. */
@JsonSubTypes({
    @JsonSubTypes.Type(SupportEvent.JournalWritten.class),
    @JsonSubTypes.Type(SupportEvent.Engaged.class),
    @JsonSubTypes.Type(SupportEvent.Disengaged.class),
    @JsonSubTypes.Type(SupportEvent.Sponsored.class),
    @JsonSubTypes.Type(SupportEvent.SponsorshipAdvanced.class),
    @JsonSubTypes.Type(SupportEvent.SponsorChanged.class),
    @JsonSubTypes.Type(SupportEvent.SponsorshipEnded.class),
    @JsonSubTypes.Type(SupportEvent.Summoned.class),
    @JsonSubTypes.Type(SupportEvent.SummonsAnswered.class),
    @JsonSubTypes.Type(SupportEvent.VisitRecorded.class),
    @JsonSubTypes.Type(SupportEvent.ReliefProposed.class),
    @JsonSubTypes.Type(SupportEvent.ReliefGiven.class),
    @JsonSubTypes.Type(SupportEvent.Paired.class)
})
public sealed interface SupportEvent extends Event, OnTrack {
    /** The track it happened to. */
    @Override
    TrackId track();

    @Override
    default Optional<TrackId> onTrack() {
        return Optional.of(track());
    }

    /** Something was learnt about the matter. */
    @JsonTypeName("journal-written")
    record JournalWritten(TrackId track, JournalEntry entry) implements SupportEvent {
        public JournalWritten {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(entry, "entry");
        }

        @Override
        public ActKey act() {
            return ActKey.WRITE_JOURNAL;
        }
    }

    /** Somebody helps. */
    @JsonTypeName("engaged")
    record Engaged(TrackId track, Participant participant) implements SupportEvent, Beside.Act {
        public Engaged {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(participant, "participant");
        }

        @Override
        public ActKey act() {
            return ActKey.ENGAGE;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(Beside.begins(ProceedingKind.ENGAGEMENT)
                    .about(participant.role().value())
                    .with(ImmutableList.of(participant)));
        }
    }

    /** A third party helps no longer. */
    @JsonTypeName("disengaged")
    record Disengaged(TrackId track, ParticipantRole role, String because) implements SupportEvent, Beside.Act {
        public Disengaged {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(because, "because");
        }

        @Override
        public ActKey act() {
            return ActKey.DISENGAGE;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(
                    Beside.ends(ProceedingKind.ENGAGEMENT, "ended").about(role.value()));
        }
    }

    /** A leader took charge. */
    @JsonTypeName("sponsored")
    record Sponsored(TrackId track, PersonRef sponsor) implements SupportEvent, Beside.Act {
        public Sponsored {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(sponsor, "sponsor");
        }

        @Override
        public ActKey act() {
            return ActKey.SPONSOR;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(Beside.begins(ProceedingKind.SPONSORSHIP)
                    .with(ImmutableList.of(Participant.of(ParticipantRole.SPONSOR, sponsor))));
        }
    }

    /** The sponsorship came to another stage. */
    @JsonTypeName("sponsorship-advanced")
    record SponsorshipAdvanced(TrackId track, String stage) implements SupportEvent, Choosing, Beside.Act {
        public SponsorshipAdvanced {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(stage, "stage");
        }

        @Override
        public ActKey act() {
            return ActKey.ADVANCE_SPONSORSHIP;
        }

        @Override
        public String choice() {
            return stage;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(Beside.steps(ProceedingKind.SPONSORSHIP, stage));
        }
    }

    /** Another leader took charge. */
    @JsonTypeName("sponsor-changed")
    record SponsorChanged(TrackId track, PersonRef sponsor, String because) implements SupportEvent, Beside.Act {
        public SponsorChanged {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(sponsor, "sponsor");
            Objects.requireNonNull(because, "because");
        }

        @Override
        public ActKey act() {
            return ActKey.CHANGE_SPONSOR;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(
                    Beside.ends(ProceedingKind.SPONSORSHIP, "changed"),
                    Beside.begins(ProceedingKind.SPONSORSHIP)
                            .with(ImmutableList.of(Participant.of(ParticipantRole.SPONSOR, sponsor))));
        }
    }

    /** The sponsorship ended. */
    @JsonTypeName("sponsorship-ended")
    record SponsorshipEnded(TrackId track, String outcome) implements SupportEvent, Beside.Act {
        public SponsorshipEnded {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(outcome, "outcome");
        }

        @Override
        public ActKey act() {
            return ActKey.END_SPONSORSHIP;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(Beside.ends(ProceedingKind.SPONSORSHIP, outcome));
        }
    }

    /** Organs were called. */
    @JsonTypeName("summoned")
    record Summoned(
            TrackId track,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<OrganId> called,
            String basis,
            When answerBy) implements SupportEvent, Choosing, Beside.Act {
        public Summoned {
            Objects.requireNonNull(track, "track");
            called = ImmutableList.copyOf(called);
            Objects.requireNonNull(basis, "basis");
            Objects.requireNonNull(answerBy, "answerBy");
        }

        @Override
        public ActKey act() {
            return ActKey.SUMMON;
        }

        @Override
        public String choice() {
            return basis;
        }

        @Override
        public List<Beside> beside() {
            ImmutableList.Builder<Beside> all = ImmutableList.builder();
            for (OrganId each : called) {
                all.add(Beside.begins(ProceedingKind.SUMMONS)
                        .about(each.value())
                        .by(Optional.of(answerBy))
                        .with(ImmutableList.of(Participant.of(ParticipantRole.HANDLER, each))));
            }
            return all.build();
        }
    }

    /** A called organ reported. */
    @JsonTypeName("summons-answered")
    record SummonsAnswered(TrackId track, OrganId by, String answer) implements SupportEvent, Beside.Act {
        public SummonsAnswered {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(answer, "answer");
        }

        @Override
        public ActKey act() {
            return ActKey.ANSWER_SUMMONS;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(Beside.ends(ProceedingKind.SUMMONS, answer).about(by.value()));
        }
    }

    /** An official received or visited the petitioner. */
    @JsonTypeName("visit-recorded")
    record VisitRecorded(TrackId track, String visit, Optional<PersonRef> official, boolean settledOnTheSpot)
            implements SupportEvent, Choosing, Beside.Act {
        public VisitRecorded {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(visit, "visit");
            Objects.requireNonNull(official, "official");
        }

        @Override
        public ActKey act() {
            return ActKey.RECORD_VISIT;
        }

        @Override
        public String choice() {
            return visit;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(Beside.happens(ProceedingKind.VISIT, visit));
        }
    }

    /** Relief was proposed. */
    @JsonTypeName("relief-proposed")
    record ReliefProposed(
            TrackId track,
            String relief,
            OrganId giver,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> by)
            implements SupportEvent, Choosing, Beside.Act {
        public ReliefProposed {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(relief, "relief");
            Objects.requireNonNull(giver, "giver");
            Objects.requireNonNull(by, "by");
        }

        @Override
        public ActKey act() {
            return ActKey.PROPOSE_RELIEF;
        }

        @Override
        public String choice() {
            return relief;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(Beside.begins(ProceedingKind.RELIEF)
                    .about(relief)
                    .by(by.map(When::on))
                    .with(ImmutableList.of(Participant.of(ParticipantRole.CHARITY, giver))));
        }
    }

    /** The relief was given. */
    @JsonTypeName("relief-given")
    record ReliefGiven(TrackId track, String relief) implements SupportEvent, Beside.Act {
        public ReliefGiven {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(relief, "relief");
        }

        @Override
        public ActKey act() {
            return ActKey.GIVE_RELIEF;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(Beside.ends(ProceedingKind.RELIEF, "given").about(relief));
        }
    }

    /** An official was paired with the household. */
    @JsonTypeName("paired")
    record Paired(TrackId track, PersonRef official) implements SupportEvent, Beside.Act {
        public Paired {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(official, "official");
        }

        @Override
        public ActKey act() {
            return ActKey.PAIR;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(Beside.begins(ProceedingKind.PAIRING)
                    .with(ImmutableList.of(Participant.of(ParticipantRole.HANDLER, official))));
        }
    }
}
