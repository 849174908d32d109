package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.law.MatterClass;
import io.petition.lifecycle.Correction;
import io.petition.lifecycle.CorrectionEvent;
import io.petition.lifecycle.DeliberationEvent;
import io.petition.lifecycle.DisposalCommand.Classify;
import io.petition.lifecycle.DisposalEvent;
import io.petition.lifecycle.Event;
import io.petition.lifecycle.Histories;
import io.petition.lifecycle.IntakeCommand.Register;
import io.petition.lifecycle.IntakeEvent;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.Track;
import io.petition.model.Channel;
import io.petition.model.Dispute;
import io.petition.model.OrganId;
import io.petition.model.Origin;
import io.petition.model.Party;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.Purpose;
import io.petition.model.TrackId;
import io.petition.time.When;
import io.petition.view.Audience;
import io.petition.view.MatterView;
import io.petition.view.Views;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whom the record once named is not let in by correcting it. */
class ChinaViewsCorrectedTest {
    private static final Lifecycle DESK = Lifecycle.under(ChinaRules.national());
    private static final Views VIEWS = Views.under(DESK.regime());
    private static final PersonRef ACCUSED = PersonRef.of("accused");
    private static final PersonRef ASIDE = PersonRef.of("interested");
    private static final PersonRef CLERK = PersonRef.of("clerk");
    private static final OrganId ACCUSED_ORGAN = OrganId.of("accused-organ");
    private static final OrganId HEIR = OrganId.of("accused-organs-successor");
    private static final List<Party> RESPONDENTS =
            List.of(Party.person(Party.Side.ACCUSED, ACCUSED), Party.organ(Party.Side.RESPONDENT, ACCUSED_ORGAN));

    /** Begun with an accusation, and somebody stands aside; in the rest lawful. */
    @Provide
    Arbitrary<List<Recorded>> accusations() {
        return Histories.lawful(DESK, LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31), 10)
                .filter(history -> history.get(0).event() instanceof IntakeEvent.Registered)
                .map(ChinaViewsCorrectedTest::accusing);
    }

    private static List<Recorded> accusing(List<Recorded> lawful) {
        List<Recorded> history = new ArrayList<>();
        for (Recorded line : lawful) {
            Event event = line.event() instanceof IntakeEvent.Registered registered && history.isEmpty()
                    ? new IntakeEvent.Registered(petition(registered.petition(), Optional.empty(), RESPONDENTS))
                    : line.event();
            history.add(new Recorded(line.matter(), line.version(), event, line.at()));
        }
        add(history, new DeliberationEvent.StoodAside(TrackId.FIRST, ASIDE, "a relative"));
        add(history, new IntakeEvent.OrganSucceeded(ACCUSED_ORGAN, HEIR, "merged"));
        return history;
    }

    /** Corrections of every kind, of any line, one upon the other: who saw nothing before sees nothing after. */
    @Property(tries = 150)
    void noCorrectionLetsInWhomItBarred(@ForAll("accusations") List<Recorded> history, @ForAll("seeds") long seed) {
        List<Recorded> corrected = new ArrayList<>(history);
        Random random = new Random(seed);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int which = random.nextInt(3) == 0 ? 0 : random.nextInt(corrected.size());
            Recorded victim = corrected.get(which);
            add(corrected, new CorrectionEvent.Corrected(victim.version(), any(random, victim), "a slip"));
        }
        MatterState before = DESK.replay(history);
        MatterState after = DESK.replay(corrected);
        for (Audience each : barred(before, after)) {
            assertThat(VIEWS.of(before, each).empty()).as("%s before", each).isTrue();
            assertThat(VIEWS.of(after, each).empty()).as("%s after", each).isTrue();
        }
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    /** The accused and who stands aside, wherever they sit, and the accused organ by whatever name. */
    private static List<Audience> barred(MatterState before, MatterState after) {
        List<Audience> barred = new ArrayList<>(List.of(
                Audience.person(ACCUSED),
                Audience.official(Role.LEADERSHIP, OrganId.of("above"), ACCUSED),
                Audience.official(Role.ORGAN, ACCUSED_ORGAN, CLERK),
                Audience.official(Role.ORGAN, HEIR, CLERK),
                Audience.of(Actor.organ(ACCUSED_ORGAN))));
        for (MatterState state : List.of(before, after)) {
            for (Track track : state.tracks()) {
                for (PersonRef person : List.of(ACCUSED, ASIDE)) {
                    barred.add(Audience.builder()
                            .role(track.holder().role())
                            .organ(track.holder().organ())
                            .person(person)
                            .build());
                }
            }
        }
        return barred;
    }

    private static Correction any(Random random, Recorded victim) {
        if (random.nextInt(4) == 0) {
            return Correction.struck();
        }
        if (random.nextInt(5) == 0) {
            return Correction.redated(victim.at().happened());
        }
        return Correction.replaced(instead(random, victim.event()));
    }

    /** Whatever would hide the name: another purpose, other parties, the accused among those who petition. */
    private static Event instead(Random random, Event event) {
        if (event instanceof IntakeEvent.Registered registered) {
            return new IntakeEvent.Registered(innocent(random, registered.petition()));
        }
        if (event instanceof IntakeEvent.PetitionJoined joined) {
            return new IntakeEvent.PetitionJoined(innocent(random, joined.petition()), joined.to());
        }
        if (event instanceof CorrectionEvent.Corrected corrected) {
            return new CorrectionEvent.Corrected(corrected.version(), Correction.struck(), "another slip");
        }
        if (event instanceof DeliberationEvent.StoodAside aside) {
            return new DeliberationEvent.StoodAside(aside.track(), CLERK, "a relative");
        }
        if (event instanceof IntakeEvent.OrganSucceeded) {
            return new IntakeEvent.OrganSucceeded(OrganId.of("another"), HEIR, "merged");
        }
        List<MatterClass> classes = List.copyOf(MatterClasses.all());
        return event.onTrack().isPresent()
                ? new DisposalEvent.Classified(event.onTrack().get(), classes.get(random.nextInt(classes.size())))
                : new IntakeEvent.DisputeRegistered(Dispute.builder()
                        .origin(Origin.SWEEP)
                        .found(When.on(LocalDate.of(2023, 1, 1)))
                        .addParties(Party.person(Party.Side.PARTY, ACCUSED))
                        .build());
    }

    private static Petition innocent(Random random, Petition petition) {
        Petition other = petition(petition, Optional.of(Purpose.APPEAL), random.nextBoolean() ? List.of() : against());
        return random.nextInt(3) == 0
                ? Petition.builder().from(other).addPetitioners(ACCUSED).build()
                : other;
    }

    private static List<Party> against() {
        return List.of(Party.organ(Party.Side.RESPONDENT, ACCUSED_ORGAN));
    }

    private static Petition petition(Petition like, Optional<Purpose> purpose, List<Party> respondents) {
        return Petition.builder()
                .from(like)
                .purpose(purpose)
                .respondents(respondents)
                .build();
    }

    private static void add(List<Recorded> history, Event event) {
        Recorded last = history.get(history.size() - 1);
        history.add(new Recorded(last.matter(), last.version() + 1, event, last.at()));
    }

    /** What is classed as an accusation by mistake is classed anew: then it is an appeal, and reaches whom it is against. */
    @Test
    void anOrdinaryClassLetsAnAppealReachItsTarget() {
        Petition appeal = Petition.builder()
                .id(PetitionId.of("P-1"))
                .channel(Channel.LETTER)
                .received(When.on(LocalDate.of(2024, 3, 4)))
                .respondents(against())
                .build();
        Story story = Story.under(DESK.regime()).does(Story.OFFICE, "2024-03-04", new Register(appeal));
        Audience target = Audience.official(Role.ORGAN, ACCUSED_ORGAN, CLERK);
        MatterView guarded = VIEWS.of(story.state(), target);
        story.does(Story.OFFICE, "2024-03-04", new Classify(TrackId.FIRST, MatterClasses.ORDINARY));
        assertThat(guarded.empty()).isTrue();
        assertThat(VIEWS.of(story.state(), target).empty()).isFalse();
    }
}
