package io.petition.examples.cli.ledger.figure;

import io.petition.examples.cli.ledger.read.Cases;
import io.petition.examples.cli.ledger.read.Kind;
import io.petition.explain.Finding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How often something was noticed.
 *
 * @param kind what
 * @param findings how many findings
 * @param rows on how many rows of the letters; 0 where it is about a file or another file's row
 */
public record Noticed(Kind kind, long findings, long rows) {
    /** Every kind that occurs, in the order of {@link Kind}. */
    static List<Noticed> of(Cases cases) {
        Map<Kind, long[]> counts = new EnumMap<>(Kind.class);
        cases.rows().forEach(row -> {
            Set<Kind> once = new HashSet<>();
            for (Finding finding : row.findings()) {
                Kind kind = kind(finding);
                long[] count = counts.computeIfAbsent(kind, any -> new long[2]);
                count[0]++;
                count[1] += once.add(kind) ? 1 : 0;
            }
        });
        cases.aboutFiles().forEach(finding -> counts.computeIfAbsent(kind(finding), any -> new long[2])[0]++);
        List<Noticed> noticed = new ArrayList<>();
        counts.forEach((kind, count) -> noticed.add(new Noticed(kind, count[0], count[1])));
        return noticed;
    }

    private static Kind kind(Finding finding) {
        return Kind.of(finding.code()).orElseThrow();
    }
}
