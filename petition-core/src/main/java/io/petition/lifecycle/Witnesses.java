package io.petition.lifecycle;

import com.google.common.collect.ImmutableList;
import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.deadline.Clock;
import io.petition.deadline.Deadlines;
import io.petition.deadline.Extensions;
import io.petition.law.ClassRule;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.TermRule;
import io.petition.model.Channel;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.TrackId;
import io.petition.time.Span;
import io.petition.time.When;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes, of every act, a command as somebody would give it: names and texts are examples, bounds are exact. */
final class Witnesses {
    /** Stands for whatever organ, person or text the host would name. */
    private static final String EXAMPLE = "example";

    private final Procedure procedure;
    private final Edition edition;
    private final Deadlines deadlines;
    private final ZoneId zone;

    Witnesses(Procedure procedure, Edition edition, Deadlines deadlines, ZoneId zone) {
        this.procedure = procedure;
        this.edition = edition;
        this.deadlines = deadlines;
        this.zone = zone;
    }

    /** Somebody in a role, where no desk of the matter has it. */
    static Actor someone(Role role) {
        return role == Role.PETITIONER
                ? new Actor(role, Optional.empty(), Optional.empty())
                : new Actor(role, Optional.of(OrganId.of(EXAMPLE)), Optional.empty());
    }

    static Command register(MatterState state, When asOf) {
        return new IntakeCommand.Register(Petition.builder()
                .id(PetitionId.of(EXAMPLE + "-" + (state.petitions().size() + 1)))
                .channel(Channel.LETTER)
                .received(asOf)
                .build());
    }

    /** One command of an act; one for each ground or class where it needs one; none for an act this version cannot make. */
    List<Command> of(ActKey act, Track track, MatterState state, When asOf) {
        TrackId id = track.id();
        return switch (act.value()) {
            case "not-accept" -> grounds(act, ground -> new HandlingCommand.NotAccept(id, ground));
            case "no-longer-accept" -> grounds(act, ground -> new HandlingCommand.NoLongerAccept(id, ground));
            case "close" -> grounds(act, ground -> new FollowUpCommand.Close(id, ground));
            case "extend" -> extension(track, state);
            case "classify" -> classes(id);
            default ->
                plain(act, id, state, asOf)
                        .<List<Command>>map(ImmutableList::of)
                        .orElse(ImmutableList.of());
        };
    }

    private Optional<Command> plain(ActKey act, TrackId id, MatterState state, When asOf) {
        // An organ that is not in the matter yet.
        OrganId other = OrganId.of(EXAMPLE + "-" + (state.version() + 1));
        List<OrganId> to = ImmutableList.of(other);
        return Optional.ofNullable(
                switch (act.value()) {
                    case "forward" -> new DisposalCommand.Forward(id, to);
                    case "assign" ->
                        new DisposalCommand.Assign(id, to, asOf.day(zone).plusDays(1));
                    case "report-up" -> new DisposalCommand.ReportUp(id);
                    case "tell-where-to-go" -> new DisposalCommand.TellWhereToGo(id, EXAMPLE);
                    case "tell-where-it-went" -> new DisposalCommand.TellWhereItWent(id);
                    case "receive" -> new DisposalCommand.Receive(id);
                    case "notify" -> new DisposalCommand.Notify(id);
                    case "object" -> new DisposalCommand.RaiseObjection(id, EXAMPLE);
                    case "take-back" -> new DisposalCommand.AnswerObjection(id, true, EXAMPLE);
                    case "overrule" -> new DisposalCommand.AnswerObjection(id, false, EXAMPLE);
                    case "accept" -> new HandlingCommand.Accept(id);
                    case "report-progress" -> new HandlingCommand.ReportProgress(id);
                    case "report-result" -> new HandlingCommand.ReportResult(id);
                    case "answer" -> new HandlingCommand.Answer(id);
                    case "deliver" -> new HandlingCommand.Deliver(id);
                    case "request-remedy" -> new RemedyCommand.RequestRemedy(id, other);
                    case "decide-remedy" -> new RemedyCommand.DecideRemedy(id);
                    case "deliver-remedy" -> new RemedyCommand.DeliverRemedy(id);
                    default -> null;
                });
    }

    private List<Command> grounds(ActKey act, Function<String, Command> command) {
        ImmutableList.Builder<Command> witnesses = ImmutableList.builder();
        for (GroundRule ground : procedure.grounds()) {
            if (ground.act().equals(act)) {
                witnesses.add(command.apply(ground.key()));
            }
        }
        return witnesses.build();
    }

    private List<Command> classes(TrackId id) {
        ImmutableList.Builder<Command> witnesses = ImmutableList.builder();
        for (ClassRule rule : edition.classes()) {
            witnesses.add(new DisposalCommand.Classify(id, rule.key()));
        }
        return witnesses.build();
    }

    /** The greatest extension that is left, or the whole bound where none is, so that the refusal says so. */
    private List<Command> extension(Track track, MatterState state) {
        Optional<Dated<TermRule>> rule = edition.term(procedure.extendable()).rule();
        Optional<Span> most = rule.flatMap(found -> found.value().extendableBy());
        if (rule.isEmpty() || most.isEmpty()) {
            return ImmutableList.of();
        }
        Clock clock = deadlines.clocks(rule.get(), state.milestones()).stream()
                .filter(each -> each.scope().equals(track.scope()))
                .findFirst()
                .orElse(Clock.idle(rule.get(), track.scope()));
        int left = Math.toIntExact(Extensions.left(clock));
        Span by = new Span(left > 0 ? left : most.get().amount(), most.get().unit());
        return ImmutableList.of(HandlingCommand.Extend.by(track.id(), by)
                .because(EXAMPLE)
                .approvedBy(PersonRef.of(EXAMPLE))
                .petitionerTold());
    }
}
