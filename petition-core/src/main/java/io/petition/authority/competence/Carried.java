package io.petition.authority.competence;

import com.google.common.collect.ImmutableList;
import io.petition.authority.Organ;
import io.petition.authority.OrganFunction;
import io.petition.model.OrganId;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What others have of an organ that has ended: each function it kept to its end, from that day on. */
final class Carried {
    private final Map<OrganId, Organ> known;
    private final ImmutableList.Builder<Competence> found = ImmutableList.builder();
    private final Set<OrganId> passed = new HashSet<>();

    private Carried(Map<OrganId, Organ> known) {
        this.known = known;
    }

    static ImmutableList<Competence> on(Competence competence, Map<OrganId, Organ> known) {
        Optional<LocalDate> end = end(competence.organ());
        Optional<LocalDate> functionEnd = competence.function().period().flatMap(Period::until);
        if (end.isEmpty() || (functionEnd.isPresent() && !functionEnd.equals(end))) {
            return ImmutableList.of();
        }
        Carried carried = new Carried(known);
        carried.take(competence, competence.organ(), end.get());
        return carried.found.build();
    }

    /** A successor that has ended since hands it on; links that lead round, which another lint tells of, are left. */
    private void take(Competence competence, Organ from, LocalDate day) {
        if (!passed.add(from.id())) {
            return;
        }
        for (OrganId id : from.successors()) {
            Organ heir = known.get(id);
            if (heir == null) {
                continue;
            }
            OrganFunction function = competence.function();
            found.add(new Competence(
                    heir,
                    new OrganFunction(function.categories(), function.acts(), Optional.of(Period.from(day))),
                    competence.territory()));
            end(heir).ifPresent(end -> take(competence, heir, end.isAfter(day) ? end : day));
        }
    }

    private static Optional<LocalDate> end(Organ organ) {
        return organ.existence().flatMap(Period::until);
    }
}
