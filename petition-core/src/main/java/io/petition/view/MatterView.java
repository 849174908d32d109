package io.petition.view;

import com.google.common.collect.ImmutableList;
import io.petition.authority.Role;
import io.petition.deadline.DeadlineStatus;
import io.petition.law.Holder;
import io.petition.law.TermKey;
import io.petition.lifecycle.ActKey;
import io.petition.model.Dispute;
import io.petition.model.JournalEntry;
import io.petition.model.MatterId;
import io.petition.model.OrganId;
import io.petition.time.When;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one audience sees of a matter, made by {@link Views}. Nothing in it says as what they look or what was kept from them: who
 * is accused sees what a stranger sees.
 *
 * @param matter which
 * @param petitions its petitions, as far as shown
 * @param tracks its tracks, as far as shown
 * @param terms who has to act by when
 * @param proceedings what goes on beside the stages
 * @param history what was done when
 * @param disputes what was found before anybody petitioned
 * @param journal what was learnt about it
 */
@Value.Builder
public record MatterView(
        MatterId matter,
        List<PetitionView> petitions,
        List<TrackView> tracks,
        List<Term> terms,
        List<ProceedingView> proceedings,
        List<Line> history,
        List<Dispute> disputes,
        List<JournalEntry> journal) {
    /**
     * Who has to act by when.
     *
     * @param term which term
     * @param holder who has to act
     * @param organ which organ, where organs are shown
     * @param status how it stands
     * @param due by when; empty while there is no such day
     * @param provisional whether the calendar may still move that day
     */
    public record Term(
            TermKey term,
            Holder holder,
            Optional<OrganId> organ,
            DeadlineStatus.Kind status,
            Optional<When> due,
            boolean provisional) {
        public Term {
            Objects.requireNonNull(term, "term");
            Objects.requireNonNull(holder, "holder");
            Objects.requireNonNull(organ, "organ");
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(due, "due");
        }
    }

    /**
     * A line of the history: an act and its time, never a person, never a text.
     *
     * @param act what was done
     * @param happened when
     * @param role by whom, as a role; empty where masked
     * @param organ by which organ; empty where masked
     */
    public record Line(ActKey act, When happened, Optional<Role> role, Optional<OrganId> organ) {
        public Line {
            Objects.requireNonNull(act, "act");
            Objects.requireNonNull(happened, "happened");
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(organ, "organ");
        }
    }

    public MatterView {
        Objects.requireNonNull(matter, "matter");
        petitions = ImmutableList.copyOf(petitions);
        tracks = ImmutableList.copyOf(tracks);
        terms = ImmutableList.copyOf(terms);
        proceedings = ImmutableList.copyOf(proceedings);
        history = ImmutableList.copyOf(history);
        disputes = ImmutableList.copyOf(disputes);
        journal = ImmutableList.copyOf(journal);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a view. */
    public static final class Builder extends MatterViewBuilder {
        Builder() {}
    }

    /** Whether nothing is shown, beyond what was asked for by its id. */
    public boolean empty() {
        return petitions.isEmpty()
                && tracks.isEmpty()
                && terms.isEmpty()
                && proceedings.isEmpty()
                && history.isEmpty()
                && disputes.isEmpty()
                && journal.isEmpty();
    }
}
