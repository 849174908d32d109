package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableList;
import io.petition.assignment.request.RoutingDemand;
import io.petition.assignment.request.RoutingRequest;
import io.petition.authority.Organ;
import io.petition.authority.OrganFunction;
import io.petition.model.Category;
import io.petition.model.Channel;
import io.petition.model.DemandId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much of a letter is taken for known when it is routed. The letters say nothing but their day, so all but the first is borrowed from what happened. */
enum LetterFacts {
    /** The day alone: what is published of a letter. */
    DAY,
    /** And the county that the note of passing on names. */
    COUNTY,
    /** And a content that no function names, so that whoever takes such contents takes it. */
    COUNTY_AND_REST,
    /** The day, and the place and line of business of whoever signed the answer, whatever the note says. */
    ANSWER;

    /** No function names it. */
    private static final Category REST = Category.of("rest");

    /** The word in the texts. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    RoutingRequest of(PassedLetter letter, ShangluoOrgans organs) {
        RoutingRequest.Builder request = RoutingRequest.builder()
                .received(letter.sent())
                .channel(Channel.LEADER_MAILBOX)
                .office(ShangluoOrgans.OFFICE);
        switch (this) {
            case DAY -> {}
            case COUNTY -> county(letter, organs, request);
            case COUNTY_AND_REST -> county(letter, organs, request).category(REST);
            case ANSWER -> request.demands(demands(letter, organs));
        }
        return request.build();
    }

    private static RoutingRequest.Builder county(
            PassedLetter letter, ShangluoOrgans organs, RoutingRequest.Builder request) {
        organs.named(letter.passedTo()).stream()
                .filter(PassedLetter::governsACounty)
                .forEach(county -> request.addRegions(county.region()));
        return request;
    }

    /** One for each organ that signed; who only runs the mailbox shows nothing of the matter. */
    private static List<RoutingDemand> demands(PassedLetter letter, ShangluoOrgans organs) {
        ImmutableList.Builder<RoutingDemand> demands = ImmutableList.builder();
        for (Organ organ : organs.named(letter.answeredBy())) {
            if (!ShangluoOrgans.MAILBOX.contains(organ.id())) {
                demands.add(RoutingDemand.builder()
                        .id(DemandId.of(organ.id().value()))
                        .category(business(organ, organs))
                        .region(organ.region())
                        .build());
            }
        }
        return demands.build();
    }

    /** The first content of the organ, or of the nearest above it that has a function: an office or a squad works for that one. */
    private static Category business(Organ organ, ShangluoOrgans organs) {
        Optional<Organ> at = Optional.of(organ);
        while (at.isPresent() && at.get().functions().isEmpty()) {
            at = at.get().superior().map(organs::organ);
        }
        return at.stream()
                .flatMap(found -> found.functions().stream())
                .map(OrganFunction::categories)
                .flatMap(categories -> categories.stream().limit(1))
                .findFirst()
                .orElse(REST);
    }
}
