package io.petition.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.condition.Condition;
import io.petition.condition.Fact;
import io.petition.deadline.Scope;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.MilestoneKey;
import io.petition.law.PauseGround;
import io.petition.law.TermFacts;
import io.petition.law.TermRule;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What may be noted of a matter under an edition: the moments to which its terms listen and to which no act of the procedure gives
 * rise, and what its terms ask about a matter that no act says. So a local rule that is only a file needs no acts of its own: what
 * it counts from is noted.
 */
final class Notables {
    /** What acts themselves say of a matter. */
    private static final ImmutableSet<String> SAID_BY_ACTS =
            ImmutableSet.of(TermFacts.MATTER_CLASS.name(), TermFacts.REACHABLE.name(), "recurrence", "procedure");

    private final Edition edition;
    private final Map<MilestoneKey, Set<Scope.Kind>> scopes = new HashMap<>();
    private final Map<MilestoneKey, Dated<TermRule>> noted = new LinkedHashMap<>();

    private Notables(Procedure procedure, Edition edition) {
        this.edition = edition;
        procedure.acts().forEach(row -> row.emits().forEach(this::emitted));
        procedure.grounds().forEach(ground -> ground.emits().forEach(this::emitted));
        for (Dated<TermRule> term : edition.terms()) {
            for (MilestoneKey key : listens(term.value())) {
                if (!scopes.containsKey(key)) {
                    noted.putIfAbsent(key, term);
                }
            }
        }
        spread();
    }

    /** The grounds for noting, for a procedure that lets anything be noted; none for one that does not. */
    static List<GroundRule> of(Procedure procedure, Edition edition) {
        ImmutableList.Builder<GroundRule> grounds = ImmutableList.builder();
        if (!procedure.rows(ActKey.NOTE_MILESTONE).isEmpty()) {
            grounds.addAll(new Notables(procedure, edition).moments());
        }
        if (!procedure.rows(ActKey.NOTE_FACT).isEmpty()) {
            grounds.addAll(facts(edition));
        }
        return grounds.build();
    }

    private void emitted(Emission emission) {
        scopes.computeIfAbsent(emission.milestone(), key -> EnumSet.noneOf(Scope.Kind.class))
                .add(emission.scope());
    }

    private static Set<MilestoneKey> listens(TermRule rule) {
        Set<MilestoneKey> keys = new LinkedHashSet<>(rule.starts());
        keys.addAll(rule.restarts());
        keys.addAll(listensOnceBegun(rule));
        return keys;
    }

    private static Set<MilestoneKey> listensOnceBegun(TermRule rule) {
        Set<MilestoneKey> keys = new LinkedHashSet<>(rule.stops());
        keys.addAll(rule.releases());
        keys.addAll(rule.annuls());
        keys.addAll(rule.transfers());
        rule.extension().ifPresent(bound -> keys.add(bound.by()));
        for (PauseGround pause : rule.pauses()) {
            keys.add(pause.begins());
            keys.add(pause.ends());
        }
        return keys;
    }

    /** A moment belongs to what the clocks belong to that listen to it; one that none listens to but to begin, to the track. */
    private void spread() {
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Dated<TermRule> term : edition.terms()) {
                Set<Scope.Kind> begun = EnumSet.noneOf(Scope.Kind.class);
                term.value().starts().forEach(start -> begun.addAll(scopes.getOrDefault(start, Set.of())));
                Set<MilestoneKey> follow = new LinkedHashSet<>(listensOnceBegun(term.value()));
                follow.addAll(term.value().restarts());
                for (MilestoneKey key : follow) {
                    if (noted.containsKey(key)) {
                        grown |= scopes.computeIfAbsent(key, none -> EnumSet.noneOf(Scope.Kind.class))
                                .addAll(begun);
                    }
                }
            }
            if (!grown) {
                grown = unplaced();
            }
        }
    }

    /** The first that nothing has placed is of the track; what follows from it is placed with it. */
    private boolean unplaced() {
        for (MilestoneKey key : noted.keySet()) {
            if (scopes.getOrDefault(key, Set.of()).isEmpty()) {
                scopes.put(key, EnumSet.of(Scope.Kind.TRACK));
                return true;
            }
        }
        return false;
    }

    private List<GroundRule> moments() {
        ImmutableList.Builder<GroundRule> moments = ImmutableList.builder();
        noted.forEach((key, term) -> {
            GroundRule.Builder moment = GroundRule.builder()
                    .act(ActKey.NOTE_MILESTONE)
                    .key(key.value())
                    .holds(Condition.always())
                    .addAllCitations(term.citations())
                    .standing(term.standing());
            for (Scope.Kind scope : scopes.getOrDefault(key, Set.of())) {
                moment.addEmits(new Emission(key, scope, false, false, false, false));
            }
            moments.add(moment.build());
        });
        return moments.build();
    }

    private static List<GroundRule> facts(Edition edition) {
        Map<String, GroundRule> facts = new LinkedHashMap<>();
        for (Dated<TermRule> term : edition.terms()) {
            for (Fact<TermFacts, ?> fact : term.value().appliesTo().facts()) {
                if (!SAID_BY_ACTS.contains(fact.name())) {
                    facts.putIfAbsent(
                            fact.name(),
                            new GroundRule(
                                    ActKey.NOTE_FACT,
                                    fact.name(),
                                    ImmutableSet.of(),
                                    Condition.always(),
                                    term.citations(),
                                    term.standing()));
                }
            }
        }
        return ImmutableList.copyOf(facts.values());
    }
}
