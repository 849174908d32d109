package io.petition.lifecycle;

import com.google.common.collect.ImmutableSet;
import io.petition.authority.Participant;
import io.petition.model.OrganId;
import io.petition.model.TrackId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The organs that an open proceeding names: to answer, to put right, to carry out, to decide. They have to do with the matter. */
final class Named {
    /** The subject of these is the organ from which something is awaited. */
    private static final ImmutableSet<ProceedingKind> BY_SUBJECT = ImmutableSet.of(
            ProceedingKind.SUMMONS,
            ProceedingKind.PROPOSAL,
            ProceedingKind.RECTIFICATION,
            ProceedingKind.CARRYING_OUT,
            ProceedingKind.REFUSAL_COMPLAINT);

    /** In these the organs take part. */
    private static final ImmutableSet<ProceedingKind> BY_PARTICIPANTS =
            ImmutableSet.of(ProceedingKind.RELIEF, ProceedingKind.COMPETENCE_DISPUTE);

    private Named() {}

    /** On a track. */
    static Set<OrganId> organs(MatterState state, TrackId track) {
        ImmutableSet.Builder<OrganId> organs = ImmutableSet.builder();
        List<Proceeding> proceedings = state.proceedings();
        for (int i = 0; i < proceedings.size(); i++) {
            Proceeding each = proceedings.get(i);
            if (each.open() && each.track().equals(Optional.of(track))) {
                add(each, organs);
            }
        }
        return organs.build();
    }

    private static void add(Proceeding proceeding, ImmutableSet.Builder<OrganId> organs) {
        if (BY_SUBJECT.contains(proceeding.kind())) {
            proceeding.subject().map(OrganId::of).ifPresent(organs::add);
        } else if (BY_PARTICIPANTS.contains(proceeding.kind())) {
            proceeding.participants().forEach(each -> each.organ().ifPresent(organs::add));
        }
    }

    /** Whoever took over from an organ is named in its place. */
    static void succeed(List<Proceeding> proceedings, OrganId former, OrganId successor) {
        for (int i = 0; i < proceedings.size(); i++) {
            Proceeding each = proceedings.get(i);
            if (each.open() && BY_SUBJECT.contains(each.kind())) {
                boolean subject = each.subject().equals(Optional.of(former.value()));
                proceedings.set(
                        i,
                        subject
                                ? Proceeding.builder()
                                        .from(each)
                                        .subject(successor.value())
                                        .build()
                                : each);
            }
            if (each.open() && BY_PARTICIPANTS.contains(each.kind())) {
                List<Participant> participants = each.participants().stream()
                        .map(participant -> succeeded(participant, former, successor))
                        .toList();
                proceedings.set(
                        i,
                        Proceeding.builder()
                                .from(each)
                                .participants(participants)
                                .build());
            }
        }
    }

    private static Participant succeeded(Participant participant, OrganId former, OrganId successor) {
        return participant.organ().equals(Optional.of(former))
                ? new Participant(
                        participant.role(), participant.person(), Optional.of(successor), participant.consents())
                : participant;
    }
}
