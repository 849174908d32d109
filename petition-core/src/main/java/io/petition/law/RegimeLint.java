package io.petition.law;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Citation;
import io.petition.explain.Finding;
import io.petition.time.Counting;
import io.petition.time.Period;
import io.petition.time.Span;
import io.petition.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks a regime through for what is lawful to write and yet hardly meant: values that cite nothing in particular, windows whose
 * holder would break the law by letting them pass, gaps in time, moments after which nobody owes anything. It judges the
 * text alone; whether its acts start and stop its clocks is asked of the procedures.
 */
public final class RegimeLint {
    private final Regime regime;
    private final List<Finding> findings = new ArrayList<>();

    private RegimeLint(Regime regime) {
        this.regime = regime;
    }

    /** Everything that was noticed, edition by edition. */
    public static List<Finding> findings(Regime regime) {
        RegimeLint lint = new RegimeLint(regime);
        lint.gaps(regime.editions(), "lint.editions-gap");
        lint.gaps(regime.counting(), "lint.counting-gap");
        lint.countingReach();
        for (Timeline.Entry<Edition> entry : regime.editions().entries()) {
            for (Dated<TermRule> term : entry.value().terms()) {
                lint.term(entry, term);
            }
            for (NoTerm none : entry.value().withoutTerm()) {
                lint.sources(entry.value(), none.key(), none.citations());
            }
            lint.idleMoments(entry.value());
        }
        return ImmutableList.copyOf(lint.findings);
    }

    private <T> void gaps(Timeline<T> timeline, String code) {
        for (int i = 1; i < timeline.entries().size(); i++) {
            Optional<LocalDate> until = timeline.entries().get(i - 1).period().until();
            LocalDate next = timeline.entries().get(i).period().from();
            if (until.isPresent() && until.get().isBefore(next)) {
                add(
                        Finding.Severity.WARNING,
                        code,
                        Map.of(
                                "gap",
                                Period.closed(until.get(), next.minusDays(1)).toString()));
            }
        }
    }

    /** Days of an edition for which there is no rule of counting. */
    private void countingReach() {
        List<Timeline.Entry<Dated<Counting>>> counting = regime.counting().entries();
        for (Timeline.Entry<Edition> entry : regime.editions().entries()) {
            boolean own = entry.value().terms().stream()
                    .allMatch(term -> term.value().counting().isPresent());
            boolean late = counting.isEmpty()
                    || counting.get(0).period().from().isAfter(entry.period().from());
            boolean early = !counting.isEmpty()
                    && counting.get(counting.size() - 1)
                            .period()
                            .until()
                            .filter(until ->
                                    entry.period().until().map(until::isBefore).orElse(true))
                            .isPresent();
            if (!own && (late || early)) {
                add(
                        Finding.Severity.ERROR,
                        "lint.counting-missing",
                        Map.of(
                                "edition",
                                entry.value().id(),
                                "validity",
                                entry.period().toString()));
            }
        }
    }

    private void term(Timeline.Entry<Edition> entry, Dated<TermRule> term) {
        Edition edition = entry.value();
        TermRule rule = term.value();
        sources(edition, rule.key(), term.citations());
        if (!covers(term.validity(), entry.period())) {
            about(
                    Finding.Severity.WARNING,
                    "lint.term-not-in-force-throughout",
                    edition,
                    rule,
                    Map.of(
                            "validity",
                            term.validity().toString(),
                            "edition-validity",
                            entry.period().toString()));
        }
        if (rule.holder() == Holder.PETITIONER && !rule.optional()) {
            about(Finding.Severity.ERROR, "lint.window-not-optional", edition, rule, Map.of());
        }
        if (rule.effect() == LegalEffect.FILING_WINDOW && rule.holder() != Holder.PETITIONER) {
            about(
                    Finding.Severity.WARNING,
                    "lint.window-of-organ",
                    edition,
                    rule,
                    Map.of("holder", rule.holder().code()));
        }
        if (rule.length().span().map(Span::unit).equals(Optional.of(Span.Unit.SERVICE_HOURS))
                && regime.hours().isEmpty()) {
            about(Finding.Severity.ERROR, "lint.service-hours-without-timetable", edition, rule, Map.of());
        }
        if (rule.extension().isPresent() && rule.extendableBy().isEmpty()) {
            about(Finding.Severity.ERROR, "lint.extension-without-length", edition, rule, Map.of());
        }
        for (MilestoneKey start : rule.starts()) {
            if (rule.stops().contains(start)) {
                about(
                        Finding.Severity.ERROR,
                        "lint.starts-and-stops",
                        edition,
                        rule,
                        Map.of("milestones", start.value()));
            }
        }
    }

    private static boolean covers(Period term, Period edition) {
        boolean begins = !term.from().isAfter(edition.from());
        boolean ends = term.until().isEmpty()
                || (edition.until().isPresent()
                        && !term.until().get().isBefore(edition.until().get()));
        return begins && ends;
    }

    private void sources(Edition edition, TermKey key, List<Citation> citations) {
        for (Citation citation : citations) {
            if (citation.article().isBlank()) {
                add(
                        Finding.Severity.WARNING,
                        "lint.citation-without-article",
                        Map.of("edition", edition.id(), "term", key.value(), "instrument", citation.instrument()));
            }
        }
    }

    /** What fulfils one duty and begins none: if nothing else runs then, the matter waits and nobody owes anything. */
    private void idleMoments(Edition edition) {
        Set<MilestoneKey> begins = new HashSet<>();
        edition.terms().forEach(term -> {
            begins.addAll(term.value().starts());
            begins.addAll(term.value().restarts());
        });
        edition.withoutTerm().forEach(none -> begins.addAll(none.starts()));
        Set<MilestoneKey> told = new HashSet<>();
        for (Dated<TermRule> term : edition.terms()) {
            for (MilestoneKey stop : term.value().stops()) {
                if (!begins.contains(stop) && told.add(stop)) {
                    about(
                            Finding.Severity.NOTE,
                            "lint.nothing-owed-after",
                            edition,
                            term.value(),
                            Map.of("milestones", stop.value()));
                }
            }
        }
    }

    private void about(
            Finding.Severity severity, String code, Edition edition, TermRule rule, Map<String, String> more) {
        Map<String, String> args = new HashMap<>(more);
        args.put("edition", edition.id());
        args.put("term", rule.key().value());
        add(severity, code, args);
    }

    private void add(Finding.Severity severity, String code, Map<String, String> args) {
        findings.add(new Finding(severity, code, args, ImmutableList.of()));
    }
}
