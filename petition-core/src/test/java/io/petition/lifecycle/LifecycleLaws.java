package io.petition.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.deadline.ClockEntry;
import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.explain.Finding;
import io.petition.model.OrganId;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The laws that every lifecycle keeps, as plain methods that any test engine can call, on any regime. A host runs them
 * on its own overlay.
 */
public final class LifecycleLaws {
    /** What may become of a settled standing: an overdue term is missed for good once it is fulfilled or falls away. */
    private static final Map<Kind, Set<Kind>> STAYS = Map.of(
            Kind.MET, Set.of(Kind.MET, Kind.NOT_OWED),
            Kind.MISSED, Set.of(Kind.MISSED, Kind.NOT_OWED),
            Kind.OVERDUE, Set.of(Kind.OVERDUE, Kind.MISSED, Kind.NOT_OWED));

    private LifecycleLaws() {}

    /** Replay is the fold of evolve, and a lawful history leaves no finding. */
    public static void replayIsStepByStep(Lifecycle desk, List<Recorded> history) {
        MatterState state = MatterState.empty(history.get(0).matter());
        for (Recorded recorded : history) {
            state = desk.evolve(state, recorded);
        }
        assertThat(desk.replay(history)).isEqualTo(state);
        assertThat(state.findings()).isEmpty();
        assertThat(state.version()).isEqualTo(history.size());
    }

    /**
     * A history folded in parts, wherever it is cut, comes to the state of its replay: what a fold keeps between two events is in
     * the state, or matters to nothing.
     *
     * @param cuts a bit for each place at which it is cut besides: after the first event, the second and so on
     */
    public static void replayIsTheSameHoweverItIsCut(Lifecycle desk, List<Recorded> history, long cuts) {
        MatterState whole = desk.replay(history);
        MatterState inParts = MatterState.empty(whole.id());
        int from = 0;
        for (int to = 1; to <= history.size(); to++) {
            MatterState before = desk.replay(history.subList(0, to));
            assertThat(desk.evolve(before, history.subList(to, history.size())))
                    .as("cut after event %s", to)
                    .isEqualTo(whole);
            if (to == history.size() || (cuts >>> (to % Long.SIZE) & 1) == 1) {
                inParts = desk.evolve(inParts, history.subList(from, to));
                from = to;
            }
        }
        assertThat(inParts).isEqualTo(whole);
    }

    /** A history with one event taken out still folds, says that something is missing, and keeps every other event. */
    public static void aMissingActIsAFinding(Lifecycle desk, List<Recorded> history, int without) {
        List<Recorded> holed = new ArrayList<>(history);
        holed.remove(without);
        MatterState state = desk.replay(holed);
        assertThat(state.findings()).extracting(Finding::code).contains("version-gap");
        assertThat(state.version()).isEqualTo(history.size());
    }

    /** What was missed stays missed, what was met stays met, what is owed to nobody stays so: later asking changes nothing. */
    public static void whatIsSettledStaysSettled(Lifecycle desk, List<Recorded> history, LocalDate day) {
        MatterState state = desk.replay(history);
        List<Owed> now = desk.deadlines(state, When.on(day));
        List<Owed> later = desk.deadlines(state, When.on(day.plusYears(3)));
        for (int i = 0; i < now.size(); i++) {
            Kind kind = now.get(i).status().kind();
            if (kind == Kind.MET || kind == Kind.MISSED) {
                assertThat(later.get(i).status()).isEqualTo(now.get(i).status());
            }
            assertThat(later.get(i).deadline()).isEqualTo(now.get(i).deadline());
        }
    }

    /** A term met or missed stays so whatever is done afterwards, unless it turns out never to have been owed. */
    public static void furtherActsHealNothing(Lifecycle desk, List<Recorded> history) {
        MatterState end = desk.replay(history);
        When last = history.get(history.size() - 1).at().happened();
        for (int upTo = 1; upTo < history.size(); upTo++) {
            MatterState then = desk.replay(history.subList(0, upTo));
            When day = history.get(upTo - 1).at().happened();
            List<Owed> asThen = desk.deadlines(then, day);
            List<Owed> asNow = desk.deadlines(end, last);
            for (Owed before : asThen) {
                Kind kind = before.status().kind();
                asNow.stream()
                        .filter(now ->
                                now.deadline().term().equals(before.deadline().term()))
                        .filter(now ->
                                now.deadline().scope().equals(before.deadline().scope()))
                        .filter(now -> !isOneOfSeveral(now) || place(now, asNow).equals(place(before, asThen)))
                        .forEach(now -> {
                            if (kind == Kind.MET || kind == Kind.MISSED || kind == Kind.OVERDUE) {
                                boolean annulled = now.deadline()
                                        .released()
                                        .map(ClockEntry.Released::annulled)
                                        .orElse(false);
                                assertThat(now.status().kind() != Kind.NOT_OWED || annulled)
                                        .as(
                                                "%s falls away only when it was never owed",
                                                before.deadline().term().key())
                                        .isTrue();
                                assertThat(now.status().kind())
                                        .as(
                                                "%s was %s",
                                                before.deadline().term().key(), kind)
                                        .isIn(STAYS.get(kind));
                            }
                        });
            }
        }
    }

    /** Whether each bearer, or each receipt, has a clock of its own. */
    private static boolean isOneOfSeveral(Owed owed) {
        return owed.deadline().term().perBearer()
                || !owed.deadline().term().restarts().isEmpty();
    }

    /** Of several clocks, which of those that began at one time it is. */
    private static List<Object> place(Owed owed, List<Owed> all) {
        List<Owed> begunAtOnce = all.stream()
                .filter(each -> each.deadline().term().equals(owed.deadline().term())
                        && each.deadline().scope().equals(owed.deadline().scope())
                        && each.deadline().start().equals(owed.deadline().start()))
                .toList();
        return List.of(owed.deadline().start(), begunAtOnce.indexOf(owed));
    }

    /**
     * Nobody but the desks of the matter, whoever stands above them and the petitioner may do anything to it.
     *
     * @param open what anybody may do: register another petition, decide as the superior whom no record knows
     */
    public static void strangersMayOnly(Lifecycle desk, List<Recorded> history, LocalDate day, Set<ActKey> open) {
        MatterState state = desk.replay(history);
        OrganId nobody = OrganId.of("an-organ-that-has-nothing-to-do-with-it");
        for (Actor stranger : List.of(Actor.office(nobody), Actor.organ(nobody))) {
            assertThat(desk.allowed(state, stranger, When.on(day)))
                    .filteredOn(Permission.Open.class::isInstance)
                    .extracting(Permission::act)
                    .isSubsetOf(open);
        }
    }

    /** Whatever is shut says why, and an extension by more than its bound is refused. */
    public static void boundsHold(Lifecycle desk, List<Recorded> history, LocalDate day) {
        MatterState state = desk.replay(history);
        for (Role role : Role.values()) {
            for (Permission permission : desk.allowed(state, role, When.on(day))) {
                if (permission instanceof Permission.Shut shut) {
                    assertThat(shut.reasons()).as("why %s is shut", shut.act()).isNotEmpty();
                } else if (permission instanceof Permission.Open open
                        && open.witness() instanceof HandlingCommand.Extend extend) {
                    HandlingCommand.Extend more = new HandlingCommand.Extend(
                            extend.track(),
                            new io.petition.time.Span(
                                    extend.by().amount() + 1, extend.by().unit()),
                            extend.because(),
                            extend.approvedBy(),
                            extend.told());
                    Occasion at = new Occasion(
                            state.track(extend.track()).orElseThrow().holder(),
                            When.on(day),
                            day.plusDays(1).atStartOfDay(desk.regime().zone()).toInstant());
                    assertThat(desk.decide(state, extend, at).accepted()).isTrue();
                    assertThat(desk.decide(state, more, at).accepted()).isFalse();
                }
            }
        }
    }

    /** Every stage a procedure names can be reached, also by a choice or by a new round, and from each an end can be. */
    public static void everyStageIsReachedAndEnds(Procedure procedure) {
        StageGraph graph = StageGraph.of(procedure);
        assertThat(graph.named()).contains(Stage.CLOSED);
        assertThat(graph.unreached()).as("stages that no matter comes to").isEmpty();
        assertThat(graph.endless()).as("stages from which no end is reached").isEmpty();
    }
}
