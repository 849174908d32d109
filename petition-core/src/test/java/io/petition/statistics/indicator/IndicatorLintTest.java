package io.petition.statistics.indicator;

import static io.petition.condition.Condition.all;
import static io.petition.condition.Condition.always;
import static io.petition.condition.Condition.any;
import static io.petition.condition.Condition.in;
import static io.petition.condition.Condition.is;
import static io.petition.condition.Condition.known;
import static io.petition.condition.Condition.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.petition.condition.Condition;
import io.petition.condition.Fact;
import io.petition.explain.Finding;
import io.petition.law.TermKey;
import io.petition.model.Recurrence;
import io.petition.statistics.ActivityFact;
import io.petition.statistics.ActivityFacts;
import io.petition.statistics.CaseFact;
import io.petition.statistics.CaseFacts;
import io.petition.statistics.ClockClass;
import io.petition.statistics.SubmissionFact;
import io.petition.statistics.SubmissionFacts;
import io.petition.statistics.indicator.Indicator.Better;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the lint finds, and what looks like it and is right. */
class IndicatorLintTest {
    private static final Fact<CaseFact, ClockClass> CLOCK = Definitions.CLOCK;
    private static final Fact<CaseFact, String> RATING = CaseFacts.rating("organ");
    private static final Condition<CaseFact> IN_TIME = is(CLOCK, ClockClass.IN_TIME);
    private static final Condition<CaseFact> SETTLED = is(CaseFacts.SETTLED, true);

    static Stream<Arguments> shares() {
        Condition<CaseFact> done = in(CLOCK, ImmutableSet.of(ClockClass.IN_TIME, ClockClass.LATE));
        Condition<CaseFact> owed =
                in(CLOCK, ImmutableSet.of(ClockClass.IN_TIME, ClockClass.LATE, ClockClass.OPEN, ClockClass.OVERDUE));
        String lapsed = CaseFacts.WINDOW_LAPSED;
        return Stream.of(
                row("of all that was owed", IN_TIME, owed, ""),
                row("of every matter", IN_TIME, always(), ""),
                row("of what was done", IN_TIME, done, "indicator-drops-overdue"),
                row("overdue taken out", IN_TIME, not(is(CLOCK, ClockClass.OVERDUE)), "indicator-drops-overdue"),
                row(
                        "of what has an end",
                        IN_TIME,
                        known(CaseFacts.finished(TermKey.of("handling"))),
                        "indicator-drops-overdue"),
                row("of what is closed", IN_TIME, is(CaseFacts.CLOSED, true), "indicator-drops-overdue"),
                row("settled of what is closed", SETTLED, is(CaseFacts.CLOSED, true), ""),
                row("in time and extended", all(IN_TIME, SETTLED), owed, ""),
                row("satisfied", is(RATING, "satisfied"), always(), ""),
                row(
                        "satisfied or silent",
                        in(RATING, ImmutableSet.of("satisfied", lapsed)),
                        always(),
                        "indicator-counts-unrated-as-rated"),
                row(
                        "satisfied or not known",
                        any(is(RATING, "satisfied"), not(known(RATING))),
                        always(),
                        "indicator-counts-unrated-as-rated"),
                row("not dissatisfied", not(is(RATING, "dissatisfied")), always(), "indicator-counts-unrated-as-rated"),
                row(
                        "neither dissatisfied nor silent",
                        not(in(RATING, ImmutableSet.of("dissatisfied", lapsed))),
                        always(),
                        ""),
                row("silent", is(RATING, lapsed), always(), ""),
                row("rated at all", not(known(RATING)), always(), ""),
                row(
                        "no repeat",
                        is(CaseFacts.RECURRENCE, Recurrence.FIRST),
                        always(),
                        "indicator-rewards-how-people-come"),
                row(
                        "never came again",
                        not(is(CaseFacts.RECURRED, true)),
                        SETTLED,
                        "indicator-rewards-how-people-come"),
                row("settled, of first petitions", SETTLED, is(CaseFacts.RECURRENCE, Recurrence.FIRST), ""),
                row("a numerator outside", is(CaseFacts.SETTLED, false), SETTLED, "indicator-numerator-never-holds"),
                row(
                        "a denominator that is nowhere",
                        IN_TIME,
                        any(all(SETTLED, not(SETTLED)), all(is(CLOCK, ClockClass.OPEN), is(CLOCK, ClockClass.PAUSED))),
                        "indicator-denominator-never-holds"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shares")
    void shares(String what, Condition<CaseFact> numerator, Condition<CaseFact> denominator, String found) {
        List<String> codes = codes(IndicatorLint.ofCases(judging(Better.MORE, numerator, denominator)));
        if (found.isEmpty()) {
            assertThat(codes).as(what).isEmpty();
        } else {
            assertThat(codes).as(what).contains(found);
        }
    }

    /** What judges nothing is no reward; the lint says what it would be. */
    @Test
    void whatJudgesNothingIsOnlyNoted() {
        Condition<CaseFact> first = is(CaseFacts.RECURRENCE, Recurrence.FIRST);
        assertThat(IndicatorLint.ofCases(judging(Better.NEITHER, first, always())))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Finding.Severity.NOTE);
                    assertThat(finding.code()).isEqualTo("indicator-would-reward-how-people-come");
                    assertThat(finding.args())
                            .containsEntry("fact", "recurrence")
                            .containsEntry("indicator", "share");
                });
        assertThat(codes(IndicatorLint.ofCases(judging(Better.LESS, first, always()))))
                .containsExactly("indicator-rewards-how-people-come");
    }

    @Test
    void fewPetitionsAreNoMerit() {
        assertThat(codes(IndicatorLint.ofSubmissions(count(Better.LESS))))
                .containsExactly("indicator-rewards-few-petitions");
        assertThat(codes(IndicatorLint.ofSubmissions(count(Better.NEITHER))))
                .containsExactly("indicator-would-reward-few-petitions");
        assertThat(IndicatorLint.ofCases(Definitions.of("d", CaseFacts.RECEIVED, Definitions.DAYS.measure())
                        .better(Better.LESS)
                        .build()))
                .as("that it takes fewer days is")
                .isEmpty();
        assertThat(IndicatorLint.ofActivities(Indicator.<ActivityFact>builder("meetings", "1", ActivityFacts.ON)
                        .names(ImmutableMap.of("zh", "会议", "en", "meetings"))
                        .measure(Measure.count())
                        .better(Better.LESS)
                        .build()))
                .as("nor are meetings petitions")
                .isEmpty();
    }

    /** The parts of a composite judge as it does, whatever they say of themselves. */
    @Test
    void aCompositeIsJudgedByItsParts() {
        Indicator<CaseFact> part = judging(Better.NEITHER, is(CaseFacts.RECURRED, false), always());
        Indicator<CaseFact> whole = Definitions.of(
                        "whole",
                        CaseFacts.REGISTERED,
                        new Measure.Composite<>(
                                Measure.Composite.Way.PRODUCT,
                                List.of(
                                        new Measure.Composite.Part<>(part, Fraction.of(1, 1)),
                                        new Measure.Composite.Part<>(Definitions.SHARE_OF_ALL, Fraction.of(1, 1)))))
                .better(Better.MORE)
                .build();
        assertThat(codes(IndicatorLint.ofCases(whole))).containsExactly("indicator-rewards-how-people-come");
    }

    @Test
    void namesAndFactsThatAreMissing() {
        Fact<CaseFact, Boolean> own = Fact.of("weather", fact -> Optional.of(true));
        Indicator<CaseFact> indicator = Indicator.builder("own", "1", CaseFacts.REGISTERED)
                .names(ImmutableMap.of("en", " "))
                .measure(Measure.share(all(is(own, true), SETTLED, SETTLED), always()))
                .build();
        assertThat(IndicatorLint.ofCases(indicator))
                .extracting(Finding::code, finding -> finding.args().getOrDefault("language", ""))
                .containsExactlyInAnyOrder(
                        tuple("indicator-name-missing", "zh"),
                        tuple("indicator-name-missing", "en"),
                        tuple("fact-not-in-vocabulary", ""),
                        tuple("condition-part-twice", ""));
    }

    private static Indicator<SubmissionFact> count(Better better) {
        return Indicator.builder("pieces", "1", SubmissionFacts.RECEIVED)
                .names(ImmutableMap.of("zh", "件次", "en", "pieces"))
                .measure(Measure.count())
                .better(better)
                .build();
    }

    private static Indicator<CaseFact> judging(
            Better better, Condition<CaseFact> numerator, Condition<CaseFact> denominator) {
        return Definitions.of("share", CaseFacts.REGISTERED, Measure.share(numerator, denominator))
                .better(better)
                .build();
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private static Arguments row(
            String what, Condition<CaseFact> numerator, Condition<CaseFact> denominator, String found) {
        return Arguments.of(what, numerator, denominator, found);
    }
}
