package io.petition.rules.diagram;

import io.petition.authority.Role;
import io.petition.law.Standing;
import io.petition.lifecycle.Stage;
import io.petition.rules.diagram.ProcedureDiagram.Act;
import io.petition.rules.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What stands in a diagram for people, in one language, escaped as one notation asks. */
record Labels(Texts texts, UnaryOperator<String> escape, String newLine) {
    /** A stage, or the matter as a whole. */
    String of(Optional<Stage> place) {
        String code = place.map(stage -> "stage." + stage.code()).orElse("diagram.matter");
        return escape.apply(texts.text(code));
    }

    /** One act a line, each with who may do it; a reading says that it is one. */
    String of(List<Act> acts) {
        return acts.stream().map(act -> escape.apply(line(act))).collect(Collectors.joining(newLine));
    }

    private String line(Act act) {
        String code = act.standing() == Standing.CONFIRMED ? "diagram.act" : "diagram.act-reading";
        return texts.text(
                code,
                Map.of(
                        "act",
                        act.key().value(),
                        "role",
                        act.by().stream().map(Role::code).collect(Collectors.joining(", ")),
                        "standing",
                        act.standing().name().toLowerCase(Locale.ROOT)));
    }
}
