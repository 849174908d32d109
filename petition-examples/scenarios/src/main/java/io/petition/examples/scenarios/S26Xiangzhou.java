package io.petition.examples.scenarios;

import static io.petition.examples.scenarios.Cast.CIVIL_AFFAIRS;
import static io.petition.examples.scenarios.Cast.FIRST;
import static io.petition.examples.scenarios.Cast.HEALTH;
import static io.petition.examples.scenarios.Cast.LABOUR;
import static io.petition.examples.scenarios.Cast.OFFICE;

import com.google.common.collect.ImmutableList;
import io.petition.authority.Actor;
import io.petition.explain.Coded;
import io.petition.law.Regime;
import io.petition.lifecycle.DemandOutcome;
import io.petition.lifecycle.FollowUpCommand.AuditClosing;
import io.petition.lifecycle.FollowUpCommand.Close;
import io.petition.lifecycle.FollowUpCommand.ReturnVisit;
import io.petition.lifecycle.FollowUpCommand.Settle;
import io.petition.lifecycle.Proceeding;
import io.petition.lifecycle.ProceedingKind;
import io.petition.lifecycle.SupportCommand.GiveRelief;
import io.petition.lifecycle.SupportCommand.ProposeRelief;
import io.petition.model.Channel;
import io.petition.model.Petition;
import io.petition.model.Recurrence;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.china.Grounds;
import io.petition.rules.china.Terms;
import io.petition.time.When;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * S26, a backlog matter settled by help 帮扶救助 though the claim has no legal ground: the opinion does not support it and stands
 * as it is; beside it the petitioner, old and ill, gets medical and old-age care. The outcome and the settlement are two facts.
 */
public final class S26Xiangzhou {
    private S26Xiangzhou() {}

    /**
     * One kind of help.
     *
     * @param relief which
     * @param days from the proposal to the giving
     */
    record Help(String relief, long days) {}

    /**
     * What the scenario found.
     *
     * @param told the story
     * @param outcome what the opinion decided
     * @param settled when the matter was settled all the same
     * @param helps what was given
     */
    record Report(Tale told, DemandOutcome outcome, When settled, List<Help> helps) {
        List<Coded> lines() {
            ImmutableList.Builder<Coded> lines = ImmutableList.builder();
            lines.add(Line.heading("s26.title"))
                    .addAll(told.lines())
                    .add(Line.heading("s26.figures"))
                    .add(Line.item("s26.both", "outcome", outcome.outcome(), "settled", settled));
            helps.forEach(help -> lines.add(Line.item("s26.help", "ground", help.relief(), "days", help.days())));
            return lines.build();
        }
    }

    public static void main(String[] args) {
        Sheet.print(play(ChinaRules.national()).lines());
    }

    /** Plays it under the national regime. */
    static Report play(Regime china) {
        Petition again = Petition.builder()
                .from(Cast.petition("S26-1", "2025-08-04", Channel.VISIT))
                .recurrence(Recurrence.REPEAT)
                .build();
        Tale told = Tale.under(china, "S26")
                .registers("2025-08-04", again)
                .reaches(LABOUR, "2025-08-05")
                .accepts(LABOUR, "2025-08-08")
                .answers(LABOUR, "2025-09-01", "not-supported")
                .asksInVain(OFFICE, "2025-09-02", relief("money-for-silence", CIVIL_AFFAIRS))
                .does(OFFICE, "2025-09-02", relief("medical-care", HEALTH))
                .does(OFFICE, "2025-09-02", relief("old-age-care", CIVIL_AFFAIRS))
                .owes(Terms.RELIEF, "2025-09-02")
                .does(OFFICE, "2025-09-15", new GiveRelief(FIRST, "medical-care"))
                .asksInVain(LABOUR, "2025-09-16", new Close(FIRST, Grounds.WINDOW_LAPSED))
                .owes(Terms.REVIEW_REQUEST, "2025-09-16")
                .does(OFFICE, "2025-10-13", new GiveRelief(FIRST, "old-age-care"))
                .does(Cast.PERSON, "2025-10-13", new Settle(FIRST, "relief"))
                .does(LABOUR, "2025-10-14", new Close(FIRST, Grounds.SETTLED))
                .does(OFFICE, "2025-11-10", new ReturnVisit(FIRST, true, true, Optional.empty()))
                .asksInVain(LABOUR, "2025-11-11", audit())
                .does(OFFICE, "2025-11-11", audit());
        return new Report(
                told, told.track().outcomes().get(0), told.track().settled().orElseThrow(), helps(told, china.zone()));
    }

    private static ProposeRelief relief(String kind, Actor giver) {
        return new ProposeRelief(FIRST, kind, Cast.organ(giver), Optional.of(LocalDate.of(2025, 10, 31)));
    }

    private static AuditClosing audit() {
        return new AuditClosing(FIRST, true, "answered by law, helped in fact");
    }

    private static List<Help> helps(Tale told, ZoneId zone) {
        ImmutableList.Builder<Help> helps = ImmutableList.builder();
        for (Proceeding each : told.state().proceedings()) {
            if (each.kind().equals(ProceedingKind.RELIEF) && each.ended().isPresent()) {
                long days =
                        each.ended().orElseThrow().epochDay(zone) - each.began().epochDay(zone);
                helps.add(new Help(each.subject().orElseThrow(), days));
            }
        }
        return helps.build();
    }
}
