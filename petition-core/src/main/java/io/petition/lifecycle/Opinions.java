package io.petition.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.model.OrganId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whose opinions a round rests on, and so whom a remedy is against: the handling organ first, then each that decided a remedy. */
final class Opinions {
    private Opinions() {}

    /** Before the event moves the track: an opinion was given by the desk that has it, or by the organ asked for the remedy. */
    static void given(TrackDraft track, Recorded recorded) {
        Event event = recorded.event();
        if (event instanceof HandlingEvent.Answered) {
            track.receipts = ImmutableList.of();
            Optional<OrganId> by = track.holder.organ().isPresent()
                    ? track.holder.organ()
                    : recorded.at().actor().organ();
            track.opinionsBy = by.isPresent() ? ImmutableList.of(by.get()) : ImmutableList.of();
        } else if (event instanceof RemedyEvent.RemedyDecided) {
            track.receipts = ImmutableList.of();
            Optional<OrganId> by = track.remedyAt.isPresent()
                    ? track.remedyAt
                    : recorded.at().actor().organ();
            if (by.isPresent()) {
                track.opinionsBy = with(track.opinionsBy, by.get());
            }
        }
    }

    private static List<OrganId> with(List<OrganId> before, OrganId last) {
        return before.size() == 1
                ? ImmutableList.of(before.get(0), last)
                : ImmutableList.<OrganId>builder().addAll(before).add(last).build();
    }

    /**
     * Into a new round: handled anew, it rests on nothing yet. A remedy that begins anew is before who was asked for it; where an
     * opinion on it was given and fell, before who gave that.
     */
    static void newRound(TrackDraft track, Stage stage) {
        if (stage.kind() != Stage.Kind.UNDER_REMEDY) {
            track.opinionsBy = ImmutableList.of();
            track.remedyAt = Optional.empty();
        } else if (track.opinionsBy.size() > stage.level()) {
            track.remedyAt = Optional.of(track.opinionsBy.get(stage.level()));
            track.opinionsBy = ImmutableList.copyOf(track.opinionsBy.subList(0, stage.level()));
        }
    }

    /** Each organ that took over from another gave its opinions too. */
    static List<OrganId> succeeded(List<OrganId> by, OrganId former, OrganId successor) {
        return by.stream()
                .map(organ -> organ.equals(former) ? successor : organ)
                .collect(ImmutableList.toImmutableList());
    }

    /** Whom the remedy at hand is against, or the next one where none is: those whose opinions it looks into, and the desk that has it. */
    static Set<OrganId> against(Track track) {
        return against(track, level(track.stage()));
    }

    /** Whom a remedy that is still to be asked for would be against. */
    static Set<OrganId> againstNext(Track track) {
        return against(track, track.opinionsBy().size());
    }

    /** Whose opinion the remedy at hand looks into, and who therefore answers for it: the last before it. */
    static Optional<OrganId> respondent(Track track) {
        return respondent(track.opinionsBy(), track.organ(), track.stage());
    }

    static Optional<OrganId> respondent(TrackDraft track) {
        return respondent(track.opinionsBy, track.holder.organ(), track.stage);
    }

    private static Optional<OrganId> respondent(List<OrganId> by, Optional<OrganId> holder, Stage stage) {
        int before = Math.min(level(stage), by.size());
        return before == 0 ? holder : Optional.of(by.get(before - 1));
    }

    private static Set<OrganId> against(Track track, int level) {
        ImmutableSet.Builder<OrganId> against = ImmutableSet.builder();
        List<OrganId> by = track.opinionsBy();
        against.addAll(by.subList(0, Math.min(level, by.size())));
        track.organ().ifPresent(against::add);
        against.addAll(track.coHandlers()); // they share in the opinion of the one that leads
        return against.build();
    }

    private static int level(Stage stage) {
        boolean remedy = stage.kind() == Stage.Kind.UNDER_REMEDY || stage.kind() == Stage.Kind.REMEDY_DECIDED;
        return remedy ? stage.level() : 0;
    }
}
