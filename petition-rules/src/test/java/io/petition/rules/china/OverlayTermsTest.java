package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.condition.Truth;
import io.petition.deadline.Clock;
import io.petition.deadline.Deadline;
import io.petition.deadline.DeadlineStatus;
import io.petition.deadline.Deadlines;
import io.petition.deadline.Extensions;
import io.petition.explain.Citation;
import io.petition.explain.Finding;
import io.petition.explain.Reason;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.MilestoneKey;
import io.petition.law.Regime;
import io.petition.law.TermKey;
import io.petition.law.TermRule;
import io.petition.time.Span;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The shipped overlays against a table that was reckoned from their texts. */
class OverlayTermsTest {
    private static final Regime NATIONAL = ChinaRules.national();
    private static final Map<String, Deadlines> LAID = new HashMap<>();

    @Test
    void comesToWhatTheTableSays() {
        List<String> differences = new ArrayList<>();
        for (OverlayCase row : OverlayCase.all()) {
            List<String> found = differences(row);
            if (!row.open()) {
                differences.addAll(found);
            } else if (found.isEmpty()) {
                differences.add(row.row() + ": is no longer open; strike the mark from its note");
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void anExtensionBeyondTheBoundOfTheOverlayIsRefused() {
        Deadlines deadlines = laid(ChinaOverlays.ZHEJIANG_2016);
        LocalDate accepted = LocalDate.of(2017, 9, 1);
        Edition edition = deadlines.regime().editions().at(accepted).orElseThrow();
        Clock clock = Clock.started(edition.term(TermKey.of("handling")).rule().orElseThrow(), When.on(accepted));
        assertThat(Extensions.refusals(clock, Span.calendarDays(60))).isEmpty();
        assertThat(Extensions.refusals(clock, Span.calendarDays(61)))
                .extracting(Reason::code)
                .containsExactly("extension-over-bound");
    }

    @Test
    void everyTermOfEveryOverlayHasARow() {
        Set<String> rows = new TreeSet<>();
        OverlayCase.all().forEach(row -> rows.add(row.overlay() + " " + row.term()));
        Set<String> terms = new TreeSet<>();
        for (String id : ChinaOverlays.ids()) {
            ChinaOverlays.read(id)
                    .terms()
                    .forEach(
                            change -> terms.add(id + " " + change.rule().value().key()));
        }
        assertThat(rows).containsAll(terms);
    }

    private static List<String> differences(OverlayCase row) {
        Deadlines deadlines = LAID.computeIfAbsent(row.overlay(), OverlayTermsTest::laid);
        Edition edition = deadlines.regime().editions().at(row.begins()).orElseThrow();
        Dated<TermRule> rule = edition.term(TermKey.of(row.term())).rule().orElseThrow();
        List<Deadline> found = deadlines.of(edition, row.milestones(), row.facts()).stream()
                .filter(deadline -> deadline.term().key().equals(rule.value().key()))
                .toList();
        List<String> differences = new ArrayList<>();
        if (found.size() != 1 || row.expected().contains("absent")) {
            String clocks = found.isEmpty() ? "absent" : found.size() + " clocks";
            compare(row, row.expected(), List.of(clocks), differences);
            return differences;
        }
        Deadline deadline = found.get(0);
        for (String expected : row.expected()) {
            Optional<When> time = OverlayCase.time(expected);
            if (time.isPresent() || expected.equals("no-end")) {
                compare(row, time, deadline.due(), differences);
                compare(row, Truth.YES, deadline.applies(), differences);
            } else if (!expected.startsWith("remark ")) {
                compare(row, expected, word(deadlines.status(deadline, row.asOf()), expected), differences);
            }
        }
        Set<String> remarks = new TreeSet<>();
        deadline.findings().stream().map(Finding::code).forEach(code -> remarks.add("remark " + code));
        Set<String> expectedRemarks = new TreeSet<>(row.expected());
        expectedRemarks.removeIf(expected -> !expected.startsWith("remark "));
        compare(row, expectedRemarks, remarks, differences);
        compare(row, false, deadline.provisional(), differences);
        compare(row, Set.copyOf(row.articles()), articles(row, rule), differences);
        return differences;
    }

    private static Deadlines laid(String id) {
        return Deadlines.under(
                NATIONAL.edition(id).isPresent()
                        ? NATIONAL
                        : ChinaOverlays.lay(NATIONAL, id).regime().orElseThrow());
    }

    private static String word(DeadlineStatus status, String expected) {
        return status.kind().code() + (expected.contains(" ") ? " " + status.daysLate() : "");
    }

    /** Where the text says so: the term, and what of its extension and pauses happened. */
    private static Set<String> articles(OverlayCase row, Dated<TermRule> rule) {
        List<Citation> citations = new ArrayList<>(rule.citations());
        row.milestones().forEach(milestone -> citations.addAll(used(rule.value(), milestone.key())));
        Set<String> articles = new LinkedHashSet<>();
        for (Citation citation : citations) {
            boolean own = NATIONAL.edition(row.overlay()).isEmpty()
                    && ChinaOverlays.read(row.overlay()).instrument().equals(citation.instrument());
            articles.add(own ? citation.article() : citation.instrument() + "/" + citation.article());
        }
        return articles;
    }

    private static List<Citation> used(TermRule rule, MilestoneKey key) {
        List<Citation> citations = new ArrayList<>();
        rule.extension()
                .filter(bound -> bound.by().equals(key))
                .ifPresent(bound -> citations.addAll(bound.citations()));
        rule.pauses().stream()
                .filter(ground -> ground.begins().equals(key))
                .forEach(ground -> citations.addAll(ground.citations()));
        return citations;
    }

    private static void compare(OverlayCase row, Object expected, Object actual, List<String> differences) {
        if (!expected.equals(actual)) {
            differences.add(row.row() + ": expected " + expected + " but was " + actual);
        }
    }
}
