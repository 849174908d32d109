package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableList;
import io.petition.assignment.Assignment;
import io.petition.assignment.Boundary;
import io.petition.assignment.CompetenceDispute;
import io.petition.assignment.Decider;
import io.petition.assignment.LeftOut;
import io.petition.assignment.Routed;
import io.petition.assignment.Told;
import io.petition.assignment.Vacancy;
import io.petition.assignment.ground.Basis;
import io.petition.assignment.ground.Way;
import io.petition.authority.competence.CommonSuperior;
import io.petition.condition.Truth;
import io.petition.explain.Coded;
import io.petition.law.Standing;
import io.petition.model.OrganId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who must act, as sentences: who it is, or that nobody can be said, the grounds, and why not the others. */
final class Found {
    private Found() {}

    static List<Coded> lines(Routed routed) {
        ImmutableList.Builder<Coded> lines = ImmutableList.builder();
        lines.add(answer(routed));
        routed.considered().grounds().forEach(basis -> lines.add(ground(basis)));
        if (routed instanceof Vacancy vacancy) {
            lines.addAll(vacancy.why());
        }
        if (routed instanceof CompetenceDispute dispute && dispute.decider() instanceof Decider.NobodyKnown nobody) {
            lines.add(nobody.why());
        }
        routed.considered().leftOut().stream().map(LeftOut::why).forEach(lines::add);
        return lines.addAll(routed.considered().open()).build();
    }

    private static Line answer(Routed routed) {
        if (routed instanceof Assignment assignment) {
            return Line.item(
                    assignment.coHandlers().isEmpty() ? "route.alone" : "route.leads",
                    "lead",
                    assignment.lead(),
                    "others",
                    all(assignment.coHandlers()),
                    "way",
                    assignment.way().map(Way::code).orElse("unknown"));
        }
        if (routed instanceof CompetenceDispute dispute) {
            List<OrganId> deciders = deciders(dispute.decider());
            return Line.item(
                    deciders.isEmpty() ? "route.dispute-open" : "route.dispute",
                    "between",
                    all(dispute.between()),
                    "decider",
                    all(deciders));
        }
        return Line.item(
                "route.vacancy",
                "to",
                ((Vacancy) routed).goesTo().map(OrganId::value).orElse("nobody-known"));
    }

    private static Line ground(Basis basis) {
        return Line.detail(
                        basis.standing() == Standing.UNCONFIRMED ? "route.ground-read" : "route.ground",
                        "ground",
                        basis.key())
                .citing(basis.citations());
    }

    /** Who may decide a dispute: one, or two of whom nothing says which, or nobody. */
    static List<OrganId> deciders(Decider decider) {
        if (decider instanceof Decider.JointConference conference) {
            return List.of(conference.conference());
        }
        if (decider instanceof Decider.OwnLevel own) {
            return List.of(own.leadership());
        }
        return decider instanceof Decider.Superior superior ? above(superior.superior()) : List.of();
    }

    private static List<OrganId> above(CommonSuperior superior) {
        if (superior instanceof CommonSuperior.InLine line) {
            return List.of(line.organ());
        }
        if (superior instanceof CommonSuperior.ByTerritory territory) {
            return List.of(territory.organ());
        }
        if (superior instanceof CommonSuperior.Both both) {
            return List.of(both.organ());
        }
        if (superior instanceof CommonSuperior.HalfKnown half) {
            return List.of(half.organ());
        }
        return superior instanceof CommonSuperior.Choice choice
                ? List.of(choice.inLine(), choice.byTerritory())
                : List.of();
    }

    /** Every organ that is concerned with some part of it. */
    static List<OrganId> concerned(Routed routed) {
        return routed.considered().parts().stream()
                .flatMap(part -> part.organs().stream())
                .distinct()
                .toList();
    }

    /** Across how many of the three kinds of boundary it lies 三跨. */
    static long crossed(Boundary boundary) {
        return Stream.of(boundary.regions(), boundary.departments(), boundary.trades())
                .filter(Truth.YES::equals)
                .count();
    }

    static Line boundary(Boundary boundary) {
        return Line.item(
                "route.boundary",
                "regions",
                truth(boundary.regions()),
                "departments",
                truth(boundary.departments()),
                "trades",
                truth(boundary.trades()),
                "matter",
                truth(boundary.personFromMatter()),
                "household",
                truth(boundary.personFromHousehold()));
    }

    static Line told(Told told) {
        Optional<String> within = told.within().map(Object::toString);
        return Line.item(
                        within.isPresent() ? "route.told-within" : "route.told",
                        "recipient",
                        told.recipient().code(),
                        "organ",
                        told.organ().map(OrganId::value).orElse("nobody-known"),
                        "within",
                        within.orElse(""))
                .citing(told.basis().citations());
    }

    static String all(Collection<OrganId> organs) {
        return organs.stream().map(OrganId::value).collect(Collectors.joining(", "));
    }

    private static String truth(Truth truth) {
        return truth.name().toLowerCase(Locale.ROOT);
    }
}
