package io.petition.view.status;

import com.google.common.collect.ImmutableMap;
import io.petition.deadline.DeadlineStatus;
import io.petition.deadline.Scope;
import io.petition.explain.Coded;
import io.petition.law.LegalEffect;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Owed;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Track;
import io.petition.model.PetitionId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a status code opens 办理状态: where the petition stands and the next date, and nothing else. It names no organ, no act, no person,
 * and not whose the date is.
 *
 * @param stage where it stands; of several tracks the first that is not closed
 * @param next the next day by which somebody has to act, or until which a window is open; empty where there is none ahead
 */
public record StatusCard(Stage stage, Optional<LocalDate> next) implements Coded {
    public StatusCard {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(next, "next");
    }

    /**
     * The card of one petition; empty where the matter has no such petition.
     *
     * @param owed who owes what by when, as of the time of asking
     * @param zone in which an instant becomes a day
     */
    public static Optional<StatusCard> of(MatterState state, PetitionId petition, List<Owed> owed, ZoneId zone) {
        Optional<Stage> stage = Optional.empty();
        for (Track track : state.tracks()) {
            if (carries(track, petition)) {
                stage = earlier(stage, track);
            }
        }
        return stage.map(found -> new StatusCard(found, next(state, Optional.of(petition), owed, zone)));
    }

    /** The card of the matter as a whole; empty where it has no track yet. */
    public static Optional<StatusCard> of(MatterState state, List<Owed> owed, ZoneId zone) {
        Optional<Stage> stage = Optional.empty();
        for (Track track : state.tracks()) {
            stage = earlier(stage, track);
        }
        return stage.map(found -> new StatusCard(found, next(state, Optional.empty(), owed, zone)));
    }

    private static Optional<Stage> earlier(Optional<Stage> stage, Track track) {
        return stage.filter(found -> !found.equals(Stage.CLOSED)).isPresent() ? stage : Optional.of(track.stage());
    }

    private static boolean carries(Track track, PetitionId petition) {
        return track.petition().equals(Optional.of(petition)) || track.joined().contains(petition);
    }

    private static Optional<LocalDate> next(
            MatterState state, Optional<PetitionId> petition, List<Owed> owed, ZoneId zone) {
        Optional<LocalDate> next = Optional.empty();
        for (Owed each : owed) {
            DeadlineStatus.Kind kind = each.status().kind();
            boolean ahead = kind == DeadlineStatus.Kind.RUNNING || kind == DeadlineStatus.Kind.DUE_SOON;
            if (ahead
                    && each.deadline().due().isPresent()
                    && each.deadline().term().effect() != LegalEffect.INTERNAL
                    && (petition.isEmpty()
                            || concerns(state, petition.get(), each.deadline().scope()))) {
                LocalDate day = each.deadline().due().get().day(zone);
                next = Optional.of(next.isPresent() && next.get().isBefore(day) ? next.get() : day);
            }
        }
        return next;
    }

    private static boolean concerns(MatterState state, PetitionId petition, Scope scope) {
        if (scope.kind() == Scope.Kind.PETITION) {
            return scope.id().equals(petition.value());
        }
        for (Track track : state.tracks()) {
            if (track.id().value().equals(scope.id()) && carries(track, petition)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String code() {
        return next.isPresent() ? "status-card" : "status-card-without-date";
    }

    @Override
    public Map<String, String> args() {
        ImmutableMap.Builder<String, String> args = ImmutableMap.builder();
        args.put("stage", stage.code());
        next.ifPresent(day -> args.put("next", day.toString()));
        return args.buildOrThrow();
    }
}
