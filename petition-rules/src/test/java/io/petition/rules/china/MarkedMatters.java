package io.petition.rules.china;

import io.petition.audit.Samples;
import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.law.MatterClass;
import io.petition.lifecycle.CorrectionEvent;
import io.petition.lifecycle.DeliberationEvent;
import io.petition.lifecycle.Event;
import io.petition.lifecycle.FollowUpEvent;
import io.petition.lifecycle.HandlingEvent;
import io.petition.lifecycle.Histories;
import io.petition.lifecycle.IntakeEvent;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Occasion;
import io.petition.lifecycle.Owed;
import io.petition.lifecycle.Recorded;
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
import io.petition.view.Retold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Matters that were lived lawfully, with every kind of event there is added to them, with each person and each text in them marked: so
 * that whatever anybody is shown or told can be searched for the marks.
 */
final class MarkedMatters {
    static final Lifecycle DESK = Lifecycle.under(ChinaRules.national());
    static final PetitionId FIRST = PetitionId.of("P-1");
    static final PersonRef ACCUSER = PersonRef.of("person~accuser");
    static final PersonRef PROXY = PersonRef.of("person~proxy");
    static final PersonRef ACCUSED = PersonRef.of("person~accused");
    static final PersonRef ASIDE = PersonRef.of("person~aside");
    static final PersonRef CLERK = PersonRef.of("person~clerk");
    static final PersonRef STRANGER = PersonRef.of("person~stranger");
    static final OrganId ACCUSED_ORGAN = OrganId.of("accused-organ");
    static final OrganId RESPONDENT = OrganId.of("respondent-organ");
    static final OrganId CO_HANDLER = OrganId.of("co-handling-organ");
    static final OrganId ABOVE = OrganId.of("above");

    static final When AS_OF = When.on(LocalDate.of(2026, 1, 1));

    /** A text of an event, wherever it may have been kept. */
    static final String TEXT = "text~";

    private MarkedMatters() {}

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

    static Arbitrary<Told> accusations() {
        return told(
                Arbitraries.of(Optional.empty(), Optional.of(Purpose.ACCUSATION)),
                List.of(
                        Party.person(Party.Side.ACCUSED, ACCUSED),
                        Party.organ(Party.Side.ACCUSED, ACCUSED_ORGAN),
                        Party.organ(Party.Side.RESPONDENT, RESPONDENT)));
    }

    static Arbitrary<Told> others() {
        return told(
                Arbitraries.of(Purpose.SUGGESTION, Purpose.REQUEST, Purpose.ENQUIRY, Purpose.OTHER)
                        .map(Optional::of),
                List.of(Party.organ(Party.Side.RESPONDENT, RESPONDENT)));
    }

    static Arbitrary<Told> appeals() {
        return told(
                Arbitraries.just(Optional.of(Purpose.APPEAL)), List.of(Party.organ(Party.Side.RESPONDENT, RESPONDENT)));
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
        history.add(new Recorded(
                last.matter(),
                history.size() + 1L,
                new FollowUpEvent.Supervised(TrackId.FIRST, TEXT, CO_HANDLER, TEXT),
                new Occasion(
                        new Actor(Role.LEADERSHIP, Optional.of(ABOVE), Optional.empty()),
                        last.at().happened(),
                        last.at().recorded())));
        MatterState state = MatterState.builder()
                .from(DESK.replay(history))
                .addJournal(JournalEntry.builder().cause(TEXT + "journal").build())
                .build();
        return new Told(
                state, DESK.deadlines(state, AS_OF), state.petition(FIRST).orElseThrow());
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
