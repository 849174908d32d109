package io.petition.lifecycle;

import io.petition.condition.Truth;
import io.petition.condition.Verdict;
import io.petition.deadline.Clock;
import io.petition.deadline.Deadlines;
import io.petition.deadline.Extensions;
import io.petition.explain.Citation;
import io.petition.explain.Reason;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.Regime;
import io.petition.law.TermRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Decides one command: every reason why not, or the event. */
final class Decider {
    private final Regime regime;
    private final Procedures procedures;
    private final Deadlines deadlines;
    private final Plausibility plausibility;

    Decider(Regime regime, Procedures procedures, Deadlines deadlines) {
        this.regime = regime;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.plausibility = new Plausibility(regime);
    }

    Decision decide(MatterState state, Command command, Occasion at) {
        List<Reason> reasons = new ArrayList<>(plausibility.reasons(state, command, at));
        LocalDate stepDay = at.happened().day(regime.zone());
        Optional<Track> track = command.onTrack().flatMap(state::track);
        LocalDate registered =
                track.map(Track::registered).orElse(at.happened()).day(regime.zone());
        Optional<Edition> edition = regime.governing(registered, stepDay);
        Optional<Procedure> procedure = edition.map(Edition::base).flatMap(procedures::of);
        if (edition.isEmpty() || procedure.isEmpty()) {
            reasons.add(Reason.of("no-edition-in-force", Map.of("on", stepDay.toString())));
            return new Decision.Refused(reasons);
        }
        Situation situation = new Situation(state, track, command, at, edition.get(), deadlines);
        reasons.addAll(reasons(procedure.get(), situation));
        if (!reasons.isEmpty()) {
            return new Decision.Refused(reasons);
        }
        return new Decision.Accepted(List.of(new Recorded(state.id(), state.version() + 1, command.asEvent(), at)));
    }

    private List<Reason> reasons(Procedure procedure, Situation situation) {
        Command command = situation.command();
        List<Reason> reasons = new ArrayList<>();
        Optional<Stage> stage = situation.track().map(Track::stage);
        if (command.onTrack().isPresent() && stage.isEmpty()) {
            reasons.add(reason(
                    "track-not-known", command, "track", command.onTrack().get().value()));
        }
        Optional<ActRule> row =
                procedure.row(command.act(), situation.at().actor().role(), stage);
        if (row.isEmpty()) {
            reasons.add(reason("act-without-basis", command, "edition", procedure.edition()));
            return reasons;
        }
        checkRole(row.get(), procedure, situation, reasons);
        if (stage.isPresent() && !Procedure.fits(row.get(), stage)) {
            reasons.add(new Reason(
                    "act-not-at-this-stage",
                    Map.of(
                            "act", command.act().value(),
                            "stage", stage.get().code(),
                            "from", stages(procedure.rows(command.act()))),
                    row.get().citations(),
                    Optional.of("act-not-at-this-stage.cure")));
        }
        for (Guard guard : row.get().guards()) {
            check(guard, situation, reasons);
        }
        checkGround(procedure, situation, stage, reasons);
        if (command instanceof HandlingCommand.Extend extend) {
            reasons.addAll(bounds(procedure, situation, extend));
        }
        return reasons;
    }

    private static void checkRole(ActRule row, Procedure procedure, Situation situation, List<Reason> reasons) {
        if (!row.by().contains(situation.at().actor().role())) {
            String roles = procedure.rows(row.act()).stream()
                    .flatMap(each -> each.by().stream())
                    .map(role -> role.code())
                    .distinct()
                    .collect(Collectors.joining(", "));
            reasons.add(new Reason(
                    "act-of-another-role",
                    Map.of(
                            "act",
                            row.act().value(),
                            "role",
                            situation.at().actor().role().code(),
                            "roles",
                            roles),
                    row.citations(),
                    Optional.of("act-of-another-role.cure")));
        }
    }

    /** What is not known to hold is refused like what does not, and named as unknown. */
    private static void check(Guard guard, Situation situation, List<Reason> reasons) {
        if (guard.holds().test(situation) == Truth.YES) {
            return;
        }
        Verdict verdict = guard.holds().judge(situation);
        String facts = verdict.because().stream()
                .map(because -> because.fact() + "=" + because.value().orElse("?"))
                .distinct()
                .collect(Collectors.joining(", "));
        reasons.add(new Reason(
                guard.code(),
                Map.of("act", situation.command().act().value(), "facts", facts),
                guard.citations(),
                guard.cure()));
    }

    private static void checkGround(
            Procedure procedure, Situation situation, Optional<Stage> stage, List<Reason> reasons) {
        Optional<String> key = groundOf(situation.command());
        if (key.isEmpty()) {
            return;
        }
        ActKey act = situation.command().act();
        Optional<GroundRule> ground = procedure.ground(act, key.get());
        if (ground.isEmpty()) {
            String known = procedure.grounds().stream()
                    .filter(each -> each.act().equals(act))
                    .map(GroundRule::key)
                    .collect(Collectors.joining(", "));
            reasons.add(new Reason(
                    "ground-not-known",
                    Map.of("act", act.value(), "ground", key.get(), "known", known),
                    List.<Citation>of(),
                    Optional.of("ground-not-known.cure")));
            return;
        }
        if (stage.isPresent() && !ground.get().stages().contains(stage.get())) {
            reasons.add(groundReason(
                    "ground-not-at-this-stage", ground.get(), stage.get().code()));
        }
        if (ground.get().holds().test(situation) != Truth.YES) {
            reasons.add(groundReason(
                    "ground-does-not-hold", ground.get(), ground.get().holds().toString()));
        }
    }

    private static Reason groundReason(String code, GroundRule ground, String detail) {
        return new Reason(
                code,
                Map.of("act", ground.act().value(), "ground", ground.key(), "detail", detail),
                ground.citations(),
                Optional.empty());
    }

    static Optional<String> groundOf(Command command) {
        if (command instanceof HandlingCommand.NotAccept refusal) {
            return Optional.of(refusal.ground());
        }
        if (command instanceof HandlingCommand.NoLongerAccept refusal) {
            return Optional.of(refusal.ground());
        }
        return command instanceof FollowUpCommand.Close close ? Optional.of(close.ground()) : Optional.empty();
    }

    private List<Reason> bounds(Procedure procedure, Situation situation, HandlingCommand.Extend extend) {
        Optional<Dated<TermRule>> rule =
                situation.edition().term(procedure.extendable()).rule();
        if (rule.isEmpty() || situation.track().isEmpty()) {
            return List.of();
        }
        Track track = situation.track().get();
        Clock clock = deadlines.clocks(rule.get(), situation.state().milestones()).stream()
                .filter(each -> each.scope().equals(track.scope()))
                .findFirst()
                .orElse(Clock.idle(rule.get(), track.scope()));
        return Extensions.refusals(clock, extend.by());
    }

    /** The stages from which an act is possible, for its refusal. */
    static String stages(List<ActRule> rows) {
        return rows.stream()
                .flatMap(row -> row.stages().stream())
                .map(Stage::code)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Reason reason(String code, Command command, String name, String value) {
        return Reason.of(code, Map.of("act", command.act().value(), name, value));
    }
}
