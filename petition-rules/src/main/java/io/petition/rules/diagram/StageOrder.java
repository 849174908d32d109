package io.petition.rules.diagram;

import io.petition.lifecycle.Stage;
import java.util.Comparator;
import java.util.Optional;

/**
 * The order in which a matter goes through the stages: by kind, but each level of remedy is gone through before the next. What
 * comes before every stage, nothing, is first.
 */
final class StageOrder {
    private static final Comparator<Stage> STAGES = Comparator.<Stage>comparingInt(StageOrder::part)
            .thenComparingInt(Stage::level)
            .thenComparing(Stage::kind);

    private StageOrder() {}

    static Comparator<Stage> stages() {
        return STAGES;
    }

    static Comparator<Optional<Stage>> places() {
        return Comparator.comparing(place -> place.orElse(null), Comparator.nullsFirst(STAGES));
    }

    /** Before the remedies, among them, after them. */
    private static int part(Stage stage) {
        if (stage.level() > 0) {
            return 1;
        }
        return stage.kind().compareTo(Stage.Kind.UNDER_REMEDY) < 0 ? 0 : 2;
    }
}
