package io.petition.lifecycle;

import io.petition.explain.Finding;
import io.petition.time.When;
import java.util.Map;
import java.util.Optional;

/** What a fold says of a line that does not follow the procedure: it folds it all the same. */
final class FoldFindings {
    private FoldFindings() {}

    /**
     * Of a line.
     *
     * @param arg one argument more, its name and its value; or none
     */
    static Finding of(String code, Recorded recorded, String... arg) {
        String act = recorded.event().act().value();
        String version = Long.toString(recorded.version());
        return Finding.warning(
                code,
                arg.length == 0
                        ? Map.of("act", act, "version", version)
                        : Map.of("act", act, "version", version, arg[0], arg[1]));
    }

    /** It happened before the track came to the stage on which it rests. */
    static Finding tooEarly(Recorded recorded, Stage stage, When since) {
        return Finding.warning(
                "before-what-it-rests-on",
                Map.of(
                        "act", recorded.event().act().value(),
                        "version", Long.toString(recorded.version()),
                        "happened", recorded.at().happened().toString(),
                        "stage", stage.code(),
                        "since", since.toString()));
    }

    /** It happened before the matter was registered. */
    static Finding beforeMatter(Recorded recorded, When since) {
        return Finding.warning(
                "before-matter",
                Map.of(
                        "act", recorded.event().act().value(),
                        "version", Long.toString(recorded.version()),
                        "happened", recorded.at().happened().toString(),
                        "since", since.toString()));
    }

    /** It takes on or ends what began only after it. */
    static Finding beforeItBegan(Recorded recorded, Proceeding notBegun) {
        return Finding.warning(
                "before-it-began",
                Map.of(
                        "act", recorded.event().act().value(),
                        "version", Long.toString(recorded.version()),
                        "happened", recorded.at().happened().toString(),
                        "proceeding", notBegun.kind().value(),
                        "since", notBegun.began().toString()));
    }

    /** It is for others to do. */
    static Finding ofAnotherRole(Recorded recorded, ActRule[] rows) {
        return Finding.warning(
                "act-of-another-role",
                Map.of(
                        "act", recorded.event().act().value(),
                        "version", Long.toString(recorded.version()),
                        "role", recorded.at().actor().role().code(),
                        "roles", Decider.roles(rows)));
    }

    /** It is not for the stage at which the track stands: an act before it is missing. */
    static Finding missingBefore(Recorded recorded, Optional<Stage> stage, ActRule[] rows) {
        return Finding.warning(
                "act-missing-before",
                Map.of(
                        "act", recorded.event().act().value(),
                        "version", Long.toString(recorded.version()),
                        "stage", stage.map(Stage::code).orElse(""),
                        "from", Decider.stages(rows)));
    }
}
