package io.petition.rules.china;

import io.petition.deadline.Milestone;
import io.petition.deadline.Scope;
import io.petition.law.MatterClass;
import io.petition.law.MilestoneKey;
import io.petition.law.TermFacts;
import io.petition.time.Span;
import io.petition.time.When;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A row of {@code overlay-cases.csv}, whose head says what each cell means. */
record OverlayCase(
        String overlay,
        String term,
        List<Milestone> milestones,
        TermFacts facts,
        When asOf,
        List<String> expected,
        List<String> articles,
        boolean open,
        String row) {
    /** All rows but the comments and the names of the columns. */
    static List<OverlayCase> all() {
        return CsvRows.of("overlay-cases.csv").stream().map(OverlayCase::of).toList();
    }

    private static OverlayCase of(List<String> cells) {
        List<Milestone> milestones =
                parts(cells.get(2)).stream().map(OverlayCase::milestone).toList();
        return new OverlayCase(
                cells.get(0),
                cells.get(1),
                milestones,
                facts(parts(cells.get(3))),
                cells.get(4).isEmpty() ? milestones.get(0).when() : when(cells.get(4)),
                parts(cells.get(5)),
                parts(cells.get(6)),
                cells.get(7).startsWith("(open)"),
                String.join(",", cells.subList(0, 6)));
    }

    /** The day on which it begins, which decides what governs it. */
    LocalDate begins() {
        return milestones.get(0).when().day(ChinaRules.national().zone());
    }

    /** Whether a cell of what is expected is a time and no word. */
    static Optional<When> time(String expected) {
        return Character.isDigit(expected.charAt(0)) ? Optional.of(when(expected)) : Optional.empty();
    }

    /** {@code KEY WHEN [given DATE] [granted SPAN]}; all on one track, in one round. */
    private static Milestone milestone(String cell) {
        String[] words = cell.split(" ", -1);
        Milestone milestone = Milestone.of(MilestoneKey.of(words[0]), Scope.track("1", 1), when(words[1]));
        return switch (words.length) {
            case 4 -> milestone.givenUntil(LocalDate.parse(words[3]));
            case 5 -> milestone.granting(span(words[3], words[4]));
            default -> milestone;
        };
    }

    private static Span span(String amount, String unit) {
        return new Span(
                Integer.parseInt(amount),
                Span.Unit.valueOf(unit.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private static TermFacts facts(List<String> known) {
        TermFacts facts = TermFacts.unknown();
        for (String fact : known) {
            String value = fact.substring(fact.indexOf('=') + 1);
            facts = switch (fact.substring(0, fact.indexOf('='))) {
                case "matter-class" ->
                    new TermFacts(Optional.of(MatterClass.of(value)), facts.reachable(), facts.attributes());
                case "reachable" ->
                    new TermFacts(facts.matterClass(), Optional.of(Boolean.valueOf(value)), facts.attributes());
                default -> facts.with(fact.substring(0, fact.indexOf('=')), value);
            };
        }
        return facts;
    }

    private static When when(String when) {
        return when.contains("T") ? When.at(OffsetDateTime.parse(when).toInstant()) : When.on(LocalDate.parse(when));
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
