package io.petition.assignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.petition.assignment.ground.Basis;
import io.petition.assignment.ground.RecusalRule;
import io.petition.assignment.ground.RecusalRule.Barred;
import io.petition.assignment.request.RoutingFacts;
import io.petition.authority.OrganDirectory;
import io.petition.authority.competence.CommonSuperior;
import io.petition.condition.Truth;
import io.petition.explain.Reason;
import io.petition.model.OrganId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who must keep away from one petition 回避. */
final class Recusal {
    private final Setting setting;
    private final LocalDate day;
    private final ImmutableList<Guarded> guarded;
    private final Set<Basis> applied = new LinkedHashSet<>();
    private final boolean cautious;

    /** The rules that are met, or might be, and against whom. */
    private record Guarded(List<RecusalRule> active, ImmutableSet<OrganId> against) {}

    private Recusal(List<Guarded> guarded, boolean cautious, Setting setting, LocalDate day) {
        this.setting = setting;
        this.day = day;
        this.cautious = cautious;
        this.guarded = ImmutableList.copyOf(guarded);
    }

    /** From all of these: who must keep away from one, keeps away from the petition. */
    static Recusal of(List<RecusalRule> rules, List<RoutingFacts> asked, Setting setting, LocalDate day) {
        List<Guarded> guarded = new ArrayList<>();
        for (RoutingFacts facts : asked) {
            ImmutableSet<OrganId> against = with(facts.request().complainedOf(), setting.directory(), day);
            if (!against.isEmpty() || !facts.request().persons().isEmpty()) {
                guarded.add(new Guarded(
                        rules.stream()
                                .filter(rule -> rule.when().test(facts) != Truth.NO)
                                .toList(),
                        against));
            }
        }
        return new Recusal(guarded, false, setting, day);
    }

    /** Where no edition says who must keep away, those complained of and who is below them do, for caution. */
    static Recusal ofCaution(Set<OrganId> complainedOf, Setting setting, LocalDate day) {
        return new Recusal(
                ImmutableList.of(new Guarded(ImmutableList.of(), with(complainedOf, setting.directory(), day))),
                true,
                setting,
                day);
    }

    /** Organs, and who carries them on. */
    static ImmutableSet<OrganId> with(Set<OrganId> organs, OrganDirectory directory, LocalDate day) {
        if (organs.isEmpty()) {
            return ImmutableSet.of();
        }
        ImmutableSet.Builder<OrganId> all = ImmutableSet.<OrganId>builder().addAll(organs);
        organs.forEach(id -> directory.heirs(id, day).forEach(heir -> all.add(heir.id())));
        return all.build();
    }

    /** Why an organ must keep away, if it must. */
    Optional<Reason> bars(OrganId organ) {
        for (int i = 0; i < guarded.size(); i++) {
            Optional<Reason> barred = bars(guarded.get(i), organ);
            if (barred.isPresent()) {
                return barred;
            }
        }
        return Optional.empty();
    }

    private Optional<Reason> bars(Guarded guard, OrganId organ) {
        ImmutableSet<OrganId> against = guard.against();
        if (cautious && (against.contains(organ) || below(organ, against))) {
            return Optional.of(Reason.of("route-all-barred", ImmutableMap.of("organ", organ.value())));
        }
        for (RecusalRule rule : guard.active()) {
            boolean itself = rule.barred().contains(Barred.COMPLAINED_OF) && against.contains(organ);
            if (itself || (rule.barred().contains(Barred.BELOW) && below(organ, against))) {
                applied.add(rule.basis());
                return Optional.of(new Reason(
                        itself ? "route-left-complained-of" : "route-left-below",
                        ImmutableMap.of(
                                "organ", organ.value(), "rule", rule.basis().key()),
                        rule.basis().citations(),
                        Optional.empty()));
            }
        }
        return Optional.empty();
    }

    /** Who decides above several, without whom it bars. */
    CommonSuperior without(CommonSuperior superior) {
        if (superior instanceof CommonSuperior.Choice choice) {
            boolean line = bars(choice.inLine()).isPresent();
            boolean territory = bars(choice.byTerritory()).isPresent();
            if (line != territory) {
                return line
                        ? new CommonSuperior.ByTerritory(choice.byTerritory())
                        : new CommonSuperior.InLine(choice.inLine());
            }
        }
        return organs(superior).stream()
                .flatMap(organ -> bars(organ).stream())
                .findFirst()
                .<CommonSuperior>map(CommonSuperior.None::new)
                .orElse(superior);
    }

    static List<OrganId> organs(CommonSuperior superior) {
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

    /** The rules for which the people complained of keep away; none where nobody is. */
    List<Basis> aside(RoutingFacts facts) {
        if (facts.request().persons().isEmpty()) {
            return ImmutableList.of();
        }
        List<Basis> because = guarded.stream()
                .flatMap(guard -> guard.active().stream())
                .filter(RecusalRule::peopleAside)
                .map(RecusalRule::basis)
                .distinct()
                .toList();
        applied.addAll(because);
        return because;
    }

    /** The rules that made a difference, by now. */
    Set<Basis> applied() {
        return applied;
    }

    private boolean below(OrganId organ, Set<OrganId> against) {
        return !against.isEmpty()
                && (!Collections.disjoint(setting.superiors().above(organ, day), against)
                        || against.stream()
                                .anyMatch(above -> setting.leaderships().over(above, organ)));
    }
}
