package io.petition.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.deadline.Clock;
import io.petition.deadline.ClockEntry;
import io.petition.deadline.Deadline;
import io.petition.deadline.Deadlines;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.ExtensionBound;
import io.petition.law.MatterClass;
import io.petition.law.Regime;
import io.petition.law.TermKey;
import io.petition.law.TermRule;
import io.petition.model.Channel;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.TrackId;
import io.petition.time.Span;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Works out who may do what, by making a witness of every act and letting the decider judge it: what is called open has
 * been accepted, and what is called shut has been refused.
 */
final class Permissions {
    /** Stands for whatever organ, person or text the host would name. */
    private static final String EXAMPLE = "example";

    private final Regime regime;
    private final Procedures procedures;
    private final Deadlines deadlines;
    private final Decider decider;

    Permissions(Regime regime, Procedures procedures, Deadlines deadlines, Decider decider) {
        this.regime = regime;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.decider = decider;
    }

    List<Permission> of(MatterState state, Role role, When asOf) {
        LocalDate day = asOf.day(regime.zone());
        Optional<Edition> edition =
                regime.governing(state.registered().orElse(asOf).day(regime.zone()), day);
        Optional<Procedure> procedure = edition.map(Edition::id).flatMap(procedures::of);
        if (edition.isEmpty() || procedure.isEmpty()) {
            return ImmutableList.of();
        }
        List<Permission> permissions = new ArrayList<>();
        List<ActKey> seen = new ArrayList<>();
        for (ActRule row : procedure.get().acts()) {
            if (!row.by().contains(role) || seen.contains(row.act())) {
                continue;
            }
            seen.add(row.act());
            if (row.act().equals(ActKey.REGISTER)) {
                permissions.add(judge(state, role, asOf, Optional.empty(), register(state, asOf), edition.get()));
                continue;
            }
            for (Track track : state.tracks()) {
                for (Command witness : witnesses(row.act(), track, procedure.get(), edition.get(), state, day)) {
                    permissions.add(judge(state, role, asOf, Optional.of(track), witness, edition.get()));
                }
            }
        }
        return ImmutableList.copyOf(permissions);
    }

    private Permission judge(
            MatterState state, Role role, When asOf, Optional<Track> track, Command witness, Edition edition) {
        Optional<TrackId> id = track.map(Track::id);
        Optional<String> ground = Decider.groundOf(witness);
        Decision decision = decider.decide(state, witness, occasion(role, asOf, track, witness));
        if (decision instanceof Decision.Refused refused) {
            return new Permission.Shut(witness.act(), id, ground, refused.reasons());
        }
        Procedure procedure = procedures.of(edition.id()).orElseThrow();
        Optional<Span> most =
                witness instanceof HandlingCommand.Extend extend ? Optional.of(extend.by()) : Optional.empty();
        Optional<When> until = track.flatMap(found -> until(procedure, edition, state, found, witness));
        return new Permission.Open(witness.act(), id, ground, until, most, witness);
    }

    /** The clock of the term that the act would keep, or that it would extend, bounds it. */
    private Optional<When> until(
            Procedure procedure, Edition edition, MatterState state, Track track, Command witness) {
        ActRule row = procedure
                .row(witness.act(), Role.ORGAN, Optional.of(track.stage()))
                .orElseThrow();
        Optional<When> until = Optional.empty();
        for (Dated<TermRule> rule : edition.terms()) {
            boolean kept = row.emits().stream()
                    .anyMatch(emission -> rule.value().stops().contains(emission.milestone()));
            TermKey key = rule.value().key();
            if (kept || (witness instanceof HandlingCommand.Extend && key.equals(procedure.extendable()))) {
                Optional<When> due = new Situation(
                                state, Optional.of(track), witness, occasion(Role.ORGAN, track), edition, deadlines)
                        .deadline(key)
                        .filter(deadline -> deadline.stopped().isEmpty()
                                && deadline.released().isEmpty())
                        .flatMap(Deadline::due);
                until = until.isEmpty() || (due.isPresent() && When.compare(due.get(), until.get(), regime.zone()) < 0)
                        ? due
                        : until;
            }
        }
        return until;
    }

    private Occasion occasion(Role role, Track track) {
        return new Occasion(
                new Actor(role, track.organ(), Optional.empty()),
                When.on(LocalDate.EPOCH),
                LocalDate.EPOCH.atStartOfDay(regime.zone()).toInstant());
    }

    /** Whoever asks is taken to act for the organ whose act it is: the sender for an answer to an objection, else the holder. */
    private Occasion occasion(Role role, When asOf, Optional<Track> track, Command witness) {
        Function<Track, Optional<OrganId>> own =
                witness instanceof DisposalCommand.AnswerObjection ? Track::sender : Track::organ;
        Optional<OrganId> organ = role == Role.PETITIONER
                ? Optional.empty()
                : track.flatMap(own).or(() -> Optional.of(OrganId.of(EXAMPLE)));
        return new Occasion(
                new Actor(role, organ, Optional.empty()),
                asOf,
                asOf.day(regime.zone()).plusDays(1).atStartOfDay(regime.zone()).toInstant());
    }

    private static Command register(MatterState state, When asOf) {
        return new IntakeCommand.Register(Petition.builder()
                .id(PetitionId.of(EXAMPLE + "-" + (state.petitions().size() + 1)))
                .channel(Channel.LETTER)
                .received(asOf)
                .build());
    }

    private List<Command> witnesses(
            ActKey act, Track track, Procedure procedure, Edition edition, MatterState state, LocalDate day) {
        TrackId id = track.id();
        if (act.equals(ActKey.NOT_ACCEPT) || act.equals(ActKey.CLOSE)) {
            return grounds(
                    act,
                    procedure,
                    ground -> act.equals(ActKey.CLOSE)
                            ? new FollowUpCommand.Close(id, ground)
                            : new HandlingCommand.NotAccept(id, ground));
        }
        if (act.equals(ActKey.EXTEND)) {
            return extension(track, procedure, edition, state);
        }
        if (act.equals(ActKey.CLASSIFY)) {
            MatterClass any = edition.classes().isEmpty()
                    ? MatterClass.of(EXAMPLE)
                    : edition.classes().get(edition.classes().size() - 1).key();
            return ImmutableList.of(new DisposalCommand.Classify(id, any));
        }
        List<OrganId> to = ImmutableList.of(OrganId.of(EXAMPLE));
        Map<ActKey, Command> plain = ImmutableMap.<ActKey, Command>builder()
                .put(ActKey.FORWARD, new DisposalCommand.Forward(id, to))
                .put(ActKey.ASSIGN, new DisposalCommand.Assign(id, to, day.plusDays(1)))
                .put(ActKey.TELL_WHERE_TO_GO, new DisposalCommand.TellWhereToGo(id, EXAMPLE))
                .put(ActKey.RECEIVE, new DisposalCommand.Receive(id))
                .put(ActKey.NOTIFY, new DisposalCommand.Notify(id))
                .put(ActKey.OBJECT, new DisposalCommand.RaiseObjection(id, EXAMPLE))
                .put(ActKey.TAKE_BACK, new DisposalCommand.AnswerObjection(id, true, EXAMPLE))
                .put(ActKey.OVERRULE, new DisposalCommand.AnswerObjection(id, false, EXAMPLE))
                .put(ActKey.ACCEPT, new HandlingCommand.Accept(id))
                .put(ActKey.REPORT_PROGRESS, new HandlingCommand.ReportProgress(id))
                .put(ActKey.REPORT_RESULT, new HandlingCommand.ReportResult(id))
                .put(ActKey.ANSWER, new HandlingCommand.Answer(id))
                .put(ActKey.DELIVER, new HandlingCommand.Deliver(id))
                .buildOrThrow();
        Command witness = plain.get(act);
        return witness == null ? ImmutableList.of() : ImmutableList.of(witness);
    }

    private static List<Command> grounds(ActKey act, Procedure procedure, Function<String, Command> command) {
        ImmutableList.Builder<Command> witnesses = ImmutableList.builder();
        for (GroundRule ground : procedure.grounds()) {
            if (ground.act().equals(act)) {
                witnesses.add(command.apply(ground.key()));
            }
        }
        return witnesses.build();
    }

    /** The greatest extension that is left, or the whole bound where none is, so that the refusal says so. */
    private List<Command> extension(Track track, Procedure procedure, Edition edition, MatterState state) {
        Optional<Dated<TermRule>> rule = edition.term(procedure.extendable()).rule();
        Optional<ExtensionBound> bound = rule.flatMap(found -> found.value().extension());
        if (rule.isEmpty() || bound.isEmpty()) {
            return ImmutableList.of();
        }
        int granted = deadlines.clocks(rule.get(), state.milestones()).stream()
                .filter(clock -> clock.scope().equals(track.scope()))
                .map(Clock::entries)
                .flatMap(List::stream)
                .mapToInt(entry ->
                        entry instanceof ClockEntry.Extended line ? line.by().amount() : 0)
                .sum();
        int left = bound.get().most().amount() - granted;
        Span by = new Span(
                left > 0 ? left : bound.get().most().amount(),
                bound.get().most().unit());
        return ImmutableList.of(HandlingCommand.Extend.by(track.id(), by)
                .because(EXAMPLE)
                .approvedBy(PersonRef.of(EXAMPLE))
                .petitionerTold());
    }
}
