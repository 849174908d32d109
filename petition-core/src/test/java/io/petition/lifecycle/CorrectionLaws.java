package io.petition.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The laws of corrections, as plain methods that any test engine can call, on any regime and any lawful history. */
public final class CorrectionLaws {
    private CorrectionLaws() {}

    /** However a lawful history was corrected, what is now read could have been done so, act by act, by whom it names. */
    public static void whatIsReadCouldHaveBeenDone(Lifecycle desk, List<Recorded> history) {
        MatterState state = MatterState.empty(history.get(0).matter());
        for (@Nullable Recorded read : Corrections.read(history)) {
            if (read != null) {
                Command command = AskedFor.by(read.event()).orElseThrow();
                Decision decision = desk.decide(state, command, read.at());
                assertThat(decision).as("line %s", read.version()).isInstanceOf(Decision.Accepted.class);
                state = desk.evolve(state, decision.events());
            }
        }
        assertThat(state.findings()).isEmpty();
    }

    /** Whoever was asked to be overruled does not take the request away, whatever it says of consent. */
    public static void noOrganTakesAwayWhatGoesAgainstIt(Lifecycle desk, List<Recorded> history) {
        MatterState state = desk.replay(history);
        Occasion last = history.get(history.size() - 1).at();
        for (Recorded line : history) {
            Optional<Track> track = line.event().onTrack().flatMap(state::track);
            if (line.event() instanceof RemedyEvent.RemedyRequested asked
                    && track.isPresent()
                    && track.get().organ().isPresent()
                    && !track.get().organ().equals(Optional.of(asked.to()))) {
                Actor target = Actor.organ(track.get().organ().get());
                Occasion at = new Occasion(target, last.happened(), last.recorded());
                Command strike =
                        new CorrectionCommand.Correct(line.version(), Correction.struck(), "in error").consented();
                assertThat(desk.decide(state, strike, at).accepted()).isFalse();
            }
        }
    }
}
