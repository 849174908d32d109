package io.petition.examples.scenarios;

import static io.petition.examples.scenarios.Cast.CIVIL_AFFAIRS;
import static io.petition.examples.scenarios.Cast.COUNTY;
import static io.petition.examples.scenarios.Cast.COUNTY_LEADERS;
import static io.petition.examples.scenarios.Cast.FIRST;
import static io.petition.examples.scenarios.Cast.HOUSING;
import static io.petition.examples.scenarios.Cast.LEADERS;
import static io.petition.examples.scenarios.Cast.OFFICE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.petition.explain.Coded;
import io.petition.law.Regime;
import io.petition.lifecycle.FollowUpCommand.AnswerProposal;
import io.petition.lifecycle.FollowUpCommand.Propose;
import io.petition.lifecycle.FollowUpCommand.ReturnVisit;
import io.petition.lifecycle.FollowUpCommand.Settle;
import io.petition.lifecycle.FollowUpEvent;
import io.petition.lifecycle.Proceeding;
import io.petition.lifecycle.ProceedingKind;
import io.petition.lifecycle.SupportCommand.GiveRelief;
import io.petition.lifecycle.SupportCommand.Pair;
import io.petition.lifecycle.SupportCommand.ProposeRelief;
import io.petition.lifecycle.SupportCommand.RecordVisit;
import io.petition.model.Channel;
import io.petition.model.PersonRef;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.china.Terms;
import io.petition.time.When;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * S14, four doors and four visits 四门四访: received at an open door, by appointment, at the petitioner's own door with relief and
 * an official paired with the household, and visited again until the matter is settled in fact and the petitioner
 * reconciled 事心双解; and the common cause that ends in a proposal to mend the policy.
 */
public final class S14Fujian {
    private static final PersonRef OFFICIAL = PersonRef.of("official");
    private static final String APPOINTMENT = "by-appointment";

    private S14Fujian() {}

    /**
     * What the scenario found.
     *
     * @param told the story
     * @param visits how many of each kind
     * @param returns how many return visits it took
     * @param days from the opinion to the end of the return visits
     * @param late by how many days each relief was late, by kind; 0 where it came in time
     * @param reception who keeps the open door in a year
     * @param appointments the morning on which the petitioner was received by appointment
     * @param waited from registering to that morning, in days
     */
    record Report(
            Tale told,
            Map<String, Integer> visits,
            long returns,
            long days,
            Map<String, Long> late,
            Reception reception,
            Appointments appointments,
            long waited) {
        Report {
            visits = ImmutableSortedMap.copyOf(visits);
            late = ImmutableSortedMap.copyOf(late);
        }

        List<Coded> lines() {
            ImmutableList.Builder<Coded> lines = ImmutableList.builder();
            lines.add(Line.heading("s14.title")).addAll(told.lines()).add(Line.heading("s14.figures"));
            visits.forEach((visit, count) -> lines.add(Line.item("s14.visits", "ground", visit, "count", count)));
            lines.add(Line.item("s14.returns", "count", returns, "days", days));
            late.forEach((relief, by) -> lines.add(
                    Line.item(by > 0 ? "s14.relief-late" : "s14.relief-in-time", "ground", relief, "days", by)));
            return lines.addAll(reception.lines())
                    .addAll(appointments.lines(told, waited))
                    .build();
        }
    }

    public static void main(String[] args) {
        Sheet.print(play(ChinaRules.national()).lines());
    }

    /** Plays it under the national regime. */
    static Report play(Regime china) {
        Tale told = Tale.under(china, "S14")
                .registers("2025-05-12", Cast.petition("S14-1", "2025-05-12", Channel.VISIT))
                .does(LEADERS, "2025-05-12", visit("open-reception"))
                .reaches(HOUSING, "2025-05-13")
                .accepts(HOUSING, "2025-05-15")
                .does(LEADERS, "2025-05-22", visit(APPOINTMENT))
                .does(OFFICE, "2025-05-26", visit("to-the-door"))
                .asksInVain(CIVIL_AFFAIRS, "2025-05-26", new GiveRelief(FIRST, "social-relief"));
        helped(told);
        told.answers(HOUSING, "2025-06-30", "explained");
        visitedAgain(told);
        mended(told);
        ZoneId zone = china.zone();
        List<Proceeding> all = told.state().proceedings();
        long received = of(all, ProceedingKind.VISIT).stream()
                .filter(each -> each.outcome().equals(Optional.of(APPOINTMENT)))
                .findFirst()
                .orElseThrow()
                .began()
                .epochDay(zone);
        Proceeding returned = of(all, ProceedingKind.RETURN_VISITS).get(0);
        return new Report(
                told,
                of(all, ProceedingKind.VISIT).stream()
                        .collect(Collectors.toMap(each -> each.outcome().orElseThrow(), each -> 1, Integer::sum)),
                told.state().history().stream()
                        .filter(recorded -> recorded.event() instanceof FollowUpEvent.ReturnVisited)
                        .count(),
                returned.ended().orElseThrow().epochDay(zone)
                        - told.track().since().epochDay(zone),
                of(all, ProceedingKind.RELIEF).stream()
                        .collect(Collectors.toMap(each -> each.subject().orElseThrow(), each -> late(each, zone))),
                Reception.draw(china.calendar()),
                Appointments.make(china, LocalDate.ofEpochDay(received)),
                received - told.state().history().get(0).at().happened().epochDay(zone));
    }

    /** Art. 37-2 asks for help and sets no day; the day is the proposal's own. */
    private static void helped(Tale told) {
        told.does(OFFICE, "2025-05-27", relief("social-relief", LocalDate.of(2025, 6, 10)))
                .does(OFFICE, "2025-05-27", relief("medical-care", LocalDate.of(2025, 6, 30)))
                .does(OFFICE, "2025-05-27", new Pair(FIRST, OFFICIAL))
                .owes(Terms.RELIEF, "2025-05-27")
                .does(OFFICE, "2025-06-16", new GiveRelief(FIRST, "social-relief"))
                .does(OFFICE, "2025-06-20", new GiveRelief(FIRST, "medical-care"));
    }

    private static void visitedAgain(Tale told) {
        told.does(OFFICE, "2025-07-14", new ReturnVisit(FIRST, false, false, Optional.of(LocalDate.of(2025, 8, 14))))
                .does(Cast.PERSON, "2025-08-11", new Settle(FIRST, "reconciliation"))
                .does(OFFICE, "2025-08-14", new ReturnVisit(FIRST, true, false, Optional.of(LocalDate.of(2025, 9, 15))))
                .does(OFFICE, "2025-09-15", new ReturnVisit(FIRST, true, true, Optional.empty()));
    }

    /** Arts. 40-2 and 40-4: what many petition about is proposed to be mended, and the answer is given in writing. */
    private static void mended(Tale told) {
        told.asksInVain(HOUSING, "2025-09-22", policy("many petition about one clause"))
                .does(OFFICE, "2025-09-22", policy("many petition about one clause"))
                .owes(Terms.PROPOSAL_REPLY, "2025-10-20")
                .does(COUNTY_LEADERS, "2025-11-03", new AnswerProposal(FIRST, Cast.organ(COUNTY), "partly-adopted"));
    }

    private static RecordVisit visit(String kind) {
        return new RecordVisit(FIRST, kind, Optional.of(OFFICIAL), false);
    }

    private static ProposeRelief relief(String kind, LocalDate by) {
        return new ProposeRelief(FIRST, kind, Cast.organ(CIVIL_AFFAIRS), Optional.of(by));
    }

    private static Propose policy(String because) {
        return new Propose(FIRST, "improve-policy", Cast.organ(COUNTY), because);
    }

    private static List<Proceeding> of(List<Proceeding> all, ProceedingKind kind) {
        return all.stream().filter(each -> each.kind().equals(kind)).toList();
    }

    private static long late(Proceeding relief, ZoneId zone) {
        When due = relief.due().orElseThrow();
        return Math.max(0, relief.ended().orElseThrow().epochDay(zone) - due.epochDay(zone));
    }
}
