package io.petition.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.petition.explain.Citation;
import io.petition.time.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How far a term may be extended 延长期限.
 *
 * @param most the most that all extensions together may add, in the unit in which they are granted
 * @param times how often it may be extended; empty when no number is set
 * @param by the milestone that extends
 * @param needs what an extension must have to be lawful
 * @param citations the provision; at least one
 */
@Value.Builder
public record ExtensionBound(
        Ceiling most, OptionalInt times, MilestoneKey by, Set<Need> needs, List<Citation> citations) {
    /** What an extension must have. */
    public enum Need {
        /** A reason 情况复杂等理由. */
        REASON("reason"),
        /** The approval of the organ's head 负责人批准. */
        APPROVAL("approval"),
        /** Notice to the petitioner 告知信访人. */
        NOTICE("notice");

        private final String code;

        Need(String code) {
            this.code = code;
        }

        /** The word shown to programs. */
        @JsonValue
        public String code() {
            return code;
        }
    }

    public ExtensionBound {
        Objects.requireNonNull(most, "most");
        Objects.requireNonNull(times, "times");
        Objects.requireNonNull(by, "by");
        needs = Sets.immutableEnumSet(needs);
        citations = ImmutableList.copyOf(citations);
        checkArgument(
                times.isEmpty() || times.getAsInt() > 0,
                "times: %s is not positive; leave it empty where no number is set",
                times);
        checkArgument(!citations.isEmpty(), "citations: none for an extension of %s; cite the provision", most);
    }

    /** At most a span, however often. */
    public static ExtensionBound of(Span most, MilestoneKey by, Citation... citations) {
        return new ExtensionBound(Ceiling.of(most), OptionalInt.empty(), by, Set.of(), ImmutableList.copyOf(citations));
    }

    /** Whether it can be added to a term of this length: in hours to hours of that kind, in days and more to days and more. */
    public boolean fits(Length length) {
        Optional<Span> added = most.forTerm(length);
        if (added.isEmpty()) {
            return true;
        }
        Span.Unit unit = added.get().unit();
        Optional<Span> own = length.span().filter(span -> span.unit().isHourly());
        return own.isPresent() ? own.get().unit() == unit : !unit.isHourly();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a bound. */
    public static final class Builder extends ExtensionBoundBuilder {
        Builder() {}
    }
}
