package io.petition.json;

import io.petition.assignment.Assignment;
import io.petition.assignment.Boundary;
import io.petition.assignment.CompetenceDispute;
import io.petition.assignment.Considered;
import io.petition.assignment.Decider;
import io.petition.assignment.LeftOut;
import io.petition.assignment.Part;
import io.petition.assignment.Routed;
import io.petition.assignment.Told;
import io.petition.assignment.Unplaced;
import io.petition.assignment.Vacancy;
import io.petition.assignment.ground.Basis;
import io.petition.assignment.ground.UrgentRule;
import io.petition.assignment.ground.Way;
import io.petition.assignment.remedy.ReviewQuestion;
import io.petition.assignment.remedy.Reviewers;
import io.petition.assignment.request.RoutingDemand;
import io.petition.assignment.request.RoutingRequest;
import io.petition.authority.SpecialBody;
import io.petition.authority.competence.CommonSuperior;
import io.petition.authority.region.Tier;
import io.petition.condition.Truth;
import io.petition.explain.Citation;
import io.petition.explain.Reason;
import io.petition.law.DisputeStep;
import io.petition.law.MatterClass;
import io.petition.model.Category;
import io.petition.model.Channel;
import io.petition.model.DemandId;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.Purpose;
import io.petition.model.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is asked of routing, and each of its answers, in JSON. */
class RoutingJsonTest {
    private static final OrganId A = OrganId.of("a");
    private static final OrganId B = OrganId.of("b");
    private static final Reason WHY = Reason.of("why", Map.of("a", "b"));
    private static final Basis BASIS = Basis.reading("territory", Citation.of("law", "5"));
    private static final Considered CONSIDERED = Considered.builder()
            .addGrounds(BASIS)
            .addLeftOut(new LeftOut(B, WHY))
            .addParts(new Part(
                    Optional.of(DemandId.of("d")),
                    Optional.of(RegionCode.of("61")),
                    Optional.of("territory"),
                    List.of(A),
                    List.of(),
                    Optional.empty()))
            .addOpen(WHY)
            .addTold(
                    new Told(UrgentRule.Recipient.COMPETENT, Optional.of(A), Optional.empty(), BASIS, Optional.empty()))
            .addTold(new Told(
                    UrgentRule.Recipient.NEXT_OFFICE, Optional.empty(), Optional.empty(), BASIS, Optional.of(WHY)))
            .addAside(PersonRef.of("p"))
            .addAsideBecause(BASIS)
            .boundary(new Boundary(Truth.YES, Truth.NO, Truth.UNKNOWN, Truth.YES, Truth.NO, Truth.UNKNOWN))
            .build();

    private static final Unplaced UNPLACED =
            new Unplaced(Optional.of(DemandId.of("d")), Optional.of(RegionCode.of("61")), List.of(WHY), Optional.of(A));

    private static final Part APART = new Part(
            Optional.of(DemandId.of("e")),
            Optional.empty(),
            Optional.of("litigation"),
            List.of(B),
            List.of(),
            Optional.of(Way.TELL));

    @Test
    void theQuestionReadsAsItWasWritten() {
        RoundTrips.check(
                RoutingRequest.builder()
                        .received(LocalDate.parse("2024-03-01"))
                        .purpose(Purpose.APPEAL)
                        .matterClass(MatterClass.of("31(6)"))
                        .category(Category.of("housing"))
                        .addRegions(RegionCode.of("611002"))
                        .addDemands(RoutingDemand.of("d", "wages", "6110"))
                        .addDemands(RoutingDemand.builder()
                                .id(DemandId.of("e"))
                                .purpose(Purpose.ACCUSATION)
                                .matterClass(MatterClass.of("30"))
                                .inPowerOf(SpecialBody.PROCURATORATE)
                                .addComplainedOf(B)
                                .build())
                        .tier(Tier.CITY)
                        .addComplainedOf(A)
                        .addPersons(PersonRef.of("p"))
                        .channel(Channel.VISIT)
                        .escalatedFrom(B)
                        .inPowerOf(SpecialBody.COURT)
                        .urgent(true)
                        .attributes(Map.of("key", "value"))
                        .build(),
                RoutingRequest.class);
        RoundTrips.check(RoutingRequest.builder().build(), RoutingRequest.class);
        RoundTrips.check(ReviewQuestion.against(LocalDate.parse("2024-03-01"), A, B), ReviewQuestion.class);
    }

    @Test
    void everyAnswerReadsAsItWasWritten() {
        for (Routed routed : List.of(
                new Assignment(A, List.of(B), Optional.of(Way.FORWARD), List.of(UNPLACED), List.of(APART), CONSIDERED),
                new CompetenceDispute(
                        List.of(A, B),
                        List.of(DisputeStep.AGREEMENT),
                        new Decider.Superior(new CommonSuperior.Choice(A, B)),
                        List.of(UNPLACED),
                        List.of(APART),
                        CONSIDERED),
                new CompetenceDispute(
                        List.of(A, B), List.of(), new Decider.OwnLevel(A), List.of(), List.of(), CONSIDERED),
                new CompetenceDispute(
                        List.of(A, B), List.of(), new Decider.JointConference(A), List.of(), List.of(), CONSIDERED),
                new CompetenceDispute(
                        List.of(A, B), List.of(), new Decider.NobodyKnown(WHY), List.of(), List.of(), CONSIDERED),
                new Assignment(A, List.of(), Optional.of(Way.REPORT_UP), List.of(), List.of(), CONSIDERED),
                new Vacancy(List.of(WHY), Optional.of(A), CONSIDERED))) {
            RoundTrips.check(routed, Routed.class);
        }
        for (Reviewers reviewers : List.of(
                new Reviewers.One(A, BASIS),
                new Reviewers.Choice(A, B, Reviewers.Whose.PETITIONER, BASIS),
                new Reviewers.HalfChoice(A, WHY, Reviewers.Whose.UNSETTLED, BASIS),
                new Reviewers.Nobody(WHY))) {
            RoundTrips.check(reviewers, Reviewers.class);
        }
    }
}
