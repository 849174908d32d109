package io.petition.examples.quickstart;

import io.petition.authority.Actor;
import io.petition.law.MatterClass;
import io.petition.lifecycle.*;
import io.petition.lifecycle.Opinion;
import io.petition.model.*;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.china.Terms;
import io.petition.rules.text.Language;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A register of paper days, typed in years later: the bureau answered, and nobody wrote down that it had accepted. */
public final class A3ReplayAHistory {
    private static final String REGISTER = """
            2024-03-04 office  registered
            2024-03-08 office  forwarded
            2024-03-11 housing received
            2024-03-12 housing classified
            2024-04-02 housing visited
            2024-05-20 housing answered
            """;

    private static final TrackId TRACK = TrackId.of("1");
    private static final OrganId BUREAU = OrganId.of("housing-bureau");

    private A3ReplayAHistory() {}

    public static void main(String[] args) {
        var desk = Lifecycle.under(ChinaRules.national());
        List<Recorded> history = new ArrayList<>();
        for (String line : REGISTER.lines().toList()) {
            String[] cells = line.split(" +", -1);
            var day = LocalDate.parse(cells[0]);
            var actor = cells[1].equals("office") ? Actor.office(OrganId.of("petition-office")) : Actor.organ(BUREAU);
            var typedIn = LocalDate.parse("2026-06-01")
                    .atStartOfDay(desk.regime().zone())
                    .toInstant();
            var at = new Occasion(actor, When.on(day), typedIn);
            history.add(new Recorded(MatterId.of("M-7"), history.size() + 1, event(cells[2], day), at));
        }
        MatterState state = desk.replay(history);
        var asOf = When.on(LocalDate.parse("2024-06-01"));
        for (var language : Language.values()) {
            var show = new Show(language);
            show.line(show.name("stage", state.onlyTrack().orElseThrow().stage()));
            state.findings().forEach(show::finding);
            desk.deadlines(state, Terms.DISPOSAL, asOf).forEach(show::owed);
            desk.deadlines(state, Terms.HANDLING, asOf).forEach(show::owed);
        }
    }

    private static Event event(String word, LocalDate day) {
        return switch (word) {
            case "registered" ->
                new IntakeEvent.Registered(Petition.builder()
                        .id(PetitionId.of("P-7"))
                        .channel(Channel.VISIT)
                        .received(When.on(day))
                        .build());
            case "forwarded" -> new DisposalEvent.Forwarded(TRACK, List.of(BUREAU));
            case "received" -> new DisposalEvent.Received(TRACK);
            case "classified" -> new DisposalEvent.Classified(TRACK, MatterClass.of("31(6)"));
            case "answered" -> new HandlingEvent.Answered(TRACK, Opinion.unknown());
            default -> UnknownEvent.on(TRACK, word);
        };
    }
}
