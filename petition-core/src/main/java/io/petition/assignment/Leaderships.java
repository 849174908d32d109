package io.petition.assignment;

import com.google.common.collect.ImmutableSet;
import io.petition.authority.Organ;
import io.petition.authority.OrganDirectory;
import io.petition.authority.SpecialBody;
import io.petition.authority.competence.Jurisdiction;
import io.petition.authority.region.Tier;
import io.petition.model.OrganId;
import java.util.Optional;

/**
 * The committees and governments of a directory, told from its links: whoever stands above others by territory, and whoever stands in the line of one of another
 * place and above nobody by territory of its own. For a body that serves the leadership of its place and of which the directory says no superior, that leadership is one.
 */
final class Leaderships {
    private final OrganDirectory directory;
    private final Jurisdiction jurisdiction;
    private final ImmutableSet<OrganId> leading;

    Leaderships(OrganDirectory directory, Jurisdiction jurisdiction) {
        this.directory = directory;
        this.jurisdiction = jurisdiction;
        this.leading = directory.organs().stream()
                .flatMap(organ -> organ.superiorByTerritory().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Whether an organ is the committee or government of its place. */
    boolean leads(Organ organ) {
        return leading.contains(organ.id())
                || (organ.body().isEmpty()
                        && organ.superiorByTerritory().isEmpty()
                        && organ.superior()
                                .filter(leading::contains)
                                .flatMap(directory::find)
                                .filter(above -> !above.region().equals(organ.region()))
                                .isPresent());
    }

    /** Whether one leads the place of a body, or a place around it, and the body serves the leadership of its place without that a superior of it is written. */
    boolean over(OrganId above, OrganId below) {
        Optional<Organ> leadership = directory.find(above).filter(this::leads);
        Optional<Organ> body = directory.find(below).filter(Leaderships::unlinked);
        if (leadership.isEmpty() || body.isEmpty()) {
            return false;
        }
        if (national(leadership.get()) || national(body.get())) {
            return national(leadership.get());
        }
        return jurisdiction
                .up(body.get().region())
                .contains(jurisdiction.up(leadership.get().region()).get(0));
    }

    private static boolean unlinked(Organ organ) {
        return organ.body().filter(SpecialBody::servesLeadership).isPresent()
                && organ.superior().isEmpty()
                && organ.superiorByTerritory().isEmpty();
    }

    private static boolean national(Organ organ) {
        return organ.level().equals(Optional.of(Tier.NATION));
    }
}
