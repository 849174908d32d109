package io.petition.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.petition.model.OrganId;
import java.util.List;

/** The organs to which a matter is sent. */
final class Targets {
    private Targets() {}

    static List<OrganId> check(List<OrganId> to) {
        checkArgument(!to.isEmpty(), "to: no organ; name at least one that the matter goes to");
        return ImmutableList.copyOf(to);
    }
}
