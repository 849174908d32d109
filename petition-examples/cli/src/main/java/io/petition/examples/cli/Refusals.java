package io.petition.examples.cli;

import com.google.common.collect.ImmutableList;
import io.petition.deadline.Clock;
import io.petition.deadline.Extensions;
import io.petition.deadline.Scope;
import io.petition.explain.Citation;
import io.petition.explain.Reason;
import io.petition.law.Edition;
import io.petition.law.NoTerm;
import io.petition.law.Overlay;
import io.petition.law.Regime;
import io.petition.law.TermKey;
import io.petition.law.TermLookup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Why a deadline cannot be answered: every reason that holds, not the first alone. */
final class Refusals {
    private Refusals() {}

    static List<Reason> of(Law law, Book book, TermKey term, LocalDate from, OptionalInt extend) {
        Edition edition = book.edition();
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        if (!edition.validity().contains(from)) {
            reasons.add(notInForce(book.regime(), edition, from));
        }
        TermLookup lookup = edition.term(term);
        if (lookup instanceof TermLookup.NotInEdition) {
            reasons.add(notInEdition(law, edition, term));
        } else if (lookup instanceof TermLookup.NoStatutoryTerm none) {
            reasons.add(noTerm(edition, none.noTerm()));
        } else if (lookup instanceof TermLookup.Found found && extend.isPresent()) {
            Clock clock = Clock.idle(found.found(), Scope.track("asked", 1));
            reasons.addAll(Extensions.refusals(
                    clock, ClockInput.extension(found.found().value(), extend.getAsInt())));
        }
        return reasons.build();
    }

    private static Reason notInForce(Regime regime, Edition edition, LocalDate from) {
        Optional<Edition> other = regime.editions().at(from);
        Map<String, String> args = Map.of(
                "rulebook", edition.id(),
                "from", from.toString(),
                "validity", edition.validity().toString(),
                "other", other.map(Edition::id).orElse(""),
                "first", regime.editions().entries().get(0).period().from().toString());
        return new Reason(
                "edition-not-in-force",
                args,
                // The provision on when the one edition takes over from the other; before both there is none to cite.
                other.isPresent() ? regime.editionChoice().citations() : List.of(),
                Optional.of(other.isPresent() ? "edition-not-in-force.other" : "edition-not-in-force.none"));
    }

    /** Of the editions, and of the overlays that could be laid over this one, those that have the term. */
    private static Reason notInEdition(Law law, Edition edition, TermKey term) {
        List<String> having = new ArrayList<>();
        List<Citation> citations = new ArrayList<>();
        for (Edition other : law.editions()) {
            if (!(other.term(term) instanceof TermLookup.NotInEdition)) {
                having.add(other.id());
                citations.addAll(citations(other.term(term)));
            }
        }
        for (Overlay overlay : law.shelf().having(term)) {
            having.add(overlay.over() + "+" + overlay.id());
        }
        Map<String, String> args = Map.of(
                "rulebook", edition.id(),
                "term", term.value(),
                "other", String.join(", ", having));
        return new Reason("term-not-in-edition", args, citations, Optional.of("term-not-in-edition.cure"));
    }

    private static List<Citation> citations(TermLookup lookup) {
        if (lookup instanceof TermLookup.NoStatutoryTerm none) {
            return none.noTerm().citations();
        }
        return lookup.rule().map(rule -> rule.citations()).orElse(List.of());
    }

    private static Reason noTerm(Edition edition, NoTerm none) {
        Map<String, String> args = Map.of(
                "rulebook", edition.id(),
                "term", none.key().value(),
                "instrument", edition.instrument(),
                "article", none.citations().get(0).article());
        return new Reason("no-statutory-term", args, none.citations(), Optional.empty());
    }
}
