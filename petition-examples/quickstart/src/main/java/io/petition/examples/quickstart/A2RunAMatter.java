package io.petition.examples.quickstart;

import static io.petition.time.Span.calendarDays;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.petition.authority.*;
import io.petition.law.MatterClass;
import io.petition.lifecycle.*;
import io.petition.model.*;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.china.Terms;
import io.petition.rules.text.Language;
import io.petition.rules.text.Texts;
import io.petition.time.When;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A letter about a damp flat, from the petition office to the housing bureau, as a host would run it. */
public final class A2RunAMatter {
    private static final TrackId TRACK = TrackId.of("1");
    private static final OrganId BUREAU = OrganId.of("housing-bureau");
    private static final Actor OFFICE = Actor.office(OrganId.of("petition-office"));
    private static final Actor HOUSING = Actor.organ(BUREAU);

    private final PrintStream out = new PrintStream(System.out, true, UTF_8);
    private final Texts texts = Texts.in(Language.EN);
    private final Lifecycle desk = Lifecycle.under(ChinaRules.national());
    private final List<Recorded> stored = new ArrayList<>();
    private MatterState state = MatterState.empty(MatterId.of("M-1"));

    public static void main(String[] args) {
        new A2RunAMatter().run();
    }

    private void run() {
        var letter = Petition.builder().id(PetitionId.of("P-1")).channel(Channel.LETTER).received(day("2026-02-27"));
        act("2026-02-27", OFFICE, new IntakeCommand.Register(letter.build()));
        act("2026-03-02", OFFICE, new DisposalCommand.Forward(TRACK, List.of(BUREAU)));
        act("2026-03-03", HOUSING, new DisposalCommand.Receive(TRACK));
        act("2026-03-04", OFFICE, HandlingCommand.Extend.by(TRACK, calendarDays(40)));
        act("2026-03-06", HOUSING, new HandlingCommand.Accept(TRACK));
        act("2026-03-06", HOUSING, new DisposalCommand.Classify(TRACK, MatterClass.of("31(6)")));
        var survey = HandlingCommand.Extend.by(TRACK, calendarDays(20)).because("survey by a third party");
        act("2026-04-30", HOUSING, survey.approvedBy(PersonRef.of("head-7")).petitionerTold());
        ask(day("2026-05-07"));
    }

    private void act(String date, Actor actor, Command command) {
        out.println(date + " " + command.act());
        // readme: decide
        var at = new Occasion(actor, day(date), LocalDate.parse(date).atTime(17, 0).atZone(desk.regime().zone()).toInstant());
        var decision = desk.decide(state, command, at);
        if (decision instanceof Decision.Accepted accepted) {
            stored.addAll(accepted.events());
            state = desk.replay(stored); // or one event at a time: desk.evolve(state, event)
        } else if (decision instanceof Decision.Refused refused) {
            refused.reasons().forEach(why -> out.println("  refused: " + texts.text(why) + " " + why.citations()));
        }
        // readme: end
    }

    private void ask(When asOf) {
        // readme: ask
        for (var owed : desk.deadlines(state, asOf)) {
            var term = owed.deadline().term().key();
            out.println(term + ", " + owed.deadline().due() + ", " + owed.status().kind().code());
        }
        for (var permission : desk.allowed(state, Role.ORGAN, asOf)) {
            if (permission instanceof Permission.Open open) {
                out.println("allowed: " + open.act() + open.ground() + open.until() + open.atMost());
            }
        }
        var why = desk.explain(state, Terms.HANDLING, asOf).get(0);
        why.steps().forEach(step -> out.println(step.from() + ".." + step.to() + " " + texts.text(step)));
        // readme: end
    }

    private static When day(String date) {
        return When.on(LocalDate.parse(date));
    }
}
