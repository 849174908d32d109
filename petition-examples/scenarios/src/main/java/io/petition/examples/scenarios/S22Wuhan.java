package io.petition.examples.scenarios;

import static io.petition.condition.Condition.in;
import static io.petition.examples.scenarios.Cast.FIRST;
import static io.petition.examples.scenarios.Cast.HOUSING;
import static io.petition.examples.scenarios.Cast.LEADERS;
import static io.petition.examples.scenarios.Cast.OFFICE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.petition.explain.Coded;
import io.petition.law.Regime;
import io.petition.lifecycle.FollowUpCommand.Settle;
import io.petition.lifecycle.FollowUpCommand.Supervise;
import io.petition.lifecycle.FollowUpEvent;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.SupportCommand.RecordVisit;
import io.petition.model.Channel;
import io.petition.model.PersonRef;
import io.petition.rules.china.ChinaIndicators;
import io.petition.rules.china.ChinaRules;
import io.petition.statistics.ActivityFact;
import io.petition.statistics.ActivityFacts;
import io.petition.statistics.CaseFact;
import io.petition.statistics.CaseFacts;
import io.petition.statistics.Place;
import io.petition.statistics.SubmissionFact;
import io.petition.statistics.SubmissionFacts;
import io.petition.statistics.breakdown.Axis;
import io.petition.statistics.breakdown.Breakdown;
import io.petition.statistics.breakdown.Cube;
import io.petition.statistics.breakdown.Grain;
import io.petition.statistics.breakdown.Tree;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Measure;
import io.petition.statistics.indicator.Panel;
import io.petition.statistics.publication.Publication;
import io.petition.statistics.publication.Publication.Guarded;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * S22, a reception office: how long what was received waits until it is registered; what was done to supervise, counted from the
 * events; what leaders settled there and then; and batches against persons, by topic, as much of it as may be published. All
 * figures are of made-up matters.
 */
public final class S22Wuhan {
    private static final int LEAST = 3;

    private static final Indicator<CaseFact> LAG =
            ChinaIndicators.all().ofCases("registration-lag").orElseThrow();
    private static final Indicator<CaseFact> ON_THE_SPOT =
            ChinaIndicators.all().ofCases("on-the-spot-share").orElseThrow();
    private static final Indicator<SubmissionFact> BATCHES =
            ChinaIndicators.all().ofSubmissions("visit-batches").orElseThrow();
    private static final Indicator<SubmissionFact> PERSONS =
            ChinaIndicators.all().ofSubmissions("visit-persons").orElseThrow();

    /** Ours: how often it was urged, inspected and met. */
    private static final Indicator<ActivityFact> SUPERVISED = Indicator.builder(
                    "supervision-acts", "made-up", ActivityFacts.ON)
            .names(ImmutableMap.of("zh", "督办次数（虚拟）", "en", "supervision acts (made up)"))
            .population(in(ActivityFacts.KIND, ImmutableSet.of("urging", "inspection", "meeting")))
            .measure(Measure.count())
            .build();

    private S22Wuhan() {}

    /**
     * What the scenario found.
     *
     * @param lag from receipt until registration, by channel
     * @param supervised supervision acts by kind
     * @param settled what was settled, by topic
     * @param came batches and persons by topic
     * @param published batches by topic, as the public may see them
     * @param crossed why batches by topic and month may not be seen
     */
    record Report(
            Cube lag,
            Cube supervised,
            Cube settled,
            Cube came,
            Publication published,
            Optional<Publication.Refused> crossed) {
        List<Coded> lines() {
            return ImmutableList.<Coded>builder()
                    .add(Line.heading("s22.title"))
                    .addAll(Figured.by("channel", LAG, lag))
                    .add(Line.heading("s22.supervised"))
                    .addAll(Figured.by("kind", SUPERVISED, supervised))
                    .add(Line.heading("s22.settled"))
                    .addAll(Figured.by("category", ON_THE_SPOT, settled))
                    .add(Line.heading("s22.came"))
                    .addAll(Figured.by("category", BATCHES, came))
                    .addAll(Figured.by("category", PERSONS, came))
                    .add(Line.heading("s22.published", "least", LEAST))
                    .addAll(Figured.published(BATCHES, published))
                    .add(Line.heading("s22.crossed"))
                    .addAll(Figured.refused(crossed.orElseThrow().why()))
                    .build();
        }
    }

    public static void main(String[] args) {
        Sheet.print(play(ChinaRules.national()).lines());
    }

    /** Plays it under the national regime. */
    static Report play(Regime china) {
        Casebook book = Casebook.under(china);
        visits(book);
        letters(book);
        List<CaseFact> cases = book.cases("2025-06-30");
        Cube came = Breakdown.of(
                        Panel.of(BATCHES, PERSONS),
                        Axis.of(SubmissionFacts.CATEGORY),
                        Axis.<SubmissionFact>of(Grain.MONTH))
                .of(book.submissions());
        return new Report(
                Breakdown.of(Panel.of(LAG), Axis.of(CaseFacts.CHANNEL)).of(cases),
                Breakdown.of(Panel.of(SUPERVISED), Axis.of(ActivityFacts.KIND)).of(supervisions(book, china)),
                Breakdown.of(Panel.of(ON_THE_SPOT), Axis.of(CaseFacts.CATEGORY)).of(cases),
                came,
                Publication.of(BATCHES, came, "category", Tree.of(Map.of()), Guarded.FACTS, LEAST),
                Publication.refusal(BATCHES, came, Guarded.FACTS, LEAST));
    }

    /** Registered as they come; some of them settled by the leader who receives. */
    private static void visits(Casebook book) {
        visit(book, "S22-1", "2025-02-10", 3, "epidemic", true);
        visit(book, "S22-2", "2025-02-17", 7, "epidemic", true);
        visit(book, "S22-3", "2025-02-24", 1, "epidemic", false)
                .does(OFFICE, "2025-03-12", supervised("urging"))
                .does(OFFICE, "2025-03-26", supervised("meeting"));
        visit(book, "S22-4", "2025-03-03", 2, "epidemic", true);
        visit(book, "S22-5", "2025-03-03", 1, "housing", false)
                .does(OFFICE, "2025-04-02", supervised("urging"))
                .does(OFFICE, "2025-04-16", supervised("inspection"))
                .does(Cast.PERSON, "2025-04-28", new Settle(FIRST, "reconciliation"));
        visit(book, "S22-6", "2025-03-10", 1, "housing", true);
        visit(book, "S22-7", "2025-03-17", 2, "housing", false).does(OFFICE, "2025-04-16", supervised("urging"));
        visit(book, "S22-8", "2025-03-24", 5, "wages", false);
    }

    /** They lay for a while. */
    private static void letters(Casebook book) {
        letter(book, "S22-9", "2025-02-10", "2025-02-13");
        letter(book, "S22-10", "2025-02-10", "2025-02-24");
        letter(book, "S22-11", "2025-03-03", "2025-03-05");
    }

    private static Tale visit(Casebook book, String id, String day, int persons, String topic, boolean settled) {
        return book.opens(id, Place.unknown())
                .registers(day, Casebook.first(id, day, Channel.VISIT, persons, topic))
                .reaches(HOUSING, day)
                .does(
                        LEADERS,
                        day,
                        new RecordVisit(FIRST, "open-reception", Optional.of(PersonRef.of("leader")), settled));
    }

    private static void letter(Casebook book, String id, String received, String registered) {
        book.opens(id, Place.unknown()).registers(registered, Casebook.first(id, received, Channel.LETTER, 1, "wages"));
    }

    private static Supervise supervised(String way) {
        return new Supervise(FIRST, way, Cast.organ(HOUSING), "nothing was heard of it");
    }

    /** They are events of a matter, and facts of their own: three of one matter are three. */
    private static List<ActivityFact> supervisions(Casebook book, Regime china) {
        ImmutableList.Builder<ActivityFact> facts = ImmutableList.builder();
        for (List<Recorded> history : book.histories()) {
            for (Recorded each : history) {
                if (each.event() instanceof FollowUpEvent.Supervised supervised) {
                    facts.add(ActivityFact.builder()
                            .id(each.matter() + "/" + each.version())
                            .kind(supervised.way())
                            .on(each.at().happened().day(china.zone()))
                            .build());
                }
            }
        }
        return facts.build();
    }
}
