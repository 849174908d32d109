package io.petition.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.condition.Condition;
import io.petition.time.Counting;
import io.petition.time.Span;
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
 * @param anchor from what it runs; the day of the deciding milestone is where counting begins
 * @param restarts the milestones that move its start to themselves while it runs; the last of them decides. One that starts it too
 *     begins it anew once it was fulfilled or released
 * @param stops the milestones that fulfil it
 * @param releases the milestones after which it is no longer owed; what was late by then stays late
 * @param annuls the milestones that show that it was never owed by the organ that they are about
 * @param transfers the milestones after which another organ bears it; it runs on
 * @param holder who has to act
 * @param effect what follows from it
 * @param optional whether the holder may let it pass: its end then closes a way and breaks nothing
 * @param extension how far it may be extended, a term in hours in its own unit; empty when not at all
 * @param pauses the grounds on which it stands still
 * @param counting how it is counted, where not as the regime counts
 * @param deemed what silence at its end counts as, as a key; only with the effect {@link LegalEffect#DEEMED}
 * @param appliesTo which matters it reaches; unknown makes its clock conditional
 * @param perBearer whether each organ that a start names has a clock of its own, one for every start, which its own milestones
 *     alone touch; what releases or annuls it does so for all
 */
@Value.Builder
public record TermRule(
        TermKey key,
        Length length,
        Anchor anchor,
        Set<MilestoneKey> restarts,
        Set<MilestoneKey> stops,
        Set<MilestoneKey> releases,
        Set<MilestoneKey> annuls,
        Set<MilestoneKey> transfers,
        Holder holder,
        LegalEffect effect,
        boolean optional,
        Optional<ExtensionBound> extension,
        List<PauseGround> pauses,
        Optional<Counting> counting,
        Optional<String> deemed,
        Condition<TermFacts> appliesTo,
        @Value.Default.Boolean(false) boolean perBearer) {
    public TermRule {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(length, "length");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(extension, "extension");
        Objects.requireNonNull(appliesTo, "appliesTo");
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(counting, "counting");
        Objects.requireNonNull(deemed, "deemed");
        restarts = ImmutableSet.copyOf(restarts);
        stops = ImmutableSet.copyOf(stops);
        releases = ImmutableSet.copyOf(releases);
        annuls = ImmutableSet.copyOf(annuls);
        transfers = ImmutableSet.copyOf(transfers);
        pauses = ImmutableList.copyOf(pauses);
        checkArgument(!stops.isEmpty(), "stops: none for term %s; name the milestone that fulfils it", key);
        checkArgument(
                !perBearer || (anchor.isPlain() && restarts.isEmpty() && transfers.isEmpty()),
                "per-bearer: term %s is started by several moments together, restarted or handed on; a clock of each bearer has one"
                        + " start and stays with it",
                key);
        checkArgument(
                deemed.isPresent() == (effect == LegalEffect.DEEMED),
                "deemed: %s for term %s of effect %s; say what silence counts as with the effect deemed, and only there",
                deemed.orElse("nothing"),
                key,
                effect.code());
        checkArgument(
                extension.isEmpty() || extension.get().fits(length),
                "extension: at most %s for term %s, which is not counted so; extend a term in hours in its own unit, and one"
                        + " in days by days, weeks, months or years",
                extension.map(bound -> bound.most().toString()).orElse(""),
                key);
        checkArgument(
                anchor.points().stream()
                        .flatMap(point -> point.after().stream())
                        .noneMatch(span -> span.unit().isHourly()),
                "anchor: %s of term %s adds hours; add days, weeks, months or years",
                anchor,
                key);
    }

    /** The milestones that can start it. */
    public Set<MilestoneKey> starts() {
        return anchor.milestones();
    }

    /** The most that all extensions together may add; empty when it cannot be extended. */
    public Optional<Span> extendableBy() {
        return extension.isEmpty() ? Optional.empty() : extension.get().most().forTerm(length);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a rule; {@code appliesTo} must be given, {@link Condition#always()} where the term reaches every matter. */
    public static final class Builder extends TermRuleBuilder {
        Builder() {}
    }
}
