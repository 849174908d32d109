package io.petition.authority.competence;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.authority.Organ;
import io.petition.authority.SpecialBody;
import io.petition.authority.region.Tier;
import io.petition.explain.Finding;
import io.petition.model.OrganId;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The links between organs: that they lead to organs, to an end, upwards, and to organs of their time. */
final class LinkLint {
    private final Map<OrganId, Organ> known;
    private final List<Finding> findings = new ArrayList<>();

    LinkLint(Map<OrganId, Organ> known) {
        this.known = known;
    }

    List<Finding> findings() {
        for (Organ organ : known.values()) {
            organ.superior().ifPresent(above -> superior(organ, "superior", above));
            organ.superiorByTerritory().ifPresent(above -> superior(organ, "superiorByTerritory", above));
            organ.successors().forEach(heir -> successor(organ, heir));
            if (organ.body().filter(SpecialBody::servesLeadership).isPresent()
                    && !organ.level().equals(Optional.of(Tier.NATION))
                    && organ.superior().isEmpty()
                    && organ.superiorByTerritory().isEmpty()) {
                note(Finding.Severity.WARNING, "organ-body-without-superior", args(organ, "superiorByTerritory", ""));
            }
            boolean ended = organ.existence().flatMap(Period::until).isPresent();
            if (ended && organ.successors().isEmpty()) {
                note(Finding.Severity.WARNING, "organ-ends-without-successor", args(organ, "", ""));
            }
        }
        circles("superior", organ -> organ.superior().stream().toList());
        circles(
                "superiorByTerritory",
                organ -> organ.superiorByTerritory().stream().toList());
        circles("successor", Organ::successors);
        return ImmutableList.copyOf(findings);
    }

    private void superior(Organ organ, String field, OrganId id) {
        Organ above = known.get(id);
        if (above == null) {
            note(Finding.Severity.ERROR, "organ-superior-unknown", args(organ, field, id.value()));
            return;
        }
        if (above.level().isPresent()
                && organ.level().isPresent()
                && organ.level().get().above(above.level().get())) {
            note(Finding.Severity.WARNING, "organ-superior-lower", args(organ, field, id.value()));
        }
        if (!covered(organ, above)) {
            note(Finding.Severity.WARNING, "organ-superior-not-of-its-time", args(organ, field, id.value()));
        }
    }

    /** Whether the superior, or who carries it on, exists as long as the organ does. */
    private boolean covered(Organ organ, Organ above) {
        if (above.existence().isEmpty()) {
            return true;
        }
        Period theirs = above.existence().get();
        boolean begins =
                organ.existence().map(own -> !theirs.from().isAfter(own.from())).orElse(true);
        boolean carriedOn = theirs.until().isEmpty() || !above.successors().isEmpty();
        Optional<LocalDate> end = organ.existence().flatMap(Period::until);
        return begins
                && (carriedOn
                        || (end.isPresent() && !end.get().isAfter(theirs.until().get())));
    }

    private void successor(Organ organ, OrganId id) {
        Organ heir = known.get(id);
        if (heir == null) {
            note(Finding.Severity.ERROR, "organ-successor-unknown", args(organ, "successor", id.value()));
            return;
        }
        Optional<LocalDate> end = organ.existence().flatMap(Period::until);
        Optional<LocalDate> start = heir.existence().map(Period::from);
        if (end.isPresent() && start.isPresent() && start.get().isAfter(end.get())) {
            note(Finding.Severity.WARNING, "organ-successor-late", args(organ, "successor", id.value()));
        }
    }

    /** Each circle once, told from the first of its organs. */
    private void circles(String field, Function<Organ, Collection<OrganId>> next) {
        Set<OrganId> told = new HashSet<>();
        for (Organ organ : known.values()) {
            if (told.contains(organ.id())) {
                continue;
            }
            List<OrganId> round = round(organ, next);
            if (!round.isEmpty()) {
                told.addAll(round);
                note(Finding.Severity.ERROR, "organ-circle", args(organ, field, names(round)));
            }
        }
    }

    /** The organs that can be reached from one and lead back to it; none where nothing leads back. */
    private List<OrganId> round(Organ from, Function<Organ, Collection<OrganId>> next) {
        Set<OrganId> down = reached(from, next);
        if (!down.contains(from.id())) {
            return ImmutableList.of();
        }
        List<OrganId> round = new ArrayList<>();
        for (OrganId id : down) {
            Organ organ = known.get(id);
            if (organ != null && reached(organ, next).contains(from.id())) {
                round.add(id);
            }
        }
        round.sort(comparing(OrganId::value));
        return ImmutableList.copyOf(round);
    }

    private Set<OrganId> reached(Organ from, Function<Organ, Collection<OrganId>> next) {
        Set<OrganId> reached = new HashSet<>();
        List<OrganId> open = new ArrayList<>(next.apply(from));
        while (!open.isEmpty()) {
            OrganId id = open.remove(open.size() - 1);
            Organ organ = known.get(id);
            if (organ != null && reached.add(id)) {
                open.addAll(next.apply(organ));
            }
        }
        return reached;
    }

    private static String names(List<OrganId> organs) {
        return String.join(", ", organs.stream().map(OrganId::value).toList());
    }

    private static ImmutableMap<String, String> args(Organ organ, String field, String other) {
        return ImmutableMap.of("organ", organ.id().value(), "field", field, "other", other);
    }

    private void note(Finding.Severity severity, String code, ImmutableMap<String, String> args) {
        findings.add(new Finding(severity, code, args, ImmutableList.of()));
    }
}
