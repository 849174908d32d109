package io.petition.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.law.TermKey;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Owed;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.Track;
import io.petition.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must hold of facts of any history under any regime; also a host's own. */
public final class ClassifierLaws {
    private ClassifierLaws() {}

    /** Each term of a matter is in exactly one class: that of the clock that matters most, as the desk itself says. */
    public static void classesAreWhatTheDeskSays(
            Lifecycle desk, Classifier classifier, Set<TermKey> terms, List<Recorded> history, LocalDate asOf) {
        MatterState state = desk.replay(history);
        CaseFact fact = classifier.of(state, asOf, Place.unknown());
        Set<TermKey> classed = new HashSet<>();
        for (ClockFact clock : fact.clocks()) {
            assertThat(classed.add(clock.term()))
                    .as("%s stands once", clock.term())
                    .isTrue();
        }
        for (TermKey term : terms) {
            List<ClockClass> said = new ArrayList<>();
            for (Owed owed : desk.deadlines(state, term, When.on(asOf))) {
                said.add(standing(state, owed));
            }
            assertThat(fact.clock(term).map(ClockFact::standing))
                    .as("%s of %s", term, said)
                    .isEqualTo(said.stream().min(Enum::compareTo));
        }
    }

    /** What has no day to keep has none in its fact, and what is judged by one says it; late is late by some days. */
    public static void daysGoWithClasses(
            Lifecycle desk, Classifier classifier, List<Recorded> history, LocalDate asOf) {
        for (ClockFact clock :
                classifier.of(desk.replay(history), asOf, Place.unknown()).clocks()) {
            switch (clock.standing()) {
                // Fulfilled while it stood still it is in time, and there never was a day.
                case IN_TIME -> assertThat(clock.daysLate()).as("%s", clock).isZero();
                case LATE -> {
                    assertThat(clock.due()).as("%s", clock).isPresent();
                    assertThat(clock.daysLate()).as("%s", clock).isPositive();
                }
                case OPEN ->
                    assertThat(clock.due().orElseThrow()).as("%s", clock).isAfterOrEqualTo(asOf);
                case OVERDUE ->
                    assertThat(clock.due().orElseThrow()).as("%s", clock).isBefore(asOf);
                case PAUSED, NOT_STARTED ->
                    assertThat(clock.due()).as("%s", clock).isEmpty();
                case CONDITIONAL, NOT_OWED ->
                    assertThat(clock.daysLate()).as("%s", clock).isZero();
            }
        }
    }

    /**
     * A figure of a past day is made again from what was known then and had happened by then: what was told later, and what happened
     * later, changes nothing in it. The day may be any, also one before the last event.
     */
    public static void aPastDayIsMadeAgain(
            Lifecycle desk, Classifier classifier, List<Recorded> history, Instant knownAt, LocalDate asOf) {
        List<Recorded> then = history.stream()
                .filter(line -> !line.at().recorded().isAfter(knownAt))
                .toList();
        List<Recorded> happened = desk.replay(then).asCorrected().stream()
                .filter(line -> !line.at().happened().day(desk.regime().zone()).isAfter(asOf))
                .toList();
        Optional<CaseFact> again = classifier.of(history, knownAt, asOf, Place.unknown());
        Optional<MatterState> state = happened.isEmpty()
                ? Optional.empty()
                : Optional.of(desk.replay(happened))
                        .filter(each -> each.registered().isPresent());
        assertThat(again.map(ClassifierLaws::withoutFaults))
                .isEqualTo(state.map(each -> withoutFaults(classifier.of(each, asOf, Place.unknown()))));
        again.ifPresent(fact -> {
            assertThat(classifier.of(desk.replay(then), asOf, Place.unknown()))
                    .as("of a state that holds all that happened since")
                    .isEqualTo(fact);
            assertThat(classifier.ofTracks(desk.replay(then), asOf, Place.unknown()))
                    .isEqualTo(classifier.ofTracks(history, knownAt, asOf, Place.unknown()));
        });
    }

    /** A history of which lines are left out has gaps, which are faults of it. */
    private static CaseFact withoutFaults(CaseFact fact) {
        return CaseFact.builder()
                .from(fact)
                .outcome(Outcome.builder().from(fact.outcome()).faults(0).build())
                .build();
    }

    /** No track stands better for the matter than it does for itself, and each is there once. */
    public static void tracksMakeTheMatter(
            Lifecycle desk, Classifier classifier, List<Recorded> history, LocalDate asOf) {
        MatterState state = desk.replay(history);
        CaseFact whole = classifier.of(state, asOf, Place.unknown());
        List<CaseFact> tracks = classifier.ofTracks(state, asOf, Place.unknown());
        assertThat(tracks.stream().map(track -> track.track().orElseThrow()))
                .containsExactlyElementsOf(
                        state.tracks().stream().map(Track::id).toList());
        for (CaseFact track : tracks) {
            for (ClockFact clock : track.clocks()) {
                assertThat(clock.standing())
                        .as("%s of the track beside the matter", clock.term())
                        .isGreaterThanOrEqualTo(
                                whole.clock(clock.term()).orElseThrow().standing());
            }
        }
        assertThat(classifier.submissions(state, Place.unknown()))
                .hasSize(state.petitions().size());
        // A history always knows: what it does not show did not become of the matter.
        assertThat(whole.outcome().closed())
                .contains(!tracks.isEmpty()
                        && tracks.stream()
                                .allMatch(track -> track.outcome().closed().orElseThrow()));
        assertThat(whole.outcome().settled()).isPresent();
        assertThat(whole.outcome().onTheSpot()).isPresent();
        assertThat(whole.outcome().reconciled()).isPresent();
    }

    private static ClockClass standing(MatterState state, Owed owed) {
        boolean over = Summaries.track(state, owed.deadline().scope())
                .map(Summaries::over)
                .orElse(false);
        return over && owed.deadline().start().isEmpty()
                ? ClockClass.NOT_OWED
                : ClockClass.of(owed.status().kind());
    }
}
