package io.petition.examples.quickstart;

import static io.petition.time.Span.calendarDays;

import io.petition.authority.*;
import io.petition.law.MatterClass;
import io.petition.lifecycle.*;
import io.petition.model.*;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.china.Terms;
import io.petition.rules.text.Language;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A letter about a damp flat, from the petition office to the housing bureau, as a host would run it. */
public final class A2RunAMatter {
    private static final TrackId TRACK = TrackId.FIRST;
    private static final OrganId BUREAU = OrganId.of("housing-bureau");
    private static final Actor OFFICE = Actor.office(OrganId.of("petition-office"));
    private static final Actor HOUSING = Actor.organ(BUREAU);

    private final Show show = new Show(Language.EN);
    private final Lifecycle desk = Lifecycle.under(ChinaRules.national());
    private final List<Recorded> stored = new ArrayList<>();
    private MatterState state = MatterState.empty(MatterId.of("M-1"));

    public static void main(String[] args) {
        var host = new A2RunAMatter();
        var letter = Petition.builder().id(PetitionId.of("P-1")).channel(Channel.LETTER);
        letter.received(When.on(LocalDate.parse("2026-02-27")));
        host.act("2026-02-27", OFFICE, new IntakeCommand.Register(letter.build()));
        host.act("2026-03-02", OFFICE, new DisposalCommand.Forward(TRACK, List.of(BUREAU)));
        host.act("2026-03-03", HOUSING, new DisposalCommand.Receive(TRACK));
        host.act("2026-03-04", OFFICE, HandlingCommand.Extend.by(TRACK, calendarDays(40)));
        host.act("2026-03-06", HOUSING, new HandlingCommand.Accept(TRACK));
        host.act("2026-03-06", HOUSING, new DisposalCommand.Classify(TRACK, MatterClass.of("31(6)")));
        var survey = HandlingCommand.Extend.by(TRACK, calendarDays(20)).because("survey by a third party");
        host.act("2026-04-30", HOUSING, survey.approvedBy(PersonRef.of("head")).petitionerTold());
        host.ask(When.on(LocalDate.parse("2026-05-07")));
    }

    private void act(String date, Actor actor, Command command) {
        show.line(date + " " + show.name("act", command.act()));
        var day = LocalDate.parse(date);
        var evening = day.atTime(17, 0).atZone(desk.regime().zone());
        // readme: decide
        var at = new Occasion(actor, When.on(day), evening.toInstant()); // when it happened, when it is recorded
        var decision = desk.decide(state, command, at);
        stored.addAll(decision.events()); // none when it is refused
        state = desk.evolve(state, decision.events()); // the same as desk.replay(stored)
        decision.reasons().forEach(show::reason); // every one; none when it is accepted
        // readme: end
    }

    private void ask(When asOf) {
        // readme: ask
        desk.deadlines(state, asOf).forEach(show::owed);
        desk.allowed(state, HOUSING, asOf).forEach(show::permission);
        desk.explain(state, Terms.HANDLING).get(0).steps().forEach(show::step);
        // readme: end
    }
}
