package io.petition.assignment.sharing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.authority.region.Tier;
import io.petition.explain.Reason;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says why a case lacks sponsors: nobody may have it, or too few, or those who may are used up by others. */
final class Shortages {
    private final Flow flow;
    private final Problem problem;

    /** A shortage proves of each of its cases that not all of them can have their sponsors: it is looked for once. */
    private final Map<Integer, Allocation.Shortage> proofs = new HashMap<>();

    Shortages(Flow flow) {
        this.flow = flow;
        this.problem = flow.problem();
    }

    Allocation.Unmet unmet(int number, int lacks) {
        HardCase each = problem.cases().get(number);
        int wanted = problem.wanted(number);
        List<Reason> reasons = new ArrayList<>();
        int able = able(number, reasons);
        Optional<Allocation.Shortage> shortage = Optional.empty();
        if (able > wanted - lacks) {
            Allocation.Shortage known = proofs.get(number);
            Allocation.Shortage proof = known == null ? shortage(number) : known;
            reasons.add(Reason.of(
                    "sponsors-quotas-full",
                    ImmutableMap.of(
                            "cases", Integer.toString(proof.cases().size()),
                            "wanted", Integer.toString(proof.wanted()),
                            "leaders", Integer.toString(proof.leaders().size()),
                            "room", Integer.toString(proof.room()))));
            shortage = Optional.of(proof);
        }
        return new Allocation.Unmet(each.id(), wanted, lacks, reasons, shortage);
    }

    /** How many leaders may have the case; where they are fewer than it wants, that is a reason. */
    private int able(int number, List<Reason> reasons) {
        HardCase each = problem.cases().get(number);
        int recused = 0;
        int below = 0;
        int able = 0;
        for (Leader leader : problem.leaders()) {
            if (each.recuses(leader)) {
                recused++;
            } else if (problem.never(each, leader)) {
                below++;
            } else {
                able++;
            }
        }
        if (able < problem.wanted(number)) {
            ImmutableMap<String, String> args = ImmutableMap.of(
                    "able", Integer.toString(able),
                    "wanted", Integer.toString(problem.wanted(number)),
                    "recused", Integer.toString(recused),
                    "below", Integer.toString(below),
                    "level", each.level().map(Tier::code).orElse(""));
            reasons.add(Reason.of(code(able, recused, below), args));
        }
        return able;
    }

    private static String code(int able, int recused, int below) {
        if (able > 0 || (recused > 0 && below > 0)) {
            return "sponsors-too-few";
        }
        if (below > 0) {
            return "sponsors-none-of-level";
        }
        return recused > 0 ? "sponsors-all-recused" : "sponsors-no-leaders";
    }

    /** Everything that could be passed on to make room for the case: it is all used up, and these are its cases. */
    private Allocation.Shortage shortage(int number) {
        BitSet cases = new BitSet();
        BitSet leaders = new BitSet();
        Deque<Integer> queue = new ArrayDeque<>();
        cases.set(number);
        queue.add(number);
        while (!queue.isEmpty()) {
            int[] open = flow.open(queue.removeFirst());
            for (int leader = 0; leader < flow.nobody(); leader++) {
                if (open[leader] == Problem.NEVER || leaders.get(leader)) {
                    continue;
                }
                leaders.set(leader);
                for (int i = 0; i < flow.load(leader); i++) {
                    int held = flow.caseOf(flow.held(leader)[i]);
                    if (!cases.get(held)) {
                        cases.set(held);
                        queue.addLast(held);
                    }
                }
            }
        }
        Allocation.Shortage proof = proof(cases, leaders);
        cases.stream().forEach(each -> proofs.putIfAbsent(each, proof));
        return proof;
    }

    private Allocation.Shortage proof(BitSet cases, BitSet leaders) {
        int wanted = 0;
        for (int each = cases.nextSetBit(0); each >= 0; each = cases.nextSetBit(each + 1)) {
            wanted += wantedOf(each, leaders);
        }
        int room = leaders.stream()
                .map(leader -> problem.leaders().get(leader).room())
                .sum();
        return new Allocation.Shortage(
                cases.stream()
                        .mapToObj(each -> problem.cases().get(each).id())
                        .collect(ImmutableList.toImmutableList()),
                leaders.stream()
                        .mapToObj(leader -> problem.leaders().get(leader).person())
                        .collect(ImmutableList.toImmutableList()),
                wanted,
                room);
    }

    /** What a case wants beyond the other leaders it may have; what it could not have even then is another shortage. */
    private int wantedOf(int each, BitSet leaders) {
        int others = 0;
        int among = 0;
        int[] open = flow.open(each);
        for (int leader = leaders.nextSetBit(0); leader >= 0; leader = leaders.nextSetBit(leader + 1)) {
            among += open[leader] == Problem.NEVER ? 0 : 1;
        }
        // whoever else may have it has it, or they would be among these leaders
        for (int slot = flow.start(each); slot < flow.start(each + 1); slot++) {
            int holder = flow.holder(slot);
            others += holder != flow.nobody() && !leaders.get(holder) ? 1 : 0;
            among += holder != flow.nobody() && leaders.get(holder) ? 1 : 0;
        }
        return Math.min(problem.wanted(each) - others, among);
    }
}
