package io.petition.lifecycle;

import io.petition.law.ClassRule;
import io.petition.model.OrganId;
import io.petition.model.PetitionId;
import io.petition.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A witness says the least that is accepted; this says more of it: several organs, fuller petitions, other outcomes. */
final class Varied {
    private static final String[] OUTCOMES = {"supported", "explained", "not-supported"};

    private Varied() {}

    static Command of(SplittableRandom random, MatterState state, Track track, Command command) {
        if (command instanceof DisposalCommand.Forward forward) {
            return new DisposalCommand.Forward(forward.track(), more(random, state, forward.to()));
        }
        if (command instanceof DisposalCommand.Assign assign) {
            return new DisposalCommand.Assign(
                    assign.track(),
                    more(random, state, assign.to()),
                    assign.reportBy().plusDays(random.nextInt(60)));
        }
        if (command instanceof HandlingCommand.Answer answer) {
            String outcome = OUTCOMES[random.nextInt(OUTCOMES.length)];
            List<DemandOutcome> outcomes = answer.opinion().outcomes().stream()
                    .map(each -> new DemandOutcome(each.demand(), outcome, each.basis()))
                    .toList();
            return new HandlingCommand.Answer(track.id(), Opinion.whole(outcomes));
        }
        return command;
    }

    static Command of(SplittableRandom random, MatterState state, When happened, Command command) {
        PetitionId next = PetitionId.of("P-" + (state.petitions().size() + 1));
        if (command instanceof IntakeCommand.Register) {
            return new IntakeCommand.Register(Intakes.petition(random, next, happened));
        }
        if (command instanceof IntakeCommand.JoinPetition && !state.tracks().isEmpty()) {
            Track to = state.tracks().get(random.nextInt(state.tracks().size()));
            return new IntakeCommand.JoinPetition(Intakes.petition(random, next, happened), to.id());
        }
        return command instanceof IntakeCommand.RegisterDispute
                ? new IntakeCommand.RegisterDispute(Intakes.dispute(random, happened))
                : command;
    }

    private static List<OrganId> more(SplittableRandom random, MatterState state, List<OrganId> to) {
        List<OrganId> all = new ArrayList<>(to);
        for (int i = random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0; i > 0; i--) {
            all.add(OrganId.of("organ-" + (state.version() + 1) + "-" + i));
        }
        return all;
    }

    /** It did not happen, or on another day, or the class was another. */
    static Correction correction(SplittableRandom random, Recorded victim, List<ClassRule> classes, ZoneId zone) {
        int kind = random.nextInt(3);
        if (kind == 0) {
            return Correction.struck();
        }
        if (kind == 1 && victim.event() instanceof DisposalEvent.Classified classified) {
            return Correction.replaced(new DisposalEvent.Classified(
                    classified.track(),
                    classes.get(random.nextInt(classes.size())).key()));
        }
        LocalDate day = victim.at().happened().day(zone);
        Instant latest = victim.at().recorded();
        LocalDate other = day.plusDays(random.nextInt(5) - 2L);
        return Correction.redated(When.on(other.isAfter(latest.atZone(zone).toLocalDate()) ? day : other));
    }
}
