package io.petition.examples.cli;

import io.petition.assignment.Assignment;
import io.petition.assignment.CompetenceDispute;
import io.petition.assignment.Considered;
import io.petition.assignment.Decider;
import io.petition.assignment.Part;
import io.petition.assignment.Routed;
import io.petition.assignment.Told;
import io.petition.assignment.Unplaced;
import io.petition.assignment.Vacancy;
import io.petition.assignment.ground.Basis;
import io.petition.authority.Organ;
import io.petition.authority.OrganDirectory;
import io.petition.authority.competence.CommonSuperior;
import io.petition.examples.cli.text.Words;
import io.petition.explain.Citation;
import io.petition.explain.Explained;
import io.petition.law.Standing;
import io.petition.model.DemandId;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.RegionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who must act, as people read it: organs by name and id. */
final class RouteText {
    private final OrganDirectory directory;
    private final Words words;

    RouteText(OrganDirectory directory, Words words) {
        this.directory = directory;
        this.words = words;
    }

    List<String> lines(Explained<Routed> routed, List<String> withoutEffect, boolean steps) {
        List<String> lines = new ArrayList<>(answer(routed.value()));
        Considered considered = routed.value().considered();
        parts(considered, lines);
        considered.grounds().forEach(basis -> lines.add(ground(basis)));
        considered.told().forEach(told -> lines.add(told(told)));
        aside(considered, lines);
        withoutEffect.forEach(overlay -> lines.add(words.of("route.without-effect", "overlay", overlay)));
        considered.leftOut().forEach(left -> lines.add(words.of("route.left", "message", words.of(left.why()))));
        considered.open().forEach(open -> lines.add(words.of("route.open", "message", words.of(open))));
        if (steps) {
            routed.steps()
                    .forEach(step -> lines.add(words.of(
                            "route.step", "text", words.of(step), "sources", words.list(sources(step.citations())))));
        }
        return lines;
    }

    private List<String> answer(Routed routed) {
        List<String> lines = new ArrayList<>();
        if (routed instanceof Assignment assignment) {
            lines.add(words.of("route.lead", "organ", name(assignment.lead())));
            if (!assignment.coHandlers().isEmpty()) {
                lines.add(words.of("route.with", "organs", names(assignment.coHandlers())));
            }
            assignment.way().ifPresent(way -> lines.add(words.of("route.way", "way", words.of("way." + way.code()))));
            assignment.unplaced().forEach(each -> unplaced(each, lines));
        } else if (routed instanceof CompetenceDispute dispute) {
            lines.add(words.of("route.between", "organs", names(dispute.between())));
            lines.add(decider(dispute.decider()));
            dispute.unplaced().forEach(each -> unplaced(each, lines));
        } else if (routed instanceof Vacancy vacancy) {
            vacancy.why().forEach(why -> lines.add(words.of("route.vacant", "message", words.of(why))));
            lines.add(vacancy.goesTo()
                    .map(organ -> words.of("route.goes-to", "organ", name(organ)))
                    .orElseGet(() -> words.of("route.goes-nowhere")));
        }
        return lines;
    }

    /** Which demand is whose, where there are several, or one in several regions; of an answer that names nobody also why, demand by demand. */
    private void parts(Considered considered, List<String> lines) {
        if (considered.parts().size() < 2) {
            return;
        }
        boolean somebody =
                considered.parts().stream().anyMatch(part -> !part.organs().isEmpty());
        for (Part part : considered.parts()) {
            if (!part.organs().isEmpty()) {
                lines.add(words.of(
                        part.way().isPresent() ? "route.part-led" : "route.part",
                        "way",
                        part.way().map(way -> words.of("way." + way.code())).orElse(""),
                        "part",
                        part(part.demand(), part.region()),
                        "organs",
                        names(part.organs()),
                        "ground",
                        part.ground().map(key -> words.of("routing." + key)).orElse("")));
            } else if (!somebody) { // else it stands among what is not placed
                lines.add(words.of(
                        "route.part-nobody",
                        "part",
                        part(part.demand(), part.region()),
                        "message",
                        words.list(part.why().stream().map(words::of).toList())));
            }
        }
    }

    private String part(Optional<DemandId> demand, Optional<RegionCode> region) {
        String where = region.map(RegionCode::value).orElseGet(() -> words.of("route.nowhere"));
        return demand.map(id -> words.of("route.part-demand", "demand", id.value(), "region", where))
                .orElseGet(() -> words.of("route.part-region", "region", where));
    }

    /** By the host's references: a name is nothing that this command knows. */
    private void aside(Considered considered, List<String> lines) {
        if (!considered.aside().isEmpty()) {
            lines.add(words.of(
                    "route.aside",
                    "persons",
                    words.list(considered.aside().stream().map(PersonRef::value).toList()),
                    "because",
                    words.list(considered.asideBecause().stream()
                            .map(basis -> words.of(
                                    basis.standing() == Standing.CONFIRMED ? "route.aside-rule" : "route.aside-reading",
                                    "rule",
                                    words.of("routing." + basis.key()),
                                    "sources",
                                    words.list(sources(basis.citations()))))
                            .toList())));
        }
    }

    /** Said in one block: which demand, why, and who has it meanwhile. */
    private void unplaced(Unplaced each, List<String> lines) {
        lines.add(words.of("route.unplaced", "part", part(each.demand(), each.region())));
        each.why().forEach(why -> lines.add(words.of("route.unplaced-why", "message", words.of(why))));
        lines.add(each.goesTo()
                .map(organ -> words.of("route.unplaced-goes-to", "organ", name(organ)))
                .orElseGet(() -> words.of("route.goes-nowhere")));
    }

    private String decider(Decider decider) {
        if (decider instanceof Decider.NobodyKnown nobody) {
            return words.of("route.undecided", "message", words.of(nobody.why()));
        }
        if (decider instanceof Decider.JointConference conference) {
            return words.of("route.decides", "organ", name(conference.conference()));
        }
        if (decider instanceof Decider.OwnLevel own) {
            return words.of("route.decides", "organ", name(own.leadership()));
        }
        CommonSuperior above = ((Decider.Superior) decider).superior();
        if (above instanceof CommonSuperior.Choice choice) {
            return words.of(
                    "route.decides-either", "line", name(choice.inLine()), "territory", name(choice.byTerritory()));
        }
        if (above instanceof CommonSuperior.HalfKnown half) {
            return words.of("route.decides-half", "organ", name(half.organ()), "message", words.of(half.why()));
        }
        OrganId one = above instanceof CommonSuperior.InLine line
                ? line.organ()
                : above instanceof CommonSuperior.ByTerritory territory
                        ? territory.organ()
                        : ((CommonSuperior.Both) above).organ();
        return words.of("route.decides", "organ", name(one));
    }

    private String ground(Basis basis) {
        return words.of(
                basis.standing() == Standing.CONFIRMED ? "route.ground" : "route.ground-reading",
                "ground",
                words.of("routing." + basis.key()),
                "sources",
                words.list(sources(basis.citations())));
    }

    private String told(Told told) {
        return words.of(
                told.within().isPresent() ? "route.told-within" : "route.told",
                "within",
                told.within().map(Object::toString).orElse(""),
                "recipient",
                words.of("recipient." + told.recipient().code()),
                "organ",
                told.organ()
                        .map(this::name)
                        .orElseGet(() -> told.why()
                                .map(why -> words.of("route.told-nobody", "message", words.of(why)))
                                .orElseGet(() -> words.of("route.not-known"))));
    }

    private List<String> sources(List<Citation> citations) {
        return citations.stream()
                .map(citation -> words.source(citation.instrument(), citation.article()))
                .toList();
    }

    private String names(List<OrganId> organs) {
        return words.list(organs.stream().map(this::name).toList());
    }

    private String name(OrganId id) {
        String name = directory.find(id).map(Organ::name).orElse("");
        return name.isEmpty() ? id.value() : words.of("route.organ", "name", name, "id", id.value());
    }
}
