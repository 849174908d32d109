package io.petition.benchmarks;

import io.petition.authority.Actor;
import io.petition.lifecycle.Command;
import io.petition.lifecycle.Decision;
import io.petition.lifecycle.DisposalCommand;
import io.petition.lifecycle.HandlingCommand;
import io.petition.lifecycle.IntakeCommand;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Occasion;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.RemedyCommand;
import io.petition.model.Channel;
import io.petition.model.MatterId;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.TrackId;
import io.petition.rules.china.MatterClasses;
import io.petition.time.Span;
import io.petition.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * A made-up matter that took every {@link Step} in time, and so lawfully, under the edition of 2022: decided step by step, so that
 * what is measured has been accepted.
 */
final class LawfulMatter {
    private static final TrackId TRACK = TrackId.FIRST;
    private static final int ORGANS = 90;

    /** What stood before a step, what was asked then, and what came of it. */
    record Asked(MatterState before, Command command, Occasion at, List<Recorded> events) {}

    final List<Recorded> history = new ArrayList<>();
    final Map<Step, Asked> asked = new EnumMap<>(Step.class);
    private final Lifecycle desk;
    private final Stamp stamp;
    private MatterState state;
    private int day;

    private LawfulMatter(Lifecycle desk, Stamp stamp, int number, int received, RandomGenerator random) {
        this.desk = desk;
        this.stamp = stamp;
        this.state = MatterState.empty(MatterId.of("matter-" + number));
        this.day = received;
        Actor office = Actor.office(OrganId.of("office-" + random.nextInt(ORGANS)));
        OrganId handler = OrganId.of("organ-" + random.nextInt(ORGANS));
        OrganId above = OrganId.of("above-" + random.nextInt(ORGANS));
        PersonRef person = PersonRef.of("person-" + number);
        Actor organ = Actor.organ(handler);
        take(Step.REGISTER, 0, office, new IntakeCommand.Register(petition(number, person)));
        take(Step.FORWARD, 1 + random.nextInt(5), office, new DisposalCommand.Forward(TRACK, List.of(handler)));
        take(Step.RECEIVE, random.nextInt(3), organ, new DisposalCommand.Receive(TRACK));
        take(Step.NOTIFY, random.nextInt(7), organ, DisposalCommand.Notify.whole(TRACK));
        take(Step.CLASSIFY, 0, organ, new DisposalCommand.Classify(TRACK, MatterClasses.ORDINARY));
        take(Step.ACCEPT, random.nextInt(3), organ, new HandlingCommand.Accept(TRACK));
        take(Step.EXTEND, 40 + random.nextInt(15), organ, extension(random));
        take(Step.ANSWER, random.nextInt(15), organ, HandlingCommand.Answer.whole(TRACK, "supported", "a law"));
        take(Step.DELIVER, random.nextInt(5), organ, HandlingCommand.Deliver.signed(TRACK));
        take(
                Step.REQUEST_REMEDY,
                random.nextInt(25),
                Actor.petitioner(person),
                RemedyCommand.RequestRemedy.inTime(TRACK, above));
        take(
                Step.DECIDE_REMEDY,
                random.nextInt(25),
                Actor.organ(above),
                new RemedyCommand.DecideRemedy(TRACK, "opinion"));
        take(Step.DELIVER_REMEDY, random.nextInt(5), Actor.organ(above), RemedyCommand.DeliverRemedy.signed(TRACK));
    }

    /** Matters registered in the years for which days off are published. */
    static List<LawfulMatter> generate(Lifecycle desk, Stamp stamp, int matters, long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        int first = (int) LocalDate.of(2022, 5, 1).toEpochDay();
        int last = (int) LocalDate.of(2026, 1, 1).toEpochDay();
        List<LawfulMatter> generated = new ArrayList<>();
        for (int i = 0; i < matters; i++) {
            generated.add(new LawfulMatter(desk, stamp, i, first + random.nextInt(last - first), random));
        }
        return generated;
    }

    Asked asked(Step step) {
        Asked found = asked.get(step);
        if (found == null) {
            throw new IllegalArgumentException("step: " + step + " was not taken");
        }
        return found;
    }

    private void take(Step step, int daysLater, Actor actor, Command command) {
        day += daysLater;
        Instant recorded = Instant.parse(LocalDate.ofEpochDay(day) + "T10:00:00Z");
        Occasion at = new Occasion(actor, stamp.when(day, history.size()), recorded);
        Decision decision = desk.decide(state, command, at);
        if (!decision.accepted()) {
            throw new IllegalStateException("refused: " + step + " for " + decision.reasons());
        }
        asked.put(step, new Asked(state, command, at, decision.events()));
        history.addAll(decision.events());
        state = desk.evolve(state, decision.events());
    }

    private Petition petition(int number, PersonRef person) {
        return Petition.builder()
                .id(PetitionId.of("petition-" + number))
                .channel(Channel.LETTER)
                .received(When.on(LocalDate.ofEpochDay(day)))
                .addPetitioners(person)
                .build();
    }

    private static HandlingCommand.Extend extension(RandomGenerator random) {
        return HandlingCommand.Extend.by(TRACK, Span.calendarDays(20 + random.nextInt(10)))
                .because("a survey by a third party")
                .approvedBy(PersonRef.of("head-" + random.nextInt(ORGANS)))
                .petitionerTold();
    }
}
