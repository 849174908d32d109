package io.petition.examples.scenarios;

import static io.petition.examples.scenarios.Cast.CITY;
import static io.petition.examples.scenarios.Cast.FIRST;
import static io.petition.examples.scenarios.Cast.HOUSING;
import static io.petition.examples.scenarios.Cast.PERSON;

import com.google.common.collect.ImmutableList;
import io.petition.authority.Participant;
import io.petition.authority.ParticipantRole;
import io.petition.explain.Coded;
import io.petition.explain.Finding;
import io.petition.law.Regime;
import io.petition.lifecycle.DeliberationCommand.ClosePanel;
import io.petition.lifecycle.DeliberationCommand.OpenPanel;
import io.petition.lifecycle.HandlingEvent;
import io.petition.lifecycle.Proceeding;
import io.petition.lifecycle.ProceedingKind;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.RemedyCommand.DecideRemedy;
import io.petition.lifecycle.RemedyCommand.RequestRemedy;
import io.petition.lifecycle.SupportCommand.Engage;
import io.petition.model.Channel;
import io.petition.model.PersonRef;
import io.petition.rules.china.ChinaOverlays;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.china.Terms;
import java.util.List;

/**
 * S24, petition work by the standard 标准信访: a review panel 信访评议庭, which the bare national text does not know and rules such as
 * Shandong's do; one case, one lawyer 一案一律师; and a unit's histories held against the procedure. The four rates are
 * {@link S24FourRates}.
 */
public final class S24Huaian {
    private static final List<Participant> PANEL = List.of(
            Participant.of(ParticipantRole.CHAIR, PersonRef.of("chair")),
            Participant.of(ParticipantRole.LAWYER, PersonRef.of("lawyer-1")),
            Participant.of(ParticipantRole.DEPUTY, PersonRef.of("deputy")));

    private S24Huaian() {}

    /**
     * What the scenario found.
     *
     * @param bare a panel where the rules know none
     * @param told a panel where they do
     * @param cases how many matters the unit had
     * @param withLawyer how many of them have a lawyer
     * @param findings what a history that was kept elsewhere lacks, held against the procedure
     * @param conforming how many of the unit's histories lack nothing
     */
    record Report(Tale bare, Tale told, int cases, int withLawyer, List<Finding> findings, int conforming) {
        Report {
            findings = ImmutableList.copyOf(findings);
        }

        List<Coded> lines() {
            return ImmutableList.<Coded>builder()
                    .add(Line.heading("s24.bare"))
                    .addAll(bare.lines())
                    .add(Line.heading("s24.title"))
                    .addAll(told.lines())
                    .add(Line.heading("s24.figures"))
                    .add(Line.item("s24.lawyers", "with", withLawyer, "cases", cases))
                    .add(Line.item("s24.conforming", "conforming", conforming, "cases", cases))
                    .addAll(findings)
                    .build();
        }
    }

    public static void main(String[] args) {
        Sheet.print(play(ChinaRules.national()).lines());
    }

    /** Plays it under the national regime, and under the same with Shandong's rules laid over it. */
    static Report play(Regime china) {
        Regime shandong = ChinaOverlays.lay(china, ChinaOverlays.SHANDONG_REVIEW_2024)
                .regime()
                .orElseThrow();
        OpenPanel panel = new OpenPanel(FIRST, PANEL);
        Tale bare = underReview(china, "S24-1", true).asksInVain(CITY, "2025-05-12", panel);
        Tale told = underReview(shandong, "S24-2", true)
                .asksInVain(CITY, "2025-05-12", new OpenPanel(FIRST, PANEL.subList(1, 3)))
                .does(CITY, "2025-05-12", panel)
                .owes(Terms.REVIEW, "2025-05-14")
                .does(CITY, "2025-05-16", new ClosePanel(FIRST, "changed"))
                .owes(Terms.REVIEW, "2025-05-19")
                .does(CITY, "2025-06-06", new DecideRemedy(FIRST, "changed"))
                .owes(Terms.REVIEW, "2025-06-06");
        Tale plain = underReview(china, "S24-3", false);
        List<Finding> findings =
                plain.desk().replay(withoutAcceptance(plain.state().history())).findings();
        List<Tale> cases = List.of(bare, told, plain);
        int withLawyer = (int) cases.stream().filter(S24Huaian::hasLawyer).count();
        return new Report(bare, told, cases.size(), withLawyer, findings, cases.size() - (findings.isEmpty() ? 0 : 1));
    }

    private static Tale underReview(Regime regime, String matter, boolean lawyer) {
        Tale tale = Tale.under(regime, matter)
                .registers("2025-03-03", Cast.petition(matter + "-P", "2025-03-03", Channel.ONLINE))
                .reaches(HOUSING, "2025-03-04");
        if (lawyer) {
            tale.does(
                    HOUSING,
                    "2025-03-10",
                    new Engage(FIRST, Participant.of(ParticipantRole.LAWYER, PersonRef.of("lawyer-2"))));
        }
        return tale.accepts(HOUSING, "2025-03-10")
                .answers(HOUSING, "2025-04-21", "not-supported")
                .does(PERSON, "2025-05-06", RequestRemedy.inTime(FIRST, Cast.organ(CITY)));
    }

    /** A history as a register on paper kept it: nobody wrote the acceptance down. */
    static List<Recorded> withoutAcceptance(List<Recorded> history) {
        ImmutableList.Builder<Recorded> kept = ImmutableList.builder();
        long version = 1;
        for (Recorded each : history) {
            if (!(each.event() instanceof HandlingEvent.Accepted)) {
                kept.add(new Recorded(each.matter(), version, each.event(), each.at()));
                version++;
            }
        }
        return kept.build();
    }

    private static boolean hasLawyer(Tale tale) {
        return tale.state().proceedings().stream()
                .filter(each -> each.kind().equals(ProceedingKind.ENGAGEMENT))
                .flatMap((Proceeding each) -> each.participants().stream())
                .anyMatch(each -> each.role().equals(ParticipantRole.LAWYER));
    }
}
