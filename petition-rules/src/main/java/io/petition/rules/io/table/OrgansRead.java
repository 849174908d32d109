package io.petition.rules.io.table;

import com.google.common.collect.ImmutableList;
import io.petition.authority.NameMatch;
import io.petition.authority.Organ;
import io.petition.authority.OrganDirectory;
import io.petition.explain.Finding;
import io.petition.model.OrganId;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Organs and names as the tables give them. Links between the organs are not judged here: an {@link io.petition.authority.competence.OrganLint} does it.
 *
 * @param organs the organs, in the order of the table
 * @param names what written names stand for
 * @param findings what of the rows could not be used, each with its file and line
 */
public record OrgansRead(List<Organ> organs, List<NameMatch> names, List<Finding> findings) {
    public OrgansRead {
        organs = ImmutableList.copyOf(organs);
        names = ImmutableList.copyOf(names);
        findings = ImmutableList.copyOf(findings);
    }

    /** A directory of them, without the links that lead nowhere or round, which the linter names. */
    public OrganDirectory directory() {
        Map<OrganId, Organ> known = new LinkedHashMap<>();
        organs.forEach(organ -> known.putIfAbsent(organ.id(), organ));
        for (Organ organ : List.copyOf(known.values())) {
            List<OrganId> heirs = kept(known, organ, Organ::successors);
            known.put(
                    organ.id(),
                    Organ.builder()
                            .from(organ)
                            .superior(first(kept(
                                    known,
                                    organ,
                                    each -> each.superior().stream().toList())))
                            .superiorByTerritory(first(kept(
                                    known,
                                    organ,
                                    each -> each.superiorByTerritory().stream().toList())))
                            .successor(organ.successor().filter(heirs::contains))
                            .furtherSuccessors(organ.furtherSuccessors().stream()
                                    .filter(heirs::contains)
                                    .toList())
                            .build());
        }
        return OrganDirectory.of(known.values(), names);
    }

    private static Optional<OrganId> first(List<OrganId> ids) {
        return ids.stream().findFirst();
    }

    /** The links of one kind that lead to an organ and not back to where they begin. */
    private static List<OrganId> kept(
            Map<OrganId, Organ> known, Organ organ, Function<Organ, Collection<OrganId>> link) {
        return link.apply(organ).stream()
                .filter(known::containsKey)
                .filter(other -> !leads(known, other, organ.id(), link))
                .toList();
    }

    private static boolean leads(
            Map<OrganId, Organ> known, OrganId from, OrganId to, Function<Organ, Collection<OrganId>> link) {
        Set<OrganId> seen = new HashSet<>();
        Deque<OrganId> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            OrganId at = open.removeLast();
            if (at.equals(to)) {
                return true;
            }
            Organ organ = known.get(at);
            if (organ != null && seen.add(at)) {
                open.addAll(link.apply(organ));
            }
        }
        return false;
    }
}
