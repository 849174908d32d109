package io.petition.assignment;

import static io.petition.assignment.Nominator.reason;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.petition.authority.Organ;
import io.petition.authority.competence.CommonSuperior;
import io.petition.authority.region.Tier;
import io.petition.explain.Reason;
import io.petition.model.OrganId;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who stands next above, past whoever must keep away. */
final class Ascent {
    private final Setting setting;
    private final Recusal recusal;
    private final LocalDate day;

    private final Set<OrganId> found = new LinkedHashSet<>();
    private final Set<Optional<OrganId>> carriedOn = new LinkedHashSet<>();
    private final List<LeftOut> left = new ArrayList<>();
    private boolean barred;

    Ascent(Setting setting, Recusal recusal, LocalDate day) {
        this.setting = setting;
        this.recusal = recusal;
        this.day = day;
    }

    /** One next above, and the superior that was split of which it is a part. */
    private record Superior(OrganId organ, Optional<OrganId> carriedOn) {}

    /** Who stands for an organ; that nobody does is said. */
    List<Organ> heirs(OrganId id, List<LeftOut> into) {
        List<Organ> heirs = setting.directory().heirs(id, day);
        if (heirs.isEmpty()) {
            into.add(new LeftOut(id, reason("route-organ-unknown", "organ", id.value())));
        }
        return heirs;
    }

    /** Who stands next above each; on the tier that is to decide, where one is. */
    Nomination above(Set<OrganId> below, Optional<Tier> tier) {
        for (OrganId id : below) {
            for (Organ standing : heirs(id, left)) {
                Set<Superior> superiors = superiors(standing);
                if (superiors.isEmpty()) {
                    left.add(new LeftOut(id, reason("route-no-superior", "organ", id.value())));
                }
                climb(superiors, tier);
            }
        }
        return nomination(below);
    }

    /** Who stands above all of several, on whatever levels; where nobody is known to, who stands above each. */
    Nomination aboveAll(Set<OrganId> below) {
        ImmutableList<OrganId> standing = below.stream()
                .flatMap(id -> setting.directory().heirs(id, day).stream())
                .map(Organ::id)
                .distinct()
                .collect(ImmutableList.toImmutableList());
        if (below.size() < 2 || standing.size() < 2) {
            return above(below, Optional.empty());
        }
        CommonSuperior common = setting.superiors().common(standing, day);
        Set<Superior> superiors = new LinkedHashSet<>();
        Recusal.organs(common).forEach(organ -> superiors.add(new Superior(organ, Optional.empty())));
        if (superiors.isEmpty()) {
            return above(below, Optional.empty());
        }
        below.forEach(id -> heirs(id, left));
        climb(superiors, Optional.empty());
        return nomination(below);
    }

    /** In the place of one that must keep away stands who is above that one. */
    private void climb(Set<Superior> superiors, Optional<Tier> tier) {
        Deque<Superior> open = new ArrayDeque<>(superiors);
        Set<OrganId> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Superior superior = open.removeFirst();
            OrganId organ = superior.organ();
            if (!seen.add(organ)) {
                continue;
            }
            Optional<Reason> bar = recusal.bars(organ);
            if (bar.isPresent()) {
                barred = true;
                left.add(new LeftOut(organ, bar.get()));
                setting.directory().find(organ).map(this::superiors).ifPresent(open::addAll);
            } else if (tier.isPresent() && !setting.level(organ).equals(tier)) {
                left.add(new LeftOut(organ, reason("route-left-other-tier", "organ", organ.value())));
            } else {
                found.add(organ);
                carriedOn.add(superior.carriedOn());
            }
        }
    }

    /** The next above; of one that was split all its parts, and that one has ended without a successor is said. */
    private Set<Superior> superiors(Organ below) {
        Set<Superior> above = new LinkedHashSet<>();
        Recusal.organs(setting.superiors().nextHigher(below.id(), day))
                .forEach(organ -> above.add(new Superior(organ, Optional.empty())));
        for (OrganId stated :
                Sets.union(Nominator.asSet(below.superior()), Nominator.asSet(below.superiorByTerritory()))) {
            List<Organ> parts = heirs(stated, left);
            if (parts.size() > 1) {
                parts.forEach(part -> above.add(new Superior(part.id(), Optional.of(stated))));
            }
        }
        return above;
    }

    private Nomination nomination(Set<OrganId> below) {
        return found.isEmpty()
                ? Nomination.nobody(
                        reason(barred ? "route-superiors-barred" : "route-no-superior", "organ", Nominator.text(below)),
                        left)
                : new Nomination(ImmutableList.copyOf(found), ImmutableList.of(), left, carriedOn);
    }
}
