package io.petition.lifecycle;

import com.google.common.collect.ImmutableList;
import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.model.OrganId;
import io.petition.model.PetitionId;
import io.petition.model.TrackId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an event does to the tracks of a matter.
 *
 * @param all the tracks after it, in the order opened
 * @param touched those it changed or opened
 */
record Tracks(List<Track> all, List<Track> touched) {
    static Tracks after(List<Track> tracks, Recorded recorded, Optional<Track> track, Optional<ActRule> row) {
        Event event = recorded.event();
        List<Track> all = new ArrayList<>(tracks);
        List<Track> touched = new ArrayList<>();
        if (event instanceof IntakeEvent.Registered intake) {
            touched.add(opened(
                    tracks.size(), intake.petition().id(), desk(recorded.at().actor()), recorded));
            all.addAll(touched);
        } else if (track.isPresent()) {
            Track changed = changed(track.get(), recorded, row);
            all.set(all.indexOf(track.get()), changed);
            touched.add(changed);
            List<Track> more = more(changed, track.get(), all.size(), event, recorded);
            touched.addAll(more);
            all.addAll(more);
        }
        return new Tracks(ImmutableList.copyOf(all), ImmutableList.copyOf(touched));
    }

    private static Track opened(int before, PetitionId petition, Actor holder, Recorded recorded) {
        return Track.builder()
                .id(nextId(before))
                .petition(petition)
                .registered(recorded.at().happened())
                .holder(holder)
                .round(1)
                .stage(Stage.REGISTERED)
                .since(recorded.at().happened())
                .build();
    }

    /** Each further organ to which it is sent gets a track; so does the sender who takes it back. */
    private static List<Track> more(Track changed, Track before, int count, Event event, Recorded recorded) {
        ImmutableList.Builder<Track> more = ImmutableList.builder();
        List<OrganId> to = targets(event);
        for (int i = 1; i < to.size(); i++) {
            more.add(Track.builder()
                    .from(changed)
                    .id(nextId(count + i - 1))
                    .holder(Actor.organ(to.get(i)))
                    .build());
        }
        if (event instanceof DisposalEvent.ObjectionAnswered answered && answered.upheld()) {
            Actor back = before.sender().orElse(desk(recorded.at().actor()));
            more.add(Track.builder()
                    .from(opened(count, before.petition(), back, recorded))
                    .registered(before.registered())
                    .matterClass(before.matterClass())
                    .build());
        }
        return more.build();
    }

    private static Track changed(Track track, Recorded recorded, Optional<ActRule> row) {
        Event event = recorded.event();
        Track.Builder changed = Track.builder().from(track);
        Stage stage = row.map(found -> stage(found.to(), track)).orElse(track.stage());
        if (!stage.equals(track.stage())) {
            changed.stage(stage).since(recorded.at().happened());
        }
        if (track.organ().isEmpty() && recorded.at().actor().role() == Role.ORGAN) {
            changed.holder(desk(recorded.at().actor())); // sent to nobody known: whoever acts on it has it
        }
        List<OrganId> to = targets(event);
        if (event instanceof DisposalEvent.Forwarded || event instanceof DisposalEvent.Assigned) {
            changed.holder(to.isEmpty() ? nobodyKnown() : Actor.organ(to.get(0)))
                    .sender(desk(recorded.at().actor()))
                    .sentAs(stage);
        } else if (event instanceof DisposalEvent.Classified classified) {
            changed.matterClass(classified.matterClass());
        } else if (event instanceof RemedyEvent.RemedyRequested asked) {
            changed.remedyAt(asked.to());
        } else {
            ground(event).ifPresent(changed::ground);
        }
        return changed.build();
    }

    /** The ground on which an act ends a track: the one it names, or the act itself. */
    private static Optional<String> ground(Event event) {
        if (event instanceof HandlingEvent.NotAccepted refused) {
            return Optional.of(refused.ground());
        }
        if (event instanceof HandlingEvent.NoLongerAccepted refused) {
            return Optional.of(refused.ground());
        }
        if (event instanceof FollowUpEvent.Closed closed) {
            return Optional.of(closed.ground());
        }
        boolean ends = event instanceof DisposalEvent.ToldWhereToGo
                || (event instanceof DisposalEvent.ObjectionAnswered answered && answered.upheld());
        return ends ? Optional.of(event.act().value()) : Optional.empty();
    }

    private static Stage stage(Target target, Track track) {
        if (target instanceof Target.To to) {
            return to.stage();
        }
        return target instanceof Target.BackToSent ? track.sentAs().orElse(track.stage()) : track.stage();
    }

    private static List<OrganId> targets(Event event) {
        if (event instanceof DisposalEvent.Forwarded forwarded) {
            return forwarded.to();
        }
        return event instanceof DisposalEvent.Assigned assigned ? assigned.to() : ImmutableList.of();
    }

    /** The organ and role without the person: a matter is at a desk, not with somebody. */
    private static Actor desk(Actor actor) {
        return new Actor(actor.role() == Role.PETITIONER ? Role.ORGAN : actor.role(), actor.organ(), Optional.empty());
    }

    /** Sent, and the history does not say to whom: it is at some organ. */
    private static Actor nobodyKnown() {
        return new Actor(Role.ORGAN, Optional.empty(), Optional.empty());
    }

    private static TrackId nextId(int before) {
        return TrackId.of(Integer.toString(before + 1));
    }
}
