package io.petition.authority;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.model.OrganId;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The links from organ to organ: who stands above and who came after. They lead to organs that are there, and to an end. */
final class OrganLinks {
    /** A kind of link, as the faults name it. */
    private record Link(String field, Function<Organ, Collection<OrganId>> next) {}

    private static final ImmutableList<Link> LINKS = ImmutableList.of(
            new Link("superior", organ -> organ.superior().stream().toList()),
            new Link("successor", Organ::successors),
            new Link(
                    "superiorByTerritory",
                    organ -> organ.superiorByTerritory().stream().toList()));

    private OrganLinks() {}

    static void check(ImmutableMap<OrganId, Organ> known) {
        for (Link link : LINKS) {
            for (Organ organ : known.values()) {
                for (OrganId other : link.next().apply(organ)) {
                    checkArgument(
                            known.containsKey(other),
                            "%s: %s of organ %s is not among the organs; add it or leave the field empty",
                            link.field(),
                            other,
                            organ.id());
                }
            }
            Set<OrganId> ends = new HashSet<>();
            known.values().forEach(organ -> checkEnds(known, link, organ, new LinkedHashSet<>(), ends));
        }
    }

    /** A chain of successors or superiors must end. */
    private static void checkEnds(
            ImmutableMap<OrganId, Organ> known, Link link, Organ organ, Set<OrganId> path, Set<OrganId> ends) {
        if (ends.contains(organ.id())) {
            return;
        }
        checkArgument(path.add(organ.id()), "%s: organs follow one another in a circle: %s", link.field(), path);
        for (OrganId other : link.next().apply(organ)) {
            Organ next = known.get(other);
            if (next != null) {
                checkEnds(known, link, next, path, ends);
            }
        }
        path.remove(organ.id());
        ends.add(organ.id());
    }

    static List<Organ> heirs(OrganDirectory directory, OrganId id, LocalDate day) {
        Set<Organ> heirs = new LinkedHashSet<>();
        Set<OrganId> seen = new HashSet<>();
        Deque<OrganId> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            OrganId at = open.removeFirst();
            directory.find(at).filter(organ -> seen.add(at)).ifPresent(organ -> {
                boolean over = organ.existence()
                        .flatMap(period -> period.until())
                        .map(end -> !day.isBefore(end))
                        .orElse(organ.existence().isEmpty()
                                && !organ.successors().isEmpty());
                if (over) {
                    organ.successors().forEach(open::addLast);
                } else if (organ.existsOn(day)) {
                    heirs.add(organ);
                }
            });
        }
        return ImmutableList.copyOf(heirs);
    }
}
