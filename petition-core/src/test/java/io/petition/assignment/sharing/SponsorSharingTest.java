package io.petition.assignment.sharing;

import static io.petition.assignment.sharing.SharingSketch.PLAIN;
import static io.petition.assignment.sharing.SharingSketch.REGIONS;
import static io.petition.assignment.sharing.SharingSketch.hard;
import static io.petition.assignment.sharing.SharingSketch.leader;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.region.Tier;
import io.petition.explain.Finding;
import io.petition.explain.Reason;
import io.petition.model.Category;
import io.petition.model.MatterId;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.RegionCode;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a sharing says in plain cases, in words that can be checked by hand. */
class SponsorSharingTest {
    @Test
    void whoAnswersForThePlaceAndTheLineGetsIt() {
        Sharing sharing = SharingSketch.share(
                PLAIN,
                List.of(hard("c").build()),
                List.of(
                        leader("a", 9).addTerritory(RegionCode.of("611021")).build(),
                        leader("b", 9)
                                .addTerritory(RegionCode.of("6110"))
                                .addLines(Category.of("housing"))
                                .build(),
                        leader("c", 9).addLines(Category.of("wages")).build()));
        CaseReasons reasons = sharing.explain(MatterId.of("c")).orElseThrow();
        assertThat(reasons.chosen()).singleElement().satisfies(chosen -> {
            assertThat(chosen.leader()).isEqualTo(PersonRef.of("b"));
            assertThat(chosen.cost()).isZero();
            assertThat(chosen.parts().stream().map(Finding::code))
                    .containsExactly("sponsor-in-territory", "sponsor-in-line");
        });
        assertThat(reason(sharing, "c", "a")).isEqualTo("sponsor-dearer{by=3}");
        assertThat(reason(sharing, "c", "c")).isEqualTo("sponsor-dearer{by=2}");
        assertThat(sharing.explain(MatterId.of("other"))).isEmpty();
    }

    @Test
    void whyEachOtherIsNotTaken() {
        Sharing sharing = SharingSketch.share(
                PLAIN,
                List.of(
                        hard("c1")
                                .level(Tier.CITY)
                                .addRecused(PersonRef.of("a"))
                                .build(),
                        hard("c2").build()),
                List.of(
                        leader("a", 9).build(),
                        leader("b", 1).build(),
                        leader("c", 9).level(Tier.COUNTY).build(),
                        leader("d", 1).held(1).build()));
        assertThat(sharing.allocation().complete()).isTrue();
        assertThat(reason(sharing, "c1", "a")).isEqualTo("sponsor-recused{}");
        assertThat(reason(sharing, "c1", "c")).isEqualTo("sponsor-below-must{level=city, own=county}");
        assertThat(reason(sharing, "c1", "d")).isEqualTo("sponsor-full{most=1}");
        assertThat(reason(sharing, "c2", "b")).isEqualTo("sponsor-full{most=1} sponsor-would-leave-unserved{by=1}");
        assertThat(reason(sharing, "c2", "c")).isEqualTo("sponsor-later-in-order{}");
    }

    @Test
    void amongEqualCostsTheLoadIsEvenAndNobodyLosesWhatTheyHave() {
        Sharing sharing = SharingSketch.share(
                PLAIN,
                List.of(
                        hard("c1").addExisting(PersonRef.of("b")).build(),
                        hard("c2").build(),
                        hard("c3").addExisting(PersonRef.of("a")).build(),
                        hard("c4").build()),
                List.of(leader("a", 9).build(), leader("b", 9).build()));
        Allocation allocation = sharing.allocation();
        assertThat(allocation.loads().stream().map(Allocation.Load::total)).containsExactly(2, 2);
        assertThat(allocation.cases().stream()
                        .map(each -> each.sponsors().get(0).value()))
                .containsExactly("b", "a", "a", "b");
        assertThat(allocation.figures().moved()).isZero();
        assertThat(reason(sharing, "c1", "a")).isEqualTo("sponsor-moves-more{by=1}");
    }

    @Test
    void nobodyOfTheLevelOrAllRecusedOrTooFewIsSaidOfTheCase() {
        Allocation allocation = SharingSketch.share(
                        PLAIN,
                        List.of(
                                hard("c1").level(Tier.PROVINCE).build(),
                                hard("c2")
                                        .addRecusedOrgans(OrganId.of("bureau"))
                                        .build(),
                                hard("c3").sponsors(3).build(),
                                hard("c4").build()),
                        List.of(
                                leader("a", 9).organ(OrganId.of("bureau")).build(),
                                leader("b", 9).organ(OrganId.of("bureau")).build()))
                .allocation();
        assertThat(allocation.complete()).isFalse();
        assertThat(allocation.unmet().stream()
                        .map(unmet -> unmet.id() + " lacks " + unmet.missing() + ": "
                                + unmet.reasons().get(0).code()))
                .containsExactly(
                        "c1 lacks 1: sponsors-none-of-level",
                        "c2 lacks 1: sponsors-all-recused",
                        "c3 lacks 1: sponsors-too-few");
        assertThat(allocation.unmet()).allMatch(unmet -> unmet.shortage().isEmpty());
        assertThat(allocation.cases().get(3).sponsors()).hasSize(1);
    }

    /** Three cases that only a and b may have, who may have one each; what c could have is no part of the proof. */
    @Test
    void fullQuotasAreProvedByTheCasesThatWantThem() {
        List<HardCase> cases = List.of(
                hard("c1").level(Tier.PROVINCE).build(),
                hard("c2").level(Tier.PROVINCE).build(),
                hard("c3").level(Tier.PROVINCE).build(),
                hard("c4").build());
        Allocation allocation = SharingSketch.share(
                        PLAIN,
                        cases,
                        List.of(
                                leader("a", 1).level(Tier.PROVINCE).build(),
                                leader("b", 3).held(2).level(Tier.PROVINCE).build(),
                                leader("c", 9).build()))
                .allocation();
        assertThat(allocation.unmet()).singleElement().satisfies(unmet -> {
            Allocation.Shortage shortage = unmet.shortage().orElseThrow();
            assertThat(shortage.cases()).hasToString("[c1, c2, c3]");
            assertThat(shortage.leaders()).containsExactly(PersonRef.of("a"), PersonRef.of("b"));
            assertThat(List.of(shortage.wanted(), shortage.room())).containsExactly(3, 2);
        });
    }

    @Test
    void whatLacksToAMinimumIsTold() {
        Allocation allocation = SharingSketch.share(
                        PLAIN,
                        List.of(hard("c").build()),
                        List.of(
                                leader("a", 9).build(),
                                leader("b", 9)
                                        .least(3)
                                        .held(1)
                                        .addLines(Category.of("wages"))
                                        .build()))
                .allocation();
        assertThat(allocation.cases().get(0).sponsors()).containsExactly(PersonRef.of("b"));
        assertThat(allocation.loads().get(1).lacking()).isEqualTo(1);
        assertThat(allocation.figures()).isEqualTo(new Allocation.Figures(0, 1, 2, 4, 0));
        assertThat(allocation.complete()).isFalse();
    }

    @Test
    void whatIsDoubtfulInWhatIsGivenIsFound() {
        Allocation allocation = SharingSketch.share(
                        PLAIN,
                        List.of(
                                hard("c1")
                                        .region(RegionCode.of("999999"))
                                        .addExisting(PersonRef.of("gone"))
                                        .build(),
                                hard("c2")
                                        .addRecused(PersonRef.of("a"))
                                        .addExisting(PersonRef.of("a"))
                                        .build()),
                        List.of(
                                leader("a", 1).held(2).build(),
                                leader("b", 9).addTerritory(RegionCode.of("61")).build()))
                .allocation();
        assertThat(allocation.findings().stream().map(finding -> finding.code() + finding.args()))
                .containsExactly(
                        "sharing-existing-unknown{case=c1}",
                        "sharing-existing-barred{case=c2}",
                        "sharing-over-quota{held=2, most=1}",
                        "sharing-region-unknown{region=999999}");
        assertThat(allocation.cases().get(1).released()).containsExactly(PersonRef.of("a"));
    }

    @Test
    void whatStandsTwiceOrIsTooLargeIsRefused() {
        SponsorSharing sharing = SponsorSharing.under(PLAIN, REGIONS);
        List<HardCase> twice = List.of(hard("c").build(), hard("c").build());
        List<Leader> leaders = List.of(leader("a", 9).build(), leader("a", 8).build());
        assertThat(refused(sharing.share(twice, leaders)))
                .containsExactly("sharing-case-twice", "sharing-leader-twice");
        List<HardCase> huge =
                List.of(hard("c").sponsors(Integer.MAX_VALUE / 4 + 1).build());
        assertThat(refused(sharing.share(huge, List.of()))).containsExactly("sharing-too-large");
        SharingScheme dear =
                SharingScheme.builder().from(PLAIN).outOfLine(10_000_000).build();
        List<HardCase> large = List.of(hard("c").sponsors(300_000).build());
        assertThat(refused(SponsorSharing.under(dear, REGIONS).share(large, List.of())))
                .containsExactly("sharing-too-large");
    }

    /** Refused before the memory is asked for, and not when it is gone: 17 million sponsors, and 144 million pairs. */
    @Test
    void whatWouldNotFitIntoMemoryIsRefused() {
        SponsorSharing sharing = SponsorSharing.under(PLAIN, REGIONS);
        List<HardCase> seventeen = IntStream.range(0, 17)
                .mapToObj(i -> hard("c" + i).sponsors(1_000_000).build())
                .toList();
        assertThat(refused(sharing.share(seventeen, List.of(leader("a", 9).build()))))
                .containsExactly("sharing-too-large");
        List<HardCase> cases =
                IntStream.range(0, 12_000).mapToObj(i -> hard("c" + i).build()).toList();
        List<Leader> leaders = IntStream.range(0, 12_000)
                .mapToObj(i -> leader("l" + i, 9).build())
                .toList();
        assertThat(refused(sharing.share(cases, leaders))).containsExactly("sharing-too-many-pairs");
    }

    /** At the edge of the numbers: the dearest costs there may be, a load of eighty millions, and the answer is still exact. */
    @Test
    void largeNumbersAreReckonedExactlyOrRefused() {
        SharingScheme dear = SharingScheme.builder()
                .from(PLAIN)
                .outOfTerritory(10_000_000)
                .outOfLine(10_000_000)
                .moved(10_000_000)
                .build();
        List<HardCase> cases = IntStream.range(0, 20)
                .mapToObj(i -> hard("c" + i).addExisting(PersonRef.of("b")).build())
                .toList();
        Leader far = leader("a", 80_000_000)
                .held(79_999_990)
                .least(80_000_000)
                .addTerritory(RegionCode.of("611021"))
                .addLines(Category.of("wages"))
                .build();
        Leader near = leader("b", 9).build();
        Allocation.Figures figures = SharingSketch.share(dear, cases, List.of(far, near))
                .allocation()
                .figures();
        assertThat(figures)
                .isEqualTo(new Allocation.Figures(
                        1, 0, 10 * 20_000_000L + 11 * 10_000_000L, 80_000_000L * 80_000_000L + 9 * 9, 11));
        Leader endless =
                leader("c", Integer.MAX_VALUE).held(Integer.MAX_VALUE - 5).build();
        assertThat(refused(SponsorSharing.under(dear, REGIONS).share(cases, List.of(endless))))
                .containsExactly("sharing-too-large");
    }

    @Test
    void nothingToShareOutIsSharedOut() {
        Allocation nothing = SharingSketch.share(PLAIN, List.of(), List.of()).allocation();
        assertThat(nothing.complete()).isTrue();
        Allocation idle = SharingSketch.share(
                        PLAIN, List.of(), List.of(leader("a", 9).least(2).build()))
                .allocation();
        assertThat(idle.figures()).isEqualTo(new Allocation.Figures(0, 2, 0, 0, 0));
        assertThat(idle.complete()).isFalse();
    }

    private static List<String> refused(SharingAnswer answer) {
        return ((SharingAnswer.Refused) answer)
                .reasons().stream().map(Reason::code).toList();
    }

    private static String reason(Sharing sharing, String id, String leader) {
        return String.join(
                " ",
                SharingSketch.passed(sharing, id, leader).orElseThrow().reasons().stream()
                        .map(reason -> reason.code() + reason.args())
                        .toList());
    }

    /** No price buys it: the barred leader would be the cheaper one by any measure. */
    @Test
    void noCostBuysWhatRecusalForbids() {
        Sharing sharing = SharingSketch.share(
                PLAIN,
                List.of(hard("c")
                        .addRecused(PersonRef.of("a"))
                        .addExisting(PersonRef.of("a"))
                        .build()),
                List.of(
                        leader("a", 9).least(9).build(),
                        leader("b", 9)
                                .addTerritory(RegionCode.of("611021"))
                                .addLines(Category.of("wages"))
                                .build()));
        assertThat(sharing.allocation().cases().get(0).sponsors()).containsExactly(PersonRef.of("b"));
        assertThat(Set.copyOf(sharing.allocation().cases().get(0).released())).containsExactly(PersonRef.of("a"));
    }
}
