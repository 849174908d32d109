package io.petition.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.petition.deadline.ToyRegime;
import io.petition.explain.Citation;
import io.petition.time.Period;
import io.petition.time.Span;
import io.petition.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegimeTest {
    private static final LocalDate CHANGE = LocalDate.of(2022, 5, 1);
    private static final Period OLD = Period.closed(LocalDate.of(2005, 5, 1), CHANGE.minusDays(1));
    private static final Period NEW = Period.from(CHANGE);

    private static Edition edition(String id, Period validity) {
        return Edition.builder()
                .id(id)
                .instrument(id)
                .validity(validity)
                .addTerms(ToyRegime.term(Span.calendarDays(3), Optional.empty()))
                .addWithoutTerm(NoTerm.of(TermKey.of("open"), ToyRegime.TOY))
                .disputeSteps(Dated.confirmed(List.of(DisputeStep.AGREEMENT), validity, ToyRegime.TOY))
                .build();
    }

    private static Regime regime(EditionChoice choice) {
        return Regime.builder()
                .from(ToyRegime.counting(ToyRegime.usual()))
                .editions(Timeline.of(
                        new Timeline.Entry<>(OLD, edition("old", OLD)), new Timeline.Entry<>(NEW, edition("new", NEW))))
                .editionChoice(Dated.unconfirmed(choice, OLD, ToyRegime.TOY))
                .build();
    }

    @Test
    void theChoiceOfEditionIsAValue() {
        LocalDate registered = CHANGE.minusDays(10);
        LocalDate step = CHANGE.plusDays(10);
        assertThat(regime(EditionChoice.BY_REGISTRATION).governing(registered, step))
                .map(Edition::id)
                .contains("old");
        assertThat(regime(EditionChoice.BY_STEP).governing(registered, step))
                .map(Edition::id)
                .contains("new");
        assertThat(regime(EditionChoice.BY_STEP)
                        .governing(registered, OLD.from().minusDays(1)))
                .isEmpty();
    }

    @Test
    void anEditionAnswersWithARuleOrSaysWhichKindOfNothing() {
        Edition edition = edition("new", NEW);
        assertThat(edition.term(TermKey.of("answer"))).isInstanceOf(TermLookup.Found.class);
        assertThat(edition.term(TermKey.of("open"))).isInstanceOf(TermLookup.NoStatutoryTerm.class);
        assertThat(edition.term(TermKey.of("other")))
                .isEqualTo(new TermLookup.NotInEdition(TermKey.of("other"), "new"));
    }

    @Test
    void aTermStandsOnce() {
        assertThatThrownBy(() -> Edition.builder()
                        .from(edition("new", NEW))
                        .addWithoutTerm(NoTerm.of(TermKey.of("answer"), ToyRegime.TOY))
                        .build())
                .hasMessageContaining("terms: edition new has a key twice");
    }

    @Test
    void overlappingEditionsAreRefusedAndBothNamed() {
        Period early = Period.from(CHANGE.minusDays(1));
        assertThatThrownBy(() -> Timeline.of(
                        new Timeline.Entry<>(OLD, edition("old", OLD)),
                        new Timeline.Entry<>(early, edition("new", early))))
                .hasMessageContaining("old (2005-05-01..2022-04-30)")
                .hasMessageContaining("new (2022-04-30..)");
    }

    @Test
    void aValueWithoutASourceIsRefused() {
        assertThatThrownBy(() -> new Dated<>(3, NEW, List.of(), Standing.CONFIRMED))
                .hasMessageContaining("citations: none for 3");
        assertThatThrownBy(() -> Citation.of(" ", "1")).hasMessageContaining("instrument");
    }

    @Test
    void aPartMustBeWhatItsKeySays() {
        PartKey<Integer> key = new PartKey<>("number", Integer.class);
        Regime regime = Regime.builder()
                .from(regime(EditionChoice.BY_STEP))
                .putPart(key, 7)
                .build();
        assertThat(regime.part(key)).contains(7);
        assertThatThrownBy(() -> Regime.builder()
                        .from(regime(EditionChoice.BY_STEP))
                        .putPart(key, "seven")
                        .build())
                .hasMessageContaining("parts: number is a java.lang.String");
    }
}
