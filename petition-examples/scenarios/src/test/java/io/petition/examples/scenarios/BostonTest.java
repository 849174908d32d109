package io.petition.examples.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.law.Regime;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BostonTest {
    private static final String TABLE = "service_requests/boston311_100.csv";
    private static final Regime REGIME = Boston.regime();
    private static final Instant START = Instant.parse("2022-01-01T05:00:00Z");

    /** Four requests made up: late, closed late, closed in time, without a target. */
    static Boston.Report made() {
        return Boston.play(
                REGIME,
                List.of(
                        request("open", 0, Optional.of(24), Optional.empty(), true),
                        request("closed-late", 0, Optional.of(24), Optional.of(25), true),
                        request("closed", 0, Optional.of(24), Optional.of(23), false),
                        request("without-target", 0, Optional.empty(), Optional.empty(), false)));
    }

    private static ServiceRequest request(
            String id, int opened, Optional<Integer> target, Optional<Integer> closed, boolean overdue) {
        return new ServiceRequest(
                id,
                START.plus(Duration.ofHours(opened)),
                target.map(hours -> START.plus(Duration.ofHours(hours))),
                closed.map(hours -> START.plus(Duration.ofHours(hours))),
                overdue);
    }

    @Test
    void aTargetIsKeptToItsSecondAndLateAfterIt() {
        assertThat(made().steps())
                .singleElement()
                .satisfies(step -> assertThat(step.differing()).containsExactly("closed-late", "open"));
        assertThat(made().settled().differing()).isEmpty();
        assertThat(made().settled().instant())
                .isEqualTo(START.plus(Duration.ofHours(24)).plusSeconds(1));
        assertThat(made().toTheDay().differing()).containsExactly("closed-late");
    }

    @Test
    void theFlagsOfTheTableAreFoundAgain() throws IOException {
        Facts facts = new Facts("boston-facts.properties");
        Boston.Report report = Boston.play(REGIME, table());
        Instant last = LocalDateTime.parse(facts.text("last-target"))
                .atZone(REGIME.zone())
                .toInstant();
        assertThat(report.requests()).isEqualTo(facts.count("requests"));
        assertThat(report.overdue()).isEqualTo(facts.count("overdue"));
        assertThat(report.withoutTarget()).isEqualTo(facts.count("without-target"));
        assertThat(report.settled()).isEqualTo(new Boston.AsOf(last.plusSeconds(1), List.of()));
        assertThat(report.steps()).last().satisfies(step -> {
            assertThat(step.instant()).isEqualTo(last);
            assertThat(step.differing()).hasSize(1);
        });
    }

    /** Hour by hour over a year, and a century later; before, hour by hour, never a day on which all flags are right. */
    @Test
    void afterOneInstantAllFlagsAreRightAndNeverBefore() throws IOException {
        List<ServiceRequest> requests = table();
        Instant settled = Boston.play(REGIME, requests).settled().instant();
        for (int hour = 0; hour < 24 * 365; hour++) {
            assertThat(differing(requests, settled.plus(Duration.ofHours(hour))))
                    .isEmpty();
        }
        assertThat(differing(requests, settled.plus(Duration.ofDays(36_524)))).isEmpty();
        for (int hour = 1; hour < 24 * 150; hour++) {
            assertThat(differing(requests, settled.minus(Duration.ofHours(hour))))
                    .isNotEmpty();
        }
        assertThat(differing(requests, settled.minusSeconds(1))).hasSize(1);
    }

    /** Whatever the requests, if the city flags what it did not close by its target. */
    @Property
    void flagsSettleAtTheLastOverdueTarget(
            @ForAll("requests") @Size(min = 1, max = 30) List<ServiceRequest> requests,
            @ForAll @LongRange(max = 10_000_000) long seconds) {
        List<Instant> targets = requests.stream()
                .filter(ServiceRequest::overdue)
                .flatMap(request -> request.target().stream())
                .sorted()
                .toList();
        Instant last = targets.isEmpty() ? START : targets.get(targets.size() - 1);
        assertThat(differing(requests, last.plusSeconds(1 + seconds))).isEmpty();
        assertThat(differing(requests, last).isEmpty()).isEqualTo(targets.isEmpty());
    }

    @Provide
    Arbitrary<List<ServiceRequest>> requests() {
        Arbitrary<Integer> seconds = Arbitraries.integers().between(0, 20_000_000);
        return Combinators.combine(seconds, seconds.injectNull(0.2), seconds.injectNull(0.2))
                .as((opened, target, closed) -> {
                    Instant open = START.plusSeconds(opened);
                    Optional<Instant> by = Optional.ofNullable(target).map(open::plusSeconds);
                    Optional<Instant> done = Optional.ofNullable(closed).map(open::plusSeconds);
                    boolean overdue =
                            by.isPresent() && (done.isEmpty() || done.get().isAfter(by.get()));
                    return new ServiceRequest(open.toString(), open, by, done, overdue);
                })
                .list();
    }

    private static List<String> differing(List<ServiceRequest> requests, Instant asOf) {
        return Boston.asOf(REGIME, requests, asOf).differing();
    }

    private static List<ServiceRequest> table() throws IOException {
        return ServiceRequest.read(Shared.data(TABLE), REGIME.zone());
    }
}
