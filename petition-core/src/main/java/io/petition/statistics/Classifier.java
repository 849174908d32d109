package io.petition.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.petition.deadline.Milestone;
import io.petition.deadline.Scope;
import io.petition.law.MilestoneKey;
import io.petition.law.TermKey;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Owed;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.Track;
import io.petition.model.Petition;
import io.petition.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes facts of matters, each classed once as of a day. Pure and thread-safe; build once. For a past day hand in the history
 * ({@link #of(List, Instant, LocalDate, Place)}): a state holds all that happened since.
 */
public final class Classifier {
    private final Lifecycle desk;
    private final ImmutableSet<TermKey> terms;
    private final MilestoneKey answered;
    private final ImmutableSet<TermKey> windows;

    private Classifier(Lifecycle desk, Set<TermKey> terms, MilestoneKey answered, Set<TermKey> windows) {
        this.desk = desk;
        this.terms = ImmutableSet.copyOf(terms);
        this.answered = answered;
        this.windows = ImmutableSet.copyOf(windows);
    }

    /**
     * Under a desk.
     *
     * @param terms the terms to be classed; a term that the governing edition does not have is not known of a matter
     * @param answered the milestone after which the same petition is one that recurred
     */
    public static Classifier under(Lifecycle desk, Set<TermKey> terms, MilestoneKey answered) {
        return new Classifier(desk, terms, answered, ImmutableSet.of());
    }

    /**
     * The same that knows in which windows a petitioner may rate: where one lapsed, a body that was not rated is
     * {@link CaseFacts#WINDOW_LAPSED}. Without them it is not known whether a rating is still to come.
     */
    public Classifier ratedWithin(Set<TermKey> windows) {
        return new Classifier(desk, Sets.union(terms, windows), answered, windows);
    }

    /**
     * A matter as a whole.
     *
     * @param place what the host knows of where it belongs; the record fills in what this leaves open
     */
    public CaseFact of(MatterState state, LocalDate asOf, Place place) {
        return fact(state, state.tracks(), Optional.empty(), asOf, place);
    }

    /**
     * The same of a history, as it stood at the end of a day and was known at an instant: the figure of a past report is made again so.
     * Empty where the matter was not registered by then.
     */
    public Optional<CaseFact> of(List<Recorded> history, Instant knownAt, LocalDate asOf, Place place) {
        MatterState state = desk.replay(history, knownAt, asOf);
        return state.registered().isEmpty() ? Optional.empty() : Optional.of(of(state, asOf, place));
    }

    /** Each track of a matter for itself: what figures by answering organ count. */
    public List<CaseFact> ofTracks(MatterState state, LocalDate asOf, Place place) {
        ImmutableList.Builder<CaseFact> facts = ImmutableList.builder();
        for (Track track : state.tracks()) {
            facts.add(fact(state, List.of(track), Optional.of(track), asOf, place));
        }
        return facts.build();
    }

    /** Each submission in a matter. */
    public List<SubmissionFact> submissions(MatterState state, Place place) {
        ImmutableList.Builder<SubmissionFact> facts = ImmutableList.builder();
        for (int i = 0; i < state.petitions().size(); i++) {
            Petition petition = state.petitions().get(i);
            facts.add(SubmissionFact.builder()
                    .petition(petition.id())
                    .matter(state.id())
                    .channel(petition.channel())
                    .received(day(petition.received()))
                    .recurrence(petition.recurrence())
                    .category(Summaries.category(petition.demands()))
                    .persons(Summaries.persons(petition))
                    .first(i == 0)
                    .place(place)
                    .build());
        }
        return facts.build();
    }

    private CaseFact fact(MatterState state, List<Track> tracks, Optional<Track> only, LocalDate asOf, Place place) {
        Map<MilestoneKey, LocalDate> moments = moments(state, only);
        List<ClockFact> clocks = clocks(state, only, asOf);
        Ratings ratings = Ratings.of(state, tracks, clocks, windows, this::day);
        return CaseFact.builder()
                .matter(state.id())
                .track(only.map(Track::id))
                .asOf(asOf)
                .intake(Summaries.intake(state, only, desk.regime().zone()))
                .place(place.orElse(Summaries.place(state, tracks)))
                .clocks(clocks)
                .moments(moments)
                .outcome(Summaries.outcome(
                        state,
                        tracks,
                        Optional.ofNullable(moments.get(answered)),
                        desk.regime().zone()))
                .ratings(ratings.values())
                .ratedOn(ratings.days())
                .build();
    }

    private List<ClockFact> clocks(MatterState state, Optional<Track> only, LocalDate asOf) {
        ImmutableList.Builder<ClockFact> clocks = ImmutableList.builder();
        for (TermKey term : terms) {
            @Nullable ClockFact speaks = null;
            for (Owed owed : desk.deadlines(state, term, When.on(asOf))) {
                Optional<Track> track = Summaries.track(state, owed.deadline().scope());
                if (only.isPresent() && !track.equals(only)) {
                    continue;
                }
                ClockFact clock = clock(term, owed, track);
                if (speaks == null || clock.outweighs(speaks)) {
                    speaks = clock;
                }
            }
            if (speaks != null) {
                clocks.add(speaks);
            }
        }
        return clocks.build();
    }

    private ClockFact clock(TermKey term, Owed owed, Optional<Track> track) {
        ClockClass standing = ClockClass.of(owed.status().kind());
        if (track.isPresent()
                && Summaries.over(track.get())
                && owed.deadline().start().isEmpty()) {
            // What never began when all was over is waited for no more.
            standing = ClockClass.NOT_OWED;
        }
        return new ClockFact(
                term,
                standing,
                owed.deadline().due().map(this::day),
                owed.deadline().stopped().map(this::day),
                owed.status().daysLate(),
                !owed.deadline().due().equals(owed.deadline().original()),
                owed.deadline().provisional());
    }

    private Map<MilestoneKey, LocalDate> moments(MatterState state, Optional<Track> only) {
        Map<MilestoneKey, Map<Scope, LocalDate>> firsts = new LinkedHashMap<>();
        for (Milestone milestone : state.milestones()) {
            if (only.isEmpty() || Summaries.track(state, milestone.scope()).equals(only)) {
                Map<Scope, LocalDate> days = firsts.computeIfAbsent(milestone.key(), key -> new LinkedHashMap<>());
                if (milestone.moved()) {
                    days.put(milestone.scope(), day(milestone.when()));
                } else {
                    days.putIfAbsent(milestone.scope(), day(milestone.when()));
                }
            }
        }
        ImmutableMap.Builder<MilestoneKey, LocalDate> moments = ImmutableMap.builder();
        firsts.forEach((key, days) ->
                days.values().stream().min(LocalDate::compareTo).ifPresent(day -> moments.put(key, day)));
        return moments.buildOrThrow();
    }

    private LocalDate day(When when) {
        return when.day(desk.regime().zone());
    }
}
