package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.assignment.Assignment;
import io.petition.assignment.CompetenceDispute;
import io.petition.assignment.Decider;
import io.petition.assignment.LeftOut;
import io.petition.assignment.Part;
import io.petition.assignment.Routed;
import io.petition.assignment.Routing;
import io.petition.assignment.Unplaced;
import io.petition.assignment.Vacancy;
import io.petition.assignment.remedy.ReviewQuestion;
import io.petition.assignment.remedy.Reviewers;
import io.petition.assignment.remedy.Reviews;
import io.petition.assignment.request.RoutingDemand;
import io.petition.assignment.request.RoutingRequest;
import io.petition.authority.Organ;
import io.petition.authority.OrganDirectory;
import io.petition.authority.competence.CommonSuperior;
import io.petition.explain.Explained;
import io.petition.law.Regime;
import io.petition.model.Category;
import io.petition.model.DemandId;
import io.petition.model.OrganId;
import io.petition.model.Purpose;
import io.petition.model.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** What holds of routing whatever the directory and the petition, national rules and Shandong's reviews. */
class ChinaRoutingPropertiesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);
    private static final Regime CHINA = ChinaRules.national();
    private static final Regime SHANDONG = ChinaOverlays.lay(CHINA, ChinaOverlays.SHANDONG_REVIEW_2024)
            .regime()
            .orElseThrow();

    @Property(tries = 2000)
    void exactlyOneAnswerTheSameExplainedAndCompiled(
            @ForAll long organs, @ForAll long petition, @ForAll @IntRange(max = 2) int when) {
        LocalDate day = RoutingArbitraries.day(when);
        OrganDirectory directory = RoutingArbitraries.directory(organs);
        RoutingRequest request = RoutingArbitraries.request(petition, directory).build();
        Routing routing = Routing.under(CHINA, directory, Shangnan.regions());

        Routed routed = routing.route(request, day);

        Statistics.collect(day.getYear() + " " + routed.getClass().getSimpleName());
        assertThat(routing.explain(request, day).value()).isEqualTo(routed);
        assertThat(routing.compiledFor(day).route(request, day)).isEqualTo(routed);
        List<OrganId> named = named(routed);
        assertThat(routed.considered().leftOut().stream().map(LeftOut::organ))
                .doesNotHaveDuplicates()
                .noneMatch(named::contains);
        assertThat(named.isEmpty()).isEqualTo(routed instanceof Vacancy);
    }

    /** On its own day and on any other, of another edition or of none. */
    @Property(tries = 500)
    void theTableOfADayServesAsTheDirectoryDoes(
            @ForAll long organs, @ForAll @IntRange(max = 2) int when, @ForAll @IntRange(max = 2) int asked) {
        OrganDirectory directory = RoutingArbitraries.directory(organs);
        Routing routing = Routing.under(CHINA, directory, Shangnan.regions());
        Routing compiled = routing.compiledFor(RoutingArbitraries.day(when));
        LocalDate day = RoutingArbitraries.day(asked);
        for (String region : List.of("611002001", "611021", "990001")) {
            for (String category : List.of("housing", "unheard-of")) {
                assertThat(compiled.serving(RegionCode.of(region), Category.of(category), day))
                        .isEqualTo(routing.serving(RegionCode.of(region), Category.of(category), day));
            }
        }
    }

    /** Each demand in each region has somebody, or is said to have nobody, and why, where the answer cannot be overlooked. */
    @Property(tries = 2000)
    void noDemandIsLostUnseen(@ForAll long organs, @ForAll long petition, @ForAll @IntRange(max = 1) int when) {
        OrganDirectory directory = RoutingArbitraries.directory(organs);
        RoutingRequest request = RoutingArbitraries.request(petition, directory).build();
        Routed routed =
                Routing.under(CHINA, directory, Shangnan.regions()).route(request, RoutingArbitraries.day(when));
        List<Unplaced> unplaced = unplaced(routed);
        Statistics.collect(unplaced.isEmpty() ? "whole" : routed.getClass().getSimpleName());
        if (!(routed instanceof Vacancy)) {
            assertThat(unplaced.stream().map(each -> List.of(each.demand(), each.region(), each.why())))
                    .containsExactlyElementsOf(routed.considered().parts().stream()
                            .filter(part -> part.organs().isEmpty())
                            .map(part -> List.of(part.demand(), part.region(), part.why()))
                            .toList());
            assertThat(unplaced).noneMatch(each -> each.why().isEmpty());
        }
        assertThat(routed.considered().parts().stream().flatMap(part -> part.demand().stream()))
                .containsAll(request.demands().stream().map(RoutingDemand::id).toList());
    }

    private static final List<List<String>> ORDER = List.of(
            List.of(
                    "others-powers",
                    "arbitration",
                    "statutory-route",
                    "above-accused",
                    "escalated",
                    "in-charge",
                    "tier",
                    "territory"),
            List.of(
                    "congress-powers",
                    "justice-visit",
                    "justice-letter",
                    "justice",
                    "litigation-visit",
                    "litigation-visit-organ",
                    "litigation-letter",
                    "litigation",
                    "discipline",
                    "above-accused",
                    "escalated",
                    "in-charge",
                    "tier",
                    "territory"));

    /** In each place the grounds from the first to the one that names somebody, else all; where several are concerned, whether they agreed. */
    @Property(tries = 1000)
    void theTraceNamesEveryGroundTriedInItsOrder(
            @ForAll long organs, @ForAll long petition, @ForAll @IntRange(max = 1) int when) {
        OrganDirectory directory = RoutingArbitraries.directory(organs);
        RoutingRequest request = RoutingArbitraries.request(petition, directory).build();
        Explained<Routed> explained =
                Routing.under(CHINA, directory, Shangnan.regions()).explain(request, RoutingArbitraries.day(when));
        List<String> order = ORDER.get(when);
        List<String> expected = new ArrayList<>();
        for (Part part : explained.value().considered().parts()) {
            expected.addAll(order.subList(0, part.ground().map(order::indexOf).orElse(order.size() - 1) + 1));
        }
        Routed routed = explained.value();
        if (named(routed).size() > 1) {
            expected.add("agreed");
        }
        assertThat(explained.steps().stream()
                        .flatMap(step -> Optional.ofNullable(step.args().get("ground")).stream()))
                .containsExactlyElementsOf(expected);
        assertThat(explained.steps())
                .filteredOn(step -> step.args().containsKey("ground"))
                .noneMatch(step -> step.citations().isEmpty());
    }

    @Property(tries = 1000)
    void anIrrelevantOrganChangesNothing(
            @ForAll long organs, @ForAll long petition, @ForAll @IntRange(max = 2) int when) {
        LocalDate day = RoutingArbitraries.day(when);
        OrganDirectory directory = RoutingArbitraries.directory(organs);
        RoutingRequest request = RoutingArbitraries.request(petition, directory).build();
        Routed without = Routing.under(CHINA, directory, Shangnan.regions()).route(request, day);
        Routed with = Routing.under(CHINA, RoutingArbitraries.withStranger(directory), Shangnan.regions())
                .route(request, day);
        assertThat(with).isEqualTo(without);
    }

    /** Neither as lead nor beside, neither to decide nor to be told, nor to keep it meanwhile; and what is not known is guarded as well. */
    @Property(tries = 2000)
    void anAccusationReachesNeitherTheAccusedNorWhoIsBelow(
            @ForAll long organs,
            @ForAll long petition,
            @ForAll long whom,
            @ForAll boolean said,
            @ForAll @IntRange(max = 2) int when) {
        OrganDirectory directory = RoutingArbitraries.directory(organs);
        OrganId accused = RoutingArbitraries.anyOrgan(whom, directory);
        RoutingRequest any = RoutingArbitraries.request(petition, directory).build();
        RoutingRequest request = RoutingRequest.builder()
                .from(any)
                .purpose(said ? Optional.of(Purpose.ACCUSATION) : Optional.empty())
                .matterClass(said ? any.matterClass() : Optional.empty())
                .complainedOf(List.of(accused))
                .demands(List.of())
                .build();

        assertReachesNeither(request, accused, directory, RoutingArbitraries.day(when));
    }

    /** The letter is one: whom one of its demands accuses gets it by none of the others. */
    @Property(tries = 2000)
    void anAccusationInOneDemandReachesNeitherByAnother(
            @ForAll long organs,
            @ForAll long petition,
            @ForAll long whom,
            @ForAll boolean more,
            @ForAll @IntRange(max = 2) int when) {
        OrganDirectory directory = RoutingArbitraries.directory(organs);
        OrganId accused = RoutingArbitraries.anyOrgan(whom, directory);
        RoutingRequest any = RoutingArbitraries.request(petition, directory).build();
        RoutingDemand.Builder accusing = RoutingDemand.builder()
                .id(DemandId.of("accusing"))
                .purpose(Purpose.ACCUSATION)
                .addComplainedOf(accused);
        RoutingRequest.Builder request = RoutingRequest.builder().from(any);
        request.addDemands(accusing.build());
        if (more) {
            request.addDemands(RoutingDemand.of("plain", "housing", "611002"));
        }

        assertReachesNeither(request.build(), accused, directory, RoutingArbitraries.day(when));
    }

    private static void assertReachesNeither(
            RoutingRequest request, OrganId accused, OrganDirectory directory, LocalDate day) {
        Routed routed = Routing.under(CHINA, directory, Shangnan.regions()).route(request, day);

        Set<OrganId> kept = withHeirs(Set.of(accused), directory, day);
        for (OrganId organ : reached(routed)) {
            assertThat(kept).doesNotContain(organ);
            assertThat(above(organ, directory, day)).doesNotContainAnyElementsOf(kept);
        }
    }

    @Property(tries = 2000)
    void noRemedyIsDecidedByWhomItIsAgainstNorBelowUpToReExamination(
            @ForAll long organs, @ForAll long handled, @ForAll boolean local, @ForAll boolean second) {
        OrganDirectory directory = RoutingArbitraries.directory(organs);
        Reviews reviews = Reviews.under(local ? SHANDONG : CHINA, directory, Shangnan.regions());
        List<OrganId> opinions = new ArrayList<>(List.of(RoutingArbitraries.anyOrgan(handled, directory)));
        for (int level = 1; level <= 2; level++) {
            Reviewers reviewers = reviews.reviewers(
                    new ReviewQuestion(DAY, Set.of(opinions.get(opinions.size() - 1)), new HashSet<>(opinions)), DAY);
            Statistics.collect(level, reviewers.getClass().getSimpleName());
            Set<OrganId> kept = withHeirs(new HashSet<>(opinions), directory, DAY);
            for (OrganId organ : reviewers.organs()) {
                assertThat(kept).doesNotContain(organ);
                assertThat(above(organ, directory, DAY)).doesNotContainAnyElementsOf(kept);
            }
            if (reviewers.organs().isEmpty()) {
                return;
            }
            List<OrganId> choices = new ArrayList<>(reviewers.organs());
            opinions.add(choices.get(second ? choices.size() - 1 : 0));
        }
    }

    private static List<OrganId> named(Routed routed) {
        List<OrganId> named = new ArrayList<>();
        if (routed instanceof Assignment assignment) {
            named.add(assignment.lead());
            named.addAll(assignment.coHandlers());
        } else if (routed instanceof CompetenceDispute dispute) {
            named.addAll(dispute.between());
        }
        return named;
    }

    private static List<Unplaced> unplaced(Routed routed) {
        if (routed instanceof Assignment assignment) {
            return assignment.unplaced();
        }
        return routed instanceof CompetenceDispute dispute ? dispute.unplaced() : List.of();
    }

    private static List<OrganId> reached(Routed routed) {
        List<OrganId> reached = named(routed);
        routed.considered().told().forEach(told -> told.organ().ifPresent(reached::add));
        unplaced(routed).forEach(each -> each.goesTo().ifPresent(reached::add));
        routed.considered().parts().forEach(part -> reached.addAll(part.organs()));
        if (routed instanceof Vacancy vacancy) {
            vacancy.goesTo().ifPresent(reached::add);
        }
        if (routed instanceof CompetenceDispute dispute) {
            Decider decider = dispute.decider();
            if (decider instanceof Decider.OwnLevel own) {
                reached.add(own.leadership());
            } else if (decider instanceof Decider.JointConference conference) {
                reached.add(conference.conference());
            } else if (decider instanceof Decider.Superior superior) {
                CommonSuperior common = superior.superior();
                if (common instanceof CommonSuperior.InLine line) {
                    reached.add(line.organ());
                } else if (common instanceof CommonSuperior.ByTerritory territory) {
                    reached.add(territory.organ());
                } else if (common instanceof CommonSuperior.Both both) {
                    reached.add(both.organ());
                } else if (common instanceof CommonSuperior.HalfKnown half) {
                    reached.add(half.organ());
                } else if (common instanceof CommonSuperior.Choice choice) {
                    reached.add(choice.inLine());
                    reached.add(choice.byTerritory());
                }
            }
        }
        return reached;
    }

    private static Set<OrganId> withHeirs(Set<OrganId> organs, OrganDirectory directory, LocalDate day) {
        Set<OrganId> all = new HashSet<>(organs);
        organs.forEach(id -> directory.heirs(id, day).forEach(heir -> all.add(heir.id())));
        return all;
    }

    /** Worked out for itself: every link upward, by line or territory, an ended organ standing for who carries it on. */
    private static Set<OrganId> above(OrganId organ, OrganDirectory directory, LocalDate day) {
        Set<OrganId> above = new HashSet<>();
        climb(organ, directory, day, above);
        return above;
    }

    private static void climb(OrganId organ, OrganDirectory directory, LocalDate day, Set<OrganId> above) {
        Organ below = directory.find(organ).orElseThrow();
        for (Optional<OrganId> link : List.of(below.superior(), below.superiorByTerritory())) {
            for (Organ next : link.map(id -> directory.heirs(id, day)).orElse(List.of())) {
                if (above.add(next.id())) {
                    climb(next.id(), directory, day, above);
                }
            }
        }
    }
}
