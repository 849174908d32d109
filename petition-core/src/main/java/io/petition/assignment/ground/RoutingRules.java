package io.petition.assignment.ground;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How one edition finds who must act: all of it data.
 *
 * @param edition the id of the edition
 * @param act the key of the act for which organs have their functions
 * @param grounds the grounds of competence, in the order in which they are tried
 * @param ways how a petition gets there, in the order in which they are tried
 * @param recusals who must keep away
 * @param urgent who is told of urgent matters
 * @param reviews who reviews whom, in the order in which they are tried
 * @param succession why who carries on an organ is taken for it; empty where the edition does not say
 */
@Value.Builder
public record RoutingRules(
        String edition,
        String act,
        List<Ground> grounds,
        List<WayRule> ways,
        List<RecusalRule> recusals,
        List<UrgentRule> urgent,
        List<ReviewRule> reviews,
        Optional<Basis> succession) {
    public RoutingRules {
        checkArgument(!edition.isBlank(), "edition: is blank; routing rules belong to one");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(succession, "succession");
        grounds = ImmutableList.copyOf(grounds);
        ways = ImmutableList.copyOf(ways);
        recusals = ImmutableList.copyOf(recusals);
        urgent = ImmutableList.copyOf(urgent);
        reviews = ImmutableList.copyOf(reviews);
        checkArgument(
                grounds.stream().map(Ground::key).distinct().count() == grounds.size(),
                "grounds: one key stands twice in %s; give each its own",
                edition);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Everything it rests on. */
    public List<Basis> bases() {
        ImmutableList.Builder<Basis> bases = ImmutableList.builder();
        grounds.forEach(ground -> bases.add(ground.basis()));
        ways.forEach(way -> bases.add(way.basis()));
        recusals.forEach(recusal -> bases.add(recusal.basis()));
        urgent.forEach(rule -> bases.add(rule.basis()));
        reviews.forEach(review -> bases.add(review.basis()));
        succession.ifPresent(bases::add);
        return bases.build();
    }

    /** Builds rules. */
    public static final class Builder extends RoutingRulesBuilder {
        Builder() {}
    }
}
