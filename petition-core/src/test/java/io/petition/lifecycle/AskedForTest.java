package io.petition.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.json.Samples;
import io.petition.model.OrganId;
import io.petition.model.TrackId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every event has the command that becomes it, so that each step of a history can be judged again. */
class AskedForTest {
    @Test
    void theCommandOfEveryEventBecomesIt() {
        List<Class<? extends Event>> kinds = Samples.members(Event.class);
        assertThat(kinds).hasSizeGreaterThan(90);
        for (Class<? extends Event> kind : kinds) {
            for (Event event : Samples.of(kind)) {
                assertThat(AskedFor.by(event).map(Command::asEvent))
                        .as(event.toString())
                        .isEqualTo(asked(event) ? Optional.of(event) : Optional.empty());
            }
        }
    }

    /** Of the samples of an event that says to whom, or what of it, one says it of nobody and nothing. */
    private static boolean asked(Event event) {
        List<OrganId> to = List.of(OrganId.of("somebody"));
        if (event instanceof DisposalEvent.Forwarded forwarded) {
            to = forwarded.to();
        } else if (event instanceof DisposalEvent.Assigned assigned) {
            to = assigned.to();
        } else if (event instanceof SupportEvent.Summoned summoned) {
            to = summoned.called();
        }
        boolean ofNothing = event instanceof DisposalEvent.DemandsAllotted allotted
                && allotted.demands().isEmpty();
        return !ofNothing && !to.isEmpty() && !(event instanceof UnknownEvent);
    }

    @Test
    void nobodyAsksForWhatIsNotKnownOrGoesNowhere() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertThat(AskedFor.by(new UnknownEvent("of-tomorrow", Map.of()))).isEmpty();
        assertThat(AskedFor.by(new DisposalEvent.Forwarded(TrackId.FIRST, List.of())))
                .isEmpty();
        assertThat(AskedFor.by(new DisposalEvent.Assigned(TrackId.FIRST, List.of(), day)))
                .isEmpty();
        assertThat(AskedFor.by(new DisposalEvent.Forwarded(TrackId.FIRST, List.of(OrganId.of("o")))))
                .isPresent();
    }
}
