package io.petition.assignment.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.authority.region.Tier;
import io.petition.explain.Finding;
import io.petition.explain.Reason;
import io.petition.model.MatterId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cases that have been shared out, and why so. Immutable; it keeps what it was reckoned with, so that it can be asked. */
public final class Sharing implements SharingAnswer {
    private final Flow flow;
    private final Allocation allocation;
    private final Map<MatterId, Integer> numbers = new HashMap<>();
    private final Supplier<Exchange> exchange;

    Sharing(Flow flow, Allocation allocation) {
        this.flow = flow;
        this.allocation = allocation;
        for (int number = 0; number < flow.cases(); number++) {
            numbers.put(flow.problem().cases().get(number).id(), number);
        }
        this.exchange = Suppliers.memoize(() -> new Exchange(flow));
    }

    public Allocation allocation() {
        return allocation;
    }

    /** Why a case has the sponsors it has; empty for a case that was not among those shared out. */
    public Optional<CaseReasons> explain(MatterId id) {
        return Optional.ofNullable(numbers.get(id)).map(this::explain);
    }

    private CaseReasons explain(int each) {
        List<Optional<Weights.Ranks>> worse = requireNonNull(exchange.get()).worse(each);
        Map<Integer, Long> has = new HashMap<>();
        for (int slot = flow.start(each); slot < flow.start(each + 1); slot++) {
            has.put(flow.holder(slot), Flow.highOf(flow.price(slot)));
        }
        ImmutableList.Builder<CaseReasons.Chosen> chosen = ImmutableList.builder();
        ImmutableList.Builder<CaseReasons.Passed> passed = ImmutableList.builder();
        for (int number = 0; number < flow.nobody(); number++) {
            Leader leader = flow.problem().leaders().get(number);
            Long cost = has.get(number);
            if (cost == null) {
                passed.add(new CaseReasons.Passed(leader.person(), passed(each, number, worse.get(number))));
            } else {
                chosen.add(new CaseReasons.Chosen(leader.person(), cost, parts(each, number)));
            }
        }
        return new CaseReasons(flow.problem().cases().get(each).id(), chosen.build(), passed.build());
    }

    private List<Finding> parts(int number, int leader) {
        Problem problem = flow.problem();
        SharingScheme scheme = problem.scheme();
        HardCase each = problem.cases().get(number);
        Leader who = problem.leaders().get(leader);
        List<Finding> parts = new ArrayList<>();
        parts.add(
                problem.inTerritory(each, leader)
                        ? part("sponsor-in-territory", 0)
                        : part("sponsor-out-of-territory", scheme.outOfTerritory()));
        parts.add(
                problem.inLine(each, leader)
                        ? part("sponsor-in-line", 0)
                        : part("sponsor-out-of-line", scheme.outOfLine()));
        if (each.above(who)) {
            parts.add(part("sponsor-below-level", scheme.belowLevel()));
        }
        if (each.existing().contains(who.person())) {
            parts.add(part("sponsor-keeps", scheme.moved()));
        }
        return parts;
    }

    private static Finding part(String code, int cost) {
        return Finding.note(code, ImmutableMap.of("cost", Integer.toString(cost)));
    }

    private List<Reason> passed(int number, int leader, Optional<Weights.Ranks> worse) {
        HardCase each = flow.problem().cases().get(number);
        Leader who = flow.problem().leaders().get(leader);
        List<Reason> reasons = new ArrayList<>();
        if (each.recuses(who)) {
            reasons.add(Reason.of("sponsor-recused", ImmutableMap.of()));
        }
        if (flow.problem().scheme().levelIsMust() && each.above(who)) {
            String level = each.level().map(Tier::code).orElse("");
            reasons.add(Reason.of(
                    "sponsor-below-must",
                    ImmutableMap.of("level", level, "own", who.level().code())));
        }
        if (reasons.isEmpty() && !flow.hasRoom(leader)) {
            reasons.add(Reason.of("sponsor-full", ImmutableMap.of("most", Integer.toString(who.most()))));
        }
        worse.map(Sharing::worse).ifPresent(reasons::add);
        return reasons;
    }

    /** The highest rank in which the sharing would be worse. */
    private static Reason worse(Weights.Ranks ranks) {
        if (ranks.missing() != 0) {
            return worse("sponsor-would-leave-unserved", ranks.missing());
        }
        if (ranks.minimum() != 0) {
            return worse("sponsor-would-miss-minimum", ranks.minimum());
        }
        if (ranks.cost() != 0) {
            return worse("sponsor-dearer", ranks.cost());
        }
        if (ranks.square() != 0) {
            return worse("sponsor-less-even", ranks.square());
        }
        return ranks.moved() != 0
                ? worse("sponsor-moves-more", ranks.moved())
                : Reason.of("sponsor-later-in-order", ImmutableMap.of());
    }

    private static Reason worse(String code, long by) {
        return Reason.of(code, ImmutableMap.of("by", Long.toString(by)));
    }
}
