package io.petition.statistics;

import com.google.common.collect.ImmutableList;
import io.petition.deadline.Milestone;
import io.petition.deadline.Scope;
import io.petition.law.MilestoneKey;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Track;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a matter has reached when all its tracks have: it is answered when every track that still owes an answer gave one, taken up
 * when every organ it was sent to decided, and withdrawn when nothing is left that was not. A moment of a fact is the first day of
 * a milestone in whatever track; where that does not say it all, one of two more moments stands beside it: the day of the last
 * track, {@code KEY-in-all}, or since when a track is left that has not come so far, {@code KEY-not-in-all}. A matter with one
 * track in its first round has neither.
 *
 * @param answers what answers, the opinion first
 * @param withdrawn what withdraws; empty where nothing is known to
 * @param sent what sends a track to an organ; empty where every track is one to be taken up
 * @param taken what says whether it is taken up, acceptance first
 */
record AllTracks(
        List<MilestoneKey> answers,
        Optional<MilestoneKey> withdrawn,
        Optional<MilestoneKey> sent,
        List<MilestoneKey> taken) {
    private static final String IN_ALL = "-in-all";
    private static final String NOT_IN_ALL = "-not-in-all";

    AllTracks {
        answers = ImmutableList.copyOf(answers);
        taken = ImmutableList.copyOf(taken);
    }

    /** Where stands the day of the last track. */
    static MilestoneKey inAll(MilestoneKey key) {
        return MilestoneKey.of(key + IN_ALL);
    }

    /** Where stands since when one is left. */
    static MilestoneKey notInAll(MilestoneKey key) {
        return MilestoneKey.of(key + NOT_IN_ALL);
    }

    /**
     * The moments that stand beside those of single tracks.
     *
     * @param firsts the first day of each milestone
     */
    Map<MilestoneKey, LocalDate> beside(
            MatterState state, List<Track> tracks, Map<MilestoneKey, LocalDate> firsts, ZoneId zone) {
        Map<MilestoneKey, LocalDate> beside = new LinkedHashMap<>();
        List<LocalDate> days = new ArrayList<>();
        @Nullable Track owing = null;
        boolean anyWithdrawn = false;
        @Nullable Track other = null;
        for (Track track : tracks) {
            Optional<LocalDate> answer = answered(state, track, zone);
            boolean over = Summaries.over(track);
            boolean rests = over && answer.isEmpty() && isWithdrawn(state, track);
            anyWithdrawn |= rests;
            if (answer.isPresent()) {
                days.add(answer.get());
            } else if (!over && owing == null) {
                owing = track;
            }
            if (other == null && (answer.isPresent() || !over)) {
                other = track;
            }
        }
        Optional<Track> any = tracks.stream().findFirst();
        if (any.isPresent()) {
            Track first = any.get();
            boolean all = owing == null && !days.isEmpty();
            note(beside, firsts, answers, all ? days : List.of(), owing == null ? first : owing, zone);
            taken(beside, state, tracks, firsts, zone);
            if (withdrawn.isPresent() && firsts.containsKey(withdrawn.get()) && (other != null || !anyWithdrawn)) {
                Track left = other == null ? first : other;
                beside.put(notInAll(withdrawn.get()), left.since().day(zone));
            }
        }
        return beside;
    }

    /**
     * The day of the answer that stands: of the round at hand, or where a remedy is made anew against it, of the one before. What was
     * revoked or sent back stands no more; what was answered and withdrawn after that was answered.
     */
    private Optional<LocalDate> answered(MatterState state, Track track, ZoneId zone) {
        Optional<LocalDate> here = day(state, answers, scope -> scope.equals(track.scope()), zone, true);
        boolean stands = !track.opinionsBy().isEmpty()
                || track.stage().kind() == Stage.Kind.ANSWERED
                || track.stage().kind() == Stage.Kind.UNDER_REMEDY
                || track.stage().kind() == Stage.Kind.REMEDY_DECIDED;
        return here.isPresent() || !stands ? here : day(state, answers, scope -> isOf(scope, track), zone, false);
    }

    private boolean isWithdrawn(MatterState state, Track track) {
        for (Milestone milestone : state.milestones()) {
            if (withdrawn.equals(Optional.of(milestone.key()))
                    && milestone.scope().equals(track.scope())) {
                return true;
            }
        }
        return false;
    }

    /** Of the tracks that were sent: those that ended before anything was decided wait for nothing. */
    private void taken(
            Map<MilestoneKey, LocalDate> beside,
            MatterState state,
            List<Track> tracks,
            Map<MilestoneKey, LocalDate> firsts,
            ZoneId zone) {
        List<LocalDate> days = new ArrayList<>();
        @Nullable Track waiting = null;
        for (Track track : tracks) {
            boolean concerned = sent.isEmpty()
                    || day(state, List.of(sent.get()), scope -> isOf(scope, track), zone, true)
                            .isPresent();
            Optional<LocalDate> day =
                    concerned ? day(state, taken, scope -> isOf(scope, track), zone, true) : Optional.empty();
            if (day.isPresent()) {
                days.add(day.get());
            } else if (concerned && !Summaries.over(track) && waiting == null) {
                waiting = track;
            }
        }
        if (waiting != null) {
            note(beside, firsts, taken, List.of(), waiting, zone);
        } else if (!days.isEmpty()) {
            note(beside, firsts, taken, days, tracks.get(0), zone);
        }
    }

    /** What the first days do not say already. */
    private static void note(
            Map<MilestoneKey, LocalDate> beside,
            Map<MilestoneKey, LocalDate> firsts,
            List<MilestoneKey> keys,
            List<LocalDate> all,
            Track left,
            ZoneId zone) {
        Optional<LocalDate> first =
                keys.stream().filter(firsts::containsKey).map(firsts::get).min(LocalDate::compareTo);
        Optional<LocalDate> last = all.stream().max(LocalDate::compareTo);
        if (first.isEmpty() || first.equals(last)) {
            return;
        }
        if (last.isPresent()) {
            beside.put(inAll(keys.get(0)), last.get());
        } else {
            beside.put(notInAll(keys.get(0)), left.since().day(zone));
        }
    }

    private static boolean isOf(Scope scope, Track track) {
        return scope.kind() == Scope.Kind.TRACK && scope.id().equals(track.id().value());
    }

    /** The first or the last day of one of several milestones. */
    private static Optional<LocalDate> day(
            MatterState state, List<MilestoneKey> keys, Predicate<Scope> of, ZoneId zone, boolean first) {
        Map<MilestoneKey, Map<Scope, LocalDate>> found = Moments.first(state, keys::contains, of, zone);
        var days = found.values().stream().flatMap(each -> each.values().stream());
        return first ? days.min(LocalDate::compareTo) : days.max(LocalDate::compareTo);
    }
}
