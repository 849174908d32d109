package io.petition.statistics.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.condition.Condition;
import io.petition.condition.Fact;
import io.petition.condition.Vocabulary;
import io.petition.explain.Finding;
import io.petition.law.MilestoneKey;
import io.petition.statistics.ActivityFact;
import io.petition.statistics.ActivityFacts;
import io.petition.statistics.CaseFact;
import io.petition.statistics.CaseFacts;
import io.petition.statistics.SubmissionFact;
import io.petition.statistics.SubmissionFacts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks an indicator through for what would make its figure lie, or reward the wrong thing. What it warns of is certain; what only may
 * be so it notes. What it does not find may still be wrong, for it knows what a condition says and not what a number is used for.
 */
public final class IndicatorLint {
    private static final ImmutableSet<String> LANGUAGES = ImmutableSet.of("zh", "en");

    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    private final Course course;

    private IndicatorLint(Course course) {
        this.course = course;
    }

    /** Of an indicator that counts matters, under a regime of which nothing is known: what hangs on milestones is only noted. */
    public static List<Finding> ofCases(Indicator<CaseFact> indicator) {
        return ofCases(indicator, Course.unknown());
    }

    /** Of an indicator that counts matters which take such a course. */
    public static List<Finding> ofCases(Indicator<CaseFact> indicator, Course course) {
        return of(indicator, CaseFacts.VOCABULARY, true, course);
    }

    /** Of an indicator that counts submissions. */
    public static List<Finding> ofSubmissions(Indicator<SubmissionFact> indicator) {
        return of(indicator, SubmissionFacts.VOCABULARY, true, Course.unknown());
    }

    /** Of an indicator that counts activities: those nobody wants to be few but who does the work. */
    public static List<Finding> ofActivities(Indicator<ActivityFact> indicator) {
        return of(indicator, ActivityFacts.VOCABULARY, false, Course.unknown());
    }

    private static <F> List<Finding> of(
            Indicator<F> indicator, Vocabulary<F> vocabulary, boolean petitions, Course course) {
        IndicatorLint lint = new IndicatorLint(course);
        for (String language : LANGUAGES) {
            String name = indicator.names().get(language);
            if (name == null || name.isBlank()) {
                lint.add(Finding.Severity.WARNING, "indicator-name-missing", indicator, Map.of("language", language));
            }
        }
        if (vocabulary.fact(indicator.period().name()).isEmpty()) {
            lint.outside(indicator, indicator.period());
        }
        lint.condition(indicator, indicator.population(), vocabulary);
        lint.measure(indicator, indicator.better(), vocabulary, petitions);
        return lint.findings.build();
    }

    private <F> void measure(
            Indicator<F> indicator, Indicator.Better better, Vocabulary<F> vocabulary, boolean petitions) {
        Measure<F> measure = indicator.measure();
        if (measure instanceof Measure.Share<F> share) {
            share(indicator, share, better, vocabulary, petitions);
        } else if (measure instanceof Measure.Composite<F> composite) {
            composite.parts().forEach(part -> measure(part.indicator(), better, vocabulary, petitions));
        } else if (petitions && !(measure instanceof Measure.Days)) {
            // That there are more of them is nobody's merit that this looks for: only fewer is what silence brings.
            if (better == Indicator.Better.LESS) {
                add(Finding.Severity.WARNING, "indicator-rewards-few-petitions", indicator, Map.of());
            } else if (better == Indicator.Better.NEITHER) {
                add(Finding.Severity.NOTE, "indicator-would-reward-few-petitions", indicator, Map.of());
            }
        }
    }

    private <F> void share(
            Indicator<F> indicator,
            Measure.Share<F> share,
            Indicator.Better better,
            Vocabulary<F> vocabulary,
            boolean petitions) {
        condition(indicator, share.denominator(), vocabulary);
        condition(indicator, share.numerator(), vocabulary);
        share.named().forEach(named -> condition(indicator, named.when(), vocabulary));
        Condition<F> denominator = Condition.all(indicator.population(), share.denominator());
        if (denominator.neverHolds()) {
            add(Finding.Severity.ERROR, "indicator-denominator-never-holds", indicator, Map.of());
        } else if (Condition.all(denominator, share.numerator()).neverHolds()) {
            add(Finding.Severity.ERROR, "indicator-numerator-never-holds", indicator, Map.of());
        }
        Holding.<F>coming(share.numerator())
                .filter(fact -> petitions)
                .ifPresent(fact -> add(
                        better == Indicator.Better.NEITHER ? Finding.Severity.NOTE : Finding.Severity.WARNING,
                        better == Indicator.Better.NEITHER
                                ? "indicator-would-reward-how-people-come"
                                : "indicator-rewards-how-people-come",
                        indicator,
                        Map.of("fact", fact.name())));
        for (Fact<F, ?> clock : Holding.judgedBy(share.numerator())) {
            judged(indicator, denominator, share.numerator(), clock);
        }
        forgone(indicator, share.numerator(), better);
        Holding.unratedAsRated(share.numerator())
                .ifPresent(fact -> add(
                        Finding.Severity.WARNING,
                        "indicator-counts-unrated-as-rated",
                        indicator,
                        Map.of("fact", fact.name())));
    }

    /** What a share by a clock leaves out, or takes for done. */
    private <F> void judged(
            Indicator<F> indicator, Condition<F> denominator, Condition<F> numerator, Fact<F, ?> clock) {
        Map<String, String> args =
                Map.of("fact", clock.name(), "period", indicator.period().name());
        Finishing finishing = new Finishing(clock, course);
        dropped(
                indicator,
                finishing.of(denominator.canonical()),
                "indicator-drops-overdue",
                "indicator-may-drop-overdue",
                args);
        dropped(
                indicator,
                finishing.ofFact(indicator.period().name()),
                "indicator-drops-overdue-from-periods",
                "indicator-may-drop-overdue-from-periods",
                args);
        if (Holding.takesUnfinished(denominator, numerator, clock)) {
            add(Finding.Severity.WARNING, "indicator-counts-unfinished-as-in-time", indicator, args);
        }
    }

    private void dropped(
            Indicator<?> indicator, Finishing.Grade grade, String surely, String maybe, Map<String, String> args) {
        switch (grade) {
            case SURELY -> add(Finding.Severity.WARNING, surely, indicator, args);
            case MAY -> add(Finding.Severity.NOTE, maybe, indicator, args);
            case NO -> {}
        }
    }

    /** What people give up is no merit of whoever they give it up before. */
    private <F> void forgone(Indicator<F> indicator, Condition<F> numerator, Indicator.Better better) {
        if (better == Indicator.Better.NEITHER) {
            return;
        }
        boolean more = better == Indicator.Better.MORE;
        Holding.asking(numerator, names(course.withdrawals()), more)
                .ifPresent(fact -> add(
                        Finding.Severity.WARNING,
                        "indicator-rewards-withdrawal",
                        indicator,
                        Map.of("fact", fact.name())));
        Set<String> remedies = ImmutableSet.<String>builder()
                .add(CaseFacts.REMEDY.name())
                .addAll(names(course.remedies()))
                .build();
        Holding.asking(numerator, remedies, !more)
                .ifPresent(fact -> add(
                        Finding.Severity.WARNING,
                        "indicator-rewards-few-remedies",
                        indicator,
                        Map.of("fact", fact.name())));
    }

    private static Set<String> names(Set<MilestoneKey> milestones) {
        return milestones.stream()
                .flatMap(key -> Stream.of(
                        CaseFacts.happened(key).name(),
                        CaseFacts.on(key).name(),
                        CaseFacts.inAll(ImmutableList.of(key)).name()))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** What is wrong with a condition itself, said of this indicator. */
    private <F> void condition(Indicator<F> indicator, Condition<F> condition, Vocabulary<F> vocabulary) {
        for (Finding finding : vocabulary.lint(condition)) {
            add(finding.severity(), finding.code(), indicator, finding.args());
        }
    }

    private <F> void outside(Indicator<F> indicator, Fact<F, ?> fact) {
        add(Finding.Severity.WARNING, "fact-not-in-vocabulary", indicator, Map.of("fact", fact.name()));
    }

    private void add(Finding.Severity severity, String code, Indicator<?> indicator, Map<String, String> more) {
        Map<String, String> args = new HashMap<>(more);
        args.put("indicator", indicator.key());
        findings.add(new Finding(severity, code, args, ImmutableList.of()));
    }
}
