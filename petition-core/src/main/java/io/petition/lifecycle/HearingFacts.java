package io.petition.lifecycle;

import io.petition.authority.Participant;
import io.petition.authority.ParticipantRole;
import io.petition.condition.Fact;
import io.petition.model.TrackId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the record shows of the hearing of a track: whether one goes on, and whether somebody leads it. */
public final class HearingFacts {
    /** Whether a hearing was opened and not closed. */
    public static final Fact<Situation, Boolean> OPEN = Fact.of(
            "hearing-open", s -> s.track().map(track -> hearing(s, track.id()).isPresent()));

    /**
     * Whether somebody who does not stand aside leads the hearing that goes on: who was named when it was opened, or whom the command
     * that closes it names. Not known where nobody was ever named.
     */
    public static final Fact<Situation, Boolean> CHAIRED =
            Fact.of("hearing-chaired", s -> s.track().flatMap(track -> chaired(s, track.id())));

    private HearingFacts() {}

    private static Optional<Proceeding> hearing(Situation s, TrackId track) {
        return s.state().open(track, ProceedingKind.HEARING);
    }

    private static Optional<Boolean> chaired(Situation s, TrackId track) {
        List<Participant> chairs = new ArrayList<>();
        hearing(s, track).ifPresent(open -> add(open.participants(), chairs));
        if (s.command() instanceof DeliberationCommand.CloseHearing close) {
            add(close.participants(), chairs);
        }
        return chairs.isEmpty()
                ? Optional.empty()
                : Optional.of(chairs.stream().anyMatch(chair -> !standsAside(s, track, chair)));
    }

    private static void add(List<Participant> participants, List<Participant> chairs) {
        participants.stream()
                .filter(each -> each.role().equals(ParticipantRole.CHAIR))
                .forEach(chairs::add);
    }

    private static boolean standsAside(Situation s, TrackId track, Participant chair) {
        return chair.person().isPresent()
                && s.state().proceedings().stream()
                        .filter(each -> each.kind().equals(ProceedingKind.RECUSAL)
                                && each.track().equals(Optional.of(track)))
                        .flatMap(each -> each.participants().stream())
                        .anyMatch(aside -> aside.person().equals(chair.person()));
    }
}
