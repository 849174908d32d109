package io.petition.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.petition.law.MilestoneKey;
import io.petition.law.TermKey;
import io.petition.lifecycle.CorrectionEvent;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Owed;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.Track;
import io.petition.model.Petition;
import io.petition.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes facts of matters, each classed once as of a day: nothing that happened later is read, whatever the state holds. Pure and
 * thread-safe; build once. As it was known at a past instant, hand in the history ({@link #of(List, Instant, LocalDate, Place)}).
 */
public final class Classifier {
    private final Lifecycle desk;
    private final ImmutableSet<TermKey> terms;
    private final AllTracks all;
    private final ImmutableSet<TermKey> windows;
    private final ImmutableMap<TermKey, TermKey> redone;

    private Classifier(
            Lifecycle desk, Set<TermKey> terms, AllTracks all, Set<TermKey> windows, Map<TermKey, TermKey> redone) {
        this.desk = desk;
        this.terms = ImmutableSet.copyOf(terms);
        this.all = all;
        this.windows = ImmutableSet.copyOf(windows);
        this.redone = ImmutableMap.copyOf(redone);
    }

    /**
     * Under a desk.
     *
     * @param terms the terms to be classed; a term that the governing edition does not have is not known of a matter
     * @param answered the milestone after which the same petition is one that recurred
     */
    public static Classifier under(Lifecycle desk, Set<TermKey> terms, MilestoneKey answered) {
        AllTracks all = new AllTracks(List.of(answered), Optional.empty(), Optional.empty(), List.of(answered));
        return new Classifier(desk, terms, all, ImmutableSet.of(), ImmutableMap.of());
    }

    /** The same that knows of further milestones that answer, without an opinion such as the one that remedies are against. */
    public Classifier answeredToo(MilestoneKey... more) {
        List<MilestoneKey> answers =
                Stream.concat(all.answers().stream(), Stream.of(more)).toList();
        return with(new AllTracks(answers, all.withdrawn(), all.sent(), all.taken()));
    }

    /** The same that knows by which milestone a track is withdrawn, so that a matter is only when nothing else is left of it. */
    public Classifier withdrawnBy(MilestoneKey withdrawn) {
        return with(new AllTracks(all.answers(), Optional.of(withdrawn), all.sent(), all.taken()));
    }

    /**
     * The same that knows when a matter is taken up by every organ it was sent to.
     *
     * @param sent the milestone that sends a track to an organ
     * @param taken those by which it says whether it takes it up, acceptance first
     */
    public Classifier takenUpBy(MilestoneKey sent, MilestoneKey... taken) {
        return with(new AllTracks(all.answers(), all.withdrawn(), Optional.of(sent), List.of(taken)));
    }

    private Classifier with(AllTracks changed) {
        return new Classifier(desk, terms, changed, windows, redone);
    }

    /**
     * The same that knows which term stands in the place of another when a matter is handled anew: in a round in which that one runs, the
     * other is not owed, so that it tells how the first round was handled, in time or late alike.
     *
     * @param by the term of doing it anew, by the term it stands for
     */
    public Classifier redoneBy(Map<TermKey, TermKey> by) {
        return new Classifier(desk, Sets.union(terms, ImmutableSet.copyOf(by.values())), all, windows, by);
    }

    /**
     * The same that knows in which windows a petitioner may rate: where one lapsed, a body that was not rated is
     * {@link CaseFacts#WINDOW_LAPSED}. Without them it is not known whether a rating is still to come.
     */
    public Classifier ratedWithin(Set<TermKey> windows) {
        return new Classifier(desk, Sets.union(terms, windows), all, windows, redone);
    }

    /**
     * A matter as a whole.
     *
     * @param place what the host knows of where it belongs; the record fills in what this leaves open
     */
    public CaseFact of(MatterState state, LocalDate asOf, Place place) {
        MatterState then = at(state, asOf);
        return fact(then, then.tracks(), Optional.empty(), asOf, place);
    }

    /** The state at the end of a day: the one at hand where its history holds nothing later, and no correction that may move a day. */
    private MatterState at(MatterState state, LocalDate asOf) {
        for (Recorded line : state.history()) {
            if (day(line.at().happened()).isAfter(asOf) || line.event() instanceof CorrectionEvent) {
                return desk.replay(state.history(), Instant.MAX, asOf);
            }
        }
        return state;
    }

    /**
     * The same of a history, as it stood at the end of a day and was known at an instant: the figure of a past report is made again so.
     * Empty where the matter was not registered by then.
     */
    public Optional<CaseFact> of(List<Recorded> history, Instant knownAt, LocalDate asOf, Place place) {
        MatterState state = desk.replay(history, knownAt, asOf);
        return state.registered().isEmpty()
                ? Optional.empty()
                : Optional.of(fact(state, state.tracks(), Optional.empty(), asOf, place));
    }

    /** Each track of a matter for itself: what figures by answering organ count. */
    public List<CaseFact> ofTracks(MatterState state, LocalDate asOf, Place place) {
        return tracks(at(state, asOf), asOf, place);
    }

    /** The same of a history, as it stood at the end of a day and was known at an instant; none where nothing was registered by then. */
    public List<CaseFact> ofTracks(List<Recorded> history, Instant knownAt, LocalDate asOf, Place place) {
        return tracks(desk.replay(history, knownAt, asOf), asOf, place);
    }

    private List<CaseFact> tracks(MatterState state, LocalDate asOf, Place place) {
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
        Map<MilestoneKey, LocalDate> moments = moments(state, tracks, only);
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
                        Optional.ofNullable(moments.get(all.answers().get(0))),
                        asOf,
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
                ClockFact clock = clock(state, term, owed, track, asOf);
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

    private ClockFact clock(MatterState state, TermKey term, Owed owed, Optional<Track> track, LocalDate asOf) {
        ClockClass standing = ClockClass.of(owed.status().kind());
        if (track.isPresent()
                && owed.deadline().start().isEmpty()
                && (Summaries.over(track.get()) || isRedone(state, term, track.get(), asOf))) {
            // What never began is waited for no more when all is over, or another term runs in its place.
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

    private boolean isRedone(MatterState state, TermKey term, Track track, LocalDate asOf) {
        TermKey by = redone.get(term);
        return by != null
                && desk.deadlines(state, by, When.on(asOf)).stream()
                        .anyMatch(owed -> owed.deadline().scope().equals(track.scope())
                                && owed.deadline().start().isPresent());
    }

    private Map<MilestoneKey, LocalDate> moments(MatterState state, List<Track> tracks, Optional<Track> only) {
        ZoneId zone = desk.regime().zone();
        Map<MilestoneKey, LocalDate> moments = new LinkedHashMap<>();
        Moments.first(
                        state,
                        key -> true,
                        scope -> only.isEmpty() || Summaries.track(state, scope).equals(only),
                        zone)
                .forEach((key, days) ->
                        days.values().stream().min(LocalDate::compareTo).ifPresent(day -> moments.put(key, day)));
        moments.putAll(all.beside(state, tracks, moments, zone));
        return moments;
    }

    private LocalDate day(When when) {
        return when.day(desk.regime().zone());
    }
}
