package io.petition.deadline.overlay;

import com.google.common.collect.ImmutableList;
import io.petition.deadline.Deadlines;
import io.petition.deadline.overlay.Aspect.Kind;
import io.petition.explain.Citation;
import io.petition.explain.Reason;
import io.petition.law.ClassRule;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.Holder;
import io.petition.law.NoTerm;
import io.petition.law.Overlay;
import io.petition.law.Regime;
import io.petition.law.TermKey;
import io.petition.law.TermLookup;
import io.petition.law.TermRule;
import io.petition.time.Period;
import io.petition.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Lays overlays over regimes. */
public final class Overlays {
    private Overlays() {}

    /**
     * Lays an overlay over a regime, for the time in which both it and the edition it changes are in force. Several are laid
     * one after another; each is compared with what stands then.
     *
     * @return the regime with the new edition, or every reason why not: a value that is looser than what it replaces and
     *     names no authority, an edition that the regime does not have, a time in which that is not in force
     */
    public static Overlaid lay(Regime regime, Overlay overlay) {
        return lay(regime, overlay, edition -> overlay);
    }

    /**
     * The same for an overlay that leaves unsaid what it does not change, and so is another for each edition it is laid over.
     *
     * @param overlay which edition it changes, and when it is in force
     * @param over what it is for one edition; of the same id
     */
    public static Overlaid lay(Regime regime, Overlay overlay, Function<Edition, Overlay> over) {
        Deadlines deadlines = Deadlines.under(regime);
        List<Timeline.Entry<Edition>> entries = new ArrayList<>();
        Map<TermKey, TermComparison> compared = new HashMap<>();
        boolean found = false;
        boolean laid = false;
        boolean twice = false;
        for (Timeline.Entry<Edition> entry : regime.editions().entries()) {
            Optional<Period> both = entry.period().intersection(overlay.validity());
            boolean changes = entry.value().id().equals(overlay.over())
                    || entry.value().base().equals(overlay.over());
            found |= changes;
            if (!changes || both.isEmpty()) {
                entries.add(entry);
                continue;
            }
            laid = true;
            twice |= (entry.value().id() + "+").contains("+" + overlay.id() + "+");
            Overlay own = over.apply(entry.value());
            for (TermComparison comparison : compare(deadlines, entry.value(), own)) {
                compared.merge(
                        comparison.key(),
                        comparison,
                        (a, b) -> a.strictness().and(b.strictness()) == a.strictness() ? a : b);
            }
            entries.addAll(split(entry, both.get(), combine(entry.value(), own, both.get())));
        }
        List<TermComparison> comparisons = inOrder(overlay, compared);
        List<Reason> reasons = new ArrayList<>(reasons(regime, overlay, comparisons, found, laid));
        if (twice) {
            reasons.add(Reason.of("overlay-already-laid", Map.of("overlay", overlay.id(), "regime", regime.id())));
        }
        return reasons.isEmpty()
                ? new Overlaid.Laid(regime.withEditions(new Timeline<>(entries)), comparisons)
                : new Overlaid.Refused(reasons, comparisons);
    }

    private static List<TermComparison> inOrder(Overlay overlay, Map<TermKey, TermComparison> compared) {
        ImmutableList.Builder<TermComparison> ordered = ImmutableList.builder();
        for (TermKey key : overlay.keys()) {
            TermComparison comparison = compared.get(key);
            if (comparison != null) {
                ordered.add(comparison);
            }
        }
        return ordered.build();
    }

    private static List<TermComparison> compare(Deadlines deadlines, Edition edition, Overlay overlay) {
        List<TermComparison> comparisons = new ArrayList<>();
        for (Overlay.Change change : overlay.terms()) {
            TermKey key = change.rule().value().key();
            Optional<Dated<TermRule>> before = edition.term(key).rule();
            List<Aspect> aspects = before.isPresent()
                    ? Comparing.aspects(deadlines, before.get(), change.rule())
                    : ImmutableList.of(Aspect.of(
                            Kind.TERM,
                            none(edition.term(key)),
                            length(change.rule().value()),
                            Strictness.ADDED));
            comparisons.add(new TermComparison(key, aspects, change.rule().citations(), change.authority()));
        }
        for (Overlay.Withdrawal withdrawal : overlay.withdrawn()) {
            comparisons.add(gone(edition, withdrawal.key(), withdrawal.citations(), withdrawal.authority()));
        }
        for (NoTerm none : overlay.withoutTerm()) {
            comparisons.add(gone(edition, none.key(), none.citations(), ImmutableList.of()));
        }
        return comparisons;
    }

    private static String none(TermLookup lookup) {
        return lookup instanceof TermLookup.NoStatutoryTerm ? "no-term" : "";
    }

    private static String length(TermRule rule) {
        return rule.length().span().map(Object::toString).orElse("given-by-sender");
    }

    /** A duty that loses its term is a looser one; of a window without an end the petitioner has nothing to fear. */
    private static TermComparison gone(
            Edition edition, TermKey key, List<Citation> citations, List<Citation> authority) {
        Optional<TermRule> before = edition.term(key).rule().map(Dated::value);
        List<Aspect> aspects = before.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(Aspect.of(
                        Kind.TERM,
                        length(before.get()),
                        "",
                        before.get().holder() == Holder.PETITIONER ? Strictness.OTHER : Strictness.LOOSER));
        return new TermComparison(key, aspects, citations, authority);
    }

    private static List<Reason> reasons(
            Regime regime, Overlay overlay, List<TermComparison> comparisons, boolean found, boolean laid) {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        if (!laid) {
            reasons.add(new Reason(
                    found ? "overlay-not-in-time" : "overlay-edition-unknown",
                    Map.of(
                            "overlay",
                            overlay.id(),
                            "over",
                            overlay.over(),
                            "validity",
                            overlay.validity().toString(),
                            "regime",
                            regime.id()),
                    ImmutableList.of(),
                    Optional.empty()));
        }
        for (TermComparison comparison : comparisons) {
            for (Aspect aspect : comparison.aspects()) {
                if (aspect.strictness() == Strictness.LOOSER
                        && comparison.authority().isEmpty()) {
                    reasons.add(looser(overlay, comparison, aspect));
                }
            }
        }
        return reasons.build();
    }

    private static Reason looser(Overlay overlay, TermComparison comparison, Aspect aspect) {
        return new Reason(
                "overlay-looser",
                Map.of(
                        "overlay", overlay.id(),
                        "term", comparison.key().value(),
                        "aspect", aspect.kind().code(),
                        "before", aspect.before(),
                        "after", aspect.after(),
                        "witness", aspect.witness().map(LocalDate::toString).orElse("")),
                comparison.citations(),
                Optional.of("overlay-looser.cure"));
    }

    private static Edition combine(Edition edition, Overlay overlay, Period period) {
        List<Dated<TermRule>> terms = new ArrayList<>();
        for (Dated<TermRule> term : edition.terms()) {
            Optional<Dated<TermRule>> changed = change(overlay, term.value().key());
            if (changed.isPresent() || !overlay.keys().contains(term.value().key())) {
                terms.add(changed.orElse(term));
            }
        }
        for (Overlay.Change change : overlay.terms()) {
            if (edition.term(change.rule().value().key()).rule().isEmpty()) {
                terms.add(change.rule());
            }
        }
        List<NoTerm> withoutTerm = new ArrayList<>(overlay.withoutTerm());
        edition.withoutTerm().stream()
                .filter(none -> !overlay.keys().contains(none.key()))
                .forEach(withoutTerm::add);
        List<ClassRule> classes = new ArrayList<>(edition.classes());
        overlay.classes().stream()
                .filter(rule -> edition.classes().stream()
                        .noneMatch(known -> known.key().equals(rule.key())))
                .forEach(classes::add);
        return Edition.builder()
                .id(edition.id() + "+" + overlay.id())
                .over(edition.base())
                .instrument(edition.instrument())
                .validity(period)
                .terms(terms)
                .withoutTerm(withoutTerm)
                .classes(classes)
                .disputeSteps(edition.disputeSteps())
                .build();
    }

    private static Optional<Dated<TermRule>> change(Overlay overlay, TermKey key) {
        for (Overlay.Change change : overlay.terms()) {
            if (change.rule().value().key().equals(key)) {
                return Optional.of(change.rule());
            }
        }
        return Optional.empty();
    }

    /** The edition before, with and after the overlay. */
    private static List<Timeline.Entry<Edition>> split(Timeline.Entry<Edition> entry, Period both, Edition combined) {
        List<Timeline.Entry<Edition>> parts = new ArrayList<>();
        if (entry.period().from().isBefore(both.from())) {
            parts.add(new Timeline.Entry<>(
                    Period.closed(entry.period().from(), both.from().minusDays(1)), entry.value()));
        }
        parts.add(new Timeline.Entry<>(both, combined));
        if (both.until().isPresent() && !both.until().equals(entry.period().until())) {
            parts.add(new Timeline.Entry<>(
                    new Period(both.until().get(), entry.period().until()), entry.value()));
        }
        return parts;
    }
}
