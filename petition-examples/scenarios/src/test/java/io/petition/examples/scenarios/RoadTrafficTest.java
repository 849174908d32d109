package io.petition.examples.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.explain.Finding;
import io.petition.law.Regime;
import io.petition.law.RegimeLint;
import io.petition.law.Standing;
import io.petition.time.When;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class RoadTrafficTest {
    private static final String LOG = "eventlogs/traffic_fines_10000cases.csv.gz";
    private static final String XES = "eventlogs/roadtraffic100traces.xes";

    /** A small log of every kind of case, made up. */
    static RoadTraffic.Report made() {
        return RoadTraffic.play(
                RoadTraffic.regime(),
                List.of(
                        event("agrees", "Insert Fine Notification", "2007-01-15"),
                        event("agrees", "Add penalty", "2007-03-16"),
                        event("agrees", "Insert Date Appeal to Prefecture", "2007-03-16"),
                        event("differs", "Insert Fine Notification", "2007-01-15"),
                        event("differs", "Insert Date Appeal to Prefecture", "2007-03-17"),
                        event("differs", "Add penalty", "2007-03-19"),
                        event("sunday", "Insert Fine Notification", "2007-01-17"),
                        event("sunday", "Add penalty", "2007-03-18"),
                        event("spared", "Insert Fine Notification", "2007-01-15"),
                        event("unannounced", "Add penalty", "2007-03-16"),
                        event("early", "Payment", "2007-03-16"),
                        event("early", "Insert Date Appeal to Prefecture", "2007-03-16")));
    }

    private static LogEvent event(String caseId, String activity, String day) {
        return new LogEvent(caseId, activity, When.on(LocalDate.parse(day)));
    }

    @Test
    void everyCaseOfAMadeLogIsOfOneClass() {
        RoadTraffic.SixtyDays step = made().sixtyDays();
        assertThat(step.agreeing()).isEqualTo(2);
        assertThat(step.differing()).containsExactly(new Late("differs", 3));
        assertThat(step.withoutPenalty()).isEqualTo(1);
        assertThat(step.withoutNotification()).isEqualTo(1);
        assertThat(step.withoutEither()).isEqualTo(1);
        assertThat(step.agreeingIfRolled()).isEqualTo(1);
        assertThat(made().cases()).isEqualTo(6);
    }

    @Test
    void anAppealIsInTimeOnTheSixtiethDayAndLateOnTheNext() {
        RoadTraffic.Appeals appeals = made().appeals();
        assertThat(appeals.inTime()).isEqualTo(1);
        assertThat(appeals.late()).containsExactly(new Late("differs", 1));
        assertThat(appeals.unjudged()).containsExactly("early");
    }

    @Test
    void theLinterNoticesOnlyThatNothingIsOwedOncePaidOrAppealed() {
        assertThat(RegimeLint.findings(RoadTraffic.regime()))
                .extracting(Finding::code)
                .containsOnly("lint.nothing-owed-after");
    }

    @Test
    void nothingOfTheForeignRegimeIsConfirmed() {
        assertThat(RoadTraffic.regime().edition("road-traffic").orElseThrow().terms())
                .hasSize(2)
                .allMatch(term -> term.standing() == Standing.UNCONFIRMED);
    }

    @Test
    void theWholeLogComesToTheKnownFigures() throws IOException {
        Facts facts = new Facts("road-traffic-facts.properties");
        RoadTraffic.Report report = RoadTraffic.play(RoadTraffic.regime(), LogEvent.days(Shared.data(LOG)));
        assertThat(report.cases()).isEqualTo(facts.count("cases"));
        assertThat(report.events()).isEqualTo(facts.count("events"));
        assertThat(report.sixtyDays().agreeing()).isEqualTo(facts.count("penalties-on-day-60"));
        assertThat(report.sixtyDays().differing()).isEmpty();
        assertThat(report.sixtyDays().withoutEither()).isEqualTo(facts.count("cases") - facts.count("notifications"));
        assertThat(report.appeals().inTime()).isEqualTo(facts.count("appeals-in-time"));
        assertThat(report.appeals().late()).hasSize(facts.count("appeals-late"));
        assertThat(report.appeals().late().get(0).days()).isEqualTo(facts.count("latest-appeal-days"));
        assertThat(report.appeals().unjudged()).hasSize(facts.count("appeals-without-notification"));
    }

    /** By subtraction, from the lines of the file. */
    @Test
    void theLateAppealsCountedAgain() throws IOException {
        Path log = Shared.data(LOG);
        Map<String, LocalDate> notified = new TreeMap<>();
        Map<String, LocalDate> appealed = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(log)), StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(",", -1)).forEach(row -> {
                if (row[1].equals("Insert Fine Notification")) {
                    notified.put(row[0], LocalDate.parse(row[4]));
                } else if (row[1].equals("Insert Date Appeal to Prefecture")) {
                    appealed.put(row[0], LocalDate.parse(row[4]));
                }
            });
        }
        List<Late> late = new ArrayList<>();
        appealed.forEach((id, day) -> {
            if (notified.containsKey(id) && day.isAfter(notified.get(id).plusDays(60))) {
                late.add(new Late(id, ChronoUnit.DAYS.between(notified.get(id), day) - 60));
            }
        });
        assertThat(RoadTraffic.play(RoadTraffic.regime(), LogEvent.days(log))
                        .appeals()
                        .late())
                .containsExactlyInAnyOrderElementsOf(late);
    }

    /** The same kind of log as instants with their offsets: the step is exact in the zone of the place, and in no fixed offset. */
    @Test
    void instantsAreReadInTheZoneOfThePlace() throws IOException {
        List<LogEvent> log = LogEvent.xes(Shared.data(XES));
        Regime regime = RoadTraffic.regime();
        RoadTraffic.SixtyDays local = RoadTraffic.play(regime, log).sixtyDays();
        assertThat(local.agreeing()).isEqualTo(57);
        assertThat(local.differing()).isEmpty();

        Regime winterTime =
                Regime.builder().from(regime).zone(ZoneOffset.ofHours(1)).build();
        // 19 of the 57 steps cross a change of the clocks, 17 in autumn: there midnight of the notification is the day
        // before's.
        assertThat(RoadTraffic.play(winterTime, log).sixtyDays().differing())
                .hasSize(19)
                .filteredOn(late -> late.days() > 0)
                .hasSize(17);
    }
}
