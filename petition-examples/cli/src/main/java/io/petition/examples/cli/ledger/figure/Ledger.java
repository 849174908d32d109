package io.petition.examples.cli.ledger.figure;

import com.google.common.collect.ImmutableList;
import io.petition.examples.cli.ledger.read.CaseRow;
import io.petition.examples.cli.ledger.read.CaseRow.Use;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A ledger: lines and their sum. A letter of several organs stands in several lines and in the sum once; {@code extra}
 * says how many lines too many that makes.
 *
 * @param lines the lines
 * @param total every letter once
 * @param extra by how much the letters of the lines add up to more than the total
 * @param extraSetAside the same of the rows set aside
 */
public record Ledger(List<Line> lines, Line total, long extra, long extraSetAside) {
    public Ledger {
        lines = ImmutableList.copyOf(lines);
        Objects.requireNonNull(total, "total");
    }

    /** What a row is entered under: one heading or several. */
    interface Entry extends Function<CaseRow, List<Heading>> {}

    /** Under what a row is entered. */
    record Heading(String key, Label label) {}

    static Ledger of(List<Fact> facts, List<CaseRow> rows, Entry entry, Comparator<Line> order) {
        Map<String, List<Fact>> byKey = new LinkedHashMap<>();
        Map<String, Long> aside = new LinkedHashMap<>();
        Map<String, Label> labels = new LinkedHashMap<>();
        long extra = 0;
        long extraSetAside = 0;
        for (Fact fact : facts) {
            List<Heading> headings = entry.apply(fact.row());
            extra += headings.size() - 1;
            for (Heading heading : headings) {
                labels.putIfAbsent(heading.key(), heading.label());
                byKey.computeIfAbsent(heading.key(), key -> new ArrayList<>()).add(fact);
            }
        }
        for (CaseRow row : rows) {
            if (row.use() == Use.SET_ASIDE) {
                List<Heading> headings = entry.apply(row);
                extraSetAside += headings.size() - 1;
                for (Heading heading : headings) {
                    labels.putIfAbsent(heading.key(), heading.label());
                    aside.merge(heading.key(), 1L, Long::sum);
                }
            }
        }
        Set<String> keys = new TreeSet<>(labels.keySet());
        List<Line> lines = keys.stream()
                .map(key -> Line.of(
                        key,
                        Objects.requireNonNull(labels.get(key)),
                        byKey.getOrDefault(key, List.of()),
                        aside.getOrDefault(key, 0L)))
                .sorted(order)
                .toList();
        long allAside = rows.stream().filter(row -> row.use() == Use.SET_ASIDE).count();
        return new Ledger(
                lines, Line.of("total", new Label.Coded("line.total"), facts, allAside), extra, extraSetAside);
    }
}
