package io.petition.lifecycle;

import com.google.common.collect.ImmutableList;
import io.petition.authority.Role;
import io.petition.deadline.Deadline;
import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.law.Edition;
import io.petition.law.Holder;
import io.petition.law.LegalEffect;
import io.petition.law.Regime;
import io.petition.lifecycle.Outlook.Way;
import io.petition.model.OrganId;
import io.petition.time.When;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts together what a petitioner may know from what is owed and what is open. */
final class Outlooks {
    private final Regime regime;
    private final Map<String, Rows> rows;

    Outlooks(Regime regime, Map<String, Rows> rows) {
        this.regime = regime;
        this.rows = rows;
    }

    Outlook of(MatterState state, List<Permission> permissions, List<Owed> owed, When asOf) {
        ImmutableList.Builder<Outlook.OnTrack> tracks = ImmutableList.builder();
        for (Track track : state.tracks()) {
            Finality finality = finality(track, owed, asOf);
            tracks.add(new Outlook.OnTrack(
                    track.id(),
                    track.stage(),
                    finality == Finality.IN_HAND && mayAsk(track, permissions) ? Finality.OPEN_TO_REMEDY : finality,
                    track.ground(),
                    turn(state, track, asOf),
                    told(state, track)));
        }
        ImmutableList.Builder<Permission.Open> open = ImmutableList.builder();
        for (Permission permission : permissions) {
            if (permission instanceof Permission.Open found) {
                open.add(found);
            }
        }
        ImmutableList.Builder<Way> ways = ImmutableList.builder();
        ImmutableList.Builder<Owed> awaited = ImmutableList.builder();
        for (Owed each : owed) {
            if (each.deadline().term().holder() == Holder.PETITIONER) {
                way(each).ifPresent(ways::add);
            } else if (awaits(each)) {
                awaited.add(each);
            }
        }
        return new Outlook(
                asOf,
                tracks.build(),
                open.build(),
                ways.build(),
                awaited.build(),
                UntimedDuties.of(regime, rows, state, asOf).stream()
                        .filter(each -> !each.internal())
                        .toList(),
                UntimedDuties.expected(regime, state, asOf).stream()
                        .filter(each -> promised(state, each, asOf))
                        .toList());
    }

    private boolean promised(MatterState state, Expected expected, When asOf) {
        return state.tracks().stream()
                .filter(track ->
                        expected.track().isEmpty() || expected.track().get().equals(track.id()))
                .map(track -> book(track, asOf))
                .anyMatch(book -> book != null && book.procedure().promised().contains(expected.kind()));
    }

    /** Whether a remedy is open before its window has begun, as for who has not received what others have. */
    private static boolean mayAsk(Track track, List<Permission> permissions) {
        return permissions.stream()
                .anyMatch(each -> each instanceof Permission.Open
                        && each.act().equals(ActKey.REQUEST_REMEDY)
                        && each.track().equals(Optional.of(track.id())));
    }

    /** What an organ asks of itself, or may let pass, is nothing to wait for. */
    private static boolean awaits(Owed owed) {
        return owed.deadline().term().effect() != LegalEffect.INTERNAL
                && !owed.deadline().term().optional()
                && switch (owed.status().kind()) {
                    case RUNNING, DUE_SOON, PAUSED, OVERDUE, CONDITIONAL -> true;
                    case MISSED, MET, NOT_OWED, NOT_STARTED, LAPSED, DEEMED -> false;
                };
    }

    private static Optional<Way> way(Owed owed) {
        Deadline deadline = owed.deadline();
        Kind kind = owed.status().kind();
        Optional<Way.Standing> standing = switch (kind) {
            case RUNNING, DUE_SOON, PAUSED -> Optional.of(Way.Standing.OPEN);
            case LAPSED -> Optional.of(Way.Standing.LAPSED);
            case MET, MISSED -> deadline.stopped().isPresent() ? Optional.of(Way.Standing.USED) : Optional.empty();
            case OVERDUE, CONDITIONAL, NOT_OWED, NOT_STARTED, DEEMED -> Optional.empty();
        };
        return standing.map(found -> new Way(
                deadline.term().key(),
                deadline.scope(),
                found,
                found == Way.Standing.USED ? deadline.stopped() : deadline.due()));
    }

    private Finality finality(Track track, List<Owed> owed, When asOf) {
        Stage.Kind kind = track.stage().kind();
        if (kind == Stage.Kind.CLOSED) {
            return Finality.CLOSED;
        }
        if (kind != Stage.Kind.ANSWERED && kind != Stage.Kind.REMEDY_DECIDED) {
            return Finality.IN_HAND;
        }
        if (kind == Stage.Kind.REMEDY_DECIDED && !leadsOn(track, asOf)) {
            return Finality.EXHAUSTED;
        }
        Finality found = Finality.IN_HAND;
        for (Owed each : owed) {
            Optional<Way.Standing> standing = opensHere(track, each) ? way(each).map(Way::standing) : Optional.empty();
            if (standing.equals(Optional.of(Way.Standing.OPEN))) {
                if (isForRemedy(track, each, asOf)) {
                    return Finality.OPEN_TO_REMEDY;
                }
                found = Finality.OPEN_TO_COMPLAINT;
            } else if (found != Finality.OPEN_TO_COMPLAINT && standing.equals(Optional.of(Way.Standing.LAPSED))) {
                found = Finality.WINDOW_LAPSED;
            }
        }
        return found;
    }

    /** Whether asking for a remedy, from where the track stands, uses the window; where no edition says, every window is for one. */
    private boolean isForRemedy(Track track, Owed owed, When asOf) {
        Rows book = book(track, asOf);
        Row row = book == null ? null : book.fitting(ActKey.REQUEST_REMEDY, Role.PETITIONER, track.stage());
        if (row == null) {
            return true;
        }
        for (Emission emission : row.emits) {
            if (owed.deadline().term().stops().contains(emission.milestone())) {
                return true;
            }
        }
        return false;
    }

    /** A window that opened after the track came to its stage: one of an earlier level says nothing of this one. */
    private boolean opensHere(Track track, Owed owed) {
        Deadline deadline = owed.deadline();
        return deadline.term().holder() == Holder.PETITIONER
                && deadline.scope().equals(track.scope())
                && deadline.start()
                        .filter(start -> When.compare(start, track.since(), regime.zone()) >= 0)
                        .isPresent();
    }

    /** Whether the petitioner can ask for a remedy from where the track stands; where no edition says, nothing is used up. */
    private boolean leadsOn(Track track, When asOf) {
        Rows book = book(track, asOf);
        return book == null || book.fitting(ActKey.REQUEST_REMEDY, Role.PETITIONER, track.stage()) != null;
    }

    /** What the ground says on which the track ended: that of an act which was done to it. */
    private Optional<String> turn(MatterState state, Track track, When asOf) {
        Rows book = book(track, asOf);
        if (book == null || track.ground().isEmpty()) {
            return Optional.empty();
        }
        for (int i = state.history().size() - 1; i >= 0; i--) {
            Event event = state.history().get(i).event();
            GroundRule ground = event.onTrack().equals(Optional.of(track.id()))
                    ? book.ground(event.act(), track.ground().get(), null)
                    : null;
            if (ground != null) {
                return ground.turn();
            }
        }
        return Optional.empty();
    }

    /** Where it ended with being told to go elsewhere, or another body was named: where that is. */
    private static Optional<String> told(MatterState state, Track track) {
        Optional<String> told = Optional.empty();
        if (track.stage().equals(Stage.CLOSED)) {
            for (Recorded line : state.asCorrected()) {
                if (line.event() instanceof DisposalEvent.ToldWhereToGo event
                        && event.track().equals(track.id())
                        && track.ground().equals(Optional.of(event.act().value()))) {
                    told = Optional.of(event.where());
                } else if (line.event() instanceof DisposalEvent.Diverted event
                        && event.track().equals(track.id())
                        && track.ground().equals(Optional.of(event.route()))) {
                    told = event.body().map(OrganId::value);
                }
            }
        }
        return told;
    }

    private @Nullable Rows book(Track track, When asOf) {
        Optional<Edition> edition = regime.governing(track.registered(), asOf);
        return edition.isPresent() ? rows.get(edition.get().id()) : null;
    }
}
