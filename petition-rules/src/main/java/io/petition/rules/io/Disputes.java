package io.petition.rules.io;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Citation;
import io.petition.law.Dated;
import io.petition.law.DisputeStep;
import io.petition.law.Edition;
import io.petition.law.Standing;
import io.petition.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who settles a dispute over competence, in order; where a file does not say so, no step on the authority of the whole instrument. */
final class Disputes {
    private Disputes() {}

    static Dated<List<DisputeStep>> read(Section section, Setting setting) {
        Optional<List<DisputeStep>> steps =
                section.take("dispute", Form.orNone(Disputes::steps)).map(said -> said.orElseGet(ImmutableList::of));
        Optional<List<Citation>> article = section.has("dispute")
                ? section.need("dispute-article", Citations.of(setting.home()))
                : section.take("dispute-article", Citations.of(setting.home()));
        Period validity = section.take("dispute-validity", Periods::read).orElse(setting.validity());
        Standing standing =
                section.take("dispute-standing", Codes.of(Standing.class)).orElse(setting.standing());
        return new Dated<>(
                steps.orElseGet(ImmutableList::of),
                validity,
                article.orElse(ImmutableList.of(whole(setting.home()))),
                standing);
    }

    private static List<DisputeStep> steps(Phrase phrase) throws Misread {
        List<DisputeStep> steps = new ArrayList<>();
        do {
            DisputeStep step = Codes.one(phrase, DisputeStep.class);
            if (steps.contains(step)) {
                phrase.fault(Codes.word(step), "stands a second time; name it once");
            }
            steps.add(step);
        } while (phrase.take(','));
        return steps;
    }

    private static Citation whole(Home home) {
        return new Citation(home.instrument().orElse("?"), "", home.source());
    }

    static void write(Statements out, Edition edition, Home home) {
        Dated<List<DisputeStep>> steps = edition.disputeSteps();
        boolean said = !steps.value().isEmpty() || !steps.citations().equals(ImmutableList.of(whole(home)));
        if (said) {
            String words = steps.value().stream().map(Codes::word).collect(Collectors.joining(", "));
            out.say("dispute", words.isEmpty() ? "none" : words);
            out.say("dispute-article", Citations.write(steps.citations(), home));
        }
        out.sayMark("dispute-", steps, edition.validity());
    }
}
