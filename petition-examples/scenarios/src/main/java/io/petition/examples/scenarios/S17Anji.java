package io.petition.examples.scenarios;

import static io.petition.examples.scenarios.Cast.FIRST;
import static io.petition.examples.scenarios.Cast.HOUSING;
import static io.petition.examples.scenarios.Cast.OFFICE;
import static io.petition.examples.scenarios.Cast.PERSON;

import com.google.common.collect.ImmutableList;
import io.petition.authority.Participant;
import io.petition.authority.ParticipantRole;
import io.petition.condition.Reading;
import io.petition.explain.Coded;
import io.petition.explain.Finding;
import io.petition.law.Regime;
import io.petition.lifecycle.DeliberationCommand.CloseMediation;
import io.petition.lifecycle.DeliberationCommand.MoveMediationUp;
import io.petition.lifecycle.DeliberationCommand.OpenMediation;
import io.petition.lifecycle.DeliberationCommand.OrderAppraisal;
import io.petition.lifecycle.DeliberationCommand.ReceiveAppraisal;
import io.petition.lifecycle.FollowUpCommand.Settle;
import io.petition.lifecycle.IntakeCommand.RegisterDispute;
import io.petition.model.Channel;
import io.petition.model.Dispute;
import io.petition.model.OrganId;
import io.petition.model.Origin;
import io.petition.model.Party;
import io.petition.rules.china.ChinaIndicators;
import io.petition.rules.china.ChinaRules;
import io.petition.statistics.ActivityFact;
import io.petition.statistics.CaseFact;
import io.petition.statistics.CaseFacts;
import io.petition.statistics.Place;
import io.petition.statistics.SubmissionFact;
import io.petition.statistics.breakdown.Axis;
import io.petition.statistics.breakdown.Breakdown;
import io.petition.statistics.breakdown.Change;
import io.petition.statistics.breakdown.Cube;
import io.petition.statistics.breakdown.Grain;
import io.petition.statistics.breakdown.Trend;
import io.petition.statistics.indicator.Figure;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.IndicatorLint;
import io.petition.statistics.indicator.Panel;
import io.petition.time.When;
import io.petition.view.status.StatusCard;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * S17, three tiers and one place to go: what a sweep 排查 finds before anybody petitions is mediated from the village up, and counted by
 * the tier that settles it, year by year and with what moved it; calls are no matters; fewer visits are shown and are nobody's
 * merit; a code tells the stage and the next date. All figures are of made-up matters.
 */
public final class S17Anji {
    private static final LocalDate FROM = LocalDate.of(2023, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2025, 12, 31);
    private static final List<String> TIERS = ImmutableList.of("village", "township", "county");

    private static final Indicator<CaseFact> AT_GRASS_ROOTS = cases("settled-at-grass-roots");
    private static final Indicator<CaseFact> AT_COUNTY = cases("settled-at-county");
    private static final Indicator<SubmissionFact> VISITS =
            ChinaIndicators.all().ofSubmissions("visit-batches").orElseThrow();
    private static final Indicator<ActivityFact> ANSWERED =
            ChinaIndicators.all().ofActivities("call-answered-in-15-s").orElseThrow();

    private S17Anji() {}

    /**
     * What the scenario found.
     *
     * @param settled what was settled, by the tier, the region and the year
     * @param visits visits by year
     * @param wanted what the lint says of whoever would have fewer of them
     * @param calls calls answered in time
     * @param asked the same asked of matters
     * @param card what the code of the matter that is still open tells
     */
    record Report(
            Cube settled, Trend visits, List<Finding> wanted, Figure calls, Reading<CaseFact> asked, StatusCard card) {
        Report {
            wanted = ImmutableList.copyOf(wanted);
        }

        Trend atGrassRoots() {
            return Trend.of(AT_GRASS_ROOTS, settled, Grain.YEAR, FROM, UNTIL);
        }

        /** What moved the share from the first year to the last: where more was found, or where more was settled below. */
        Change moved() {
            return Change.of(AT_GRASS_ROOTS, in("2023"), in("2025"), "region");
        }

        private Cube in(String year) {
            return settled.where(Grain.YEAR.code(), year::equals);
        }

        List<Coded> lines() {
            ImmutableList.Builder<Coded> lines = ImmutableList.builder();
            lines.add(Line.heading("s17.title"))
                    .addAll(Figured.over(AT_GRASS_ROOTS, atGrassRoots()))
                    .addAll(Figured.by(Grain.YEAR.code(), AT_COUNTY, settled))
                    .add(Line.heading(
                            "s17.moved",
                            "points",
                            Figured.percent(AT_GRASS_ROOTS, moved().change().orElseThrow())));
            moved().parts()
                    .forEach(part -> lines.add(Line.item(
                            "s17.part",
                            "key",
                            part.key(),
                            "mix",
                            Figured.percent(AT_GRASS_ROOTS, part.mix()),
                            "rate",
                            Figured.percent(AT_GRASS_ROOTS, part.rate()))));
            lines.add(Line.heading("s17.visits"))
                    .addAll(Figured.over(VISITS, visits))
                    .addAll(wanted)
                    .add(Line.heading("s17.calls"))
                    .addAll(Figured.whole(ANSWERED, calls));
            asked.faults()
                    .forEach(
                            fault -> lines.add(Line.item("s17.asked", "what", fault.what(), "column", fault.column())));
            return lines.add(Line.heading("s17.card")).add(card).build();
        }
    }

    public static void main(String[] args) {
        Sheet.print(play(ChinaRules.national()).lines());
    }

    /** Plays it under the national regime. */
    static Report play(Regime china) {
        Casebook book = Casebook.under(china);
        swept(book, "2023", List.of(1, 2, 1), List.of(2, 0, 1));
        swept(book, "2024", List.of(2, 1, 1), List.of(2, 1, 0));
        swept(book, "2025", List.of(2, 1, 1), List.of(4, 1, 0));
        visited(book, "2023", 4);
        visited(book, "2024", 3);
        visited(book, "2025", 3);
        Tale open = appraised(book);
        Indicator<SubmissionFact> fewer = Indicator.<SubmissionFact>builder(VISITS.key(), "made-up", VISITS.period())
                .from(VISITS)
                .better(Indicator.Better.LESS)
                .build();
        return new Report(
                Breakdown.of(
                                Panel.of(AT_GRASS_ROOTS, AT_COUNTY),
                                Axis.of(CaseFacts.REGION),
                                Axis.<CaseFact>of(Grain.YEAR))
                        .of(book.cases("2025-12-31")),
                Trend.of(
                        VISITS,
                        Breakdown.of(Panel.of(VISITS), Axis.<SubmissionFact>of(Grain.YEAR))
                                .of(book.submissions()),
                        Grain.YEAR,
                        FROM,
                        UNTIL),
                IndicatorLint.ofSubmissions(fewer),
                ANSWERED.of(Panel.of(ANSWERED).tally(calls())),
                CaseFacts.VOCABULARY.read("seconds between 0 and 15"),
                StatusCard.of(open.state(), open.desk().deadlines(open.state(), When.of("2025-11-14")), china.zone())
                        .orElseThrow());
    }

    /** So many settled at each tier, in each of two cells. */
    private static void swept(Casebook book, String year, List<Integer> here, List<Integer> there) {
        for (int tier = 0; tier < TIERS.size(); tier++) {
            for (int number = 1; number <= here.get(tier) + there.get(tier); number++) {
                boolean first = number <= here.get(tier);
                String id = "S17-" + year + "-" + TIERS.get(tier) + "-" + number;
                Tale tale = book.opens(
                        id,
                        Place.builder()
                                .region(first ? Town.CELL : Town.NEXT_CELL)
                                .tier(TIERS.get(tier))
                                .build());
                mediated(tale, year, TIERS.subList(0, tier + 1));
            }
        }
    }

    /** From tier to tier, until they agree at the last. Nobody petitioned: it has parties only. */
    private static void mediated(Tale tale, String year, List<String> tiers) {
        tale.does(OFFICE, year + "-03-10", new RegisterDispute(found(year + "-03-06")))
                .does(OFFICE, year + "-03-12", new OpenMediation(FIRST, tiers.get(0), sides()));
        for (String tier : tiers.subList(1, tiers.size())) {
            tale.does(OFFICE, year + "-03-24", new MoveMediationUp(FIRST, tier));
        }
        tale.does(OFFICE, year + "-04-07", new CloseMediation(FIRST, "agreed"))
                .does(OFFICE, year + "-04-07", new Settle(FIRST, "mediation"));
    }

    private static Dispute found(String day) {
        return Dispute.builder()
                .origin(Origin.SWEEP)
                .found(When.of(day))
                .addParties(Party.person(Party.Side.PARTY, Cast.person(PERSON)))
                .addParties(Party.organ(Party.Side.PARTY, Cast.organ(HOUSING)))
                .build();
    }

    private static List<Participant> sides() {
        return List.of(
                Participant.of(ParticipantRole.PETITIONER, Cast.person(PERSON)).consenting(true),
                Participant.of(ParticipantRole.RESPONDENT, Cast.organ(HOUSING)).consenting(true));
    }

    private static void visited(Casebook book, String year, int times) {
        for (int number = 1; number <= times; number++) {
            String id = "S17-visit-" + year + "-" + number;
            book.opens(id, Place.unknown())
                    .registers(year + "-05-12", Casebook.first(id, year + "-05-12", Channel.VISIT, 1, "housing"));
        }
    }

    /** One that is petitioned about and still open: experts look into it 鉴定. */
    private static Tale appraised(Casebook book) {
        return book.opens("S17-open", Place.builder().tier("county").build())
                .registers("2025-10-13", Casebook.first("S17-open", "2025-10-13", Channel.ONLINE, 1, "housing"))
                .reaches(HOUSING, "2025-10-15")
                .accepts(HOUSING, "2025-10-20")
                .does(HOUSING, "2025-10-27", new OrderAppraisal(FIRST, OrganId.of("experts")))
                .does(HOUSING, "2025-11-12", new ReceiveAppraisal(FIRST, "the wall is sound"));
    }

    /** What a hotline heard in an hour; nobody answered the last. */
    private static List<ActivityFact> calls() {
        return Stream.of(3, 8, 12, 15, 16, 41, -1)
                .map(seconds -> {
                    ActivityFact.Builder call = ActivityFact.builder();
                    call.id("call-" + seconds).kind("call").on(UNTIL);
                    if (seconds < 0) {
                        call.putAttribute("answered", "no");
                    } else {
                        call.seconds(Optional.of(seconds));
                    }
                    return call.build();
                })
                .toList();
    }

    private static Indicator<CaseFact> cases(String key) {
        return ChinaIndicators.all().ofCases(key).orElseThrow();
    }
}
