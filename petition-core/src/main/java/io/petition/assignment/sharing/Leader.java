package io.petition.assignment.sharing;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableSet;
import io.petition.authority.region.Tier;
import io.petition.model.Category;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.RegionCode;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A leader who takes charge of hard cases 包案领导.
 *
 * @param person who
 * @param organ of which organ, so that it is known when the organ must recuse itself; empty for none
 * @param level the tier on which they stand
 * @param territory the regions they answer for, with all that lies in them; empty for every region
 * @param lines the contents they answer for 分管领域; empty for every content
 * @param least how many cases they shall have, those already held among them
 * @param most how many cases they may have, those already held among them
 * @param held how many they hold beside those that are to be shared out
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Leader(
        PersonRef person,
        Optional<OrganId> organ,
        Tier level,
        Set<RegionCode> territory,
        Set<Category> lines,
        int least,
        int most,
        int held) {
    public Leader {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(organ, "organ");
        Objects.requireNonNull(level, "level");
        territory = ImmutableSet.copyOf(territory);
        lines = ImmutableSet.copyOf(lines);
        checkArgument(held >= 0, "held: %s; a load is 0 or more", held);
        checkArgument(
                least >= 0 && least <= most, "least: %s to most: %s; give the quota in order, from 0", least, most);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** How many more they may have. */
    int room() {
        return Math.max(0, most - held);
    }

    /** Builds a leader. */
    public static final class Builder extends LeaderBuilder {
        Builder() {}
    }
}
