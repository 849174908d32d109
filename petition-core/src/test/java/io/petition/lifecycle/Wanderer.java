package io.petition.lifecycle;

import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.deadline.Deadlines;
import io.petition.law.Edition;
import io.petition.law.MatterClass;
import io.petition.lifecycle.Lanes.Lane;
import io.petition.model.MatterId;
import io.petition.model.OrganId;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** One matter on its way, an act at a time, each of them decided by the desk: what is refused is not recorded. */
final class Wanderer {
    private static final OrganId OFFICE = OrganId.of("office");

    /** Of so many commands that are refused in a row the day has had enough. */
    private static final int TRIES = 16;

    private static final int MOST_TRACKS = 4;
    private static final int MOST_PETITIONS = 3;

    private final Lifecycle desk;
    private final Lanes lanes;
    private final Deadlines deadlines;
    private final ZoneId zone;
    private final boolean orderly;
    private final List<Recorded> history = new ArrayList<>();
    private MatterState state = MatterState.empty(MatterId.of("M-1"));
    private LocalDate today;

    /**
     * @param orderly everything is recorded on the day on which it happens, and nothing is corrected
     */
    Wanderer(Lifecycle desk, Lanes lanes, boolean orderly, LocalDate today) {
        this.desk = desk;
        this.lanes = lanes;
        this.deadlines = Deadlines.under(desk.regime());
        this.zone = desk.regime().zone();
        this.orderly = orderly;
        this.today = today;
    }

    List<Recorded> history() {
        return history;
    }

    MatterState state() {
        return state;
    }

    /** A letter of one petitioner, to the petition office or to an organ. */
    void beginPlainly(boolean direct) {
        Actor receiver = direct ? Actor.organ(OFFICE) : Actor.office(OFFICE);
        Petition petition = Intakes.plain(PetitionId.of("P-1"), When.on(today));
        must(new IntakeCommand.Register(petition), receiver);
    }

    /** A petition of any kind, or what a sweep finds, at whoever may register it. */
    void begin(SplittableRandom random) {
        Edition edition = edition(Optional.empty());
        boolean found = random.nextInt(12) == 0
                && !lanes.registrars(edition, ActKey.REGISTER_DISPUTE).isEmpty();
        ActKey act = found ? ActKey.REGISTER_DISPUTE : ActKey.REGISTER;
        List<Role> roles = new ArrayList<>(lanes.registrars(edition, act));
        Actor receiver = new Actor(roles.get(random.nextInt(roles.size())), Optional.of(OFFICE), Optional.empty());
        must(
                found
                        ? new IntakeCommand.RegisterDispute(Intakes.dispute(random, When.on(today)))
                        : new IntakeCommand.Register(Intakes.petition(random, PetitionId.of("P-1"), When.on(today))),
                receiver);
    }

    private void must(Command command, Actor actor) {
        if (!act(command, new Occasion(actor, When.on(today), now()))) {
            throw new AssertionError(
                    "refused: " + desk.decide(state, command, new Occasion(actor, When.on(today), now())));
        }
    }

    /** Some days later, one act more; none where everything that comes to mind is refused. */
    void move(SplittableRandom random, int days) {
        today = today.plusDays(days);
        Lane lane = lane(random.nextInt(100));
        boolean deep = state.tracks().stream().anyMatch(track -> track.stage().level() > 0);
        if (deep && (lane == Lane.SIDE || lane == Lane.AGAIN) && random.nextInt(3) > 0) {
            lane = Lane.LEADING; // few come so far, and much may be done beside
        }
        if (lane == Lane.WHOLE && !orderly && random.nextInt(3) == 0 && correct(random)) {
            return;
        }
        for (int i = 0; i < TRIES; i++) {
            // What cannot go on on this lane goes on on the road; on a dead road it goes anywhere.
            Lane now = i < TRIES / 2 ? lane : i < TRIES - 2 ? Lane.LEADING : Lane.SIDE;
            if (now == Lane.WHOLE ? onMatter(random) : onTrack(random, now)) {
                return;
            }
        }
    }

    private static Lane lane(int percent) {
        if (percent < 56) {
            return Lane.LEADING;
        }
        return percent < 66 ? Lane.ENDING : percent < 84 ? Lane.SIDE : percent < 90 ? Lane.AGAIN : Lane.WHOLE;
    }

    private boolean onTrack(SplittableRandom random, Lane lane) {
        if (state.tracks().isEmpty()) {
            return false;
        }
        Track track = track(random);
        Occasion when = occasion(random);
        Edition edition = edition(Optional.of(track));
        if (lane == Lane.ENDING && track.stage().level() > 0 && random.nextInt(24) > 0) {
            return false; // few come so far: that a remedy can be let be is not what to see of them
        }
        List<ActRule> rows = lanes.of(edition, track.stage(), lane);
        if (rows.isEmpty()) {
            return false;
        }
        ActRule row = rows.get(random.nextInt(rows.size()));
        if (random.nextInt(3) == 0) {
            row = hinted(random, rows, lane, track, edition).orElse(row);
        }
        if (lane == Lane.ENDING && lanes.book(edition).grounds(row.act()).length == 0 && random.nextInt(3) > 0) {
            return false; // an end that asks for a ground is seldom open, one that asks for none always
        }
        if (done(row.act(), track) && random.nextInt(6) > 0) {
            return false;
        }
        if (row.act().equals(ActKey.RAISE_DISPUTE) && random.nextInt(3) > 0) {
            return false; // open wherever a matter has come to, and leads back there
        }
        List<Actor> actors = actors(track, row.by());
        Actor actor = actors.get(random.nextInt(actors.size()));
        Witnesses witnesses = new Witnesses(lanes.book(edition), edition, deadlines, zone);
        List<Command> open = new ArrayList<>(witnesses.of(row.act(), track, state, when.happened(), actor));
        while (!open.isEmpty()) {
            Command plain = open.remove(choice(random, edition, track, open));
            Command varied = Varied.of(random, state, track, plain);
            Occasion at = new Occasion(actor, when.happened(), when.recorded());
            if ((fits(varied) && act(varied, at)) || (!varied.equals(plain) && fits(plain) && act(plain, at))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Much hangs on the class: it is given early, and where it leads elsewhere the matter goes there. A remedy
     * that stands still runs on one day.
     */
    private Optional<ActRule> hinted(
            SplittableRandom random, List<ActRule> rows, Lane lane, Track track, Edition edition) {
        if (lane == Lane.LEADING
                && track.stage().kind() == Stage.Kind.UNDER_REMEDY
                && state.proceedings().stream()
                        .anyMatch(each -> each.open() && each.track().equals(Optional.of(track.id())))) {
            List<ActRule> on =
                    rows.stream().filter(row -> Lanes.resumes(edition, row)).toList();
            if (!on.isEmpty() && random.nextInt(2) == 0) {
                return Optional.of(on.get(random.nextInt(on.size())));
            }
        }
        if (lane == Lane.LEADING && track.matterClass().isEmpty()) {
            return rows.stream()
                    .filter(row -> row.act().equals(ActKey.CLASSIFY))
                    .findFirst();
        }
        if (lane == Lane.ENDING && track.matterClass().isPresent()) {
            return rows.stream()
                    .filter(row -> List.of(lanes.book(edition).grounds(row.act())).stream()
                            .anyMatch(ground -> ground.turn().isPresent()))
                    .findFirst();
        }
        return Optional.empty();
    }

    /** Any of them; among classes more often the one by which most is owed, among grounds one that gives rise to something. */
    private int choice(SplittableRandom random, Edition edition, Track track, List<Command> open) {
        int best = random.nextInt(open.size());
        if (random.nextInt(4) > 0 && !leads(edition, track, open.get(best))) {
            for (int i = 0; i < open.size(); i++) {
                best = leads(edition, track, open.get(i)) ? i : best;
            }
        }
        if (open.get(best) instanceof DisposalCommand.Classify first && random.nextInt(3) == 0) {
            MatterClass most = first.matterClass();
            for (int i = 0; i < open.size(); i++) {
                MatterClass other = ((DisposalCommand.Classify) open.get(i)).matterClass();
                if (Lanes.terms(edition, other) > Lanes.terms(edition, most)) {
                    most = other;
                    best = i;
                }
            }
        }
        return best;
    }

    private boolean leads(Edition edition, Track track, Command command) {
        if (!(command instanceof Choosing choosing)) {
            return true;
        }
        GroundRule ground = lanes.book(edition).ground(command.act(), choosing.choice(), track.stage());
        return ground == null || !ground.emits().isEmpty() || ground.to().isPresent();
    }

    private boolean onMatter(SplittableRandom random) {
        Occasion when = occasion(random);
        Edition edition = edition(Optional.empty());
        List<ActRule> rows = lanes.whole(edition);
        ActRule row = rows.get(random.nextInt(rows.size()));
        List<Actor> actors = actors(null, row.by());
        Actor actor = actors.get(random.nextInt(actors.size()));
        Witnesses witnesses = new Witnesses(lanes.book(edition), edition, deadlines, zone);
        List<Command> open = witnesses.onMatter(row.act(), state, when.happened(), actor);
        if (open.isEmpty()) {
            return false;
        }
        Command command = Varied.of(random, state, when.happened(), open.get(random.nextInt(open.size())));
        return fits(command) && act(command, new Occasion(actor, when.happened(), when.recorded()));
    }

    /** A mistake of the record put right; what would take the ground from under later acts is refused. */
    private boolean correct(SplittableRandom random) {
        for (int i = 0; i < 4; i++) {
            int back = 1 + random.nextInt(Math.min(history.size(), 6));
            Recorded victim = history.get(history.size() - back);
            CorrectionCommand.Correct correct = new CorrectionCommand.Correct(
                            victim.version(),
                            Varied.correction(
                                    random, victim, edition(Optional.empty()).classes(), zone),
                            "a slip of the pen")
                    .consented();
            List<Actor> desks = actors(null, Set.of(Role.PETITION_OFFICE, Role.ORGAN));
            Actor actor = random.nextInt(4) > 0 ? victim.at().actor() : desks.get(random.nextInt(desks.size()));
            if (act(correct, new Occasion(actor, When.on(today), now()))) {
                return true;
            }
        }
        return false;
    }

    /** A matter that branches without end would be as slow as it is unlikely. */
    private boolean fits(Command command) {
        boolean branches = (command instanceof DisposalCommand.Forward forward
                        && forward.to().size() > 1)
                || (command instanceof DisposalCommand.Assign assign
                        && assign.to().size() > 1)
                || command instanceof DisposalCommand.AnswerObjection
                || command instanceof IntakeCommand.RegisterDispute
                || command instanceof IntakeCommand.Register;
        boolean petition = command instanceof IntakeCommand.Register || command instanceof IntakeCommand.JoinPetition;
        return !(branches && state.tracks().size() >= MOST_TRACKS)
                && !(petition && state.petitions().size() >= MOST_PETITIONS);
    }

    private boolean act(Command command, Occasion at) {
        Decision decision = desk.decide(state, command, at);
        if (!(decision instanceof Decision.Accepted accepted)) {
            return false;
        }
        state = desk.evolve(state, accepted.events());
        history.addAll(accepted.events());
        return true;
    }

    /** One that goes on, more often than one that has ended. */
    private Track track(SplittableRandom random) {
        List<Track> tracks = state.tracks();
        Track track = tracks.get(random.nextInt(tracks.size()));
        return track.stage().equals(Stage.CLOSED) && random.nextInt(4) > 0
                ? tracks.get(random.nextInt(tracks.size()))
                : track;
    }

    private boolean done(ActKey act, Track track) {
        for (int i = history.size() - 1; i >= 0; i--) {
            Event event = history.get(i).event();
            if (event.act().equals(act) && event.onTrack().equals(Optional.of(track.id()))) {
                return true;
            }
        }
        return false;
    }

    /** Every desk that has to do with the matter, the petitioner, and somebody in each role that nobody has yet. */
    private List<Actor> actors(@Nullable Track of, Set<Role> roles) {
        Set<Actor> actors = new LinkedHashSet<>();
        for (Track track : of == null ? state.tracks() : List.of(of)) {
            actors.add(track.holder());
            track.sender().ifPresent(actors::add);
            track.remedyAt().ifPresent(organ -> actors.add(Actor.organ(organ)));
            Named.organs(state, track.id()).forEach(organ -> actors.add(Actor.organ(organ)));
        }
        for (Petition petition : state.petitions()) {
            petition.petitioners().forEach(person -> actors.add(Actor.petitioner(person)));
        }
        actors.removeIf(actor -> !roles.contains(actor.role()));
        if (actors.isEmpty()) {
            roles.forEach(role -> actors.add(Witnesses.someone(role)));
        }
        return List.copyOf(actors);
    }

    /** Now, or told today of what happened some days ago; now and then to the minute. */
    private Occasion occasion(SplittableRandom random) {
        boolean late = !orderly && random.nextInt(8) == 0;
        LocalDate day = late ? today.minusDays(1 + random.nextInt(9)) : today;
        When happened = !orderly && random.nextInt(6) == 0
                ? When.at(day.atTime(9 + random.nextInt(8), random.nextInt(60))
                        .atZone(zone)
                        .toInstant())
                : When.on(day);
        return new Occasion(Witnesses.someone(Role.ORGAN), happened, now());
    }

    /** The end of today, a second later for each event before. */
    private Instant now() {
        return today.atTime(18, 0).atZone(zone).toInstant().plusSeconds(history.size());
    }

    private Edition edition(Optional<Track> track) {
        When day = When.on(today);
        return track.flatMap(found -> desk.governing(found, day))
                .or(() -> desk.regime().governing(today, today))
                .orElseThrow();
    }
}
