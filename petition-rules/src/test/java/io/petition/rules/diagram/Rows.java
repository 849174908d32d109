package io.petition.rules.diagram;

import com.google.common.collect.ImmutableSet;
import io.petition.authority.Role;
import io.petition.explain.Citation;
import io.petition.law.Standing;
import io.petition.law.TermKey;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.ActRule;
import io.petition.lifecycle.GroundRule;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.Procedures;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Target;
import io.petition.rules.china.ChinaOverlays;
import io.petition.rules.china.ChinaRules;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Rows of procedures, shipped and made up, and what a diagram of them has to say, put down without drawing. */
final class Rows {
    static final String NOWHERE = "[*]";

    private static final List<Stage> STAGES = List.of(
            Stage.REGISTERED,
            Stage.FORWARDED,
            Stage.ASSIGNED,
            Stage.OBJECTED,
            Stage.ACCEPTED,
            Stage.ANSWERED,
            new Stage(Stage.Kind.UNDER_REMEDY, 1),
            new Stage(Stage.Kind.REMEDY_DECIDED, 1),
            new Stage(Stage.Kind.UNDER_REMEDY, 2),
            Stage.CLOSED);

    private Rows() {}

    static List<Procedure> shipped() {
        return List.copyOf(ChinaOverlays.lay(ChinaRules.national(), ChinaOverlays.SHANDONG_REVIEW_2024)
                .regime()
                .flatMap(regime -> regime.part(Procedures.PART))
                .orElseThrow()
                .byEdition()
                .values());
    }

    static Procedure ofEdition(String edition) {
        return ChinaRules.national()
                .part(Procedures.PART)
                .flatMap(all -> all.of(edition))
                .orElseThrow();
    }

    static ActRule row(String act, Set<Stage> from, Target to) {
        return row(act, EnumSet.of(Role.ORGAN), from, to, Standing.CONFIRMED);
    }

    private static ActRule row(String act, Set<Role> by, Set<Stage> from, Target to, Standing standing) {
        return ActRule.builder()
                .act(ActKey.of(act))
                .by(by)
                .stages(from)
                .to(to)
                .addCitations(Citation.of("X", "1"))
                .standing(standing)
                .build();
    }

    static Procedure procedure(List<ActRule> rows) {
        return Procedure.builder()
                .edition("made-up")
                .acts(rows)
                .extendable(TermKey.of("handling"))
                .build();
    }

    static Arbitrary<Procedure> procedures() {
        Arbitrary<Set<Stage>> from = Arbitraries.of(STAGES).set().ofMaxSize(4).map(ImmutableSet::copyOf);
        Arbitrary<Target> to = Arbitraries.oneOf(
                Arbitraries.of(STAGES).map(Target::to),
                Arbitraries.just(Target.stay()),
                Arbitraries.just(Target.backToSent()));
        return Combinators.combine(
                        Arbitraries.of("register", "forward", "accept", "answer", "close", "of-a-host"),
                        Arbitraries.of(Role.class).set().ofMinSize(1),
                        from,
                        to,
                        Arbitraries.of(Standing.class))
                .as(Rows::row)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .map(Rows::procedure);
    }

    /** {@code from|act|role|to} for every way that a row opens; {@code to} is {@code stay} where it opens none. */
    static Set<String> ways(Procedure procedure) {
        Set<Stage> entered = new TreeSet<>(Comparator.comparing(Stage::code));
        for (ActRule row : procedure.acts()) {
            if (row.to() instanceof Target.To to) {
                entered.add(to.stage());
            }
        }
        Set<String> ways = new TreeSet<>();
        for (ActRule row : procedure.acts()) {
            Set<String> from = new TreeSet<>();
            row.stages().forEach(stage -> from.add(stage.code()));
            if (from.isEmpty()) {
                from.add(NOWHERE);
            }
            Set<String> to = new TreeSet<>();
            if (row.to() instanceof Target.Stay) {
                to.add("stay");
            } else if (row.to() instanceof Target.BackToSent) {
                entered.stream()
                        .filter(Set.of(Stage.FORWARDED, Stage.ASSIGNED)::contains)
                        .forEach(stage -> to.add(stage.code()));
            } else {
                row.to().reaches().forEach(stage -> to.add(stage.code()));
            }
            for (String start : from) {
                for (String end : to) {
                    row.by().forEach(role -> ways.add(way(start, row.act().value(), role.code(), end)));
                }
            }
        }
        for (GroundRule ground : procedure.grounds()) {
            if (ground.to().isPresent()) {
                for (ActRule row : procedure.rows(ground.act())) {
                    Set<Stage> from = new HashSet<>(row.stages());
                    if (!ground.stages().isEmpty()) {
                        from.retainAll(ground.stages());
                    }
                    from.forEach(start -> ground.to()
                            .get()
                            .reaches()
                            .forEach(end -> row.by()
                                    .forEach(role ->
                                            ways.add(way(start.code(), row.act().value(), role.code(), end.code())))));
                }
            }
        }
        return ways;
    }

    static String way(String from, String act, String role, String to) {
        return from + "|" + act + "|" + role + "|" + to;
    }

    /** The stages that the rows name. */
    static Set<String> stages(Procedure procedure) {
        Set<String> stages = new TreeSet<>();
        for (ActRule row : procedure.acts()) {
            row.stages().forEach(stage -> stages.add(stage.code()));
        }
        for (String way : ways(procedure)) {
            stages.add(way.substring(way.lastIndexOf('|') + 1));
        }
        stages.remove("stay");
        return stages;
    }
}
