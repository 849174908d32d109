package io.petition.assignment.sharing;

import com.google.common.collect.Sets;
import io.petition.authority.region.Containment;
import io.petition.model.MatterId;
import io.petition.model.PersonRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Tries every sharing there is and keeps the best, by the words of the rule alone: the oracle of small cases. */
final class EverySharing {
    private final SharingSketch.Drawn drawn;
    private final Predicate<Map<MatterId, Set<PersonRef>>> wanted;
    private final Map<MatterId, Set<PersonRef>> now = new HashMap<>();
    private long[] best = new long[0];
    private Map<MatterId, Set<PersonRef>> found = Map.of();

    private EverySharing(SharingSketch.Drawn drawn, Predicate<Map<MatterId, Set<PersonRef>>> wanted) {
        this.drawn = drawn;
        this.wanted = wanted;
    }

    /** The best of all, and what it comes to, rank by rank, then the numbers of its sponsors in order. */
    record Best(Map<MatterId, Set<PersonRef>> sponsors, List<Long> ranks) {}

    static Best of(SharingSketch.Drawn drawn) {
        return of(drawn, all -> true).orElseThrow();
    }

    /** The best of those that are wanted; empty when there is none. */
    static Optional<Best> of(SharingSketch.Drawn drawn, Predicate<Map<MatterId, Set<PersonRef>>> wanted) {
        EverySharing all = new EverySharing(drawn, wanted);
        all.next(0);
        return all.best.length == 0
                ? Optional.empty()
                : Optional.of(
                        new Best(all.found, Arrays.stream(all.best).boxed().toList()));
    }

    private void next(int number) {
        if (number == drawn.cases().size()) {
            if (wanted.test(now)) {
                judge();
            }
            return;
        }
        HardCase each = drawn.cases().get(number);
        int most = wanted(each);
        for (Set<Leader> sponsors : Sets.powerSet(Set.copyOf(drawn.leaders()))) {
            if (sponsors.size() <= most && sponsors.stream().allMatch(leader -> may(each, leader))) {
                now.put(
                        each.id(),
                        Set.copyOf(sponsors.stream().map(Leader::person).toList()));
                next(number + 1);
            }
        }
    }

    private int wanted(HardCase each) {
        return each.sponsors().orElse(drawn.scheme().sponsors());
    }

    private boolean may(HardCase each, Leader leader) {
        boolean recused = each.recused().contains(leader.person())
                || leader.organ().map(each.recusedOrgans()::contains).orElse(false);
        return !recused && !(drawn.scheme().levelIsMust() && below(each, leader));
    }

    private static boolean below(HardCase each, Leader leader) {
        return each.level().map(level -> level.compareTo(leader.level()) < 0).orElse(false);
    }

    private void judge() {
        long missing = 0;
        long cost = 0;
        long moved = 0;
        Map<PersonRef, Long> given = new HashMap<>();
        List<Long> order = new ArrayList<>();
        for (HardCase each : drawn.cases()) {
            Set<PersonRef> has = now.get(each.id());
            missing += wanted(each) - has.size();
            for (int number = 0; number < drawn.leaders().size(); number++) {
                Leader leader = drawn.leaders().get(number);
                if (has.contains(leader.person())) {
                    given.merge(leader.person(), 1L, Long::sum);
                    cost += cost(each, leader);
                    order.add((long) number);
                } else if (each.existing().contains(leader.person())) {
                    moved++;
                }
            }
            for (int lacking = has.size(); lacking < wanted(each); lacking++) {
                order.add((long) drawn.leaders().size());
            }
        }
        long lacking = 0;
        long squares = 0;
        for (Leader leader : drawn.leaders()) {
            long more = given.getOrDefault(leader.person(), 0L);
            long load = leader.held() + more;
            if (more > 0 && load > leader.most()) {
                return;
            }
            lacking += Math.max(0, leader.least() - load);
            squares += load * load;
        }
        cost += moved * drawn.scheme().moved();
        order.addAll(0, List.of(missing, lacking, cost, squares, moved));
        long[] ranks = order.stream().mapToLong(Long::longValue).toArray();
        if (best.length == 0 || Arrays.compare(ranks, best) < 0) {
            best = ranks;
            found = Map.copyOf(now);
        }
    }

    private int cost(HardCase each, Leader leader) {
        boolean near = leader.territory().isEmpty()
                || leader.territory().stream()
                        .anyMatch(outer -> SharingSketch.REGIONS.contains(outer, each.region()) == Containment.INSIDE);
        boolean own = leader.lines().isEmpty() || leader.lines().contains(each.line());
        SharingScheme scheme = drawn.scheme();
        return (near ? 0 : scheme.outOfTerritory())
                + (own ? 0 : scheme.outOfLine())
                + (below(each, leader) ? scheme.belowLevel() : 0);
    }
}
