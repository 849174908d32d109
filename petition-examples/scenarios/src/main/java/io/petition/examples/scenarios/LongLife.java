package io.petition.examples.scenarios;

import static io.petition.examples.scenarios.Cast.CITY;
import static io.petition.examples.scenarios.Cast.COUNTY;
import static io.petition.examples.scenarios.Cast.FIRST;
import static io.petition.examples.scenarios.Cast.HOUSING;
import static io.petition.examples.scenarios.Cast.OFFICE;
import static io.petition.examples.scenarios.Cast.PERSON;
import static io.petition.examples.scenarios.Cast.PROVINCE;
import static io.petition.examples.scenarios.Cast.SECOND;

import com.google.common.collect.ImmutableList;
import io.petition.deadline.Deadline;
import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.explain.Coded;
import io.petition.explain.Explained;
import io.petition.law.Regime;
import io.petition.lifecycle.DisposalCommand.Assign;
import io.petition.lifecycle.DisposalCommand.Receive;
import io.petition.lifecycle.FollowUpCommand.Close;
import io.petition.lifecycle.HandlingCommand.Accept;
import io.petition.lifecycle.HandlingCommand.Extend;
import io.petition.lifecycle.HandlingCommand.NoLongerAccept;
import io.petition.lifecycle.HandlingCommand.ReportResult;
import io.petition.lifecycle.Owed;
import io.petition.lifecycle.RemedyCommand.DecideRemedy;
import io.petition.lifecycle.RemedyCommand.DeliverRemedy;
import io.petition.lifecycle.RemedyCommand.RequestRemedy;
import io.petition.model.Channel;
import io.petition.model.PersonRef;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.china.Grounds;
import io.petition.rules.china.Terms;
import io.petition.time.Span;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;

/**
 * One long life under each edition: from registration through handling, its extension, review 复查 and re-examination 复核 to the
 * end, every term met or missed; and a further petition on the same facts, which is not accepted any more.
 */
public final class LongLife {
    private static final PersonRef HEAD = PersonRef.of("head");

    private LongLife() {}

    /**
     * One life to its end.
     *
     * @param told the story
     * @param edition which edition governs it
     * @param end the day of asking
     * @param owed every term that anything started, as of that day
     * @param handling how the day for handling came about
     */
    record Life(Tale told, String edition, String end, List<Owed> owed, Explained<Deadline> handling) {
        long kept(Kind kind) {
            return owed.stream().filter(each -> each.status().kind() == kind).count();
        }
    }

    /** What the scenario found. */
    record Report(Life under2022, Life under2005) {
        List<Coded> lines() {
            ImmutableList.Builder<Coded> lines = ImmutableList.builder();
            for (Life life : List.of(under2022, under2005)) {
                lines.add(Line.heading("life.title", "edition", life.edition()))
                        .addAll(life.told().lines())
                        .add(Line.heading("life.terms", "on", life.end()));
                life.owed().forEach(owed -> lines.add(Telling.owed(owed, life.end())));
                lines.add(Line.item(
                                "life.kept",
                                "met",
                                life.kept(Kind.MET),
                                "missed",
                                life.kept(Kind.MISSED),
                                "lapsed",
                                life.kept(Kind.LAPSED),
                                "all",
                                life.owed().size()))
                        .add(Line.heading(
                                "life.handling",
                                "due",
                                life.handling().value().due().orElseThrow()))
                        .addAll(life.handling().steps());
            }
            return lines.build();
        }
    }

    public static void main(String[] args) {
        Sheet.print(play(ChinaRules.national()).lines());
    }

    /** Plays it under the national regime: one registered in 2025, one in 2019. */
    static Report play(Regime china) {
        return new Report(under2022(china), under2005(china));
    }

    private static Life under2022(Regime china) {
        Tale told = Tale.under(china, "LIFE-2022")
                .registers("2025-01-06", Cast.petition("LIFE-2022-1", "2025-01-06", Channel.LETTER))
                .does(OFFICE, "2025-01-10", assigned("2025-04-30"))
                .does(HOUSING, "2025-01-13", new Receive(FIRST))
                .accepts(HOUSING, "2025-01-24");
        extended(told, "2025-03-20");
        told.answers(HOUSING, "2025-04-23", "not-supported")
                .does(HOUSING, "2025-05-06", new ReportResult(FIRST))
                .does(PERSON, "2025-05-20", RequestRemedy.inTime(FIRST, Cast.organ(COUNTY)));
        remedies(told, "2025-06-18", "2025-06-20", "2025-07-21", "2025-08-22", "2025-08-25");
        return further(told, "2025-09-01", "2025-09-08", "LIFE-2022-2");
    }

    /** It crosses the Spring Festival of 2020, which a notice lengthened when it had begun. */
    private static Life under2005(Regime china) {
        Tale told = Tale.under(china, "LIFE-2005")
                .registers("2019-11-04", Cast.petition("LIFE-2005-1", "2019-11-04", Channel.LETTER))
                .does(OFFICE, "2019-11-12", assigned("2020-02-28"))
                .does(HOUSING, "2019-11-13", new Receive(FIRST))
                .does(HOUSING, "2019-12-02", new Accept(FIRST));
        extended(told, "2020-01-20");
        told.answers(HOUSING, "2020-02-21", "not-supported")
                .does(HOUSING, "2020-02-24", new ReportResult(FIRST))
                .does(PERSON, "2020-03-20", RequestRemedy.inTime(FIRST, Cast.organ(COUNTY)));
        remedies(told, "2020-04-17", "2020-04-20", "2020-05-18", "2020-06-12", "2020-06-15");
        return further(told, "2020-07-01", "2020-07-10", "LIFE-2005-2");
    }

    private static Assign assigned(String reportBy) {
        return new Assign(FIRST, List.of(Cast.organ(HOUSING)), LocalDate.parse(reportBy));
    }

    /** Refused beyond its bound and for what it lacks; granted within it, for a reason, approved and told. */
    private static void extended(Tale told, String day) {
        told.asksInVain(HOUSING, day, Extend.by(FIRST, Span.calendarDays(45)))
                .does(
                        HOUSING,
                        day,
                        Extend.by(FIRST, Span.calendarDays(30))
                                .because("a survey by a third party")
                                .approvedBy(HEAD)
                                .petitionerTold());
    }

    private static void remedies(
            Tale told, String reviewed, String delivered, String asked, String reexamined, String closed) {
        told.does(COUNTY, reviewed, new DecideRemedy(FIRST, "opinion"))
                .does(COUNTY, delivered, DeliverRemedy.signed(FIRST))
                .does(PERSON, asked, RequestRemedy.inTime(FIRST, Cast.organ(CITY)))
                .does(CITY, reexamined, new DecideRemedy(FIRST, "opinion"))
                .does(CITY, reexamined, DeliverRemedy.signed(FIRST))
                .asksInVain(PERSON, closed, RequestRemedy.inTime(FIRST, Cast.organ(PROVINCE)))
                .does(HOUSING, closed, new Close(FIRST, Grounds.REMEDIES_EXHAUSTED));
    }

    /** The same facts again: registered and looked at like any other, and no longer accepted. */
    private static Life further(Tale told, String day, String refused, String petition) {
        told.registers(day, Cast.petition(petition, day, Channel.LETTER))
                .does(OFFICE, refused, new NoLongerAccept(SECOND, Grounds.RE_EXAMINED));
        When asOf = When.of(refused);
        return new Life(
                told,
                told.desk().governing(told.track(), asOf).orElseThrow().id(),
                refused,
                told.desk().deadlines(told.state(), asOf),
                told.desk().explain(told.state(), Terms.HANDLING).get(0));
    }
}
