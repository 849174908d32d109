package io.petition.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.law.LegalEffect;
import io.petition.time.When;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Laws are worth as much as the ledgers they are asked of: everything that can stand in one must stand in many. */
class ClockArbitrariesTest {
    @Provide
    Arbitrary<LedgerCase> inDays() {
        return LedgerCase.inDays();
    }

    @Provide
    Arbitrary<LedgerCase> inHours() {
        return LedgerCase.inHours();
    }

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void ledgersInDays(@ForAll("inDays") LedgerCase asked) {
        Deadline deadline = asked.deadline();
        lines(asked);
        atLeast(6, "still", deadline.due().isEmpty());
        atLeast(80, "with an end", deadline.due().isPresent());
        atLeast(20, "lengthened", deadline.due().isPresent() && !deadline.due().equals(deadline.original()));
        atLeast(8, "late extension", found(deadline, "extension-after-end"));
        atLeast(18, "beyond the bound", found(deadline, "extension-beyond-bound"));
        atLeast(0.3, "extended too often", found(deadline, "extension-too-often"));
        atLeast(0.3, "paused too often", found(deadline, "pause-too-often"));
        atLeast(4, "paused too long", found(deadline, "pause-beyond-bound"));
        atLeast(5, "resumed without a pause", found(deadline, "resumed-without-pause"));
        atLeast(4, "reversed", found(deadline, "pause-reversed"));
        atLeast(3, "renewed", renewed(asked, deadline));
        atLeast(0.3, "renewed too late", found(deadline, "restart-after-end"));
        atLeast(12, "provisional", deadline.provisional());
        atLeast(7, "closes", deadline.due().orElse(null) instanceof When.Moment);
        atLeast(5, "silence", deadline.term().effect() == LegalEffect.DEEMED);
        atLeast(4, "the sender's date", asked.span().isEmpty());
    }

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void ledgersInHours(@ForAll("inHours") LedgerCase asked) {
        Deadline deadline = asked.deadline();
        lines(asked);
        atLeast(4, "still", deadline.due().isEmpty() && !deadline.pauses().isEmpty());
        atLeast(70, "with an end", deadline.due().isPresent());
        atLeast(15, "lengthened", deadline.due().isPresent() && !deadline.due().equals(deadline.original()));
        atLeast(3, "known to the day", found(deadline, "start-known-to-the-day-only"));
        atLeast(2, "renewed", renewed(asked, deadline));
        atLeast(5, "provisional", deadline.provisional());
    }

    private static void lines(LedgerCase asked) {
        atLeast(65, "paused", has(asked, line -> line instanceof ClockEntry.Paused));
        atLeast(40, "paused twice", count(asked, line -> line instanceof ClockEntry.Paused) > 1);
        atLeast(
                35,
                "opened and resumed",
                has(
                                asked,
                                line -> line instanceof ClockEntry.Paused pause
                                        && pause.to().isEmpty())
                        && has(asked, line -> line instanceof ClockEntry.Resumed));
        atLeast(
                45,
                "opened and resumed by one line",
                has(
                        asked,
                        line -> line instanceof ClockEntry.Paused pause
                                && pause.to().isPresent()));
        atLeast(60, "extended", has(asked, line -> line instanceof ClockEntry.Extended));
        atLeast(
                15,
                "extended on a day nobody knows",
                has(
                        asked,
                        line -> line instanceof ClockEntry.Extended grant
                                && grant.when().isEmpty()));
        atLeast(15, "moved", has(asked, line -> line instanceof ClockEntry.Moved));
        atLeast(35, "transferred", has(asked, line -> line instanceof ClockEntry.Transferred));
        atLeast(45, "fulfilled", has(asked, line -> line instanceof ClockEntry.Stopped));
        atLeast(7, "released", has(asked, line -> line instanceof ClockEntry.Released));
        atLeast(60, "not begun by its first line", !(asked.clock().entries().get(0) instanceof ClockEntry.Started));
    }

    private static boolean renewed(LedgerCase asked, Deadline deadline) {
        List<ClockEntry> entries = asked.clock().entries();
        Optional<When> start = deadline.start();
        return entries.stream()
                .anyMatch(
                        line -> line instanceof ClockEntry.Restarted again && start.equals(Optional.of(again.when())));
    }

    private static boolean found(Deadline deadline, String code) {
        return deadline.findings().stream().anyMatch(finding -> finding.code().equals(code));
    }

    private static boolean has(LedgerCase asked, Predicate<ClockEntry> line) {
        return count(asked, line) > 0;
    }

    private static long count(LedgerCase asked, Predicate<ClockEntry> line) {
        return asked.clock().entries().stream().filter(line).count();
    }

    private static void atLeast(double percent, String label, boolean holds) {
        Statistics.label(label).collect(holds);
        Statistics.label(label)
                .coverage(coverage -> coverage.check(true).percentage((Consumer<Double>)
                        part -> assertThat(part).as(label).isGreaterThanOrEqualTo(percent)));
    }
}
