package io.petition.examples.quickstart;

import io.petition.authority.Actor;
import io.petition.lifecycle.Command;
import io.petition.lifecycle.Decision;
import io.petition.lifecycle.DisposalCommand;
import io.petition.lifecycle.IntakeCommand;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Occasion;
import io.petition.lifecycle.Recorded;
import io.petition.model.*;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A matter that does not exist, as a host has stored it: somebody writes about the housing bureau, and the bureau has it. */
final class MadeUpMatter {
    static final MatterId ID = MatterId.of("M-1");
    static final PetitionId LETTER = PetitionId.of("P-1");
    static final PersonRef WRITER = PersonRef.of("person-4711");
    static final OrganId BUREAU = OrganId.of("housing-bureau");
    private static final OrganId OFFICE = OrganId.of("petition-office");

    private final Lifecycle desk;
    private final List<Recorded> stored = new ArrayList<>();
    private MatterState state = MatterState.empty(ID);

    private MadeUpMatter(Lifecycle desk) {
        this.desk = desk;
    }

    /** What is stored of it: registered, sent to the bureau and received there. */
    static List<Recorded> about(Lifecycle desk, Purpose purpose, Party.Side side) {
        var matter = new MadeUpMatter(desk);
        var letter = Petition.builder().id(LETTER).channel(Channel.LETTER).received(day("2026-03-02"));
        letter.addPetitioners(WRITER).addDemands(Demand.of("d-1")).purpose(purpose);
        letter.addRespondents(Party.organ(side, BUREAU));
        matter.act("2026-03-02", Actor.office(OFFICE), new IntakeCommand.Register(letter.build()));
        var to = side == Party.Side.ACCUSED ? OrganId.of("discipline-commission") : BUREAU;
        matter.act("2026-03-04", Actor.office(OFFICE), new DisposalCommand.Forward(TrackId.FIRST, List.of(to)));
        matter.act("2026-03-05", Actor.organ(to), new DisposalCommand.Receive(TrackId.FIRST));
        return matter.stored;
    }

    private void act(String date, Actor actor, Command command) {
        var recorded = LocalDate.parse(date).atTime(17, 0).atZone(desk.regime().zone());
        Decision decision = desk.decide(state, command, new Occasion(actor, day(date), recorded.toInstant()));
        if (!decision.accepted()) {
            throw new IllegalStateException(date + ": " + decision.reasons());
        }
        stored.addAll(decision.events());
        state = desk.evolve(state, decision.events());
    }

    static When day(String date) {
        return When.on(LocalDate.parse(date));
    }
}
