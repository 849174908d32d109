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
import io.petition.time.When;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides one command: every reason why not, or the event. */
final class Decider {
    private final Regime regime;
    private final Map<String, Rows> rows;
    private final Amendments amendments;
    private final Deadlines deadlines;
    private final Plausibility plausibility;

    Decider(Regime regime, Map<String, Rows> rows, Deadlines deadlines, Evolution evolution) {
        this.regime = regime;
        this.rows = rows;
        this.amendments = new Amendments(this, evolution);
        this.deadlines = deadlines;
        this.plausibility = new Plausibility(regime);
    }

    Decision decide(MatterState state, Request request) {
        Command command = request.command();
        Optional<Recorded> earlier = request.id().flatMap(state::done);
        if (earlier.isPresent() && isOf(request, earlier.get())) {
            return new Decision.Repeated(List.of(earlier.get()));
        }
        List<Reason> reasons = new ArrayList<>();
        if (earlier.isPresent()) {
            reasons.add(Plausibility.reason(
                    "command-id-used",
                    Map.of(
                            "id", request.id().orElseThrow().value(),
                            "act", command.act().value(),
                            "version", Long.toString(earlier.get().version()))));
        }
        if (request.expected().isPresent() && request.expected().get() != state.version()) {
            reasons.add(new Reason(
                    "matter-has-moved-on",
                    Map.of(
                            "expected", request.expected().get().toString(),
                            "version", Long.toString(state.version())),
                    List.<Citation>of(),
                    Optional.of("matter-has-moved-on.cure")));
        }
        return decide(state, request, reasons);
    }

    /**
     * Whether an event is what a request asks for: the same thing, done by the same hand at the same time. When it was recorded is
     * not asked, for a desk that stamps what reaches it stamps the second sending anew.
     */
    private static boolean isOf(Request request, Recorded earlier) {
        return earlier.event().equals(request.command().asEvent())
                && earlier.at().actor().equals(request.at().actor())
                && earlier.at().happened().equals(request.at().happened());
    }

    private Decision decide(MatterState state, Request request, List<Reason> reasons) {
        Command command = request.command();
        Occasion at = request.at();
        Recorded recorded = new Recorded(state.id(), state.version() + 1, command.asEvent(), at, request.id());
        plausibility.check(state, command, recorded, reasons);
        Optional<Track> track = command.onTrack().flatMap(state::track);
        When registered = track.isPresent() ? track.get().registered() : at.happened();
        Optional<Edition> edition = regime.governing(registered, at.happened());
        Rows book = edition.isPresent() ? rows.get(edition.get().id()) : null;
        if (book == null) {
            reasons.add(Reason.of(
                    "no-edition-in-force",
                    Map.of("on", at.happened().day(regime.zone()).toString())));
        } else {
            MatterState seen = track.isPresent() ? seen(state, track.get(), request) : state;
            reasons(book, new Situation(seen, track, command, at, edition.orElseThrow(), deadlines), reasons);
        }
        if (command instanceof CorrectionCommand.Correct correct && Plausibility.readable(state, correct)) {
            add(amendments.judge(state, recorded), reasons);
        }
        Discretion.keep(
                state, request, book == null ? Set.of() : book.procedure().discreet(), reasons);
        return reasons.isEmpty() ? new Decision.Accepted(List.of(recorded)) : new Decision.Refused(reasons);
    }

    /** With the clocks that run for who asks; a remedy is never late for who has not received what it is against. */
    private static MatterState seen(MatterState state, Track track, Request request) {
        Optional<When> now = request.command() instanceof RemedyCommand.RequestRemedy
                ? Optional.of(request.at().happened())
                : Optional.empty();
        return Receipts.seenBy(state, track, request.at().actor(), now);
    }

    /** What was said already is not said again. */
    private static void add(List<Reason> more, List<Reason> reasons) {
        more.stream().filter(reason -> !reasons.contains(reason)).forEach(reasons::add);
    }

    private void reasons(Rows book, Situation situation, List<Reason> reasons) {
        Command command = situation.command();
        Optional<Stage> stage = situation.track().map(Track::stage);
        if (command.onTrack().isPresent() && stage.isEmpty()) {
            reasons.add(Plausibility.reason(
                    "track-not-known",
                    Map.of(
                            "act", command.act().value(),
                            "track", command.onTrack().get().value())));
        }
        ActRule row = book.row(command.act(), situation.at().actor().role(), stage);
        if (row == null) {
            reasons.add(reason(
                    "act-without-basis", command, "edition", book.procedure().edition()));
            return;
        }
        checkRole(row, book, situation, reasons);
        if (stage.isPresent() && !Rows.fits(row, stage)) {
            reasons.add(new Reason(
                    "act-not-at-this-stage",
                    Map.of(
                            "act", command.act().value(),
                            "stage", stage.get().code(),
                            "from", stages(book.rows(command.act()))),
                    row.citations(),
                    Optional.of("act-not-at-this-stage.cure")));
        }
        for (int i = 0; i < row.guards().size(); i++) {
            check(row.guards().get(i), situation, reasons);
        }
        if (command instanceof Choosing choosing) {
            checkGround(book, situation, choosing.choice(), stage, reasons);
        }
        if (command instanceof HandlingCommand.Extend extend) {
            reasons.addAll(bounds(book.procedure(), situation, extend));
        }
    }

    private static void checkRole(ActRule row, Rows book, Situation situation, List<Reason> reasons) {
        if (!row.by().contains(situation.at().actor().role())) {
            reasons.add(new Reason(
                    "act-of-another-role",
                    Map.of(
                            "act",
                            row.act().value(),
                            "role",
                            situation.at().actor().role().code(),
                            "roles",
                            roles(book.rows(row.act()))),
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
            Rows book, Situation situation, String key, Optional<Stage> stage, List<Reason> reasons) {
        ActKey act = situation.command().act();
        GroundRule ground = book.ground(act, key, stage.orElse(null));
        if (ground == null) {
            String known = Arrays.stream(book.grounds(act)).map(GroundRule::key).collect(Collectors.joining(", "));
            reasons.add(new Reason(
                    "ground-not-known",
                    Map.of("act", act.value(), "ground", key, "known", known),
                    List.<Citation>of(),
                    Optional.of("ground-not-known.cure")));
            return;
        }
        if (stage.isPresent() && !ground.fits(stage.get())) {
            reasons.add(
                    groundReason("ground-not-at-this-stage", ground, stage.get().code()));
        }
        if (ground.holds().test(situation) != Truth.YES) {
            reasons.add(
                    groundReason("ground-does-not-hold", ground, ground.holds().toString()));
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
        return command instanceof Choosing choosing ? Optional.of(choosing.choice()) : Optional.empty();
    }

    private List<Reason> bounds(Procedure procedure, Situation situation, HandlingCommand.Extend extend) {
        Optional<Dated<TermRule>> rule =
                situation.edition().term(procedure.extendable()).rule();
        if (rule.isEmpty() || situation.track().isEmpty()) {
            return List.of();
        }
        Track track = situation.track().get();
        Clock clock =
                deadlines.clock(rule.get(), track.scope(), situation.state().milestones());
        return Extensions.refusals(clock, extend.by());
    }

    /** The stages from which an act is possible, for its refusal. */
    static String stages(ActRule[] rows) {
        return Arrays.stream(rows)
                .flatMap(row -> row.stages().stream())
                .map(Stage::code)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Whose an act is, for its refusal. */
    static String roles(ActRule[] rows) {
        return Arrays.stream(rows)
                .flatMap(row -> row.by().stream())
                .map(role -> role.code())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Reason reason(String code, Command command, String name, String value) {
        return Reason.of(code, Map.of("act", command.act().value(), name, value));
    }
}
