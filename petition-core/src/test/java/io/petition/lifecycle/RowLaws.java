package io.petition.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Role;
import io.petition.law.Regime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a desk resolves beforehand, so that a replay is quick, is what its procedures say: asked of each in plain words, for every
 * act, role, stage and ground. A host runs this on its own procedures.
 */
public final class RowLaws {
    private static final ActKey NO_ACT = ActKey.of("an-act-of-no-procedure");
    private static final String NO_GROUND = "a-ground-of-no-procedure";
    private static final Stage NO_STAGE = Stage.underRemedy(9);

    private RowLaws() {}

    /**
     * Every procedure of a regime.
     *
     * @return how many rows fitted, so that a caller can tell that this was not about nothing
     */
    public static int everyRowIsWhatTheProcedureSays(Regime regime) {
        Map<String, Rows> books = Rows.of(regime, regime.part(Procedures.PART).orElseThrow());
        int fitted = 0;
        for (Rows book : books.values()) {
            for (ActKey act : acts(book.procedure())) {
                for (Role role : Role.values()) {
                    fitted += fits(book, act, role, null) ? 1 : 0;
                    for (Stage stage : stages(book.procedure())) {
                        fitted += fits(book, act, role, stage) ? 1 : 0;
                    }
                }
            }
        }
        return fitted;
    }

    private static Set<ActKey> acts(Procedure procedure) {
        Set<ActKey> acts = new LinkedHashSet<>(Set.of(NO_ACT));
        procedure.acts().forEach(row -> acts.add(row.act()));
        return acts;
    }

    private static Set<Stage> stages(Procedure procedure) {
        Set<Stage> stages = new LinkedHashSet<>(Set.of(NO_STAGE));
        procedure.acts().forEach(row -> {
            stages.addAll(row.stages());
            stages.addAll(row.to().reaches());
        });
        procedure.grounds().forEach(ground -> stages.addAll(ground.stages()));
        return stages;
    }

    private static boolean fits(Rows book, ActKey act, Role role, @Nullable Stage stage) {
        Optional<ActRule> said = book.procedure().acts().stream()
                .filter(row -> row.act().equals(act) && row.by().contains(role))
                .filter(row ->
                        stage == null ? row.stages().isEmpty() : row.stages().contains(stage))
                .findFirst();
        Row row = book.fitting(act, role, stage);
        assertThat(Optional.ofNullable(row).map(found -> found.rule))
                .as(
                        "%s by %s at %s under %s",
                        act, role, stage, book.procedure().edition())
                .isEqualTo(said);
        if (row != null) {
            assertThat(row.role).isEqualTo(role);
            assertThat(row.to).isEqualTo(row.rule.to());
            assertThat(row.stays).isEqualTo(row.rule.to().equals(Target.stay()));
            assertThat(row.emits).containsExactlyElementsOf(row.rule.emits());
            choices(book.procedure(), row, stage);
        }
        return row != null;
    }

    private static void choices(Procedure procedure, Row row, @Nullable Stage stage) {
        List<GroundRule> all = procedure.grounds().stream()
                .filter(ground -> ground.act().equals(row.rule.act()))
                .toList();
        Set<String> keys = new LinkedHashSet<>(Set.of(NO_GROUND));
        all.forEach(ground -> keys.add(ground.key()));
        for (String key : keys) {
            List<GroundRule> named =
                    all.stream().filter(ground -> ground.key().equals(key)).toList();
            List<GroundRule> best = new ArrayList<>(named.stream()
                    .filter(ground -> stage == null
                            || ground.stages().isEmpty()
                            || ground.stages().contains(stage))
                    .toList());
            best.addAll(named);
            Row.Choice choice = row.choice(key);
            assertThat(Optional.ofNullable(choice).map(Row.Choice::rule))
                    .as("%s of %s at %s", key, row.rule.act(), stage)
                    .isEqualTo(best.stream().findFirst());
            if (choice != null) {
                assertThat(choice.to()).isEqualTo(choice.rule().to().orElse(row.rule.to()));
                assertThat(choice.stays()).isEqualTo(choice.to().equals(Target.stay()));
                assertThat(Arrays.asList(choice.emits()))
                        .isEqualTo(choice.rule().emits());
            }
        }
    }

    /** What is found of a class of events is what its events are. */
    public static void kindsAreWhatTheEventsAre(List<Recorded> history) {
        EventKinds kinds = new EventKinds();
        Map<Integer, ActKey> acts = new HashMap<>();
        for (Recorded recorded : history) {
            Event event = recorded.event();
            EventKinds.Kind kind = kinds.of(event);
            assertThat(kind.choosing()).isEqualTo(event instanceof Choosing);
            assertThat(kind.beside()).isEqualTo(event instanceof Beside.Act);
            assertThat(kind.addressed()).isEqualTo(event instanceof Addressed);
            assertThat(kind.onTrack()).isEqualTo(event instanceof OnTrack);
            assertThat(kind.number()).isBetween(0, EventKinds.COUNT - 1);
            ActKey before = acts.putIfAbsent(kind.number(), event.act());
            assertThat(!kind.oneAct() || before == null || before.equals(event.act()))
                    .isTrue();
            assertThat(kind.group() == EventKinds.Group.DISPOSAL).isEqualTo(event instanceof DisposalEvent);
            assertThat(kind.group() == EventKinds.Group.HANDLING).isEqualTo(event instanceof HandlingEvent);
            assertThat(kind.group() == EventKinds.Group.SUPPORT).isEqualTo(event instanceof SupportEvent);
            assertThat(kind.group() == EventKinds.Group.REMEDY).isEqualTo(event instanceof RemedyEvent);
            assertThat(kind.group() == EventKinds.Group.FOLLOW_UP).isEqualTo(event instanceof FollowUpEvent);
        }
    }
}
