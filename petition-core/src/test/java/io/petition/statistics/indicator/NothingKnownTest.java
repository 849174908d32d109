package io.petition.statistics.indicator;

import static io.petition.condition.Condition.is;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.petition.condition.Condition;
import io.petition.model.MatterId;
import io.petition.model.PersonRef;
import io.petition.statistics.CaseFact;
import io.petition.statistics.CaseFacts;
import io.petition.statistics.Intake;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a figure says where nothing is known, and that no definition asks for a certain person. */
class NothingKnownTest {
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2026, 3, 2));

    private static final Indicator<CaseFact> PETITIONS = Definitions.of(
                    "petitions", CaseFacts.RECEIVED, Measure.sum(CaseFacts.PETITIONS))
            .build();

    private static final Indicator<CaseFact> SETTLED = Definitions.of(
                    "settled-ones", CaseFacts.RECEIVED, Measure.<CaseFact>count())
            .population(is(CaseFacts.SETTLED, true))
            .build();

    private static CaseFact fact(Optional<LocalDate> received, Optional<Integer> persons, int petitions) {
        return CaseFact.builder()
                .matter(MatterId.of("M"))
                .intake(Intake.builder()
                        .received(received)
                        .persons(persons)
                        .petitions(petitions)
                        .build())
                .build();
    }

    /** Of so many the number is known to be 3, of so many it is not known, and so many have no day. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, 0",
        "2, 0, 0, 6, 6",
        "2, 3, 0, 6, '6, 3 unknown'",
        "0, 3, 0, , 'no data, 3 unknown'",
        "0, 0, 1, , 'no data, 1 undated'",
        "1, 0, 1, 3, '3, 1 undated'",
        "0, 2, 1, , 'no data, 2 unknown, 1 undated'"
    })
    void aSumOfWhatNobodyKnowsIsNotNought(int known, int unknown, int undated, @Nullable Integer value, String text) {
        List<CaseFact> facts = IntStream.range(0, known + unknown + undated)
                .mapToObj(i -> fact(
                        i < known + unknown ? DAY : Optional.empty(),
                        i < known || i >= known + unknown ? Optional.of(3) : Optional.empty(),
                        1))
                .toList();
        Figure figure = Definitions.PERSONS.of(Definitions.PANEL.tally(facts));
        assertThat(figure.value()).isEqualTo(Optional.ofNullable(value).map(exact -> Fraction.of(exact, 1)));
        assertThat(figure).hasToString(text);
    }

    /** What is known to be 0 is 0. */
    @Test
    void aSumOfNoughtsIsNought() {
        List<CaseFact> facts = List.of(fact(DAY, Optional.empty(), 0));
        assertThat(PETITIONS.of(Panel.of(PETITIONS).tally(facts)).value()).contains(Fraction.ZERO);
    }

    @Test
    void aCountOfWhatNobodyKnowsIsNotNought() {
        List<CaseFact> facts = List.of(fact(DAY, Optional.empty(), 1));
        assertThat(SETTLED.of(Panel.of(SETTLED).tally(facts))).hasToString("no data, 1 unknown");
    }

    @Test
    void ofDaysThatNobodyKnowsThereIsNoMedian() {
        Figure.Spread days = (Figure.Spread)
                Definitions.DAYS.of(Definitions.PANEL.tally(List.of(fact(Optional.empty(), Optional.empty(), 1))));
        assertThat(days.value()).isEmpty();
        assertThat(days).hasToString("no data, 1 undated");
        assertThat(days.days().median()).isEmpty();
        assertThat(days.days().percentile(90)).isEmpty();
    }

    /** Two would print masked alike and share a fingerprint. Whether somebody is known may be asked. */
    @Test
    void noDefinitionAsksForACertainPerson() {
        Condition<CaseFact> hers = is(CaseFacts.HANDLER, PersonRef.of("official-7"));
        Condition<CaseFact> settled = is(CaseFacts.SETTLED, true);
        for (Condition<CaseFact> asking :
                List.of(hers, Condition.not(hers), Condition.all(settled, Condition.any(settled, hers)))) {
            assertThatThrownBy(() -> Definitions.share(asking, Condition.always()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("share asks for a certain person by handler")
                    .hasMessageNotContaining("official-7");
            assertThatThrownBy(() -> Definitions.share(settled, asking)).hasMessageContaining("certain person");
            assertThatThrownBy(() -> Definitions.of("named", CaseFacts.RECEIVED, Measure.<CaseFact>count())
                            .population(asking)
                            .build())
                    .hasMessageContaining("named asks for a certain person");
            assertThatThrownBy(() -> Definitions.of(
                                    "named",
                                    CaseFacts.RECEIVED,
                                    Measure.share(settled, Condition.<CaseFact>always())
                                            .naming("hers", asking))
                            .build())
                    .hasMessageContaining("certain person");
        }
        assertThat(Definitions.share(Condition.known(CaseFacts.SPONSOR), Condition.always())
                        .fingerprint())
                .isNotEqualTo(Definitions.share(Condition.known(CaseFacts.HANDLER), Condition.always())
                        .fingerprint());
    }
}
