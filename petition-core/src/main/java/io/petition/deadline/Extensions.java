package io.petition.deadline;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Reason;
import io.petition.law.Dated;
import io.petition.law.ExtensionBound;
import io.petition.law.TermRule;
import io.petition.time.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a term may be extended further 延期. */
public final class Extensions {
    private Extensions() {}

    /**
     * Every reason why a clock may not be extended by a span; empty when it may.
     *
     * @param clock the clock, with the extensions already granted
     * @param by the further extension
     */
    public static List<Reason> refusals(Clock clock, Span by) {
        Dated<TermRule> rule = clock.rule();
        String term = rule.value().key().value();
        if (rule.value().extension().isEmpty()) {
            return ImmutableList.of(new Reason(
                    "extension-not-provided",
                    Map.of("term", term, "by", by.toString()),
                    rule.citations(),
                    Optional.empty()));
        }
        ExtensionBound bound = rule.value().extension().get();
        if (bound.most().unit() != by.unit()) {
            return ImmutableList.of(new Reason(
                    "extension-in-other-unit",
                    Map.of(
                            "term",
                            term,
                            "by",
                            by.toString(),
                            "most",
                            bound.most().toString()),
                    bound.citations(),
                    Optional.of("extension-in-other-unit.cure")));
        }
        long left = left(clock);
        if (by.amount() <= left) {
            return ImmutableList.of();
        }
        return ImmutableList.of(new Reason(
                "extension-over-bound",
                Map.of(
                        "term", term,
                        "by", by.toString(),
                        "most", bound.most().toString(),
                        "left", Long.toString(left)),
                bound.citations(),
                left > 0 ? Optional.of("extension-over-bound.cure") : Optional.empty()));
    }

    /** How much may still be added, in the unit of the bound; 0 where the rule has none. */
    public static long left(Clock clock) {
        Optional<Span> most = clock.rule().value().extension().map(ExtensionBound::most);
        if (most.isEmpty()) {
            return 0;
        }
        long granted = 0;
        for (ClockEntry entry : clock.entries()) {
            if (entry instanceof ClockEntry.Extended line
                    && line.by().unit() == most.get().unit()) {
                granted += line.by().amount();
            }
        }
        return Math.max(0, most.get().amount() - granted);
    }
}
