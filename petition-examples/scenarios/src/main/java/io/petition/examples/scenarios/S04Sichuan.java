package io.petition.examples.scenarios;

import static io.petition.examples.scenarios.Cast.FIRST;
import static io.petition.examples.scenarios.Cast.HOUSING;
import static io.petition.examples.scenarios.Cast.LEADERS;
import static io.petition.examples.scenarios.Cast.LEADING_GROUP;
import static io.petition.examples.scenarios.Cast.OFFICE;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Coded;
import io.petition.law.Regime;
import io.petition.lifecycle.DisposalCommand.Escalate;
import io.petition.lifecycle.FollowUpCommand.OrderCarryingOut;
import io.petition.lifecycle.FollowUpCommand.ReportCarryingOut;
import io.petition.lifecycle.FollowUpCommand.Settle;
import io.petition.lifecycle.HandlingCommand.Answer;
import io.petition.lifecycle.Proceeding;
import io.petition.lifecycle.ProceedingKind;
import io.petition.lifecycle.SupportCommand.AdvanceSponsorship;
import io.petition.lifecycle.SupportCommand.ChangeSponsor;
import io.petition.lifecycle.SupportCommand.EndSponsorship;
import io.petition.lifecycle.SupportCommand.Sponsor;
import io.petition.lifecycle.Track;
import io.petition.model.Channel;
import io.petition.model.PersonRef;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.china.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * S04, leaders take hard cases and see them through 领导包案: a sponsorship with its stages, one that is handed on with a
 * reason, a leading group as the body to which a matter is taken up, and each leader's statement of the year.
 */
public final class S04Sichuan {
    static final PersonRef LEADER_A = PersonRef.of("leader-a");
    static final PersonRef LEADER_B = PersonRef.of("leader-b");

    private S04Sichuan() {}

    /**
     * What came of the matters of which a leader had charge.
     *
     * @param sponsor the leader
     * @param sponsored how many
     * @param handedOn how many another took over
     * @param settled how many ended with the matter settled
     * @param open how many go on
     */
    record Statement(String sponsor, int sponsored, int handedOn, int settled, int open) {
        Statement and(Proceeding each, boolean settledMatter) {
            boolean changed = each.outcome().equals(Optional.of("changed"));
            return new Statement(
                    sponsor,
                    sponsored + 1,
                    handedOn + (changed ? 1 : 0),
                    settled + (!each.open() && !changed && settledMatter ? 1 : 0),
                    open + (each.open() ? 1 : 0));
        }
    }

    /** What the scenario found. */
    record Report(Tale told, List<Statement> statements) {
        List<Coded> lines() {
            ImmutableList.Builder<Coded> lines = ImmutableList.builder();
            lines.add(Line.heading("s04.title")).addAll(told.lines()).add(Line.heading("s04.statements"));
            statements.forEach(each -> lines.add(Line.item(
                    "s04.statement",
                    "leader",
                    each.sponsor(),
                    "sponsored",
                    each.sponsored(),
                    "handed-on",
                    each.handedOn(),
                    "settled",
                    each.settled(),
                    "open",
                    each.open())));
            return lines.build();
        }
    }

    public static void main(String[] args) {
        Sheet.print(play(ChinaRules.national()).lines());
    }

    /** Plays it under the national regime. */
    static Report play(Regime china) {
        Tale told = takenUp(china);
        List<Tale> all = List.of(
                told,
                sponsored(china, "S04-2", "2025-02-17", LEADER_A)
                        .does(Cast.PERSON, "2025-04-21", new Settle(FIRST, "reconciliation"))
                        .does(LEADERS, "2025-04-22", new EndSponsorship(FIRST, "settled")),
                sponsored(china, "S04-3", "2025-11-10", LEADER_B));
        return new Report(told, statements(all));
    }

    private static Tale sponsored(Regime china, String matter, String day, PersonRef leader) {
        String week = LocalDate.parse(day).plusDays(7).toString();
        return Tale.under(china, matter)
                .registers(day, Cast.petition(matter + "-P", day, Channel.LETTER))
                .reaches(HOUSING, day)
                .accepts(HOUSING, week)
                .does(LEADERS, week, new Sponsor(FIRST, leader))
                .does(LEADERS, week, new AdvanceSponsorship(FIRST, "fact-finding"));
    }

    private static Tale takenUp(Regime china) {
        return sponsored(china, "S04-1", "2025-03-03", LEADER_A)
                .asksInVain(LEADERS, "2025-03-24", new ChangeSponsor(FIRST, LEADER_B, " "))
                .does(LEADERS, "2025-03-24", new ChangeSponsor(FIRST, LEADER_B, "moved to another post"))
                .does(LEADERS, "2025-03-24", new AdvanceSponsorship(FIRST, "co-ordination"))
                .does(
                        OFFICE,
                        "2025-03-31",
                        new Escalate(FIRST, Cast.organ(LEADERS), "beyond what the organ can decide alone"))
                .asksInVain(HOUSING, "2025-04-01", Answer.whole(FIRST, "supported", "law"))
                .owes(Terms.HANDLING, "2025-04-01")
                .answers(LEADING_GROUP, "2025-04-28", "supported")
                .does(LEADERS, "2025-04-29", new AdvanceSponsorship(FIRST, "carrying-out"))
                .does(
                        LEADERS,
                        "2025-04-29",
                        new OrderCarryingOut(FIRST, Cast.organ(HOUSING), Optional.of(LocalDate.of(2025, 6, 30))))
                .does(HOUSING, "2025-06-20", new ReportCarryingOut(FIRST, Cast.organ(HOUSING), "done"))
                .does(Cast.PERSON, "2025-06-23", new Settle(FIRST, "reconciliation"))
                .does(LEADERS, "2025-06-23", new AdvanceSponsorship(FIRST, "closing"))
                .does(LEADERS, "2025-06-23", new EndSponsorship(FIRST, "settled"))
                .owes(Terms.HANDLING, "2025-06-23");
    }

    private static List<Statement> statements(List<Tale> all) {
        TreeMap<String, Statement> byLeader = new TreeMap<>();
        for (Tale tale : all) {
            boolean settled = tale.state().tracks().stream().map(Track::settled).allMatch(Optional::isPresent);
            for (Proceeding each : tale.state().proceedings()) {
                if (each.kind().equals(ProceedingKind.SPONSORSHIP)) {
                    String leader =
                            each.participants().get(0).person().orElseThrow().value();
                    byLeader.put(
                            leader,
                            byLeader.getOrDefault(leader, new Statement(leader, 0, 0, 0, 0))
                                    .and(each, settled));
                }
            }
        }
        return new ArrayList<>(byLeader.values());
    }
}
