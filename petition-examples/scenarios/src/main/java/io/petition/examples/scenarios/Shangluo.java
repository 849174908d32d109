package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.petition.assignment.Routed;
import io.petition.assignment.Routing;
import io.petition.explain.Coded;
import io.petition.law.Regime;
import io.petition.rules.china.ChinaRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The letters to the mayor of Shangluo that were passed to a county 商洛市市长信箱转办县区的来信: the organs rebuilt from the 194 names under the answers, each of the
 * 269 letters routed by what is known of it, and what routing says held against what happened. Every difference has its reason.
 */
public final class Shangluo {
    private Shangluo() {}

    /** With whom a routing is compared. */
    enum Against {
        PASSED_TO,
        ANSWERED_BY;

        /** The word in the texts. */
        String code() {
            return this == PASSED_TO ? "passed-to" : "answered-by";
        }

        String name(PassedLetter letter) {
            return this == PASSED_TO ? letter.passedTo() : letter.answeredBy();
        }
    }

    /**
     * What routing says of all letters by the same facts, held against what happened.
     *
     * @param facts what was taken for known
     * @param against with whom it is compared
     * @param routed what routing says, letter by letter
     * @param letters the letters by how the two differ, the kinds in their order
     */
    record Compared(
            LetterFacts facts,
            Against against,
            List<Routed> routed,
            ImmutableListMultimap<Difference, PassedLetter> letters) {
        Compared {
            routed = ImmutableList.copyOf(routed);
        }

        /** How many answers are of a kind. */
        long count(Class<? extends Routed> kind) {
            return routed.stream().filter(kind::isInstance).count();
        }
    }

    /**
     * What the scenario found.
     *
     * @param names what the names under the answers stand for
     * @param letters the letters that were passed to a county
     * @param compared the comparisons, from the fewest facts to the most
     */
    record Report(ShangluoNames names, List<PassedLetter> letters, List<Compared> compared) {
        Report {
            letters = ImmutableList.copyOf(letters);
            compared = ImmutableList.copyOf(compared);
        }

        List<Coded> lines() {
            return ShangluoLines.of(this);
        }
    }

    public static void main(String[] args) {
        Sheet.print(play(ChinaRules.national()).lines());
    }

    /** Plays it under the national regime; the day a letter was sent in says which edition governs. */
    static Report play(Regime china) {
        ShangluoOrgans organs = ShangluoOrgans.read();
        List<PassedLetter> letters = PassedLetter.toACounty(organs);
        Routing routing = Routing.under(china, organs.directory(), organs.regions());
        ImmutableList.Builder<Compared> compared = ImmutableList.builder();
        for (LetterFacts facts : LetterFacts.values()) {
            List<Routed> routed = letters.stream()
                    .map(letter -> routing.route(facts.of(letter, organs), letter.sent()))
                    .toList();
            compared.add(compared(facts, Against.PASSED_TO, letters, routed, organs));
            if (facts == LetterFacts.COUNTY_AND_REST) {
                compared.add(compared(facts, Against.ANSWERED_BY, letters, routed, organs));
            }
        }
        return new Report(ShangluoNames.of(organs, lastDay(letters)), letters, compared.build());
    }

    private static Compared compared(
            LetterFacts facts,
            Against against,
            List<PassedLetter> letters,
            List<Routed> routed,
            ShangluoOrgans organs) {
        Differences differences = new Differences(organs);
        ImmutableListMultimap.Builder<Difference, PassedLetter> found = ImmutableListMultimap.builder();
        found.orderKeysBy(Enum::compareTo);
        for (int i = 0; i < letters.size(); i++) {
            PassedLetter letter = letters.get(i);
            boolean asksTheAnswer = facts == LetterFacts.ANSWER || against == Against.ANSWERED_BY;
            Optional<Difference> silence = asksTheAnswer ? differences.silence(letter.answeredBy()) : Optional.empty();
            Routed says = routed.get(i);
            found.put(silence.orElseGet(() -> differences.between(says, against.name(letter), letter.sent())), letter);
        }
        return new Compared(facts, against, routed, found.build());
    }

    private static LocalDate lastDay(List<PassedLetter> letters) {
        return letters.stream()
                .map(PassedLetter::sent)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
