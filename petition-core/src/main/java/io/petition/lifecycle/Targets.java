package io.petition.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.petition.authority.Role;
import io.petition.model.DemandId;
import io.petition.model.OrganId;
import java.util.List;
import java.util.Optional;

/** The organs to which a matter is sent, and what of it. */
final class Targets {
    private Targets() {}

    static List<OrganId> check(List<OrganId> to) {
        checkArgument(!to.isEmpty(), "to: no organ; name at least one that the matter goes to");
        return ImmutableList.copyOf(to);
    }

    /** Who gets a matter gets it as a petition office or as an organ. */
    static void check(Optional<Role> as) {
        checkArgument(
                as.isEmpty() || as.get() == Role.PETITION_OFFICE || as.get() == Role.ORGAN,
                "as: %s gets no matter that is sent; name petition-office or organ, or leave it out",
                as.map(Role::code).orElse(""));
    }

    static List<DemandId> demands(List<DemandId> demands) {
        checkArgument(!demands.isEmpty(), "demands: none; name at least one that the track has to decide");
        return ImmutableList.copyOf(demands);
    }
}
