package io.petition.lifecycle;

import com.google.common.collect.ImmutableMap;
import io.petition.authority.Role;
import io.petition.law.Edition;
import io.petition.law.Regime;
import io.petition.time.Timeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A procedure ready to be asked: its rows and grounds by act, so that a fold looks at a handful and not at all. */
final class Rows {
    private final Procedure procedure;
    final ReceiptRule receipt;
    private final ActRule[] noRows = {};
    private final GroundRule[] noGrounds = {};
    private final Map<ActKey, ActRule[]> rows;
    private final Map<ActKey, GroundRule[]> grounds;

    /** The rows that fit a stage. */
    private final Map<Stage, StageRows> onTracks = new HashMap<>();

    /** Those for the matter as a whole. */
    private final StageRows onMatters = new StageRows();

    private final StageRows nowhere = new StageRows();

    private Rows(Procedure procedure) {
        this.procedure = procedure;
        this.receipt = procedure.receipt().orElse(ReceiptRule.NONE);
        Map<ActKey, List<ActRule>> byAct = new LinkedHashMap<>();
        procedure
                .acts()
                .forEach(row -> byAct.computeIfAbsent(row.act(), act -> new ArrayList<>())
                        .add(row));
        this.rows = new HashMap<>();
        byAct.forEach((act, all) -> rows.put(act, all.toArray(noRows)));
        Map<ActKey, List<GroundRule>> groundsByAct = new LinkedHashMap<>();
        procedure
                .grounds()
                .forEach(ground -> groundsByAct
                        .computeIfAbsent(ground.act(), act -> new ArrayList<>())
                        .add(ground));
        this.grounds = new HashMap<>();
        groundsByAct.forEach((act, all) -> grounds.put(act, all.toArray(noGrounds)));
        procedure.acts().forEach(this::resolve);
    }

    private void resolve(ActRule rule) {
        Row.Choice[] choices = Row.choices(rule, grounds(rule.act()));
        if (rule.stages().isEmpty()) {
            onMatters.add(rule, receipt, Row.choices(choices, null));
        }
        for (Stage stage : rule.stages()) {
            onTracks.computeIfAbsent(stage, at -> new StageRows()).add(rule, receipt, Row.choices(choices, stage));
        }
    }

    /** The procedures of a regime's editions, by the id of the edition. */
    static Map<String, Rows> of(Regime regime, Procedures procedures) {
        Map<String, Rows> all = new LinkedHashMap<>();
        for (Timeline.Entry<Edition> entry : regime.editions().entries()) {
            procedures
                    .of(entry.value())
                    .ifPresent(procedure -> all.put(entry.value().id(), new Rows(noting(procedure, entry.value()))));
        }
        return ImmutableMap.copyOf(all);
    }

    /** The same, with what the terms of the edition want noted. */
    private static Procedure noting(Procedure procedure, Edition edition) {
        return Procedure.builder()
                .from(procedure)
                .addAllGrounds(Notables.of(procedure, edition))
                .build();
    }

    Procedure procedure() {
        return procedure;
    }

    /** The first row of an act that is for a role at a stage; null where none is. */
    @Nullable
    Row fitting(ActKey act, Role role, @Nullable Stage stage) {
        return at(stage).of(act, role);
    }

    /** The rows that fit a stage, or the matter as a whole where that is null. */
    StageRows at(@Nullable Stage stage) {
        return stage == null ? onMatters : onTracks.getOrDefault(stage, nowhere);
    }

    /** The row that fits an act best: by role and stage, else by role, else by stage, else the first; null where there is none. */
    @Nullable
    ActRule row(ActKey act, Role role, Optional<Stage> stage) {
        ActRule best = null;
        int bestFit = -1;
        for (ActRule row : rows.getOrDefault(act, noRows)) {
            int fit = (row.by().contains(role) ? 2 : 0) + (fits(row, stage) ? 1 : 0);
            if (fit == 3) {
                return row;
            }
            if (fit > bestFit) {
                best = row;
                bestFit = fit;
            }
        }
        return best;
    }

    static boolean fits(ActRule row, Optional<Stage> stage) {
        return stage.isEmpty() ? row.stages().isEmpty() : row.stages().contains(stage.get());
    }

    /** Every row of an act. */
    ActRule[] rows(ActKey act) {
        return rows.getOrDefault(act, noRows);
    }

    /** Every ground of an act. */
    GroundRule[] grounds(ActKey act) {
        return grounds.getOrDefault(act, noGrounds);
    }

    /** The ground of an act by that key: the one that fits a stage, else the first; null where there is none. */
    @Nullable
    GroundRule ground(ActKey act, String key, @Nullable Stage stage) {
        return ground(grounds(act), key, stage);
    }

    static @Nullable GroundRule ground(GroundRule[] among, String key, @Nullable Stage stage) {
        GroundRule first = null;
        for (GroundRule ground : among) {
            if (ground.key().equals(key)) {
                if (stage == null || ground.fits(stage)) {
                    return ground;
                }
                first = first == null ? ground : first;
            }
        }
        return first;
    }
}
