package io.petition.examples.scenarios;

import static io.petition.examples.scenarios.Cast.CITY;
import static io.petition.examples.scenarios.Cast.COUNTY;
import static io.petition.examples.scenarios.Cast.FIRST;
import static io.petition.examples.scenarios.Cast.HOUSING;
import static io.petition.examples.scenarios.Cast.OFFICE;
import static io.petition.examples.scenarios.Cast.PERSON;

import com.google.common.collect.ImmutableList;
import io.petition.authority.Participant;
import io.petition.authority.ParticipantRole;
import io.petition.deadline.Deadline;
import io.petition.explain.Coded;
import io.petition.explain.Explained;
import io.petition.law.Regime;
import io.petition.lifecycle.DeliberationCommand.CloseHearing;
import io.petition.lifecycle.DeliberationCommand.CloseMediation;
import io.petition.lifecycle.DeliberationCommand.MoveMediationUp;
import io.petition.lifecycle.DeliberationCommand.OpenHearing;
import io.petition.lifecycle.DeliberationCommand.OpenMediation;
import io.petition.lifecycle.DeliberationCommand.StandAside;
import io.petition.lifecycle.DeliberationEvent;
import io.petition.lifecycle.IntakeCommand.JoinPetition;
import io.petition.lifecycle.IntakeCommand.RegisterDispute;
import io.petition.lifecycle.IntakeCommand.TellJoined;
import io.petition.lifecycle.Proceeding;
import io.petition.lifecycle.RemedyCommand.DecideRemedy;
import io.petition.lifecycle.RemedyCommand.DeliverRemedy;
import io.petition.lifecycle.RemedyCommand.RequestRemedy;
import io.petition.model.Channel;
import io.petition.model.Dispute;
import io.petition.model.Origin;
import io.petition.model.Party;
import io.petition.model.PersonRef;
import io.petition.model.PetitionId;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.china.Terms;
import io.petition.time.When;
import java.util.List;

/**
 * S19, a dispute that a villagers' talk 群众说事 brings up: mediated with the consent of both sides at one tier after the other,
 * in vain; petitioned about, answered, reviewed; and heard 听证 in re-examination, whose term stands still for that time.
 */
public final class S19Shaanxi {
    private static final PersonRef RELATIVE = PersonRef.of("relative-of-a-party");
    private static final Participant CHAIR = Participant.of(ParticipantRole.CHAIR, PersonRef.of("chair"));

    private S19Shaanxi() {}

    /**
     * What the scenario found.
     *
     * @param told the story
     * @param tiers how many tiers the mediation took
     * @param mediated for how many days
     * @param before the last day of the re-examination, had there been no hearing
     * @param after the last day with it, and how it came about
     */
    record Report(Tale told, long tiers, long mediated, When before, Explained<Deadline> after) {
        List<Coded> lines() {
            return ImmutableList.<Coded>builder()
                    .add(Line.heading("s19.title"))
                    .addAll(told.lines())
                    .add(Line.heading("s19.mediated", "tiers", tiers, "days", mediated))
                    .add(Line.heading(
                            "s19.moved",
                            "before",
                            before,
                            "after",
                            after.value().due().orElseThrow()))
                    .addAll(after.steps())
                    .build();
        }
    }

    public static void main(String[] args) {
        Sheet.print(play(ChinaRules.national()).lines());
    }

    /** Plays it under the national regime. */
    static Report play(Regime china) {
        Tale told = Tale.under(china, "S19").does(OFFICE, "2025-02-10", new RegisterDispute(talkedAbout()));
        mediated(told);
        petitioned(told);
        told.does(PERSON, "2025-06-09", RequestRemedy.inTime(FIRST, Cast.organ(CITY)));
        When before = due(told);
        heard(told);
        Proceeding mediation = told.state().proceedings().get(0);
        return new Report(
                told,
                1
                        + told.state().history().stream()
                                .filter(each -> each.event() instanceof DeliberationEvent.MediationMovedUp)
                                .count(),
                mediation.ended().orElseThrow().epochDay(china.zone())
                        - mediation.began().epochDay(china.zone()),
                before,
                told.desk().explain(told.state(), Terms.REEXAMINATION).get(0));
    }

    private static Dispute talkedAbout() {
        return Dispute.builder()
                .origin(Origin.VILLAGE_MEETING)
                .found(When.of("2025-02-08"))
                .addParties(Party.person(Party.Side.PARTY, Cast.person(PERSON)))
                .addParties(Party.organ(Party.Side.PARTY, Cast.organ(HOUSING)))
                .build();
    }

    /** Art. 33: both sides consent. That it goes up a tier when it fails is practice. */
    private static void mediated(Tale told) {
        told.asksInVain(OFFICE, "2025-02-12", mediation(false))
                .does(OFFICE, "2025-02-13", mediation(true))
                .does(OFFICE, "2025-02-24", new MoveMediationUp(FIRST, "township"))
                .does(OFFICE, "2025-03-10", new MoveMediationUp(FIRST, "county"))
                .does(OFFICE, "2025-03-17", new CloseMediation(FIRST, "failed"));
    }

    private static OpenMediation mediation(boolean bothConsent) {
        return new OpenMediation(
                FIRST,
                "village",
                List.of(
                        Participant.of(ParticipantRole.PETITIONER, Cast.person(PERSON))
                                .consenting(true),
                        Participant.of(ParticipantRole.RESPONDENT, Cast.organ(HOUSING))
                                .consenting(bothConsent),
                        Participant.of(ParticipantRole.ELDER, PersonRef.of("elder"))));
    }

    private static void petitioned(Tale told) {
        told.reaches(HOUSING, "2025-03-18")
                .does(
                        OFFICE,
                        "2025-03-19",
                        new JoinPetition(Cast.petition("S19-1", "2025-03-19", Channel.VISIT), FIRST))
                .does(OFFICE, "2025-03-19", new TellJoined(PetitionId.of("S19-1")))
                .accepts(HOUSING, "2025-03-21")
                .answers(HOUSING, "2025-04-14", "not-supported")
                .does(PERSON, "2025-04-28", RequestRemedy.inTime(FIRST, Cast.organ(COUNTY)))
                .does(COUNTY, "2025-05-21", new DecideRemedy(FIRST, "opinion"))
                .does(COUNTY, "2025-05-22", DeliverRemedy.signed(FIRST));
    }

    /** Art. 36-2: the time of the hearing is not counted. Who has an interest stands aside (28-3), and somebody leads it. */
    private static void heard(Tale told) {
        told.does(CITY, "2025-06-12", new StandAside(FIRST, RELATIVE, "is related to a party"))
                .asksInVain(CITY, "2025-06-16", hearing(Participant.of(ParticipantRole.MEMBER, RELATIVE)))
                .does(
                        CITY,
                        "2025-06-16",
                        hearing(CHAIR, Participant.of(ParticipantRole.DEPUTY, PersonRef.of("deputy"))))
                .owes(Terms.REEXAMINATION, "2025-06-20")
                .does(CITY, "2025-06-27", new CloseHearing(FIRST, "the facts are settled"))
                .owes(Terms.REEXAMINATION, "2025-06-30")
                .does(CITY, "2025-07-18", new DecideRemedy(FIRST, "opinion"))
                .owes(Terms.REEXAMINATION, "2025-07-18");
    }

    private static OpenHearing hearing(Participant... participants) {
        return new OpenHearing(FIRST, List.of(participants));
    }

    private static When due(Tale told) {
        return told.owed(Terms.REEXAMINATION, "2025-06-10").deadline().due().orElseThrow();
    }
}
