package io.petition.lifecycle;

import io.petition.authority.Role;
import io.petition.condition.Truth;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.MatterClass;
import io.petition.law.MilestoneKey;
import io.petition.law.Regime;
import io.petition.law.TermFacts;
import io.petition.law.TermRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Sorts the rows of a regime's procedures by where they lead, so that a walk can keep to the road: a procedure has a hundred
 * rows, most of them beside the road, and who takes any of them at random gets nowhere. Names no act: a regime of other acts is
 * sorted as well.
 */
final class Lanes {
    /** Where a row leads. */
    enum Lane {
        /**
         * To another stage short of the end, to a term that it starts, to one of a remedy that it fulfils, makes stand still or lets run
         * on, or to the class that decides which terms there are.
         */
        LEADING,
        /** To the end. */
        ENDING,
        /** Nowhere: the stage stays, no term starts. */
        SIDE,
        /** Back from the end, into a new round. */
        AGAIN,
        /** An act on the matter as a whole. */
        WHOLE
    }

    private record Place(String edition, Optional<Stage> stage, Lane lane) {}

    private final Regime regime;
    private final Map<String, Rows> rows;
    private final Map<Place, List<ActRule>> sorted = new HashMap<>();

    Lanes(Regime regime) {
        this.regime = regime;
        this.rows = Rows.of(regime, regime.part(Procedures.PART).orElseThrow());
    }

    Rows book(Edition edition) {
        return Optional.ofNullable(rows.get(edition.id())).orElseThrow();
    }

    /** The rows of a lane that may be taken in a stage. */
    List<ActRule> of(Edition edition, Stage stage, Lane lane) {
        return sorted.computeIfAbsent(new Place(edition.id(), Optional.of(stage), lane), place -> {
            List<ActRule> found = new ArrayList<>();
            for (ActRule row : book(edition).procedure().acts()) {
                if (row.stages().contains(stage) && lane(edition, row, stage) == lane) {
                    found.add(row);
                }
            }
            return found;
        });
    }

    /** The acts on the matter as a whole, but for corrections, which a walk makes of its own accord. */
    List<ActRule> whole(Edition edition) {
        return sorted.computeIfAbsent(new Place(edition.id(), Optional.empty(), Lane.WHOLE), place -> {
            List<ActRule> found = new ArrayList<>();
            for (ActRule row : book(edition).procedure().acts()) {
                if (row.stages().isEmpty() && !row.act().equals(ActKey.CORRECT)) {
                    found.add(row);
                }
            }
            return found;
        });
    }

    private Lane lane(Edition edition, ActRule row, Stage stage) {
        Procedure procedure = book(edition).procedure();
        Set<Stage> reached = new HashSet<>(row.to().reaches());
        boolean starts = row.act().equals(ActKey.CLASSIFY)
                || starts(edition, row.emits())
                || (stage.kind() == Stage.Kind.UNDER_REMEDY && movesRemedy(edition, row.emits()));
        for (GroundRule ground : procedure.grounds()) {
            if (ground.act().equals(row.act()) && ground.fits(stage)) {
                ground.to().ifPresent(to -> reached.addAll(to.reaches()));
                starts |= starts(edition, ground.emits());
            }
        }
        reached.remove(stage);
        if (reached.contains(Stage.CLOSED)) {
            return Lane.ENDING;
        }
        if (stage.equals(Stage.CLOSED) && !reached.isEmpty()) {
            return Lane.AGAIN;
        }
        return !reached.isEmpty() || starts ? Lane.LEADING : Lane.SIDE;
    }

    private static boolean starts(Edition edition, List<Emission> emissions) {
        return any(edition, emissions, (rule, milestone) -> rule.starts().contains(milestone));
    }

    private static boolean movesRemedy(Edition edition, List<Emission> emissions) {
        return any(
                edition,
                emissions,
                (rule, milestone) -> rule.stops().contains(milestone)
                        || rule.pauses().stream()
                                .anyMatch(pause -> pause.begins().equals(milestone)
                                        || pause.ends().equals(milestone)));
    }

    /** Whether a row lets a term run on that stands still. */
    static boolean resumes(Edition edition, ActRule row) {
        return any(
                edition,
                row.emits(),
                (rule, milestone) ->
                        rule.pauses().stream().anyMatch(pause -> pause.ends().equals(milestone)));
    }

    private static boolean any(Edition edition, List<Emission> emissions, BiPredicate<TermRule, MilestoneKey> holds) {
        return emissions.stream()
                .anyMatch(emission ->
                        edition.terms().stream().anyMatch(rule -> holds.test(rule.value(), emission.milestone())));
    }

    /** How many terms a matter of a class is sure to have: who wants to get far chooses the class with most. */
    static int terms(Edition edition, MatterClass matterClass) {
        int sure = 0;
        TermFacts facts = new TermFacts(Optional.of(matterClass), Optional.empty());
        for (Dated<TermRule> rule : edition.terms()) {
            sure += rule.value().appliesTo().test(facts) == Truth.YES ? 1 : 0;
        }
        return sure;
    }

    /** The roles that may register a petition or a dispute on a day. */
    Set<Role> registrars(Edition edition, ActKey act) {
        Set<Role> roles = new java.util.TreeSet<>();
        for (ActRule row : book(edition).rows(act)) {
            roles.addAll(row.by());
        }
        return roles;
    }

    Regime regime() {
        return regime;
    }
}
