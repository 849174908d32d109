package io.petition.lifecycle;

import io.petition.authority.Role;
import io.petition.condition.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * What a regime may ask about a correction: whose the event is that it reaches, against whom that goes. A correction of a correction
 * reaches what that one corrected, and is of every hand on the way. Not known of any other act, nor where there is no such event.
 */
public final class CorrectionFacts {
    /** Whether the actor made every event that the correction reaches: as the same desk or its successor, or as the same petitioner. */
    public static final Fact<Situation, Boolean> ACTOR_RECORDED =
            Fact.of("actor-recorded-it", s -> every(s, Hands::made));

    /** Whether the actor made it, or sent the track to the desk that did and so stands above it. */
    public static final Fact<Situation, Boolean> ACTOR_ABOVE_RECORDER =
            Fact.of("actor-above-recorder", s -> every(s, (hands, line) -> hands.made(line) || hands.above(line)));

    /** Whether a petitioner did what is to be corrected. */
    public static final Fact<Situation, Boolean> OF_PETITIONER = Fact.of(
            "act-of-petitioner", s -> root(s).map(root -> root.at().actor().role() == Role.PETITIONER));

    /** Whether what is to be corrected goes against the actor: a remedy, an objection, a complaint, an accusation, an evaluation. */
    public static final Fact<Situation, Boolean> AGAINST_ACTOR =
            Fact.of("act-against-actor", s -> root(s).map(root -> hands(s).against(root)));

    /** Whether it takes the act away: struck out, or another act put in its place. */
    public static final Fact<Situation, Boolean> STRIKES = Fact.of(
            "strikes-out",
            s -> correct(s)
                    .map(correct -> root(s).map(root -> strikes(root, correct.correction()))
                            .orElse(false)));

    /** Whether the petitioner agrees; not known while nobody asked. */
    public static final Fact<Situation, Boolean> CONSENTED =
            Fact.of("petitioner-consents", s -> correct(s).flatMap(CorrectionCommand.Correct::consent));

    /** Whether it takes from the petitioner: who petitions or what is asked for, or the days that a later receipt left. */
    public static final Fact<Situation, Boolean> TAKES_FROM_PETITIONER =
            Fact.of("takes-from-petitioner", s -> takes(s));

    private CorrectionFacts() {}

    private static Optional<Boolean> takes(Situation s) {
        return root(s).map(root -> {
            List<Recorded> history = s.state().history();
            List<Recorded> corrected = new ArrayList<>(history);
            corrected.add(new Recorded(
                    s.state().id(), s.state().version() + 1, s.command().asEvent(), s.at()));
            int place = history.indexOf(root);
            return Takings.from(
                    Corrections.read(history).get(place),
                    Corrections.read(corrected).get(place),
                    s.deadlines().regime().zone());
        });
    }

    private static Optional<CorrectionCommand.Correct> correct(Situation s) {
        return s.command() instanceof CorrectionCommand.Correct correct ? Optional.of(correct) : Optional.empty();
    }

    private static Hands hands(Situation s) {
        return new Hands(s.state(), s.at().actor());
    }

    /** The line that is corrected in the end; empty where there is none. */
    static Optional<Recorded> root(Situation s) {
        List<Recorded> reached = reached(s);
        return reached.isEmpty() ? Optional.empty() : Optional.of(reached.get(reached.size() - 1));
    }

    private static List<Recorded> reached(Situation s) {
        return correct(s)
                .map(correct -> Corrections.reached(s.state().history(), correct.version()))
                .orElse(List.of());
    }

    private static boolean strikes(Recorded root, Correction correction) {
        Correction last = correction;
        while (last instanceof Correction.Replaced replaced
                && replaced.event() instanceof CorrectionEvent.Corrected corrected) {
            last = corrected.correction();
        }
        return last instanceof Correction.Struck
                || (last instanceof Correction.Replaced replaced
                        && !replaced.event().act().equals(root.event().act()));
    }

    private static Optional<Boolean> every(Situation s, BiPredicate<Hands, Recorded> holds) {
        List<Recorded> reached = reached(s);
        Hands hands = hands(s);
        return reached.isEmpty()
                ? Optional.empty()
                : Optional.of(reached.stream().allMatch(line -> holds.test(hands, line)));
    }
}
