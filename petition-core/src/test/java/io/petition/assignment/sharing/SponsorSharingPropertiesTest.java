package io.petition.assignment.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.model.MatterId;
import io.petition.model.PersonRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The sharing is the best of all, rank by rank, and depends on nothing but the data. */
class SponsorSharingPropertiesTest {
    private static final List<String> RANKS = List.of(
            "sponsor-would-leave-unserved",
            "sponsor-would-miss-minimum",
            "sponsor-dearer",
            "sponsor-less-even",
            "sponsor-moves-more");

    @Property(tries = 600)
    void nothingIsBetter(@ForAll("drawn") SharingSketch.Drawn drawn) {
        EverySharing.Best best = EverySharing.of(drawn);
        Allocation allocation = drawn.share().allocation();
        assertThat(ranks(allocation.figures())).isEqualTo(best.ranks().subList(0, 5));
        assertThat(sponsors(allocation)).isEqualTo(best.sponsors());
    }

    @Property(tries = 300)
    void theOrderOfWhatIsGivenChangesNothing(@ForAll("drawn") SharingSketch.Drawn drawn, @ForAll Random random) {
        List<HardCase> cases = new ArrayList<>(drawn.cases());
        List<Leader> leaders = new ArrayList<>(drawn.leaders());
        Collections.shuffle(cases, random);
        Collections.shuffle(leaders, random);
        assertThat(new SharingSketch.Drawn(cases, leaders, drawn.scheme())
                        .share()
                        .allocation())
                .isEqualTo(drawn.share().allocation());
    }

    @Property(tries = 300)
    void doneAgainItMovesNothing(@ForAll("drawn") SharingSketch.Drawn drawn) {
        Allocation first = drawn.share().allocation();
        Map<MatterId, Set<PersonRef>> has = sponsors(first);
        List<HardCase> again = drawn.cases().stream()
                .map(each -> new HardCase(
                        each.id(),
                        each.region(),
                        each.line(),
                        each.level(),
                        each.sponsors(),
                        each.recused(),
                        each.recusedOrgans(),
                        has.get(each.id())))
                .toList();
        Allocation second = new SharingSketch.Drawn(again, drawn.leaders(), drawn.scheme())
                .share()
                .allocation();
        assertThat(sponsors(second)).isEqualTo(has);
        assertThat(second.figures().moved()).isZero();
    }

    /** What somebody else in the place of a sponsor is said to cost is what the best such sharing costs more. */
    @Property(tries = 300)
    void whatEachOtherWouldCostIsTold(@ForAll("drawn") SharingSketch.Drawn drawn) {
        Sharing sharing = drawn.share();
        List<Long> best = ranks(sharing.allocation().figures());
        for (HardCase each : drawn.cases()) {
            for (CaseReasons.Passed passed :
                    sharing.explain(each.id()).orElseThrow().passed()) {
                List<String> codes =
                        passed.reasons().stream().map(reason -> reason.code()).toList();
                var forced = EverySharing.of(drawn, all -> all.get(each.id()).contains(passed.leader()));
                assertThat(codes).as("why not %s", passed).isNotEmpty();
                if (forced.isEmpty()) {
                    assertThat(codes).doesNotContainAnyElementsOf(RANKS).doesNotContain("sponsor-later-in-order");
                    continue;
                }
                var told = passed.reasons().get(codes.size() - 1);
                int rank = 0;
                while (rank < 5 && forced.get().ranks().get(rank).equals(best.get(rank))) {
                    rank++;
                }
                assertThat(told.code()).isEqualTo(rank == 5 ? "sponsor-later-in-order" : RANKS.get(rank));
                if (rank < 5) {
                    long more = forced.get().ranks().get(rank) - best.get(rank);
                    assertThat(told.args()).containsEntry("by", Long.toString(more));
                }
            }
        }
    }

    /** A shortage that is told can be counted: whoever may have these cases beside these leaders has them, and it does not suffice. */
    @Property(tries = 300)
    void everyMissingSponsorIsAccountedFor(@ForAll("drawn") SharingSketch.Drawn drawn) {
        Allocation allocation = drawn.share().allocation();
        long missing = 0;
        for (Allocation.Unmet unmet : allocation.unmet()) {
            missing += unmet.missing();
            unmet.shortage()
                    .ifPresent(shortage -> assertThat(most(drawn, shortage))
                            .as("how many sponsors %s can have of %s", shortage.cases(), shortage.leaders())
                            .isLessThan(shortage.wanted()));
        }
        assertThat(missing).isEqualTo(allocation.figures().missing());
        Set<MatterId> ids = new HashSet<>();
        allocation.cases().forEach(each -> ids.add(each.id()));
        assertThat(ids).hasSize(drawn.cases().size());
    }

    private static int most(SharingSketch.Drawn drawn, Allocation.Shortage shortage) {
        int room = 0;
        for (Leader leader : drawn.leaders()) {
            if (shortage.leaders().contains(leader.person())) {
                room += Math.max(0, leader.most() - leader.held());
            }
        }
        assertThat(shortage.room()).isEqualTo(room);
        return room;
    }

    private static List<Long> ranks(Allocation.Figures figures) {
        return List.of(figures.missing(), figures.lacking(), figures.cost(), figures.squares(), figures.moved());
    }

    private static Map<MatterId, Set<PersonRef>> sponsors(Allocation allocation) {
        Map<MatterId, Set<PersonRef>> sponsors = new HashMap<>();
        allocation.cases().forEach(each -> sponsors.put(each.id(), Set.copyOf(each.sponsors())));
        return sponsors;
    }

    @Provide
    Arbitrary<SharingSketch.Drawn> drawn() {
        return SharingSketch.drawn();
    }
}
