package io.petition.benchmarks;

import io.petition.assignment.sharing.Allocation;
import io.petition.assignment.sharing.HardCase;
import io.petition.assignment.sharing.Leader;
import io.petition.assignment.sharing.Sharing;
import io.petition.assignment.sharing.SharingScheme;
import io.petition.assignment.sharing.SponsorSharing;
import io.petition.authority.region.RegionTree;
import io.petition.authority.region.Tier;
import io.petition.model.Category;
import io.petition.model.MatterId;
import io.petition.model.PersonRef;
import io.petition.model.RegionCode;
import java.util.ArrayList;
import java.util.List;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.alg.interfaces.MinimumCostFlowAlgorithm.MinimumCostFlow;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * Hard cases and leaders that are made up, and the same task as a network for a peer. The leaders have room for a fifth more than is wanted, so that the quotas bind and
 * some must take what lies elsewhere.
 */
public final class Backlog {
    private static final int LINES = 12;
    private static final int FAR = 3;
    private static final int STRANGE = 2;

    private final List<HardCase> cases = new ArrayList<>();
    private final List<Leader> leaders = new ArrayList<>();
    private final int regions;
    private long state;

    Backlog(int cases, int leaders, long seed) {
        state = seed;
        regions = Math.max(2, leaders / 4);
        int most = cases * 13 / 10 / leaders + 1;
        for (int i = 0; i < leaders; i++) {
            this.leaders.add(leader(i, most));
        }
        for (int i = 0; i < cases; i++) {
            this.cases.add(hard(i, leaders));
        }
    }

    /** The same every time: a linear congruence, and no chance. */
    private int next(int below) {
        state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
        return (int) ((state >>> 33) % below);
    }

    private Leader leader(int number, int most) {
        Leader.Builder leader = Leader.builder();
        return leader.person(PersonRef.of("l" + number))
                .level(number % 3 == 0 ? Tier.CITY : Tier.COUNTY)
                .addTerritory(RegionCode.of("r" + next(regions)))
                .addLines(Category.of("m" + next(LINES)), Category.of("m" + next(LINES)))
                .least(0)
                .most(most)
                .held(next(2))
                .build();
    }

    private HardCase hard(int number, int all) {
        HardCase.Builder each = HardCase.builder();
        each.id(MatterId.of("c" + number))
                .region(RegionCode.of("r" + next(regions)))
                .line(Category.of("m" + next(LINES)))
                .addRecused(PersonRef.of("l" + next(all)));
        if (next(10) == 0) {
            each.sponsors(2);
        }
        return next(5) == 0 ? each.level(Tier.CITY).build() : each.build();
    }

    Allocation share() {
        SharingScheme scheme = SharingScheme.builder()
                .sponsors(1)
                .outOfTerritory(FAR)
                .outOfLine(STRANGE)
                .levelIsMust(true)
                .belowLevel(0)
                .moved(0)
                .build();
        return ((Sharing) SponsorSharing.under(scheme, RegionTree.empty()).share(cases, leaders)).allocation();
    }

    /** What the peer says of the first ranks: how many are lacking, and what the others cost. */
    public record Least(long missing, long cost) {}

    /** The network: from every case to who may have it, from there to the end; and from every case to the end at a price no chain of others comes to. */
    final class Network {
        private final SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph =
                new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        private final int end = cases.size() + leaders.size();
        private final int wanted = cases.stream().mapToInt(Backlog::wanted).sum();
        private final double lacking = 1 + (double) wanted * (FAR + STRANGE);

        Network() {
            for (int i = 0; i <= end; i++) {
                graph.addVertex(i);
            }
            for (int each = 0; each < cases.size(); each++) {
                for (int leader = 0; leader < leaders.size(); leader++) {
                    if (may(cases.get(each), leaders.get(leader))) {
                        edge(each, cases.size() + leader, price(cases.get(each), leaders.get(leader)));
                    }
                }
                edge(each, end, lacking);
            }
            for (int leader = 0; leader < leaders.size(); leader++) {
                edge(cases.size() + leader, end, 0);
            }
        }

        private void edge(int from, int to, double price) {
            graph.setEdgeWeight(graph.addEdge(from, to), price);
        }

        private int supply(int vertex) {
            return vertex < cases.size() ? wanted(cases.get(vertex)) : vertex == end ? -wanted : 0;
        }

        private int capacity(DefaultWeightedEdge edge) {
            int from = graph.getEdgeSource(edge);
            if (from < cases.size()) {
                return graph.getEdgeTarget(edge) == end ? wanted(cases.get(from)) : 1;
            }
            Leader leader = leaders.get(from - cases.size());
            return Math.max(0, leader.most() - leader.held());
        }

        Least least() {
            MinimumCostFlow<DefaultWeightedEdge> flow = new CapacityScalingMinimumCostFlow<
                            Integer, DefaultWeightedEdge>()
                    .getMinimumCostFlow(new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                            graph, this::supply, this::capacity));
            long missing = Math.round(Math.floor(flow.getCost() / lacking));
            return new Least(missing, Math.round(flow.getCost() - missing * lacking));
        }
    }

    private static int wanted(HardCase each) {
        return each.sponsors().orElse(1);
    }

    private static boolean may(HardCase each, Leader leader) {
        return !each.recused().contains(leader.person())
                && (each.level().isEmpty() || !each.level().get().above(leader.level()));
    }

    private static int price(HardCase each, Leader leader) {
        return (leader.territory().contains(each.region()) ? 0 : FAR)
                + (leader.lines().contains(each.line()) ? 0 : STRANGE);
    }
}
