package io.petition.statistics.breakdown;

import static io.petition.statistics.breakdown.Letters.PANEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.petition.condition.Fact;
import io.petition.statistics.breakdown.Letters.Letter;
import io.petition.statistics.indicator.Fraction;
import io.petition.statistics.indicator.Tally;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** That a breakdown adds up, whichever way it is cut: against a tally of the facts of each cell alone. */
final class CubePropertiesTest {
    private static final Breakdown<Letter> BREAKDOWN =
            Breakdown.of(PANEL, Axis.of(Letters.REGION), Axis.of(Grain.MONTH), Axis.of(Letters.CHANNEL));

    @Provide
    Arbitrary<List<Letter>> letters() {
        return Letters.letters();
    }

    @Property
    void everyCutComesToTheWhole(@ForAll("letters") List<Letter> letters) {
        Cube cube = BREAKDOWN.of(letters);
        Tally whole = letters.isEmpty() ? Tally.empty() : PANEL.tally(letters);
        assertThat(cube.total()).isEqualTo(whole);
        assertThat(cube.over(ImmutableList.of("channel", "month")).total()).isEqualTo(whole);
        assertThat(cube.mapping("month", month -> month.isEmpty() ? month : month.substring(0, 4))
                        .total())
                .isEqualTo(whole);
    }

    @Property
    void aCellIsTheTallyOfItsFactsAlone(@ForAll("letters") List<Letter> letters) {
        Cube cube = Breakdown.of(PANEL, Axis.of(Letters.REGION)).of(letters);
        for (String region : cube.keys("region")) {
            List<Letter> its = letters.stream()
                    .filter(letter -> letter.region().orElse(Axis.UNKNOWN).equals(region))
                    .toList();
            assertThat(cube.at(region)).isEqualTo(PANEL.tally(its));
        }
        assertThat(cube.keys("region"))
                .containsExactlyInAnyOrderElementsOf(letters.stream()
                        .map(letter -> letter.region().orElse(Axis.UNKNOWN))
                        .distinct()
                        .toList());
    }

    /** Persons are masked, and all are written alike: one line, which holds every one of them. */
    @Property
    void answersThatAreWrittenAlikeAreOneLineAndNoneIsLost(@ForAll("letters") List<Letter> letters) {
        Fact<Letter, Masked> masked = Fact.of("masked", letter -> Optional.of(new Masked(letter.region())));
        Cube cube = Breakdown.of(PANEL, Axis.of(masked)).of(letters);
        assertThat(cube.keys("masked")).hasSizeLessThanOrEqualTo(1);
        assertThat(cube.total()).isEqualTo(letters.isEmpty() ? Tally.empty() : PANEL.tally(letters));
    }

    @Property
    void aMonthIsWhatBelongsToIt(@ForAll("letters") List<Letter> letters) {
        Cube months = BREAKDOWN.of(letters).over(ImmutableList.of("month"));
        Period march = Period.closed(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 31));
        Tally tally = PANEL.tally(letters, march);
        // A tally of a period says what has no day; a cube keeps that in a line of its own.
        Tally undated = months.at(Axis.UNKNOWN);
        assertThat(months.at("2025-03").plus(undated).plus(PANEL.tally(List.of())))
                .isEqualTo(tally);
    }

    @Property
    void partsAddUpInAnyOrder(@ForAll("letters") List<Letter> some, @ForAll("letters") List<Letter> others) {
        Cube both = BREAKDOWN.of(
                ImmutableList.<Letter>builder().addAll(some).addAll(others).build());
        assertThat(BREAKDOWN.of(some).plus(BREAKDOWN.of(others))).isEqualTo(both);
        assertThat(BREAKDOWN.of(others).plus(BREAKDOWN.of(some))).isEqualTo(both);
    }

    @Property
    void aNodeIsItsChildrenAndItsOwn(@ForAll("letters") List<Letter> letters) {
        Cube own = Breakdown.of(PANEL, Axis.of(Letters.REGION)).of(letters);
        Cube rolled = own.rolledUp("region", Letters.TREE);
        for (String node : Letters.REGIONS) {
            Tally sum = own.at(node);
            for (String child : Letters.REGIONS) {
                List<String> path = Letters.TREE.path(child);
                if (path.size() > 1 && path.get(1).equals(node)) {
                    sum = sum.plus(rolled.at(child));
                }
            }
            assertThat(rolled.at(node)).isEqualTo(sum);
        }
        assertThat(rolled.total()).isEqualTo(own.total());
        assertThat(rolled.where("region", key -> !key.equals("p")).total())
                .isEqualTo(own.where("region", key -> !key.equals("p")).total());
    }

    @Property
    void whatMovedAShareAddsUpToTheChange(
            @ForAll("letters") List<Letter> before, @ForAll("letters") List<Letter> after) {
        Breakdown<Letter> byRegion = Breakdown.of(PANEL, Axis.of(Letters.REGION));
        Change change = Change.of(Letters.ON_TIME, byRegion.of(before), byRegion.of(after), "region");
        var effects = change.parts().stream()
                .map(part -> part.mix().plus(part.rate()))
                .reduce(Fraction.ZERO, Fraction::plus);
        if (change.change().isPresent()) {
            assertThat(Optional.of(effects)).isEqualTo(change.change());
        } else {
            assertThat(change.parts()).isEmpty();
            assertThat(change.before().hasData() && change.after().hasData()).isFalse();
        }
    }

    /** Of what was rolled up, a province holds its counties, which are not weighed once more. */
    @Property
    void whatMovedAShareAddsUpToTheChangeAlsoUpATree(
            @ForAll("letters") List<Letter> before, @ForAll("letters") List<Letter> after) {
        Breakdown<Letter> byRegion = Breakdown.of(PANEL, Axis.of(Letters.REGION));
        Change change = Change.of(
                Letters.ON_TIME,
                byRegion.of(before).rolledUp("region", Letters.TREE),
                byRegion.of(after).rolledUp("region", Letters.TREE),
                "region");
        change.change()
                .ifPresent(whole -> assertThat(change.parts().stream()
                                .map(part -> part.mix().plus(part.rate()))
                                .reduce(Fraction.ZERO, Fraction::plus))
                        .isEqualTo(whole));
    }

    @Property
    void whatWasRolledUpAddsUpAlongOneTreeAlone(
            @ForAll("letters") List<Letter> some, @ForAll("letters") List<Letter> others) {
        Breakdown<Letter> byRegion = Breakdown.of(PANEL, Axis.of(Letters.REGION));
        Cube one = byRegion.of(some).rolledUp("region", Letters.TREE);
        Cube other = byRegion.of(others).rolledUp("region", Letters.TREE);
        Cube both = byRegion.of(some).plus(byRegion.of(others)).rolledUp("region", Letters.TREE);
        assertThat(one.plus(other)).isEqualTo(both);
        assertThat(one.plus(other).total()).isEqualTo(both.total());
        Cube flat = byRegion.of(others).rolledUp("region", Tree.of(Map.of()));
        Set<String> shared =
                Sets.intersection(ImmutableSet.copyOf(one.keys("region")), ImmutableSet.copyOf(flat.keys("region")));
        if (shared.stream().anyMatch(key -> Letters.TREE.path(key).size() > 1)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> one.plus(flat))
                    .withMessageContaining("one tree");
        }
    }

    private record Masked(Optional<String> region) {
        @Override
        public String toString() {
            return "***";
        }
    }
}
