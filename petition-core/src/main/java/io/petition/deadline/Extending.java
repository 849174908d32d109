package io.petition.deadline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.petition.explain.Citation;
import io.petition.explain.Finding;
import io.petition.explain.Step;
import io.petition.explain.Trace;
import io.petition.law.ExtensionBound;
import io.petition.law.TermRule;
import io.petition.time.Span;
import io.petition.time.When;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Lengthens a budget by its extensions, together at most by the bound. What goes beyond it has no effect, and neither has
 * one that came after the end: it would heal a breach. Each of these becomes a finding.
 */
final class Extending {
    private final TermRule rule;
    private final ZoneId zone;
    private final List<Finding> findings;

    /** Those that have an effect, as far as they have it. */
    private final List<Span> effective = new ArrayList<>(2);

    private int granted;
    private int times;

    Extending(TermRule rule, ZoneId zone, List<Finding> findings) {
        this.rule = rule;
        this.zone = zone;
        this.findings = findings;
    }

    /** Lengthens a count of days; {@code end} says when the term would be over if it ended where the count stands. */
    void extend(DayCount count, Supplier<When> end, List<ClockEntry.Extended> extensions, Trace trace) {
        for (ClockEntry.Extended extension : ordered(extensions)) {
            if (!count.isStill() && tooLate(extension, end.get())) {
                continue;
            }
            int lawful = lawful(extension.grant());
            if (lawful == 0) {
                continue;
            }
            Span by = new Span(lawful, extension.grant().by().unit());
            if (trace.on() && !count.isStill()) {
                trace.add(step(count.day().plusDays(1), by));
            }
            effective.add(by);
            count.take(by);
        }
    }

    void extend(HourCount count, List<ClockEntry.Extended> extensions, Trace trace) {
        for (ClockEntry.Extended extension : ordered(extensions)) {
            if (!count.isStill() && tooLate(extension, When.at(count.instant()))) {
                continue;
            }
            int lawful = lawful(extension.grant());
            if (lawful > 0) {
                Span by = new Span(lawful, extension.grant().by().unit());
                if (trace.on() && !count.isStill()) {
                    trace.add(step(LocalDate.ofInstant(count.instant(), zone), by));
                }
                effective.add(by);
                count.take(by);
            }
        }
    }

    List<Span> effective() {
        return effective;
    }

    /**
     * By the time of the grant; of those whose day is not known nothing says that they came late. Where times do not tell,
     * any order will do that is always the same.
     */
    private List<ClockEntry.Extended> ordered(List<ClockEntry.Extended> extensions) {
        if (extensions.size() < 2) {
            return extensions;
        }
        Comparator<When> order = When.order(zone);
        List<ClockEntry.Extended> ordered = new ArrayList<>(extensions);
        ordered.sort(Comparator.comparing(
                        (ClockEntry.Extended line) -> line.when().orElse(null), Comparator.nullsFirst(order))
                .thenComparing(line -> line.grant().toString()));
        return ordered;
    }

    private boolean tooLate(ClockEntry.Extended extension, When end) {
        if (extension.when().isEmpty() || When.compare(extension.when().get(), end, zone) <= 0) {
            return false;
        }
        findings.add(Finding.warning(
                "extension-after-end", Map.of("by", extension.grant().by().toString(), "end", end.toString())));
        return true;
    }

    private int lawful(Grant grant) {
        Span by = grant.by();
        int most = most(by.unit());
        int lawful = Math.max(0, Math.min(by.amount(), most - granted));
        if (lawful > 0 && tooOften()) {
            return 0;
        }
        if (lawful < by.amount()) {
            findings.add(Finding.warning(
                    "extension-beyond-bound",
                    Map.of(
                            "by",
                            by.toString(),
                            "effective",
                            Integer.toString(lawful),
                            "most",
                            Integer.toString(most))));
        }
        checkNeeds(grant);
        granted += lawful;
        return lawful;
    }

    /** The bound, where it is in this unit. */
    private int most(Span.Unit unit) {
        Optional<Span> bound = rule.extendableBy();
        return bound.isPresent() && bound.get().unit() == unit ? bound.get().amount() : 0;
    }

    private boolean tooOften() {
        times++;
        boolean tooOften = rule.extension().isPresent()
                && rule.extension().get().times().isPresent()
                && times > rule.extension().get().times().getAsInt();
        if (tooOften) {
            findings.add(new Finding(
                    Finding.Severity.WARNING,
                    "extension-too-often",
                    Map.of("times", Integer.toString(times - 1)),
                    sources()));
        }
        return tooOften;
    }

    /** What it lacked makes it doubtful and not void: only the one who grants it can still be told no. */
    private void checkNeeds(Grant grant) {
        if (grant.shown().isEmpty() || rule.extension().isEmpty()) {
            return;
        }
        Set<ExtensionBound.Need> lacking =
                Sets.difference(rule.extension().get().needs(), grant.shown().get());
        if (!lacking.isEmpty()) {
            String needs = lacking.stream().map(ExtensionBound.Need::code).collect(Collectors.joining(", "));
            findings.add(new Finding(
                    Finding.Severity.WARNING,
                    "extension-lacks",
                    Map.of("by", grant.by().toString(), "needs", needs),
                    sources()));
        }
    }

    private Step step(LocalDate day, Span by) {
        return new Step(day, day, "extended", Map.of("by", by.toString()), sources());
    }

    private List<Citation> sources() {
        return rule.extension().map(ExtensionBound::citations).orElse(ImmutableList.of());
    }
}
