package io.petition.lifecycle;

import io.petition.explain.Finding;
import io.petition.law.Edition;
import io.petition.law.Regime;
import io.petition.time.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Folds events into states. It judges nothing again: what does not follow the procedure is folded all the same and
 * leaves a finding.
 */
final class Evolution {
    private final Regime regime;
    private final Procedures procedures;

    Evolution(Regime regime, Procedures procedures) {
        this.regime = regime;
        this.procedures = procedures;
    }

    MatterState evolve(MatterState state, Recorded recorded) {
        Event event = recorded.event();
        List<Finding> findings = new ArrayList<>();
        if (recorded.version() != state.version() + 1) {
            findings.add(finding("version-gap", recorded, "expected", Long.toString(state.version() + 1)));
        }
        MatterState.Builder next = MatterState.builder()
                .id(state.id())
                .version(recorded.version())
                .registered(state.registered())
                .addAllPetitions(state.petitions())
                .addAllMilestones(state.milestones())
                .addAllFindings(state.findings());
        if (event instanceof IntakeEvent.Registered intake) {
            next.addPetitions(intake.petition())
                    .registered(state.registered()
                            .or(() -> Optional.of(recorded.at().happened())));
        }
        Optional<Track> track = event.onTrack().flatMap(state::track);
        if (event instanceof UnknownEvent) {
            findings.add(finding("event-not-known", recorded));
        } else if (track.isEmpty() && event.onTrack().isPresent()) {
            findings.add(finding("track-not-known", recorded));
        } else {
            Optional<ActRule> row = row(recorded, track, findings);
            Tracks tracks = Tracks.after(state.tracks(), recorded, track, row);
            next.addAllTracks(tracks.all());
            if (row.isPresent()) {
                next.addAllMilestones(Emissions.of(row.get(), recorded, tracks.touched()));
            }
            return next.addAllFindings(findings).build();
        }
        return next.addAllTracks(state.tracks()).addAllFindings(findings).build();
    }

    private Optional<ActRule> row(Recorded recorded, Optional<Track> track, List<Finding> findings) {
        ActKey act = recorded.event().act();
        When step = recorded.at().happened();
        When registered = track.map(Track::registered).orElse(step);
        Optional<Procedure> procedure = regime.governing(registered.day(regime.zone()), step.day(regime.zone()))
                .map(Edition::base)
                .flatMap(procedures::of);
        if (procedure.isEmpty()) {
            findings.add(finding("no-edition-in-force", recorded, "on", step.toString()));
            return Optional.empty();
        }
        Optional<Stage> stage = track.map(Track::stage);
        Optional<ActRule> row = procedure.get().row(act, recorded.at().actor().role(), stage);
        if (row.isEmpty()) {
            findings.add(finding(
                    "act-without-basis", recorded, "edition", procedure.get().edition()));
        } else if (!Procedure.fits(row.get(), stage)) {
            findings.add(Finding.warning(
                    "act-missing-before",
                    Map.of(
                            "act", act.value(),
                            "version", Long.toString(recorded.version()),
                            "stage", stage.map(Stage::code).orElse(""),
                            "from", Decider.stages(procedure.get().rows(act)))));
        }
        return row;
    }

    private static Finding finding(String code, Recorded recorded, String... arg) {
        String act = recorded.event().act().value();
        String version = Long.toString(recorded.version());
        return Finding.warning(
                code,
                arg.length == 0
                        ? Map.of("act", act, "version", version)
                        : Map.of("act", act, "version", version, arg[0], arg[1]));
    }
}
