package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.audit.Samples;
import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.explain.Citation;
import io.petition.law.MatterClass;
import io.petition.law.Standing;
import io.petition.lifecycle.CorrectionEvent;
import io.petition.lifecycle.DeliberationEvent;
import io.petition.lifecycle.Event;
import io.petition.lifecycle.HandlingEvent;
import io.petition.lifecycle.Histories;
import io.petition.lifecycle.IntakeEvent;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Owed;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.Track;
import io.petition.model.Demand;
import io.petition.model.JournalEntry;
import io.petition.model.OrganId;
import io.petition.model.Party;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.Purpose;
import io.petition.model.Representation;
import io.petition.model.TrackId;
import io.petition.time.When;
import io.petition.view.Audience;
import io.petition.view.Disclosure;
import io.petition.view.DisclosureRule;
import io.petition.view.Item;
import io.petition.view.LeakFinder;
import io.petition.view.MatterView;
import io.petition.view.Relation;
import io.petition.view.Retold;
import io.petition.view.ViewPolicy;
import io.petition.view.Views;
import io.petition.view.status.StatusCard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Looks for leaks: matters that were lived lawfully, with every kind of event there is added to them, with each person and each
 * text in them marked; then everybody looks, and what they see is searched for the marks.
 */
class ChinaViewsLeakTest {
    private static final Lifecycle DESK = Lifecycle.under(ChinaRules.national());
    private static final Views VIEWS = Views.under(DESK.regime());
    private static final PetitionId FIRST = PetitionId.of("P-1");
    private static final PersonRef ACCUSER = PersonRef.of("person~accuser");
    private static final PersonRef PROXY = PersonRef.of("person~proxy");
    private static final PersonRef ACCUSED = PersonRef.of("person~accused");
    private static final PersonRef ASIDE = PersonRef.of("person~aside");
    private static final PersonRef CLERK = PersonRef.of("person~clerk");
    private static final PersonRef STRANGER = PersonRef.of("person~stranger");
    private static final OrganId ACCUSED_ORGAN = OrganId.of("accused-organ");
    private static final OrganId RESPONDENT = OrganId.of("respondent-organ");
    private static final OrganId CO_HANDLER = OrganId.of("co-handling-organ");
    private static final OrganId ABOVE = OrganId.of("above");

    /** A text of an event, wherever it may have been kept. */
    private static final String TEXT = "text~";

    /** Where keys of the regime may stand, which an event holds as a text. */
    private static final List<String> KEYS =
            List.of(".ground=", ".outcome=", ".step=", ".subject=", ".act.value=", ".matterClass.value=");

    /** A matter with what is known of it independently of the views. */
    record Told(MatterState state, List<Owed> owed, Petition first) {
        /** Whom nobody may learn of who may not learn who petitions in the first petition. */
        Set<String> people() {
            Set<String> people = new HashSet<>();
            first.petitioners().forEach(person -> people.add(person.value()));
            first.representation()
                    .ifPresent(given -> given.representatives().forEach(person -> people.add(person.value())));
            return people;
        }
    }

    @Provide
    Arbitrary<Told> accusations() {
        return told(
                Arbitraries.of(Optional.empty(), Optional.of(Purpose.ACCUSATION)),
                List.of(
                        Party.person(Party.Side.ACCUSED, ACCUSED),
                        Party.organ(Party.Side.ACCUSED, ACCUSED_ORGAN),
                        Party.organ(Party.Side.RESPONDENT, RESPONDENT)));
    }

    @Provide
    Arbitrary<Told> others() {
        return told(
                Arbitraries.of(Purpose.SUGGESTION, Purpose.REQUEST, Purpose.ENQUIRY, Purpose.OTHER)
                        .map(Optional::of),
                List.of(Party.organ(Party.Side.RESPONDENT, RESPONDENT)));
    }

    @Provide
    Arbitrary<Told> appeals() {
        return told(
                Arbitraries.just(Optional.of(Purpose.APPEAL)), List.of(Party.organ(Party.Side.RESPONDENT, RESPONDENT)));
    }

    /** 30-3. Nothing at all, so nothing that identifies; and no telling it from a matter one has nothing to do with. */
    @Property(tries = 25)
    void nothingReachesTheAccusedNorWhoIsNotNamedAndMayBeTheAccused(@ForAll("accusations") Told told) {
        MatterView stranger = seen(told, Audience.person(STRANGER));
        assertThat(LeakFinder.leaks(stranger, told.people())).isEmpty();
        assertThat(stranger.empty()).isTrue();
        for (Audience each : List.of(
                Audience.person(ACCUSED),
                Audience.official(Role.ORGAN, ABOVE, ACCUSED),
                Audience.official(Role.LEADERSHIP, ABOVE, ACCUSED),
                Audience.official(Role.ORGAN, ACCUSED_ORGAN, CLERK),
                Audience.official(Role.ORGAN, RESPONDENT, CLERK),
                Audience.of(Actor.organ(ACCUSED_ORGAN)),
                Audience.anybody())) {
            assertThat(seen(told, each)).as("%s", each).isEqualTo(stranger);
        }
        for (Track track : told.state().tracks()) {
            Actor holder = track.holder();
            Audience itself = Audience.builder()
                    .role(holder.role())
                    .organ(holder.organ())
                    .person(ACCUSED)
                    .build();
            assertThat(seen(told, itself))
                    .as("accused, and it is on their desk")
                    .isEqualTo(stranger);
            assertThat(seen(told, Audience.of(holder))).as("not named").isEqualTo(stranger);
        }
    }

    /** 28-3. */
    @Property(tries = 25)
    void whoStandsAsideSeesNothing(@ForAll("appeals") Told told) {
        MatterView stranger = seen(told, Audience.person(STRANGER));
        for (Track track : told.state().tracks()) {
            Actor holder = track.holder();
            Audience aside = Audience.builder()
                    .role(holder.role())
                    .organ(holder.organ())
                    .person(ASIDE)
                    .build();
            assertThat(seen(told, aside)).isEqualTo(stranger);
        }
    }

    @Property(tries = 25)
    void whoOverseesOrHelpsWithAnAccusationLearnsNotWhoMadeIt(@ForAll("accusations") Told told) {
        for (Audience each : List.of(
                Audience.official(Role.JOINT_CONFERENCE, ABOVE, CLERK),
                Audience.official(Role.LEADERSHIP, ABOVE, CLERK),
                Audience.official(Role.ORGAN, CO_HANDLER, CLERK))) {
            assertThat(LeakFinder.leaks(seen(told, each), told.people()))
                    .as("%s", each)
                    .isEmpty();
        }
    }

    @Property(tries = 25)
    void anOrganComplainedOfOutsideOfAppealsLearnsNotByWhom(@ForAll("others") Told told) {
        assertThat(LeakFinder.leaks(seen(told, Audience.official(Role.ORGAN, RESPONDENT, CLERK)), told.people()))
                .isEmpty();
    }

    /** Of whoever may see much: texts stay where they are, but for the journal and the keys of the regime. */
    @Property(tries = 25)
    void noTextOfAnEventIsShownToAnybody(
            @ForAll("accusations") Told accusation, @ForAll("others") Told other, @ForAll("appeals") Told appeal) {
        for (Told told : List.of(accusation, other, appeal)) {
            List<Audience> all = new ArrayList<>(List.of(
                    Audience.person(ACCUSER),
                    Audience.person(PROXY),
                    Audience.official(Role.ORGAN, RESPONDENT, CLERK),
                    Audience.official(Role.ORGAN, CO_HANDLER, CLERK),
                    Audience.official(Role.LEADERSHIP, ABOVE, CLERK)));
            for (Track track : told.state().tracks()) {
                all.add(named(track.holder()));
                track.sender().ifPresent(sender -> all.add(named(sender)));
            }
            for (Audience each : all) {
                MatterView seen = MatterView.builder()
                        .from(seen(told, each))
                        .journal(List.of())
                        .build();
                assertThat(LeakFinder.leaks(seen, Set.of(TEXT)))
                        .as("%s", each)
                        .allMatch(leak -> KEYS.stream().anyMatch(leak::contains));
            }
            assertThat(seen(told, Audience.person(ACCUSER)).journal()).isEmpty();
        }
    }

    /** A petitioner sees their own petition and nobody else's, whatever else came into the matter. */
    @Property(tries = 25)
    void aPetitionerSeesTheirOwnPeopleAlone(@ForAll("accusations") Told told) {
        for (PersonRef each : List.of(ACCUSER, PROXY)) {
            MatterView seen = seen(told, Audience.person(each));
            assertThat(LeakFinder.persons(seen)).contains(ACCUSER, PROXY);
            Set<PersonRef> own = new LinkedHashSet<>(told.first().petitioners());
            own.add(PROXY);
            own.add(ACCUSED);
            assertThat(own).containsAll(LeakFinder.persons(seen));
        }
    }

    /** That the finder finds: who handles it sees who petitioned, and an open policy shows it to the accused. */
    @Property(tries = 25)
    void theFinderFindsWhatIsThere(@ForAll("accusations") Told told) {
        Optional<Track> track = told.state().tracks().stream()
                .filter(each -> each.petition().equals(Optional.of(FIRST)))
                .filter(each -> each.organ().isPresent())
                .findFirst();
        track.ifPresent(held -> assertThat(LeakFinder.leaks(seen(told, named(held.holder())), told.people()))
                .isNotEmpty());
        for (Item item : List.of(Item.PETITIONERS, Item.JOURNAL)) {
            MatterView leak = Views.under(opened(item)).of(told.state(), Audience.person(ACCUSED), told.owed());
            assertThat(LeakFinder.leaks(leak, item == Item.JOURNAL ? Set.of(TEXT) : told.people()))
                    .as("%s opened to the accused", item)
                    .isNotEmpty();
        }
    }

    @Property(tries = 25)
    void aStatusCardHoldsAStageAndADate(@ForAll("accusations") Told told) {
        StatusCard card = StatusCard.of(
                        told.state(), FIRST, told.owed(), DESK.regime().zone())
                .orElseThrow();
        assertThat(LeakFinder.leaves(card))
                .allMatch(leaf -> leaf.startsWith(".stage.") || leaf.matches("\\.next=\\d{4}-\\d{2}-\\d{2}"));
        assertThat(LeakFinder.leaks(card, Set.of(TEXT, "person~"))).isEmpty();
    }

    private static MatterView seen(Told told, Audience audience) {
        return VIEWS.of(told.state(), audience, told.owed());
    }

    private static Audience named(Actor desk) {
        return Audience.builder()
                .role(desk.role())
                .organ(desk.organ())
                .person(CLERK)
                .build();
    }

    private static ViewPolicy opened(Item item) {
        return ViewPolicy.builder()
                .id("open")
                .addRules(DisclosureRule.builder()
                        .addItems(item)
                        .addRelations(Relation.ACCUSED)
                        .purposes(EnumSet.allOf(Purpose.class))
                        .disclosure(Disclosure.SHOWN)
                        .waivable(false)
                        .addCitations(Citation.of("a made-up law", "1"))
                        .standing(Standing.UNCONFIRMED)
                        .build())
                .build();
    }

    private static Arbitrary<Told> told(Arbitrary<Optional<Purpose>> purposes, List<Party> respondents) {
        return Combinators.combine(
                        Histories.lawful(DESK, LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31), 6)
                                .filter(lawful -> lawful.get(0).event() instanceof IntakeEvent.Registered),
                        purposes,
                        Arbitraries.longs())
                .as((lawful, purpose, seed) -> tell(lawful, purpose, respondents, new Random(seed)));
    }

    private static Told tell(List<Recorded> lawful, Optional<Purpose> purpose, List<Party> respondents, Random random) {
        Petition first = Petition.builder()
                .from(((IntakeEvent.Registered) lawful.get(0).event()).petition())
                .id(FIRST)
                .petitioners(List.of(ACCUSER))
                .purpose(purpose)
                .addDemands(Demand.of("demand-1", "housing"))
                .respondents(respondents)
                .representation(Representation.proxy(PROXY, true))
                .build();
        List<Recorded> history = new ArrayList<>();
        add(history, new IntakeEvent.Registered(first), lawful.get(0));
        Recorded last = lawful.get(lawful.size() - 1);
        lawful.stream()
                .skip(1)
                .filter(each -> !(each.event() instanceof CorrectionEvent) && !ends(each.event()))
                .filter(each -> !again(each.event()))
                .map(each -> Retold.by(
                        (owner, part) ->
                                part instanceof PersonRef person ? PersonRef.of("person~" + person.value()) : part,
                        each))
                .forEach(each -> add(history, each.event(), each));
        AtomicInteger marks = new AtomicInteger();
        for (Recorded sample : Samples.ofEveryKind(random.nextLong())) {
            if (!(sample.event() instanceof CorrectionEvent) && !ends(sample.event())) {
                add(history, marked(sample, marks, random).event(), last);
            }
        }
        add(history, new DeliberationEvent.StoodAside(TrackId.FIRST, ASIDE, TEXT), last);
        add(history, new HandlingEvent.CoHandlersNamed(TrackId.FIRST, List.of(CO_HANDLER)), last);
        MatterState state = MatterState.builder()
                .from(DESK.replay(history))
                .addJournal(JournalEntry.builder().cause(TEXT + "journal").build())
                .build();
        return new Told(
                state,
                DESK.deadlines(state, When.on(LocalDate.of(2026, 1, 1))),
                state.petition(FIRST).orElseThrow());
    }

    /** Whoever is known from the first petition stays behind it. */
    private static boolean ends(Event event) {
        return event instanceof IntakeEvent.MandateEnded
                || event instanceof IntakeEvent.Represented
                || event instanceof IntakeEvent.OrganSucceeded;
    }

    /** Where the first petition was struck out, which is not told here, the walk may have registered its id anew. */
    private static boolean again(Event event) {
        return event instanceof IntakeEvent.Registered registered
                && registered.petition().id().equals(FIRST);
    }

    private static void add(List<Recorded> history, Event event, Recorded like) {
        history.add(new Recorded(like.matter(), history.size() + 1L, event, like.at()));
    }

    /** Every person and every text of its own, on a track and a petition that are there, of a class that there is. */
    private static Recorded marked(Recorded sample, AtomicInteger marks, Random random) {
        List<MatterClass> classes = List.copyOf(MatterClasses.all());
        return Retold.by(
                (owner, part) -> {
                    if (part instanceof PersonRef) {
                        return PersonRef.of("person~" + marks.incrementAndGet());
                    }
                    if (part instanceof OrganId && owner instanceof Party) {
                        return OrganId.of("organ~" + marks.incrementAndGet()); // no desk of the matter
                    }
                    if (part instanceof TrackId) {
                        return TrackId.FIRST;
                    }
                    if (part instanceof PetitionId) {
                        return PetitionId.of(
                                owner instanceof Petition ? "P-" + (100 + marks.incrementAndGet()) : "P-1");
                    }
                    if (part instanceof MatterClass) {
                        return classes.get(random.nextInt(classes.size()));
                    }
                    if (part instanceof String && (owner instanceof Event || owner instanceof JournalEntry)) {
                        return TEXT + marks.incrementAndGet();
                    }
                    return part;
                },
                sample);
    }
}
