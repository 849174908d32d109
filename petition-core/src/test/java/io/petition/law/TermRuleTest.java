package io.petition.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.petition.deadline.ToyRegime;
import io.petition.law.Anchor.Point;
import io.petition.time.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a term can say, and what it is refused for. */
class TermRuleTest {
    private static final MilestoneKey BEGUN = MilestoneKey.of("begun");
    private static final MilestoneKey HEARD = MilestoneKey.of("heard");

    private static TermRule.Builder term() {
        return TermRule.builder()
                .from(ToyRegime.term(Span.calendarDays(10), Optional.empty()).value());
    }

    private static ExtensionBound bound(Ceiling most) {
        return new ExtensionBound(
                most, OptionalInt.empty(), MilestoneKey.of("extended"), Set.of(), List.of(ToyRegime.TOY));
    }

    @ParameterizedTest(name = "a term of {0} extended by {1}: {2}")
    @CsvSource({
        "10 calendar-days, 5 working-days,   true",
        "10 working-days,  1 months,         true",
        "1 years,          2 weeks,          true",
        "24 hours,         12 hours,         true",
        "8 service-hours,  8 service-hours,  true",
        "24 hours,         8 service-hours,  false",
        "24 hours,         1 calendar-days,  false",
        "10 working-days,  8 service-hours,  false",
        "2 months,         24 hours,         false",
    })
    void isExtendedByWhatFitsIt(String length, String most, boolean fits) {
        TermRule.Builder rule = term().length(Length.of(Span.parse(length).orElseThrow()))
                .extension(bound(Ceiling.of(Span.parse(most).orElseThrow())));
        if (fits) {
            assertThat(rule.build().extendableBy()).isEqualTo(Span.parse(most));
        } else {
            assertThatThrownBy(rule::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("extension: at most " + most);
        }
    }

    @Test
    void asMuchAsTheTermWasLongFollowsTheTerm() {
        TermRule rule = term().extension(bound(Ceiling.original())).build();
        assertThat(rule.extendableBy()).contains(Span.calendarDays(10));
        TermRule longer =
                TermRule.builder().from(rule).length(Length.of(Span.hours(3))).build();
        assertThat(longer.extendableBy()).contains(Span.hours(3));
        TermRule senders =
                TermRule.builder().from(rule).length(Length.givenBySender()).build();
        assertThat(senders.extendableBy()).as("nobody knows how long that is").isEmpty();
        assertThat(term().build().extendableBy()).isEmpty();
        assertThat(Ceiling.original()).hasToString("original");
        assertThat(Ceiling.of(Span.months(2))).hasToString("2 months");
    }

    @Test
    void anAnchorAddsDaysAndNamesEachMilestoneOnce() {
        assertThatThrownBy(() -> term().anchor(Anchor.latestOf(Point.after(BEGUN, Span.hours(1))))
                        .build())
                .hasMessageContaining("adds hours");
        assertThatThrownBy(() -> Anchor.latestOf(Point.at(BEGUN), Point.after(BEGUN, Span.weeks(1))))
                .hasMessageContaining("names a milestone twice");
        assertThatThrownBy(Anchor::latestOf).hasMessageContaining("points: none");
        assertThat(Anchor.latestOf(Point.at(BEGUN), Point.after(HEARD, Span.weeks(1))))
                .hasToString("latest of begun, heard + 1 weeks");
        assertThat(Anchor.earliestOf(Point.at(BEGUN), Point.at(HEARD)))
                .isEqualTo(Anchor.at(BEGUN, HEARD))
                .hasToString("begun, heard");
        assertThat(Anchor.latestOf(Point.at(BEGUN)).isPlain()).isFalse();
        assertThat(Anchor.at(BEGUN, HEARD).milestones()).containsExactly(BEGUN, HEARD);
    }

    @Test
    void silenceSaysWhatItCountsAs() {
        assertThatThrownBy(() -> term().effect(LegalEffect.DEEMED).build()).hasMessageContaining("deemed: nothing");
        assertThatThrownBy(() -> term().deemed("granted").build()).hasMessageContaining("deemed: granted");
        assertThat(term().effect(LegalEffect.DEEMED).deemed("granted").build().deemed())
                .contains("granted");
    }

    @Test
    void aBoundOnPausesIsInDaysAndPositive() {
        PauseGround.Builder ground =
                PauseGround.builder().key("hearing").begins(BEGUN).ends(HEARD).addCitations(ToyRegime.TOY);
        assertThatThrownBy(() -> ground.longest(Span.hours(3)).build()).hasMessageContaining("longest: 3 hours");
        assertThatThrownBy(() -> ground.longest(Span.weeks(3)).times(0).build())
                .hasMessageContaining("times: OptionalInt[0]");
        assertThatThrownBy(() -> new ExtensionBound(
                        Ceiling.original(), OptionalInt.of(0), BEGUN, Set.of(), List.of(ToyRegime.TOY)))
                .hasMessageContaining("times: OptionalInt[0] is not positive");
        assertThatThrownBy(() -> ExtensionBound.of(Span.weeks(1), BEGUN)).hasMessageContaining("citations: none");
    }
}
