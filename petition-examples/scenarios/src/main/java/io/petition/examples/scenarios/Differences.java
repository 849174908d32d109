package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.petition.assignment.Assignment;
import io.petition.assignment.CompetenceDispute;
import io.petition.assignment.Routed;
import io.petition.assignment.Vacancy;
import io.petition.authority.Organ;
import io.petition.authority.competence.Superiors;
import io.petition.authority.region.Region;
import io.petition.authority.region.Tier;
import io.petition.explain.Reason;
import io.petition.model.OrganId;
import io.petition.model.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Explains how whom routing names and who had a letter differ. */
final class Differences {
    private final ShangluoOrgans organs;
    private final Superiors superiors;

    Differences(ShangluoOrgans organs) {
        this.organs = organs;
        this.superiors = Superiors.in(organs.directory());
    }

    /** Why an answer does not show who acted; empty where it does. */
    Optional<Difference> silence(String answeredBy) {
        List<Organ> signed = organs.named(answeredBy);
        if (signed.isEmpty()) {
            return Optional.of(Difference.NAME_UNCLEAR);
        }
        return signed.stream().allMatch(organ -> ShangluoOrgans.MAILBOX.contains(organ.id()))
                ? Optional.of(Difference.MAILBOX)
                : Optional.empty();
    }

    Difference between(Routed routed, String written, LocalDate day) {
        Set<OrganId> had = organs.named(written).stream().map(Organ::id).collect(ImmutableSet.toImmutableSet());
        if (routed instanceof Assignment assignment && assignment.coHandlers().isEmpty()) {
            return between(organs.organ(assignment.lead()), had, day);
        }
        if (routed instanceof CompetenceDispute dispute) {
            Set<OrganId> governments = had.stream().map(this::government).collect(ImmutableSet.toImmutableSet());
            return governments.equals(ImmutableSet.copyOf(dispute.between()))
                    ? Difference.LEAD_OPEN
                    : Difference.UNEXPLAINED;
        }
        return routed instanceof Vacancy vacancy ? missing(vacancy) : Difference.UNEXPLAINED;
    }

    private static Difference missing(Vacancy vacancy) {
        Set<String> facts = vacancy.why().stream()
                .map(Reason::args)
                .map(args -> args.getOrDefault("fact", ""))
                .collect(ImmutableSet.toImmutableSet());
        if (facts.equals(Set.of("region"))) {
            return Difference.REGION_UNKNOWN;
        }
        return facts.equals(Set.of("category")) ? Difference.CONTENT_UNKNOWN : Difference.UNEXPLAINED;
    }

    private Difference between(Organ lead, Set<OrganId> had, LocalDate day) {
        if (had.size() == 1) {
            return between(lead, organs.organ(had.iterator().next()), day);
        }
        return had.stream().map(this::government).anyMatch(lead.id()::equals)
                ? Difference.TOGETHER
                : Difference.UNEXPLAINED;
    }

    private Difference between(Organ lead, Organ had, LocalDate day) {
        if (lead.equals(had)) {
            return Difference.SAME;
        }
        if (government(had.id()).equals(lead.id())) {
            return Difference.OWN_OFFICE;
        }
        Optional<RegionCode> one = county(lead.region());
        Optional<RegionCode> other = county(had.region());
        if (!one.equals(other)) {
            return one.isEmpty() || other.isEmpty() ? Difference.CITY : Difference.OTHER_COUNTY;
        }
        Set<Organ> both = Sets.newLinkedHashSet(List.of(lead, had));
        both.removeIf(PassedLetter::governsACounty);
        return one.isPresent() && both.size() == 1
                ? inCounty(both.iterator().next(), PassedLetter.governsACounty(lead) ? lead.id() : had.id(), day)
                : Difference.UNEXPLAINED;
    }

    private Difference inCounty(Organ organ, OrganId government, LocalDate day) {
        Set<OrganId> above = superiors.above(organ.id(), day);
        if (above.isEmpty()) {
            return Difference.SUPERIOR_UNKNOWN;
        }
        return above.contains(government) ? Difference.UNDER : Difference.OTHER_LINE;
    }

    /** The government whose general office an organ is; any other organ itself. */
    private OrganId government(OrganId id) {
        return Optional.of(organs.organ(id))
                .filter(organ -> organ.kind().equals("government-office"))
                .flatMap(Organ::superior)
                .orElse(id);
    }

    private Optional<RegionCode> county(RegionCode region) {
        Optional<Region> itself = organs.regions().find(region).found();
        return itself.filter(found -> found.tier() == Tier.COUNTY)
                .or(() -> organs.regions().ancestors(region).stream()
                        .filter(above -> above.tier() == Tier.COUNTY)
                        .findFirst())
                .map(Region::code);
    }
}
