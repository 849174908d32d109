package io.petition.statistics.indicator;

import static io.petition.condition.Condition.all;
import static io.petition.condition.Condition.always;
import static io.petition.condition.Condition.any;
import static io.petition.condition.Condition.in;
import static io.petition.condition.Condition.is;
import static io.petition.condition.Condition.known;
import static io.petition.condition.Condition.not;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.petition.condition.Condition;
import io.petition.condition.Fact;
import io.petition.explain.Finding;
import io.petition.law.MilestoneKey;
import io.petition.law.TermKey;
import io.petition.lifecycle.Stage;
import io.petition.statistics.CaseFact;
import io.petition.statistics.CaseFacts;
import io.petition.statistics.ClockClass;
import io.petition.statistics.indicator.Indicator.Better;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes a figure look better than the work: who waits left out, the unfinished taken for done, giving up rewarded. */
class FlatteryLintTest {
    private static final Fact<CaseFact, ClockClass> CLOCK = Definitions.CLOCK;
    private static final Condition<CaseFact> IN_TIME = is(CLOCK, ClockClass.IN_TIME);
    private static final Condition<CaseFact> SETTLED = is(CaseFacts.SETTLED, true);
    private static final MilestoneKey ANSWERED = MilestoneKey.of("answered");
    private static final MilestoneKey ASKED = MilestoneKey.of("review-requested");
    private static final MilestoneKey WITHDRAWN = MilestoneKey.of("withdrawn");
    private static final MilestoneKey ACCEPTED = MilestoneKey.of("accepted");
    private static final MilestoneKey RECEIVED = MilestoneKey.of("received-by-office");
    private static final Fact<CaseFact, ClockClass> KEPT = CaseFacts.kept(CaseFacts.REGISTERED, 60, ANSWERED);
    private static final String DROPS = "warning indicator-drops-overdue";
    private static final String MAY_DROP = "note indicator-may-drop-overdue";
    private static final String UNFINISHED = "warning indicator-counts-unfinished-as-in-time";

    /** Of a regime that says what starts and what ends the handling. */
    private static final Course COURSE = new Course(
            ImmutableMap.of(TermKey.of("handling"), ImmutableSet.of(ACCEPTED)),
            ImmutableMap.of(TermKey.of("handling"), ImmutableSet.of(ANSWERED)),
            ImmutableSet.of(RECEIVED),
            ImmutableSet.of(WITHDRAWN),
            ImmutableSet.of(ASKED));

    /** What flatters by leaving out who waits, or by taking for done what is not; each with and without a known course. */
    static Stream<Arguments> flattering() {
        Condition<CaseFact> all = always();
        Condition<CaseFact> owed =
                in(CLOCK, ImmutableSet.of(ClockClass.IN_TIME, ClockClass.LATE, ClockClass.OPEN, ClockClass.OVERDUE));
        Condition<CaseFact> answered = is(CaseFacts.happened(ANSWERED), true);
        Fact<CaseFact, LocalDate> registered = CaseFacts.REGISTERED;
        return Stream.of(
                flat("of what was answered", registered, IN_TIME, answered, MAY_DROP, DROPS),
                flat(
                        "the same turned round",
                        registered,
                        IN_TIME,
                        not(is(CaseFacts.happened(ANSWERED), false)),
                        MAY_DROP,
                        DROPS),
                flat("of what was not", registered, IN_TIME, not(answered), "", ""),
                flat(
                        "answered or closed",
                        registered,
                        IN_TIME,
                        any(answered, is(CaseFacts.CLOSED, true)),
                        MAY_DROP,
                        DROPS),
                flat("answered or not", registered, IN_TIME, any(answered, SETTLED, not(SETTLED)), "", ""),
                flat("of what was accepted", registered, IN_TIME, is(CaseFacts.happened(ACCEPTED), true), MAY_DROP, ""),
                flat("of what came in", registered, IN_TIME, is(CaseFacts.happened(RECEIVED), true), MAY_DROP, ""),
                flat("stage closed", registered, IN_TIME, is(CaseFacts.STAGE, Stage.CLOSED), DROPS, DROPS),
                flat(
                        "stage past the answer",
                        registered,
                        IN_TIME,
                        in(CaseFacts.STAGE, ImmutableSet.of(Stage.ANSWERED, Stage.underRemedy(1))),
                        MAY_DROP,
                        MAY_DROP),
                flat("stage accepted", registered, IN_TIME, is(CaseFacts.STAGE, Stage.ACCEPTED), "", ""),
                flat("not closed", registered, IN_TIME, is(CaseFacts.CLOSED, false), "", ""),
                flat("of what is settled", registered, IN_TIME, SETTLED, MAY_DROP, MAY_DROP),
                flat(
                        "a span of what was answered",
                        registered,
                        is(KEPT, ClockClass.IN_TIME),
                        known(CaseFacts.on(ANSWERED)),
                        DROPS,
                        DROPS),
                flat(
                        "a span, overdue taken out",
                        registered,
                        is(KEPT, ClockClass.IN_TIME),
                        not(is(KEPT, ClockClass.OVERDUE)),
                        DROPS,
                        DROPS),
                flat(
                        "a span of what has another",
                        registered,
                        is(KEPT, ClockClass.IN_TIME),
                        known(CaseFacts.on(ACCEPTED)),
                        MAY_DROP,
                        MAY_DROP),
                flat(
                        "by the end",
                        CaseFacts.finished(TermKey.of("handling")),
                        IN_TIME,
                        owed,
                        DROPS + "-from-periods",
                        DROPS + "-from-periods"),
                flat(
                        "by the answer",
                        CaseFacts.on(ANSWERED),
                        IN_TIME,
                        owed,
                        MAY_DROP + "-from-periods",
                        DROPS + "-from-periods"),
                flat(
                        "thirty days after it",
                        CaseFacts.plus(CaseFacts.on(ANSWERED), 30),
                        IN_TIME,
                        owed,
                        MAY_DROP + "-from-periods",
                        DROPS + "-from-periods"),
                flat("by acceptance", CaseFacts.on(ACCEPTED), IN_TIME, owed, MAY_DROP + "-from-periods", ""),
                flat("by receipt", CaseFacts.RECEIVED, IN_TIME, owed, "", ""),
                flat("settled, by the answer", CaseFacts.on(ANSWERED), SETTLED, answered, "", ""),
                flat(
                        "open with in time",
                        registered,
                        in(CLOCK, ImmutableSet.of(ClockClass.IN_TIME, ClockClass.OPEN)),
                        all,
                        UNFINISHED,
                        UNFINISHED),
                flat(
                        "open or in time",
                        registered,
                        any(IN_TIME, is(CLOCK, ClockClass.OPEN)),
                        all,
                        UNFINISHED,
                        UNFINISHED),
                flat(
                        "not owed with in time",
                        registered,
                        in(CLOCK, ImmutableSet.of(ClockClass.IN_TIME, ClockClass.NOT_OWED)),
                        all,
                        UNFINISHED,
                        UNFINISHED),
                flat(
                        "neither late nor overdue",
                        registered,
                        not(in(CLOCK, ImmutableSet.of(ClockClass.LATE, ClockClass.OVERDUE))),
                        all,
                        UNFINISHED,
                        UNFINISHED),
                flat(
                        "the same of what is owed",
                        registered,
                        not(in(CLOCK, ImmutableSet.of(ClockClass.LATE, ClockClass.OVERDUE))),
                        owed,
                        UNFINISHED,
                        UNFINISHED),
                flat(
                        "nothing open in it",
                        registered,
                        not(is(CLOCK, ClockClass.OVERDUE)),
                        in(CLOCK, ImmutableSet.of(ClockClass.IN_TIME, ClockClass.OVERDUE)),
                        "",
                        ""),
                flat("in time or settled", registered, any(IN_TIME, SETTLED), all, "", ""),
                flat(
                        "a span kept or open",
                        registered,
                        in(KEPT, ImmutableSet.of(ClockClass.IN_TIME, ClockClass.OPEN)),
                        all,
                        UNFINISHED,
                        UNFINISHED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("flattering")
    void whoWaitsIsNotLeftOut(
            String what,
            Fact<CaseFact, LocalDate> period,
            Measure<CaseFact> measure,
            String found,
            String foundOfACourse) {
        Indicator<CaseFact> indicator =
                Definitions.of("share", period, measure).better(Better.MORE).build();
        assertThat(graded(IndicatorLint.ofCases(indicator))).as(what).isEqualTo(found);
        assertThat(graded(IndicatorLint.ofCases(indicator, COURSE))).as(what).isEqualTo(foundOfACourse);
    }

    /** Whom it pays that people give up: each way of writing it, and which way round it is judged. */
    static Stream<Arguments> givingUp() {
        Condition<CaseFact> withdrawn = is(CaseFacts.happened(WITHDRAWN), true);
        Condition<CaseFact> asked = is(CaseFacts.happened(ASKED), true);
        String withdrawal = "warning indicator-rewards-withdrawal";
        String remedies = "warning indicator-rewards-few-remedies";
        return Stream.of(
                Arguments.of("withdrawn", withdrawn, Better.MORE, withdrawal),
                Arguments.of("done or withdrawn", any(SETTLED, withdrawn), Better.MORE, withdrawal),
                Arguments.of("on a day", known(CaseFacts.on(WITHDRAWN)), Better.MORE, withdrawal),
                Arguments.of("not withdrawn, the less the better", not(withdrawn), Better.LESS, withdrawal),
                Arguments.of("withdrawn, the less the better", withdrawn, Better.LESS, ""),
                Arguments.of("withdrawn, judging nothing", withdrawn, Better.NEITHER, ""),
                Arguments.of("settled and not withdrawn", all(SETTLED, not(withdrawn)), Better.MORE, ""),
                Arguments.of("no review", not(asked), Better.MORE, remedies),
                Arguments.of("no review, said so", is(CaseFacts.happened(ASKED), false), Better.MORE, remedies),
                Arguments.of("reviews, the less the better", asked, Better.LESS, remedies),
                Arguments.of("no remedy decided", not(known(CaseFacts.REMEDY)), Better.MORE, remedies),
                Arguments.of("upheld", is(CaseFacts.REMEDY, "upheld"), Better.MORE, ""),
                Arguments.of("reviews, judging nothing", asked, Better.NEITHER, ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("givingUp")
    void whatPeopleGiveUpIsNoMerit(String what, Condition<CaseFact> numerator, Better better, String found) {
        assertThat(graded(IndicatorLint.ofCases(
                        Definitions.of("share", CaseFacts.REGISTERED, Measure.share(numerator, always()))
                                .better(better)
                                .build(),
                        COURSE)))
                .as(what)
                .isEqualTo(found);
    }

    private static Arguments flat(
            String what,
            Fact<CaseFact, LocalDate> period,
            Condition<CaseFact> numerator,
            Condition<CaseFact> denominator,
            String found,
            String foundOfACourse) {
        return Arguments.of(what, period, Measure.share(numerator, denominator), found, foundOfACourse);
    }

    private static String graded(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.severity().code() + " " + finding.code())
                .collect(Collectors.joining(", "));
    }
}
