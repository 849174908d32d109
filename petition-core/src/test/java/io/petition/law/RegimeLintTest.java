package io.petition.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.petition.deadline.ToyRegime;
import io.petition.explain.Citation;
import io.petition.explain.Finding;
import io.petition.time.Period;
import io.petition.time.Span;
import io.petition.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RegimeLintTest {
    private static final Regime TOY = ToyRegime.counting(ToyRegime.usual());
    private static final Period ALWAYS = TOY.editions().entries().get(0).period();

    private static TermRule.Builder rule() {
        return TermRule.builder()
                .from(ToyRegime.term(Span.calendarDays(3), Optional.empty()).value());
    }

    private static Regime with(Dated<TermRule> term) {
        Edition edition = Edition.builder()
                .from(TOY.editions().entries().get(0).value())
                .terms(List.of(term))
                .build();
        return TOY.withEditions(Timeline.of(new Timeline.Entry<>(ALWAYS, edition)));
    }

    private static Regime with(TermRule.Builder rule) {
        return with(Dated.confirmed(rule.build(), ALWAYS, ToyRegime.TOY));
    }

    private static Regime inForce(Period... periods) {
        return TOY.withEditions(new Timeline<>(Stream.of(periods)
                .map(period -> new Timeline.Entry<>(
                        period, TOY.editions().entries().get(0).value()))
                .toList()));
    }

    static Stream<Arguments> faults() {
        LocalDate change = LocalDate.of(2020, 1, 1);
        return Stream.of(
                arguments(
                        "lint.citation-without-article",
                        with(Dated.confirmed(rule().build(), ALWAYS, Citation.of("Toy Act", "")))),
                arguments("lint.window-not-optional", with(rule().holder(Holder.PETITIONER))),
                arguments("lint.window-of-organ", with(rule().effect(LegalEffect.FILING_WINDOW))),
                arguments("lint.service-hours-without-timetable", with(rule().length(Length.of(Span.serviceHours(8))))),
                arguments(
                        "lint.extension-without-length",
                        with(rule().length(Length.givenBySender())
                                .extension(ExtensionBound.builder()
                                        .most(Ceiling.original())
                                        .by(MilestoneKey.of("extended"))
                                        .addCitations(ToyRegime.TOY)
                                        .build()))),
                arguments("lint.starts-and-stops", with(rule().addStops(MilestoneKey.of("begun")))),
                arguments(
                        "lint.term-not-in-force-throughout",
                        with(Dated.confirmed(rule().build(), Period.from(change), ToyRegime.TOY))),
                arguments(
                        "lint.editions-gap",
                        inForce(Period.closed(ALWAYS.from(), change), Period.from(change.plusDays(2)))),
                arguments("lint.counting-missing", inForce(Period.from(LocalDate.of(1700, 1, 1)))),
                arguments("lint.nothing-owed-after", with(rule())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void noticesWhatIsHardlyMeant(String code, Regime regime) {
        assertThat(RegimeLint.findings(regime)).extracting(Finding::code).contains(code);
    }

    @Test
    void saysNothingOfARegimeInWhichEveryMomentLeadsOn() {
        Edition edition = Edition.builder()
                .from(with(rule()).editions().entries().get(0).value())
                .addWithoutTerm(NoTerm.builder()
                        .key(TermKey.of("filed-away"))
                        .addStarts(MilestoneKey.of("done"))
                        .addCitations(ToyRegime.TOY)
                        .build())
                .build();
        Regime regime = TOY.withEditions(Timeline.of(new Timeline.Entry<>(ALWAYS, edition)));
        assertThat(RegimeLint.findings(regime)).isEmpty();
    }
}
