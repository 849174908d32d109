package io.petition.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.deadline.DeadlineStatus;
import io.petition.explain.Reason;
import io.petition.law.Holder;
import io.petition.law.LegalEffect;
import io.petition.model.OrganId;
import io.petition.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The laws of what a desk may do and what it answers, as plain methods that any test engine can call, on any regime. */
public final class DeskLaws {
    private DeskLaws() {}

    /** What is called open is accepted with its witness, and folds without a finding. */
    public static void witnessesAreAccepted(Lifecycle desk, List<Recorded> history, LocalDate day) {
        MatterState state = desk.replay(history);
        for (Actor actor : actors(state)) {
            for (Permission permission : desk.allowed(state, actor, When.on(day))) {
                if (permission instanceof Permission.Open open) {
                    Decision decision = desk.decide(state, open.witness(), occasion(desk, actor, day));
                    assertThat(decision)
                            .as("%s by %s", open.act(), actor.role())
                            .isInstanceOf(Decision.Accepted.class);
                    assertThat(desk.evolve(state, decision.events()).findings()).isEqualTo(state.findings());
                }
            }
        }
    }

    /**
     * After the end a track only follows up: whatever may be done, it stays closed, with its class, its outcomes, its organ, and no
     * remedy is asked for; or it is opened again in a new round.
     */
    public static void afterTheEndOnlyFollows(Lifecycle desk, List<Recorded> history, LocalDate day) {
        MatterState state = desk.replay(history);
        for (Track track : state.tracks()) {
            if (track.stage().equals(Stage.CLOSED)) {
                for (Permission.Open open : open(desk, state, track, day)) {
                    Track after = after(desk, state, open, track, day);
                    if (after.round() == track.round()) {
                        assertThat(after.stage()).as("after %s", open.act()).isEqualTo(Stage.CLOSED);
                        assertThat(after.matterClass()).isEqualTo(track.matterClass());
                        assertThat(after.outcomes()).isEqualTo(track.outcomes());
                        assertThat(after.holder()).isEqualTo(track.holder());
                        assertThat(after.ground()).isEqualTo(track.ground());
                        assertThat(open.witness()).isNotInstanceOf(RemedyCommand.class);
                    } else {
                        assertThat(open.act()).isEqualTo(ActKey.REOPEN);
                        assertThat(after.round()).isEqualTo(track.round() + 1);
                    }
                }
            }
        }
    }

    /**
     * What a petitioner is told of finality agrees with what they may do: a remedy is open to them, without an excuse, on the tracks
     * called open to one and on no other. Counted anew from what is owed, what they wait for is what no organ has done yet.
     */
    public static void theOutlookAgrees(Lifecycle desk, List<Recorded> history, LocalDate day, Set<String> ofPersons) {
        MatterState state = desk.replay(history);
        When asOf = When.on(day);
        Outlook outlook = desk.outlook(state, asOf);
        for (Outlook.OnTrack track : outlook.tracks()) {
            boolean asked = outlook.open().stream()
                    .filter(open -> open.track().equals(Optional.of(track.track())))
                    .anyMatch(open -> open.witness() instanceof RemedyCommand.RequestRemedy request
                            && request.excuse().isEmpty());
            assertThat(track.finality() == Finality.OPEN_TO_REMEDY)
                    .as("remedy open on track %s, called %s", track.track(), track.finality())
                    .isEqualTo(asked || nobodyIsLeft(desk.allowed(state, Role.PETITIONER, asOf), track, ofPersons));
            assertThat(track.finality() == Finality.CLOSED)
                    .isEqualTo(track.stage().equals(Stage.CLOSED));
        }
        for (Owed owed : desk.deadlines(state, asOf)) {
            if (owed.deadline().term().holder() == Holder.PETITIONER) {
                assertThat(outlook.awaited()).doesNotContain(owed);
            } else if (owed.status().kind() == DeadlineStatus.Kind.OVERDUE
                    && owed.deadline().term().effect() != LegalEffect.INTERNAL) {
                assertThat(outlook.awaited()).contains(owed);
            }
        }
        for (Outlook.Way way : outlook.exhausted()) {
            if (way.when().isPresent()) {
                assertThat(When.compare(way.when().get(), asOf, desk.regime().zone()))
                        .isLessThanOrEqualTo(0);
            }
        }
    }

    /** The window is open, and all who could use it left or died: their heir may be recorded yet. */
    private static boolean nobodyIsLeft(List<Permission> permissions, Outlook.OnTrack track, Set<String> ofPersons) {
        boolean left = false;
        for (Permission permission : permissions) {
            if (permission instanceof Permission.Shut shut
                    && shut.act().equals(ActKey.REQUEST_REMEDY)
                    && shut.track().equals(Optional.of(track.track()))) {
                left |= shut.reasons().stream().allMatch(reason -> ofPersons.contains(reason.code()));
            }
        }
        return left;
    }

    private static Track after(Lifecycle desk, MatterState state, Permission.Open open, Track track, LocalDate day) {
        for (Actor actor : actors(state)) {
            Decision decision = desk.decide(state, open.witness(), occasion(desk, actor, day));
            if (decision instanceof Decision.Accepted accepted) {
                return desk.evolve(state, accepted.events()).track(track.id()).orElseThrow();
            }
        }
        throw new AssertionError("called open and refused to all: " + open);
    }

    private static List<Permission.Open> open(Lifecycle desk, MatterState state, Track track, LocalDate day) {
        List<Permission.Open> all = new ArrayList<>();
        for (Actor actor : actors(state)) {
            for (Permission permission : desk.allowed(state, actor, When.on(day))) {
                if (permission instanceof Permission.Open open && open.track().equals(Optional.of(track.id()))) {
                    all.add(open);
                }
            }
        }
        return all;
    }

    /** A remedy is never decided by the organ it is against, in no history and on no occasion. */
    public static void noOrganDecidesOnItself(Lifecycle desk, List<Recorded> history) {
        MatterState state = MatterState.empty(history.get(0).matter());
        for (Recorded recorded : history) {
            if (recorded.event() instanceof RemedyEvent.RemedyDecided decided) {
                Set<OrganId> against =
                        Opinions.against(state.track(decided.track()).orElseThrow());
                assertThat(against)
                        .isNotEmpty()
                        .doesNotContain(recorded.at().actor().organ().orElseThrow());
            }
            for (Track track : state.tracks()) {
                if (track.stage().kind() == Stage.Kind.UNDER_REMEDY) {
                    Command decide = new RemedyCommand.DecideRemedy(track.id(), "opinion");
                    for (OrganId against : Opinions.against(track)) {
                        Occasion at = new Occasion(
                                Actor.organ(against),
                                recorded.at().happened(),
                                recorded.at().recorded());
                        assertThat(desk.decide(state, decide, at).reasons())
                                .extracting(Reason::code)
                                .contains("actor-not-asked-for-remedy");
                    }
                }
            }
            state = desk.evolve(state, recorded);
        }
    }

    /** A submission is done once however often it comes; its id serves for nothing else; an old version is refused. */
    public static void aSubmissionIsDoneOnce(Lifecycle desk, List<Recorded> history, LocalDate day) {
        MatterState state = desk.replay(history);
        CommandId id = CommandId.of("once");
        for (Actor actor : actors(state)) {
            List<Permission.Open> open = new ArrayList<>();
            for (Permission permission : desk.allowed(state, actor, When.on(day))) {
                if (permission instanceof Permission.Open each) {
                    open.add(each);
                }
            }
            if (open.size() > 1) {
                Request request = Request.of(open.get(0).witness(), occasion(desk, actor, day))
                        .as(id)
                        .expecting(state.version());
                List<Recorded> events = desk.decide(state, request).events();
                assertThat(events).hasSize(1);
                MatterState next = desk.evolve(state, events);
                assertThat(desk.decide(next, request)).isEqualTo(new Decision.Repeated(events));
                theIdServesForNothingElse(desk, next, request, day);
                Request other = Request.of(open.get(open.size() - 1).witness(), occasion(desk, actor, day))
                        .as(id)
                        .expecting(state.version());
                assertThat(desk.decide(next, other).reasons())
                        .extracting(reason -> reason.code())
                        .contains("command-id-used", "matter-has-moved-on");
                return;
            }
        }
    }

    /** The same command by another hand or at another time is another one; when it was recorded makes no difference. */
    private static void theIdServesForNothingElse(Lifecycle desk, MatterState next, Request request, LocalDate day) {
        Occasion at = request.at();
        Instant later = at.recorded().plusSeconds(60);
        Request again = Request.of(request.command(), new Occasion(at.actor(), at.happened(), later))
                .as(request.id().orElseThrow());
        assertThat(desk.decide(next, again)).isInstanceOf(Decision.Repeated.class);
        for (Occasion other : List.of(
                new Occasion(at.actor(), When.on(day.minusDays(1)), at.recorded()),
                new Occasion(Actor.organ(OrganId.of("another-organ")), at.happened(), at.recorded()))) {
            Request misused =
                    Request.of(request.command(), other).as(request.id().orElseThrow());
            assertThat(desk.decide(next, misused).reasons())
                    .filteredOn(reason -> reason.code().equals("command-id-used"))
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.args()).containsEntry("id", "once"))
                    .satisfies(reason -> assertThat(reason.cure()).contains("command-id-used.cure"));
        }
    }

    /** Every desk that has to do with a matter, and those who petitioned. */
    static Set<Actor> actors(MatterState state) {
        Set<Actor> actors = new LinkedHashSet<>();
        state.petitions()
                .forEach(petition -> petition.petitioners().stream()
                        .limit(1)
                        .forEach(person -> actors.add(Actor.petitioner(person))));
        for (Track track : state.tracks()) {
            actors.add(track.holder());
            track.sender().ifPresent(actors::add);
            track.remedyAt().ifPresent(organ -> actors.add(Actor.organ(organ)));
        }
        return actors;
    }

    private static Occasion occasion(Lifecycle desk, Actor actor, LocalDate day) {
        Instant recorded = day.plusDays(1).atStartOfDay(desk.regime().zone()).toInstant();
        return new Occasion(actor, When.on(day), recorded);
    }
}
