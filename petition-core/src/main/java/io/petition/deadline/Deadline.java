package io.petition.deadline;

import com.google.common.collect.ImmutableList;
import io.petition.condition.Truth;
import io.petition.explain.Finding;
import io.petition.law.Dated;
import io.petition.law.TermRule;
import io.petition.time.Counting;
import io.petition.time.Period;
import io.petition.time.When;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is owed by when 期限: what a {@link Clock}'s ledger comes to. How it stands as of a day is asked of
 * {@link Deadlines#status}.
 *
 * @param rule the term, with its sources and its mark
 * @param scope whose it is
 * @param applies whether the term reaches this matter; {@link Truth#UNKNOWN} makes it conditional
 * @param bearer the id of the organ that bears it; empty for the petitioner's, before it starts, and where none is known
 * @param start the time from which it is counted: of the milestone, or where it was moved or renewed, of what did that; empty
 *     when nothing has started it, and while the sender's date is lacking
 * @param due the last day on which it can be fulfilled (a day), or the last instant, of a term in hours and where its last
 *     day ends when the desk closes; empty when it has not started, stands still without a known end, or cannot be
 *     reckoned, which a finding then says
 * @param original what it would be without its extensions, so that a lawful extension and the first promise are both
 *     seen; equal to {@code due} where there is none
 * @param provisional whether a day whose working status was asked lies outside the calendar's published years
 * @param pauses the days that are not counted, merged and in order; the last may be open. Of a term in hours: the days on
 *     which it stands still, some of them in part
 * @param stopped when it was fulfilled, first of all
 * @param released what made it fall away, first of all
 * @param counting the rule of counting that was used, with its sources and its mark; empty for a term in hours
 * @param findings what the ledger holds that the rule does not know, and why it could not be reckoned
 */
public record Deadline(
        Dated<TermRule> rule,
        Scope scope,
        Truth applies,
        Optional<String> bearer,
        Optional<When> start,
        Optional<When> due,
        Optional<When> original,
        boolean provisional,
        List<Period> pauses,
        Optional<When> stopped,
        Optional<ClockEntry.Released> released,
        Optional<Dated<Counting>> counting,
        List<Finding> findings) {
    public Deadline {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(applies, "applies");
        Objects.requireNonNull(bearer, "bearer");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(original, "original");
        Objects.requireNonNull(stopped, "stopped");
        Objects.requireNonNull(released, "released");
        pauses = ImmutableList.copyOf(pauses);
        Objects.requireNonNull(counting, "counting");
        findings = ImmutableList.copyOf(findings);
    }

    /** The term itself. */
    public TermRule term() {
        return rule.value();
    }
}
