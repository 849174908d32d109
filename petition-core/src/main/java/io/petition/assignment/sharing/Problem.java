package io.petition.assignment.sharing;

import static com.google.common.collect.ImmutableList.sortedCopyOf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.model.Category;
import io.petition.model.PersonRef;
import io.petition.model.RegionCode;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * Cases and leaders by number, in the order of their ids, and what each pair costs. A price is four times the cost, less one where the leader has the
 * case already, so that the difference of two prices compares cost first and then what is kept.
 */
final class Problem {
    /** The price of a pair that must not be. */
    static final int NEVER = Integer.MAX_VALUE;

    private final ImmutableList<HardCase> cases;
    private final ImmutableList<Leader> leaders;
    private final ImmutableMap<PersonRef, Integer> numbers;
    private final SharingScheme scheme;
    private final Places places;
    private final Map<RegionCode, boolean[]> inTerritory = new HashMap<>();
    private final Map<Category, boolean[]> inLine = new HashMap<>();

    Problem(Collection<HardCase> cases, Collection<Leader> leaders, SharingScheme scheme, Places places) {
        this.cases =
                sortedCopyOf(Comparator.comparing((HardCase each) -> each.id().value()), cases);
        this.leaders =
                sortedCopyOf(Comparator.comparing((Leader each) -> each.person().value()), leaders);
        this.scheme = scheme;
        this.places = places;
        ImmutableMap.Builder<PersonRef, Integer> all = ImmutableMap.builder();
        for (int i = 0; i < this.leaders.size(); i++) {
            all.put(this.leaders.get(i).person(), i);
        }
        this.numbers = all.buildOrThrow();
    }

    ImmutableList<HardCase> cases() {
        return cases;
    }

    ImmutableList<Leader> leaders() {
        return leaders;
    }

    SharingScheme scheme() {
        return scheme;
    }

    ImmutableMap<PersonRef, Integer> numbers() {
        return numbers;
    }

    int wanted(int number) {
        return cases.get(number).sponsors().orElse(scheme.sponsors());
    }

    /** How many sponsors are wanted in all. */
    long slots() {
        long slots = 0;
        for (int number = 0; number < cases.size(); number++) {
            slots += wanted(number);
        }
        return slots;
    }

    /** How many pairs there are that could be kept. */
    long kept() {
        return cases.stream()
                .flatMap(each -> each.existing().stream())
                .filter(numbers::containsKey)
                .count();
    }

    /** More than this no pair costs. */
    long dearest() {
        return (long) scheme.outOfTerritory() + scheme.outOfLine() + scheme.belowLevel();
    }

    boolean never(HardCase each, Leader leader) {
        return each.recuses(leader) || (scheme.levelIsMust() && each.above(leader));
    }

    boolean inTerritory(HardCase each, int leader) {
        return territory(each)[leader];
    }

    boolean inLine(HardCase each, int leader) {
        return line(each)[leader];
    }

    /** What each leader costs a case. */
    int[] prices(int number) {
        HardCase each = cases.get(number);
        boolean[] near = territory(each);
        boolean[] own = line(each);
        int[] prices = new int[leaders.size()];
        for (int i = 0; i < prices.length; i++) {
            Leader leader = leaders.get(i);
            int cost = (near[i] ? 0 : scheme.outOfTerritory()) + (own[i] ? 0 : scheme.outOfLine());
            prices[i] = never(each, leader) ? NEVER : 4 * (cost + (each.above(leader) ? scheme.belowLevel() : 0));
        }
        for (PersonRef existing : each.existing()) {
            Integer has = numbers.get(existing);
            if (has != null && prices[has] != NEVER) {
                prices[has] -= 4 * scheme.moved() + 1;
            }
        }
        return prices;
    }

    private boolean[] territory(HardCase each) {
        return inTerritory.computeIfAbsent(each.region(), region -> {
            boolean[] near = new boolean[leaders.size()];
            for (int i = 0; i < near.length; i++) {
                near[i] = places.in(leaders.get(i).territory(), region);
            }
            return near;
        });
    }

    private boolean[] line(HardCase each) {
        return inLine.computeIfAbsent(each.line(), line -> {
            boolean[] own = new boolean[leaders.size()];
            for (int i = 0; i < own.length; i++) {
                Leader leader = leaders.get(i);
                own[i] = leader.lines().isEmpty() || leader.lines().contains(line);
            }
            return own;
        });
    }
}
