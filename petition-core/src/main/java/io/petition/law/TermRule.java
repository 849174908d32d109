package io.petition.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.condition.Condition;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What the law says of one term 期限: how long, from what to what, on whom, with what effect.
 *
 * @param key its key
 * @param length its length
 * @param starts the milestones that start it; the day of the milestone is where counting begins
 * @param stops the milestones that fulfil it
 * @param releases the milestones after which it is no longer owed; what was late by then stays late
 * @param annuls the milestones that show that it was never owed
 * @param holder who has to act
 * @param effect what follows from it
 * @param optional whether the holder may let it pass: its end then closes a way and breaks nothing
 * @param extension how far it may be extended; empty when not at all
 * @param pauses the grounds on which it stands still
 * @param appliesTo which matters it reaches; unknown makes its clock conditional
 */
@Value.Builder
public record TermRule(
        TermKey key,
        Length length,
        Set<MilestoneKey> starts,
        Set<MilestoneKey> stops,
        Set<MilestoneKey> releases,
        Set<MilestoneKey> annuls,
        Holder holder,
        LegalEffect effect,
        boolean optional,
        Optional<ExtensionBound> extension,
        List<PauseGround> pauses,
        Condition<TermFacts> appliesTo) {
    public TermRule {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(length, "length");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(extension, "extension");
        Objects.requireNonNull(appliesTo, "appliesTo");
        starts = ImmutableSet.copyOf(starts);
        stops = ImmutableSet.copyOf(stops);
        releases = ImmutableSet.copyOf(releases);
        annuls = ImmutableSet.copyOf(annuls);
        pauses = ImmutableList.copyOf(pauses);
        checkArgument(!starts.isEmpty(), "starts: none for term %s; name the milestone that starts it", key);
        checkArgument(!stops.isEmpty(), "stops: none for term %s; name the milestone that fulfils it", key);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a rule; {@code appliesTo} must be given, {@link Condition#always()} where the term reaches every matter. */
    public static final class Builder extends TermRuleBuilder {
        Builder() {}
    }
}
