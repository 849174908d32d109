package io.petition.examples.quickstart;

import io.petition.authority.Actor;
import io.petition.lifecycle.Command;
import io.petition.lifecycle.DisposalCommand;
import io.petition.lifecycle.HandlingCommand;
import io.petition.lifecycle.IntakeCommand;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Occasion;
import io.petition.lifecycle.Recorded;
import io.petition.model.*;
import io.petition.rules.china.MatterClasses;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The matters of two counties that do not exist, in two years, as a host has stored them. */
final class MadeUpOffice {
    private static final Actor OFFICE = Actor.office(OrganId.of("petition-office"));
    private static final OrganId BUREAU = OrganId.of("housing-bureau");

    private final Lifecycle desk;
    private final Map<RegionCode, List<List<Recorded>>> histories = new LinkedHashMap<>();

    private MadeUpOffice(Lifecycle desk) {
        this.desk = desk;
    }

    /** By county: accepted in March, and answered in April, in time; in June, late; or not at all. */
    static Map<RegionCode, List<List<Recorded>>> histories(Lifecycle desk) {
        var office = new MadeUpOffice(desk);
        office.add("910203", "2024", "04-08", "06-17", "");
        office.add("910204", "2024", "04-15", "04-22");
        office.add("910203", "2025", "04-07", "04-14", "06-16");
        office.add("910204", "2025", "04-21", "04-28", "");
        return office.histories;
    }

    private void add(String county, String year, String... answered) {
        var its = histories.computeIfAbsent(RegionCode.of(county), key -> new ArrayList<>());
        for (String day : answered) {
            var matter = MatterId.of(county + "-" + its.size());
            var state = received(MatterState.empty(matter), year);
            its.add((day.isEmpty() ? state : answered(state, year + "-" + day)).history());
        }
    }

    private MatterState received(MatterState empty, String year) {
        var letter = Petition.builder().id(PetitionId.of(empty.id().value())).channel(Channel.LETTER);
        letter.received(MadeUpMatter.day(year + "-03-04")).addPetitioners(MadeUpMatter.WRITER);
        letter.reachable(true).recurrence(Recurrence.FIRST);
        var state = act(empty, year + "-03-04", OFFICE, new IntakeCommand.Register(letter.build()));
        state = act(state, year + "-03-05", OFFICE, new DisposalCommand.Forward(TrackId.FIRST, List.of(BUREAU)));
        var bureau = Actor.organ(BUREAU);
        state = act(state, year + "-03-06", bureau, new DisposalCommand.Receive(TrackId.FIRST));
        state = act(state, year + "-03-11", bureau, DisposalCommand.Notify.whole(TrackId.FIRST));
        state = act(
                state, year + "-03-11", bureau, new DisposalCommand.Classify(TrackId.FIRST, MatterClasses.ORDINARY));
        return act(state, year + "-03-11", bureau, new HandlingCommand.Accept(TrackId.FIRST));
    }

    private MatterState answered(MatterState state, String day) {
        return act(state, day, Actor.organ(BUREAU), HandlingCommand.Answer.whole(TrackId.FIRST, "explained", "law"));
    }

    private MatterState act(MatterState state, String date, Actor actor, Command command) {
        var recorded = LocalDate.parse(date).atTime(17, 0).atZone(desk.regime().zone());
        var decision = desk.decide(state, command, new Occasion(actor, When.of(date), recorded.toInstant()));
        if (!decision.accepted()) {
            throw new IllegalStateException(date + ": " + decision.reasons());
        }
        return desk.evolve(state, decision.events());
    }
}
