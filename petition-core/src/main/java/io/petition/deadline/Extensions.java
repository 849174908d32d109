package io.petition.deadline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.petition.explain.Citation;
import io.petition.explain.Reason;
import io.petition.law.Dated;
import io.petition.law.ExtensionBound;
import io.petition.law.TermRule;
import io.petition.time.Span;
import io.petition.time.When;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a term may be extended further 延期. */
public final class Extensions {
    private Extensions() {}

    /**
     * Every reason why a clock may not be extended by a span, as far as the bound goes; empty when it may.
     *
     * @param clock the clock, with the extensions already granted, of which each uses up what it asked for, with effect or
     *     without
     * @param by the further extension
     */
    public static List<Reason> refusals(Clock clock, Span by) {
        Dated<TermRule> rule = clock.rule();
        String term = rule.value().key().value();
        if (rule.value().extension().isEmpty() || rule.value().extendableBy().isEmpty()) {
            return ImmutableList.of(new Reason(
                    "extension-not-provided",
                    Map.of("term", term, "by", by.toString()),
                    rule.citations(),
                    Optional.empty()));
        }
        ExtensionBound bound = rule.value().extension().get();
        Span most = rule.value().extendableBy().get();
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        if (bound.times().isPresent() && extensions(clock) >= bound.times().getAsInt()) {
            reasons.add(new Reason(
                    "extension-used-up",
                    Map.of("term", term, "times", Integer.toString(bound.times().getAsInt())),
                    bound.citations(),
                    Optional.empty()));
        }
        if (most.unit() != by.unit()) {
            reasons.add(new Reason(
                    "extension-in-other-unit",
                    Map.of("term", term, "by", by.toString(), "most", most.toString()),
                    bound.citations(),
                    Optional.of("extension-in-other-unit.cure")));
        } else if (by.amount() > left(clock)) {
            reasons.add(overBound(term, by, most, left(clock), bound.citations()));
        }
        return reasons.build();
    }

    /**
     * Every reason why a clock may not be extended so, at that time: the bound, the end of the term, and what the grant
     * is known to lack. For a host without the lifecycle, whose guards ask the same of an act.
     */
    public static List<Reason> refusals(Clock clock, Grant grant, When at, Deadlines deadlines) {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        reasons.addAll(refusals(clock, grant.by()));
        String term = clock.rule().value().key().value();
        Optional<When> due = deadlines.deadline(clock).due();
        if (due.isPresent() && When.compare(at, due.get(), deadlines.regime().zone()) > 0) {
            reasons.add(new Reason(
                    "extension-after-end.refused",
                    Map.of("term", term, "end", due.get().toString(), "on", at.toString()),
                    clock.rule().citations(),
                    Optional.empty()));
        }
        Optional<ExtensionBound> bound = clock.rule().value().extension();
        if (bound.isPresent() && grant.shown().isPresent()) {
            Set<ExtensionBound.Need> lacking =
                    Sets.difference(bound.get().needs(), grant.shown().get());
            if (!lacking.isEmpty()) {
                String needs = lacking.stream().map(ExtensionBound.Need::code).collect(Collectors.joining(", "));
                reasons.add(new Reason(
                        "extension-lacks.refused",
                        Map.of("term", term, "needs", needs),
                        bound.get().citations(),
                        Optional.of("extension-lacks.cure")));
            }
        }
        return reasons.build();
    }

    private static Reason overBound(String term, Span by, Span most, long left, List<Citation> sources) {
        return new Reason(
                "extension-over-bound",
                Map.of(
                        "term", term,
                        "by", by.toString(),
                        "most", most.toString(),
                        "left", Long.toString(left)),
                sources,
                left > 0 ? Optional.of("extension-over-bound.cure") : Optional.empty());
    }

    /** How much may still be added, in the unit of the bound; 0 where the rule has none. */
    public static long left(Clock clock) {
        Optional<Span> most = clock.rule().value().extendableBy();
        if (most.isEmpty()) {
            return 0;
        }
        long granted = 0;
        for (ClockEntry entry : clock.entries()) {
            if (entry instanceof ClockEntry.Extended line
                    && line.grant().by().unit() == most.get().unit()) {
                granted += line.grant().by().amount();
            }
        }
        return Math.max(0, most.get().amount() - granted);
    }

    private static int extensions(Clock clock) {
        int extensions = 0;
        for (ClockEntry entry : clock.entries()) {
            extensions += entry instanceof ClockEntry.Extended ? 1 : 0;
        }
        return extensions;
    }
}
