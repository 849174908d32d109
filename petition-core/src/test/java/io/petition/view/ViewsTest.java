package io.petition.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.petition.authority.Actor;
import io.petition.authority.Participant;
import io.petition.authority.ParticipantRole;
import io.petition.authority.Role;
import io.petition.explain.Citation;
import io.petition.law.MatterClass;
import io.petition.law.Standing;
import io.petition.lifecycle.IntakeEvent;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Occasion;
import io.petition.lifecycle.Proceeding;
import io.petition.lifecycle.ProceedingKind;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Track;
import io.petition.model.Channel;
import io.petition.model.Dispute;
import io.petition.model.MatterId;
import io.petition.model.OrganId;
import io.petition.model.Origin;
import io.petition.model.Party;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.Purpose;
import io.petition.model.Representation;
import io.petition.model.TrackId;
import io.petition.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the mechanism does whatever the policy says; the policies here are made for the purpose and no law's. */
class ViewsTest {
    private static final PersonRef ANN = PersonRef.of("ann");
    private static final PersonRef BOB = PersonRef.of("bob");
    private static final PersonRef CLERK = PersonRef.of("clerk");
    private static final OrganId HOUSING = OrganId.of("housing");
    private static final OrganId OFFICE = OrganId.of("office");
    private static final OrganId MERGED = OrganId.of("merged");
    private static final When DAY = When.on(LocalDate.of(2026, 3, 2));
    private static final MatterClass ACCUSES = MatterClass.of("accuses");
    private static final MatterClass ASKS = MatterClass.of("asks");
    private static final MatterClass TOUCHY = MatterClass.of("touchy");

    /** Everything to everybody, the barred too. */
    private static final ViewPolicy OPEN = ViewPolicy.builder()
            .id("open")
            .addRules(shown(EnumSet.allOf(Item.class), EnumSet.allOf(Relation.class), EnumSet.allOf(Purpose.class)))
            .putPurpose(ACCUSES, Purpose.ACCUSATION)
            .putPurpose(ASKS, Purpose.REQUEST)
            .build();

    /** Everything to those who do not bar and are not outside; requests alone to whom they are against. */
    private static final ViewPolicy PLAIN = ViewPolicy.builder()
            .id("plain")
            .addRules(
                    shown(
                            EnumSet.allOf(Item.class),
                            EnumSet.range(Relation.PETITIONER, Relation.SUPERVISOR),
                            EnumSet.allOf(Purpose.class)),
                    shown(EnumSet.allOf(Item.class), EnumSet.of(Relation.RESPONDENT), EnumSet.of(Purpose.REQUEST)))
            .putPurpose(ACCUSES, Purpose.ACCUSATION)
            .putPurpose(ASKS, Purpose.REQUEST)
            .build();

    private static final Audience HANDLER = Audience.official(Role.ORGAN, HOUSING, CLERK);

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void whatNoRowShowsIsHidden(Purpose purpose) {
        ViewPolicy nothing = ViewPolicy.builder().id("nothing").build();
        MatterState state = state(petition("P-1", ANN, Optional.of(purpose)), Optional.empty());
        assertThat(Views.under(nothing).of(state, Audience.person(ANN)).empty()).isTrue();
        assertThat(Views.under(OPEN).of(state, Audience.anybody()).empty()).isFalse();
        assertThat(Views.under(nothing).rulings(state, Audience.person(ANN)))
                .allMatch(ruling -> ruling.disclosure() == Disclosure.HIDDEN
                        && ruling.rules().isEmpty());
    }

    /** The purpose as the petition says it, the class as the office gave it: whoever says accusation is believed. */
    @ParameterizedTest(name = "purpose {0}, class {1}: respondent {2}")
    @CsvSource({
        "REQUEST,,         sees",
        "REQUEST, asks,    sees",
        "REQUEST, accuses, is barred",
        "REQUEST, unheard, sees",
        ",,                is barred",
        ", asks,           sees",
        ", accuses,        is barred",
        ", unheard,        is barred",
        "ACCUSATION,,      is barred",
        "ACCUSATION, asks, is barred",
        "OTHER, asks,      sees nothing"
    })
    void theMoreGuardedOfPurposeAndClassCounts(Purpose purpose, String matterClass, String expected) {
        Petition petition = against(
                petition("P-1", ANN, Optional.ofNullable(purpose)), Party.organ(Party.Side.RESPONDENT, HOUSING));
        MatterState state =
                at(OFFICE, state(petition, Optional.ofNullable(matterClass).map(MatterClass::of)));
        assertThat(relations(state, HANDLER))
                .containsExactly(expected.equals("is barred") ? Relation.ACCUSED : Relation.RESPONDENT);
        assertThat(Views.under(PLAIN).of(state, HANDLER).empty()).isNotEqualTo(expected.equals("sees"));
    }

    @Test
    void whoIsAccusedSeesAsThatEvenWhereTheyHandleIt() {
        Petition petition = petition("P-1", ANN, Optional.of(Purpose.REQUEST));
        assertThat(relations(state(petition, Optional.empty()), HANDLER)).containsExactly(Relation.HANDLER);
        for (Party party : List.of(Party.organ(Party.Side.ACCUSED, HOUSING), Party.person(Party.Side.ACCUSED, CLERK))) {
            MatterState state = state(against(petition, party), Optional.empty());
            assertThat(relations(state, HANDLER)).containsExactly(Relation.ACCUSED);
            assertThat(Views.under(PLAIN).of(state, HANDLER).empty()).isTrue();
        }
    }

    @Test
    void whoTookOverFromAnAccusedOrganIsAccused() {
        Petition petition = against(
                petition("P-1", ANN, Optional.of(Purpose.ACCUSATION)), Party.organ(Party.Side.ACCUSED, HOUSING));
        MatterState before = at(MERGED, state(petition, Optional.empty()));
        Audience heirs = Audience.official(Role.ORGAN, MERGED, CLERK);
        assertThat(relations(before, heirs)).containsExactly(Relation.HANDLER);
        MatterState after = MatterState.builder()
                .from(before)
                .addHistory(new Recorded(
                        before.id(),
                        1,
                        new IntakeEvent.OrganSucceeded(HOUSING, MERGED, "merged"),
                        Occasion.at(Actor.office(OFFICE), Instant.parse("2026-03-02T01:00:00Z"))))
                .build();
        assertThat(relations(after, heirs)).containsExactly(Relation.ACCUSED);
    }

    @Test
    void whoStandsAsideSeesNothingAndTheColleagueDoes() {
        MatterState state = aside(state(petition("P-1", ANN, Optional.of(Purpose.REQUEST)), Optional.empty()), CLERK);
        assertThat(relations(state, HANDLER)).containsExactly(Relation.ASIDE);
        assertThat(Views.under(PLAIN).of(state, HANDLER).empty()).isTrue();
        Audience colleague = Audience.official(Role.ORGAN, HOUSING, BOB);
        assertThat(Views.under(PLAIN).of(state, colleague).empty()).isFalse();
    }

    /** It may be the one who stands aside who asks: the office says who looks, or nobody does. */
    @Test
    void anOfficialWhoIsNotNamedMayBeTheOneWhoStandsAside() {
        MatterState plain = state(petition("P-1", ANN, Optional.of(Purpose.REQUEST)), Optional.empty());
        Audience unnamed = Audience.of(Actor.organ(HOUSING));
        assertThat(relations(plain, unnamed)).containsExactly(Relation.HANDLER);
        assertThat(relations(aside(plain, CLERK), unnamed)).containsExactly(Relation.UNNAMED);
    }

    @Test
    void onePetitionerDoesNotSeeTheOther() {
        Petition own = petition("P-1", ANN, Optional.of(Purpose.REQUEST));
        Petition other = petition("P-2", BOB, Optional.of(Purpose.REQUEST));
        MatterState state = MatterState.builder()
                .from(state(own, Optional.empty()))
                .addPetitions(other)
                .tracks(List.of(track("P-1", Optional.empty(), "P-2")))
                .build();
        MatterView seen = Views.under(PLAIN).of(state, Audience.person(ANN));
        assertThat(LeakFinder.persons(seen)).containsExactly(ANN);
        assertThat(seen.petitions()).extracting(PetitionView::id).containsExactly(own.id());
        assertThat(seen.tracks()).hasSize(1);
    }

    /** Bob accuses Ann in the matter in which she petitioned: she still sees her own petition, and nothing of his. */
    @Test
    void aCounterAccusationSilencesNobody() {
        Petition own = petition("P-1", ANN, Optional.of(Purpose.REQUEST));
        Petition counter =
                against(petition("P-2", BOB, Optional.of(Purpose.ACCUSATION)), Party.person(Party.Side.ACCUSED, ANN));
        MatterState state = MatterState.builder()
                .from(state(own, Optional.empty()))
                .addPetitions(counter)
                .tracks(List.of(track("P-1", Optional.empty()), track("P-2", Optional.empty())))
                .build();
        MatterView seen = Views.under(PLAIN).of(state, Audience.person(ANN));
        assertThat(LeakFinder.persons(seen)).containsExactly(ANN);
        assertThat(seen.petitions()).extracting(PetitionView::id).containsExactly(own.id());
        assertThat(seen.tracks()).hasSize(1);
        MatterState joined = MatterState.builder()
                .from(state)
                .tracks(List.of(track("P-1", Optional.empty(), "P-2")))
                .build();
        assertThat(Views.under(PLAIN).of(joined, Audience.person(ANN)).tracks())
                .as("a track that carries the accusation too")
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}, mandate shown {1}: {2}")
    @CsvSource({
        "PROXY, true,  REPRESENTATIVE",
        "PROXY, false, STRANGER",
        "PROXY,,       STRANGER",
        "JOINT,,       REPRESENTATIVE",
        "GUARDIAN,,    REPRESENTATIVE"
    })
    void aProxySeesWithAMandateAlone(Representation.Kind kind, Boolean mandated, Relation expected) {
        Petition petition = Petition.builder()
                .from(petition("P-1", ANN, Optional.of(Purpose.REQUEST)))
                .representation(Representation.builder()
                        .kind(kind)
                        .addRepresentatives(BOB)
                        .mandated(Optional.ofNullable(mandated))
                        .build())
                .build();
        assertThat(relations(state(petition, Optional.empty()), Audience.person(BOB)))
                .containsExactly(expected);
    }

    /** A dispute is nobody's accusation; who then petitions about it is the petitioner, and the other side is not told. */
    @Test
    void aPartyToADisputeIsNotAccusedUntilSomebodyAccuses() {
        MatterState found = MatterState.builder()
                .from(MatterState.empty(MatterId.of("M-1")))
                .addDisputes(Dispute.builder()
                        .origin(Origin.SWEEP)
                        .found(DAY)
                        .addParties(Party.person(Party.Side.PARTY, ANN), Party.person(Party.Side.PARTY, BOB))
                        .build())
                .addTracks(Track.builder()
                        .from(track("P-1", Optional.empty()))
                        .petition(Optional.empty())
                        .build())
                .build();
        assertThat(relations(found, Audience.of(Actor.organ(HOUSING)))).containsExactly(Relation.HANDLER);
        MatterState petitioned = MatterState.builder()
                .from(found)
                .addPetitions(petition("P-1", ANN, Optional.of(Purpose.ACCUSATION)))
                .tracks(List.of(track("P-1", Optional.empty())))
                .build();
        assertThat(relations(petitioned, Audience.person(ANN))).containsExactly(Relation.PETITIONER);
        assertThat(relations(petitioned, Audience.person(BOB))).containsExactly(Relation.ACCUSED);
    }

    @Test
    void whatIsLaidOverHidesAndAConsentLiftsWhatMayBeLifted() {
        ViewPolicy laid = PLAIN.with(
                "laid",
                row(Disclosure.HIDDEN, EnumSet.of(Item.PETITIONERS), EnumSet.of(Relation.RESPONDENT))
                        .addClasses(TOUCHY)
                        .waivable(true)
                        .build(),
                shown(EnumSet.of(Item.PETITIONERS), EnumSet.of(Relation.RESPONDENT), EnumSet.allOf(Purpose.class)));
        Petition petition = against(
                petition("P-1", ANN, Optional.of(Purpose.REQUEST)), Party.organ(Party.Side.RESPONDENT, HOUSING));
        MatterState touchy = at(OFFICE, state(petition, Optional.of(TOUCHY)));
        assertThat(LeakFinder.persons(Views.under(PLAIN).of(touchy, HANDLER))).contains(ANN);
        assertThat(LeakFinder.persons(Views.under(laid).of(touchy, HANDLER))).doesNotContain(ANN);
        assertThat(LeakFinder.persons(Views.under(laid).of(touchy, HANDLER.withConsentOf(petition.id()))))
                .contains(ANN);
        assertThat(LeakFinder.persons(Views.under(laid).of(touchy, HANDLER.withConsentOf(PetitionId.of("P-9")))))
                .as("a consent is for one petition")
                .doesNotContain(ANN);
        assertThat(LeakFinder.persons(Views.under(laid).of(at(OFFICE, state(petition, Optional.of(ASKS))), HANDLER)))
                .as("of another class")
                .contains(ANN);
        assertThat(LeakFinder.persons(Views.under(laid).of(at(OFFICE, state(petition, Optional.empty())), HANDLER)))
                .as("not classified yet: it may be of that class")
                .doesNotContain(ANN);
    }

    @Test
    void aRowThatCannotMeanAnythingIsRefused() {
        assertThatThrownBy(() -> row(Disclosure.MASKED, EnumSet.of(Item.STAGE), EnumSet.of(Relation.PUBLIC))
                        .build())
                .hasMessageContaining("disclosure")
                .hasMessageContaining("no masked form");
        assertThatThrownBy(() -> row(Disclosure.SHOWN, EnumSet.of(Item.STAGE), EnumSet.of(Relation.PUBLIC))
                        .waivable(true)
                        .build())
                .hasMessageContaining("waivable");
        assertThatThrownBy(() -> row(Disclosure.SHOWN, EnumSet.noneOf(Item.class), EnumSet.of(Relation.PUBLIC))
                        .build())
                .hasMessageContaining("items: none");
    }

    private static Set<Relation> relations(MatterState state, Audience audience) {
        return Views.under(PLAIN).rulings(state, audience).get(0).relations();
    }

    private static DisclosureRule shown(Set<Item> items, Set<Relation> relations, Set<Purpose> purposes) {
        return row(Disclosure.SHOWN, items, relations).purposes(purposes).build();
    }

    private static DisclosureRule.Builder row(Disclosure disclosure, Set<Item> items, Set<Relation> relations) {
        return DisclosureRule.builder()
                .disclosure(disclosure)
                .items(items)
                .relations(relations)
                .purposes(EnumSet.allOf(Purpose.class))
                .waivable(false)
                .addCitations(Citation.of("a made-up law", "1"))
                .standing(Standing.CONFIRMED);
    }

    private static Petition petition(String id, PersonRef person, Optional<Purpose> purpose) {
        return Petition.builder()
                .id(PetitionId.of(id))
                .channel(Channel.LETTER)
                .received(DAY)
                .addPetitioners(person)
                .purpose(purpose)
                .build();
    }

    private static Petition against(Petition petition, Party party) {
        return Petition.builder().from(petition).addRespondents(party).build();
    }

    private static MatterState state(Petition petition, Optional<MatterClass> matterClass) {
        return MatterState.builder()
                .id(MatterId.of("M-1"))
                .version(0)
                .addPetitions(petition)
                .addTracks(track(petition.id().value(), matterClass))
                .build();
    }

    private static Track track(String petition, Optional<MatterClass> matterClass, String... joined) {
        return Track.builder()
                .id(TrackId.of(petition.substring(2)))
                .petition(PetitionId.of(petition))
                .joined(List.of(joined).stream().map(PetitionId::of).toList())
                .registered(DAY)
                .holder(Actor.organ(HOUSING))
                .round(1)
                .stage(Stage.ACCEPTED)
                .since(DAY)
                .matterClass(matterClass)
                .build();
    }

    private static MatterState at(OrganId organ, MatterState state) {
        return MatterState.builder()
                .from(state)
                .tracks(state.tracks().stream()
                        .map(track -> Track.builder()
                                .from(track)
                                .holder(Actor.organ(organ))
                                .build())
                        .toList())
                .build();
    }

    private static MatterState aside(MatterState state, PersonRef person) {
        return MatterState.builder()
                .from(state)
                .addProceedings(Proceeding.builder()
                        .kind(ProceedingKind.RECUSAL)
                        .track(TrackId.FIRST)
                        .began(DAY)
                        .addParticipants(Participant.of(ParticipantRole.HANDLER, person))
                        .build())
                .build();
    }
}
