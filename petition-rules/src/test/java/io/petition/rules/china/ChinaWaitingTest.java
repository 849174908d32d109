package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.deadline.Milestone;
import io.petition.deadline.Scope;
import io.petition.explain.Finding;
import io.petition.law.LegalEffect;
import io.petition.law.MatterClass;
import io.petition.law.NoTerm;
import io.petition.law.RegimeLint;
import io.petition.law.TermKey;
import io.petition.lifecycle.Histories;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Owed;
import io.petition.lifecycle.ProcedureLint;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Track;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** Wherever a matter waits, something says by when: a clock, a window, or an article that sets no term. */
class ChinaWaitingTest {
    private static final Lifecycle DESK = Lifecycle.under(ChinaRules.national());

    private static final Set<Kind> WAITED_FOR =
            EnumSet.of(Kind.RUNNING, Kind.DUE_SOON, Kind.OVERDUE, Kind.CONDITIONAL, Kind.PAUSED);

    @Provide
    Arbitrary<List<Recorded>> histories() {
        return Arbitraries.oneOf(
                Histories.lawful(DESK, LocalDate.of(2005, 5, 1), LocalDate.of(2022, 4, 30), 24),
                Histories.lawful(DESK, LocalDate.of(2022, 5, 1), LocalDate.of(2026, 6, 30), 24),
                Histories.lawful(DESK, LocalDate.of(2022, 2, 1), LocalDate.of(2022, 4, 30), 24));
    }

    @Property(tries = 250, seed = "20220501") // a distribution is checked, so the draw is fixed
    void everyTrackThatWaitsHasAClockAWindowOrACitedNoTerm(@ForAll("histories") List<Recorded> history) {
        for (int upTo = 1; upTo <= history.size(); upTo++) {
            MatterState state = DESK.replay(history.subList(0, upTo));
            When asOf = When.at(history.get(upTo - 1).at().recorded()); // what is told late is waited for now
            for (Track track : state.tracks()) {
                if (!track.stage().equals(Stage.CLOSED)) {
                    boolean clock = clock(state, track, asOf);
                    assertThat(clock || stated(state, track, asOf))
                            .as(
                                    "track %s, %s, class %s, after %s",
                                    track.id(), track.stage(), track.matterClass(), acts(history.subList(0, upTo)))
                            .isTrue();
                    Statistics.label("waits").collect(clock ? "for a day" : "without a term");
                }
            }
        }
        Statistics.label("waits").coverage(c -> c.check("without a term").percentage(p -> p > 3));
    }

    /** A clock that runs, or a window of the petitioner, open or past: what time alone has ended waits for nobody. */
    private static boolean clock(MatterState state, Track track, When asOf) {
        return DESK.deadlines(state, asOf).stream()
                .filter(owed -> of(track, owed.deadline().scope()))
                .anyMatch(owed -> WAITED_FOR.contains(owed.status().kind()) || lapsed(owed));
    }

    private static boolean lapsed(Owed owed) {
        return owed.status().kind() == Kind.LAPSED && owed.deadline().term().effect() == LegalEffect.FILING_WINDOW;
    }

    private static boolean stated(MatterState state, Track track, When asOf) {
        return DESK.governing(track, asOf).orElseThrow().withoutTerm().stream()
                .anyMatch(none -> reaches(none, track) && open(none, state, track));
    }

    /** What a class asks for is owed by a matter of that class alone; that a class is to be given answers nothing. */
    private static boolean reaches(NoTerm none, Track track) {
        if (none.key().equals(Terms.CLASSIFICATION)) {
            return false;
        }
        for (MatterClass matterClass : MatterClasses.all()) {
            TermKey term = MatterClasses.term(matterClass);
            if (term.equals(none.key())) {
                return track.matterClass().filter(matterClass::equals).isPresent();
            }
        }
        return true;
    }

    /** Begun and not ended since, in the scope in which it began. */
    private static boolean open(NoTerm none, MatterState state, Track track) {
        for (Scope scope : scopes(track)) {
            boolean open = false;
            for (Milestone milestone : state.milestones()) {
                if (milestone.scope().equals(scope)) {
                    open = (open && !none.stops().contains(milestone.key()))
                            || none.starts().contains(milestone.key());
                }
            }
            if (open) {
                return true;
            }
        }
        return false;
    }

    private static boolean of(Track track, Scope scope) {
        return scopes(track).contains(scope);
    }

    private static List<Scope> scopes(Track track) {
        return track.petitionScope()
                .map(petition -> List.of(track.scope(), petition))
                .orElse(List.of(track.scope()));
    }

    private static List<String> acts(List<Recorded> history) {
        return history.stream().map(recorded -> recorded.event().act().value()).toList();
    }

    /** Over every way through the acts, and not only those that were drawn: neither lint finds anything to warn of. */
    @Test
    void theLintsWarnOfNothing() {
        List<Finding> findings = Stream.of(RegimeLint.findings(DESK.regime()), ProcedureLint.findings(DESK.regime()))
                .flatMap(List::stream)
                .filter(finding -> finding.severity() != Finding.Severity.NOTE)
                .toList();
        assertThat(findings).isEmpty();
    }
}
