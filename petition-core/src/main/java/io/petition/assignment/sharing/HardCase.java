package io.petition.assignment.sharing;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableSet;
import io.petition.authority.region.Tier;
import io.petition.model.Category;
import io.petition.model.MatterId;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.RegionCode;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A hard case that leaders shall take charge of 包案的疑难信访事项.
 *
 * @param id the matter
 * @param region where it lies
 * @param line what it is about
 * @param level the tier on which its sponsors shall stand, or above; empty for any
 * @param sponsors how many sponsors it shall have; empty for as many as the scheme says
 * @param recused the persons who must stand aside 回避
 * @param recusedOrgans the organs whose leaders must stand aside
 * @param existing who has it now
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record HardCase(
        MatterId id,
        RegionCode region,
        Category line,
        Optional<Tier> level,
        Optional<Integer> sponsors,
        Set<PersonRef> recused,
        Set<OrganId> recusedOrgans,
        Set<PersonRef> existing) {
    public HardCase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(level, "level");
        checkArgument(
                sponsors.orElse(1) > 0,
                "sponsors: %s for case %s; a case that is shared out wants at least one",
                sponsors,
                id);
        recused = ImmutableSet.copyOf(recused);
        recusedOrgans = ImmutableSet.copyOf(recusedOrgans);
        existing = ImmutableSet.copyOf(existing);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Whether the leader must stand aside. */
    boolean recuses(Leader leader) {
        return recused.contains(leader.person())
                || leader.organ().filter(recusedOrgans::contains).isPresent();
    }

    /** Whether the leader stands lower than the case asks. */
    boolean above(Leader leader) {
        return level.filter(tier -> tier.above(leader.level())).isPresent();
    }

    /** Builds a case. */
    public static final class Builder extends HardCaseBuilder {
        Builder() {}
    }
}
