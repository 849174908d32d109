package io.petition.rules.io;

import static com.google.common.base.Preconditions.checkArgument;

import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.Overlay;
import io.petition.law.Regime;
import io.petition.law.TermFacts;
import io.petition.law.TermRule;
import java.util.HashSet;
import java.util.Set;

/**
 * Writes regimes and overlays in the format that {@link RegimeReader} and {@link OverlayReader} read, in one standing
 * form: keys in a fixed order, sets sorted, nothing said that goes without saying, no comments. What is written is read
 * as equal.
 *
 * <p>A regime's parts (acts, and what else higher rooms put in) are not in the format. Neither are the title and the
 * notes of a file: they are for people and not kept. The calendar is written by its id.
 */
public final class RegimeText {
    private RegimeText() {}

    /**
     * A regime, without its parts.
     *
     * @throws IllegalArgumentException where it has what the format cannot say: a reach that asks other facts than
     *     {@link TermFacts#vocabulary}, several editions of one id, no edition or no rule of counting
     */
    public static String of(Regime regime) {
        Set<String> ids = new HashSet<>();
        checkArgument(
                !regime.counting().entries().isEmpty(), "counting: regime %s has none; give it a rule", regime.id());
        checkArgument(!regime.editions().entries().isEmpty(), "editions: regime %s has none; give it one", regime.id());
        for (Edition edition : RegimeWriter.inForce(regime).keySet()) {
            edition.terms().forEach(RegimeText::checkReach);
            checkArgument(
                    edition.over().isPresent() || ids.add(edition.id()),
                    "editions: two have the id %s; give each its own",
                    edition.id());
        }
        return RegimeWriter.write(regime);
    }

    /**
     * An overlay, every term of it whole, so that it says the same over another state of its edition.
     *
     * @throws IllegalArgumentException where a reach asks other facts than {@link TermFacts#vocabulary}
     */
    public static String of(Overlay overlay) {
        overlay.terms().forEach(change -> checkReach(change.rule()));
        return RegimeWriter.write(overlay);
    }

    private static void checkReach(Dated<TermRule> term) {
        checkArgument(
                Reach.isWritable(term.value().appliesTo()),
                "appliesTo: %s of term %s asks facts that are no words of the format; ask the class, whether reachable or an"
                        + " attribute by its name",
                term.value().appliesTo(),
                term.value().key());
    }
}
