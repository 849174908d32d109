package io.petition.examples.scenarios;

import static io.petition.examples.scenarios.Cast.CIVIL_AFFAIRS;
import static io.petition.examples.scenarios.Cast.CONSTRUCTION;
import static io.petition.examples.scenarios.Cast.FIRST;
import static io.petition.examples.scenarios.Cast.HEATING;
import static io.petition.examples.scenarios.Cast.HOUSING;
import static io.petition.examples.scenarios.Cast.OFFICE;
import static io.petition.examples.scenarios.Cast.STREET;

import com.google.common.collect.ImmutableList;
import io.petition.authority.Actor;
import io.petition.authority.Participant;
import io.petition.authority.ParticipantRole;
import io.petition.explain.Coded;
import io.petition.law.Regime;
import io.petition.lifecycle.Proceeding;
import io.petition.lifecycle.ProceedingKind;
import io.petition.lifecycle.SupportCommand.AnswerSummons;
import io.petition.lifecycle.SupportCommand.Engage;
import io.petition.lifecycle.SupportCommand.Summon;
import io.petition.model.Channel;
import io.petition.model.PersonRef;
import io.petition.rules.china.ChinaOverlays;
import io.petition.rules.china.ChinaRules;
import io.petition.time.When;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * S18, streets whistle and departments report 街乡吹哨、部门报到: the bare national text gives a street no whistle, Beijing's
 * regulation does; who was called, who came, who came late and who did not come is read from the events.
 */
public final class S18Beijing {
    /** Ten in the morning and six in the evening of the day, in Beijing. */
    private static final String WHISTLE = "2025-07-21T02:00:00Z";

    private static final Instant ANSWER_BY = Instant.parse("2025-07-21T10:00:00Z");
    private static final When ASKED = When.at(Instant.parse("2025-07-23T10:00:00Z"));

    private S18Beijing() {}

    /**
     * Who was called, and whether they came.
     *
     * @param organ who was called
     * @param answer in time, late, or not at all by the time of asking
     */
    record Called(String organ, String answer) {}

    /**
     * What the scenario found.
     *
     * @param bare the whistle where there is no basis for it
     * @param told the whistle under the regulation
     * @param called who was called
     */
    record Report(Tale bare, Tale told, List<Called> called) {
        List<Coded> lines() {
            ImmutableList.Builder<Coded> lines = ImmutableList.builder();
            lines.add(Line.heading("s18.bare"))
                    .addAll(bare.lines())
                    .add(Line.heading("s18.title"))
                    .addAll(told.lines())
                    .add(Line.heading("s18.called", "on", told.shown(ASKED)));
            called.forEach(each -> lines.add(Line.item("s18.answer", "organ", each.organ(), "answer", each.answer())));
            long inTime = called.stream()
                    .filter(each -> each.answer().equals("in-time"))
                    .count();
            return lines.add(Line.item("s18.share", "in-time", inTime, "called", called.size()))
                    .build();
        }
    }

    public static void main(String[] args) {
        Sheet.print(play(ChinaRules.national()).lines());
    }

    /** Plays it under the national regime, and under the same with Beijing's regulation laid over it. */
    static Report play(Regime china) {
        Regime beijing = ChinaOverlays.lay(china, ChinaOverlays.BEIJING_JIESUJIBAN)
                .regime()
                .orElseThrow();
        Summon whistle = new Summon(
                FIRST,
                List.of(Cast.organ(HOUSING), Cast.organ(CONSTRUCTION), Cast.organ(HEATING)),
                "joint-enforcement",
                When.at(ANSWER_BY));
        Tale told = before(beijing)
                .asksInVain(CONSTRUCTION, WHISTLE, whistle)
                .does(STREET, WHISTLE, whistle)
                .does(HOUSING, "2025-07-21T06:30:00Z", report(HOUSING))
                .asksInVain(CIVIL_AFFAIRS, "2025-07-21T07:00:00Z", report(CIVIL_AFFAIRS))
                .does(CONSTRUCTION, "2025-07-22T01:00:00Z", report(CONSTRUCTION))
                .does(OFFICE, "2025-07-22T02:00:00Z", helps(ParticipantRole.LAWYER))
                .does(OFFICE, "2025-07-22T02:00:00Z", helps(ParticipantRole.COUNSELLOR));
        return new Report(before(china).asksInVain(STREET, WHISTLE, whistle), told, called(told, china.zone()));
    }

    private static Tale before(Regime regime) {
        return Tale.under(regime, "S18")
                .registers("2025-07-14", Cast.petition("S18-1", "2025-07-14", Channel.PHONE))
                .reaches(HOUSING, "2025-07-15");
    }

    private static AnswerSummons report(Actor organ) {
        return new AnswerSummons(FIRST, Cast.organ(organ), "on the spot");
    }

    private static Engage helps(ParticipantRole role) {
        return new Engage(FIRST, Participant.of(role, PersonRef.of(role.value())));
    }

    private static List<Called> called(Tale told, ZoneId zone) {
        return told.state().proceedings().stream()
                .filter(each -> each.kind().equals(ProceedingKind.SUMMONS))
                .map(each -> new Called(each.subject().orElseThrow(), answer(each, zone)))
                .toList();
    }

    private static String answer(Proceeding summons, ZoneId zone) {
        When due = summons.due().orElseThrow();
        When until = summons.ended().orElse(ASKED);
        boolean past = When.compare(until, due, zone) > 0;
        if (summons.open()) {
            return past ? "missing" : "awaited";
        }
        return past ? "late" : "in-time";
    }
}
