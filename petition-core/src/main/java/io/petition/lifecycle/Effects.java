package io.petition.lifecycle;

import com.google.common.collect.ImmutableList;
import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.model.OrganId;
import io.petition.model.PetitionId;
import io.petition.model.TrackId;
import io.petition.time.When;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an event does to a matter and its tracks; which others than its own it changed or opened, it tells the fold. */
final class Effects {
    /** The attribute under which rules ask by which procedure a matter is handled. */
    private static final String PROCEDURE = "procedure";

    private Effects() {}

    static void apply(
            Fold fold,
            Recorded recorded,
            EventKinds.Kind kind,
            @Nullable TrackDraft track,
            @Nullable Row row,
            Row.@Nullable Choice choice) {
        if (track == null) {
            onMatter(fold, recorded);
            return;
        }
        Stage before = track.stage;
        Opinions.given(track, recorded);
        if (row != null) {
            move(track, recorded, row, choice);
        }
        change(fold, kind.group(), track, recorded);
        end(track, before, recorded.event());
        if (kind.group() == EventKinds.Group.DISPOSAL) {
            more(fold, track, recorded);
        }
    }

    private static void onMatter(Fold fold, Recorded recorded) {
        Event event = recorded.event();
        When happened = recorded.at().happened();
        if (event instanceof IntakeEvent.Registered intake) {
            fold.petition(intake.petition());
            open(fold, Optional.of(intake.petition().id()), recorded);
        } else if (event instanceof IntakeEvent.DisputeRegistered found) {
            fold.disputes().add(found.dispute());
            open(fold, Optional.empty(), recorded);
        } else if (event instanceof IntakeEvent.PetitionJoined joined) {
            fold.petitions().add(joined.petition());
            fold.registered = fold.registered.or(() -> Optional.of(happened));
            TrackDraft track = fold.track(joined.to());
            if (track == null) {
                fold.finding("track-not-known", recorded);
            } else {
                track.join(joined.petition());
                fold.touched.add(track);
            }
        } else if (event instanceof IntakeEvent.JoinedTold told) {
            holding(fold, told.petition());
        } else if (event instanceof IntakeEvent.OrganSucceeded succeeded) {
            Named.succeed(fold.proceedings(), succeeded.former(), succeeded.to());
            succeed(fold, succeeded.former(), succeeded.to());
        } else {
            Petitioners.apply(fold.petitions(), event);
        }
    }

    private static void open(Fold fold, Optional<PetitionId> petition, Recorded recorded) {
        When happened = recorded.at().happened();
        if (fold.registered.isEmpty()) {
            fold.registered = Optional.of(happened);
        }
        TrackId id = nextId(fold.tracks.size());
        Actor desk = desk(recorded.at().actor());
        TrackDraft track = new TrackDraft(id, petition, happened, desk);
        fold.tracks.add(track);
        fold.touched.add(track);
    }

    private static void holding(Fold fold, PetitionId petition) {
        for (TrackDraft track : fold.tracks) {
            if (track.joined.contains(petition)) {
                fold.touched.add(track);
            }
        }
    }

    private static void succeed(Fold fold, OrganId former, OrganId successor) {
        for (TrackDraft track : fold.tracks) {
            boolean holds = track.holder.organ().equals(Optional.of(former));
            boolean sent = track.sender.flatMap(Actor::organ).equals(Optional.of(former));
            boolean reviews = track.remedyAt.equals(Optional.of(former));
            if (holds) {
                track.holder = new Actor(track.holder.role(), Optional.of(successor), Optional.empty());
            }
            if (sent) {
                track.sender =
                        track.sender.map(sender -> new Actor(sender.role(), Optional.of(successor), Optional.empty()));
            }
            if (reviews) {
                track.remedyAt = Optional.of(successor);
            }
            track.opinionsBy = Opinions.succeeded(track.opinionsBy, former, successor);
            track.coHandlers = Opinions.succeeded(track.coHandlers, former, successor);
            if (holds) { // what another organ owes is not handed on with it: whom a successor follows, Successors says
                fold.touched.add(track);
            }
        }
    }

    /** To the stage that the ground, or else the act, leads to. */
    private static void move(TrackDraft track, Recorded recorded, Row row, Row.@Nullable Choice choice) {
        if (choice == null ? row.stays : choice.stays()) {
            return;
        }
        Target target = choice == null ? row.to : choice.to();
        Stage stage = track.stage;
        if (target instanceof Target.To to) {
            stage = to.stage();
        } else if (target instanceof Target.BackToSent) {
            stage = track.sentAs.orElse(stage);
        } else if (target instanceof Target.BackToSentOrRegistered) {
            stage = track.sentAs.orElse(Stage.REGISTERED);
        } else if (target instanceof Target.NewRound round) {
            stage = round.stage();
            track.round++;
            track.ground = Optional.empty();
            track.outcomes = ImmutableList.of();
            track.receipts = ImmutableList.of();
            Opinions.newRound(track, stage);
            track.audited = Optional.empty();
            track.settled = Optional.empty();
            track.reconciled = Optional.empty();
            track.since = recorded.at().happened();
        }
        if (!stage.equals(track.stage)) {
            track.stage = stage;
            track.since = recorded.at().happened();
        }
    }

    private static void change(Fold fold, EventKinds.Group group, TrackDraft track, Recorded recorded) {
        Event event = recorded.event();
        Actor actor = recorded.at().actor();
        if (track.holder.organ().isEmpty() && actor.role() == Role.ORGAN) {
            track.holder = desk(actor); // sent to nobody known: whoever acts on it has it
        }
        When happened = recorded.at().happened();
        switch (group) {
            case DISPOSAL -> disposal(track, event, actor);
            case HANDLING -> handling(track, event);
            case SUPPORT -> support(fold, track, event, happened);
            case REMEDY -> remedy(track, event);
            case FOLLOW_UP -> followUp(track, event, happened);
            case OTHER -> {}
        }
    }

    private static void support(Fold fold, TrackDraft track, Event event, When happened) {
        if (event instanceof SupportEvent.VisitRecorded visit && visit.settledOnTheSpot()) {
            track.settled = Optional.of(happened);
        } else if (event instanceof SupportEvent.JournalWritten written) {
            fold.journal().add(written.entry());
        }
    }

    private static void remedy(TrackDraft track, Event event) {
        if (event instanceof RemedyEvent.RemedyRequested asked) {
            track.remedyAt = Optional.of(asked.to());
        } else if (event instanceof RemedyEvent.RemedyMoved moved) {
            track.remedyAt = Optional.of(moved.to());
        }
    }

    private static void disposal(TrackDraft track, Event event, Actor actor) {
        if (event instanceof DisposalEvent.Forwarded forwarded) {
            send(track, forwarded.to(), forwarded.as(), actor);
        } else if (event instanceof DisposalEvent.Assigned assigned) {
            send(track, assigned.to(), assigned.as(), actor);
        } else if (event instanceof DisposalEvent.Classified classified) {
            track.matterClass = Optional.of(classified.matterClass());
        } else if (event instanceof DisposalEvent.DemandsAllotted allotted) {
            track.demands = allotted.demands();
        } else if (event instanceof DisposalEvent.DisputeDecided decided) {
            track.passed = !track.holder.organ().equals(Optional.of(decided.to()));
            track.holder = new Actor(
                    decided.role().orElse(role(track, decided.to())), Optional.of(decided.to()), Optional.empty());
        } else if (event instanceof DisposalEvent.Escalated escalated) {
            track.passed = !track.holder.organ().equals(Optional.of(escalated.to()));
            track.holder = new Actor(role(track, escalated.to()), Optional.of(escalated.to()), Optional.empty());
        }
    }

    /** A desk of the track keeps its role; any other is taken for an organ. */
    private static Role role(TrackDraft track, OrganId organ) {
        Optional<Role> sender = track.sender
                .filter(desk -> desk.organ().equals(Optional.of(organ)))
                .map(Actor::role);
        return track.holder.organ().equals(Optional.of(organ)) ? track.holder.role() : sender.orElse(Role.ORGAN);
    }

    private static void send(TrackDraft track, List<OrganId> to, Optional<Role> as, Actor sender) {
        track.holder = to.isEmpty() ? nobodyKnown() : receiver(to.get(0), as);
        track.sender = Optional.of(desk(sender));
        track.sentAs = Optional.of(track.stage);
    }

    private static void handling(TrackDraft track, Event event) {
        if (event instanceof HandlingEvent.Accepted) {
            track.note(PROCEDURE, "ordinary"); // going over to it later undoes nothing: what was late stays late
        } else if (event instanceof HandlingEvent.SimplifiedAccepted) {
            track.note(PROCEDURE, "simplified");
        } else if (event instanceof HandlingEvent.FactNoted noted) {
            track.note(noted.name(), noted.value());
        } else if (event instanceof HandlingEvent.Answered answered) {
            track.outcomes = answered.opinion().outcomes();
        } else if (event instanceof HandlingEvent.CoHandlersNamed named) {
            track.coHandlers = named.others();
        }
    }

    private static void followUp(TrackDraft track, Event event, When happened) {
        if (event instanceof FollowUpEvent.Settled) {
            track.settled = Optional.of(happened);
        } else if (event instanceof FollowUpEvent.ReturnVisited visit) {
            track.settled = visit.settled() ? track.settled.or(() -> Optional.of(happened)) : Optional.empty();
            track.reconciled = visit.reconciled() ? track.reconciled.or(() -> Optional.of(happened)) : Optional.empty();
        } else if (event instanceof FollowUpEvent.ClosingAudited audit) {
            track.audited = Optional.of(audit.passed());
        }
    }

    /** The ground on which an act ends a track: the one it names, or the act itself. */
    private static void end(TrackDraft track, Stage before, Event event) {
        boolean ended = track.stage.kind() == Stage.Kind.CLOSED && before.kind() != Stage.Kind.CLOSED;
        boolean names = event instanceof HandlingEvent.NotAccepted
                || event instanceof HandlingEvent.NoLongerAccepted
                || event instanceof FollowUpEvent.Closed;
        if (names || (ended && event instanceof Choosing)) {
            track.ground = Optional.of(((Choosing) event).choice());
        } else if (ended) {
            track.ground = Optional.of(event.act().value());
        }
    }

    /** Each further organ to which it is sent gets a track; so does the sender who takes it back. */
    private static void more(Fold fold, TrackDraft track, Recorded recorded) {
        Event event = recorded.event();
        List<OrganId> to = ImmutableList.of();
        Optional<Role> as = Optional.empty();
        if (event instanceof DisposalEvent.Forwarded forwarded) {
            to = forwarded.to();
            as = forwarded.as();
        } else if (event instanceof DisposalEvent.Assigned assigned) {
            to = assigned.to();
            as = assigned.as();
        } else if (event instanceof DisposalEvent.ObjectionAnswered answered && answered.upheld()) {
            Actor back = track.sender.orElse(desk(recorded.at().actor()));
            TrackDraft again = new TrackDraft(nextId(fold.tracks.size()), track.petition, track.registered, back);
            again.since = recorded.at().happened();
            again.matterClass = track.matterClass;
            again.joined = track.joined;
            again.demands = track.demands;
            add(fold, again);
        }
        for (int i = 1; i < to.size(); i++) {
            add(fold, track.at(nextId(fold.tracks.size()), receiver(to.get(i), as)));
        }
    }

    private static void add(Fold fold, TrackDraft track) {
        fold.tracks.add(track);
        fold.touched.add(track);
    }

    private static Actor receiver(OrganId organ, Optional<Role> as) {
        return new Actor(as.orElse(Role.ORGAN), Optional.of(organ), Optional.empty());
    }

    /** The organ and role without the person: a matter is at a desk, not with somebody. */
    private static Actor desk(Actor actor) {
        if (actor.person().isEmpty() && actor.role() != Role.PETITIONER) {
            return actor;
        }
        return new Actor(actor.role() == Role.PETITIONER ? Role.ORGAN : actor.role(), actor.organ(), Optional.empty());
    }

    /** Sent, and the history does not say to whom: it is at some organ. */
    private static Actor nobodyKnown() {
        return new Actor(Role.ORGAN, Optional.empty(), Optional.empty());
    }

    private static TrackId nextId(int before) {
        return before == 0 ? TrackId.FIRST : TrackId.of(Integer.toString(before + 1));
    }
}
