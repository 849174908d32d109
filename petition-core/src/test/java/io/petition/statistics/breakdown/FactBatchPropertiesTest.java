package io.petition.statistics.breakdown;

import static io.petition.statistics.breakdown.Cases.AXES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.statistics.breakdown.Cases.Case;
import io.petition.statistics.indicator.Panel;
import io.petition.statistics.indicator.Tally;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * That columns say what a naive count of the objects says, whatever is asked of them and however they were made, put together, sorted or
 * sent.
 */
final class FactBatchPropertiesTest {
    private static final int TRIES = 150;

    @Provide
    Arbitrary<List<Case>> cases() {
        return Cases.cases();
    }

    @Provide
    Arbitrary<Panel<Case>> panels() {
        return Cases.panels();
    }

    @Provide
    Arbitrary<List<Axis<Case>>> axes() {
        return Cases.axes();
    }

    @Provide
    Arbitrary<Optional<Period>> periods() {
        return Cases.periods();
    }

    @Property(tries = TRIES)
    void columnsSayWhatIsCountedOneByOne(
            @ForAll("cases") List<Case> cases,
            @ForAll("panels") Panel<Case> panel,
            @ForAll("axes") List<Axis<Case>> axes,
            @ForAll("periods") Optional<Period> period) {
        Breakdown<Case> breakdown = Cases.breakdown(panel, axes, period);
        Cube cube = NaiveCube.of(breakdown, cases);
        FactBatch<Case> batch = FactBatch.of(panel, AXES, cases);
        assertThat(breakdown.of(cases)).isEqualTo(cube);
        assertThat(breakdown.of(cases, 3)).isEqualTo(cube);
        assertThat(batch.cube(breakdown)).isEqualTo(cube);
        assertThat(batch.compact().cube(breakdown)).isEqualTo(cube);
        assertThat(FactBatch.read(panel, batch.toBytes()).cube(breakdown)).isEqualTo(cube);
        assertThat(batch.cube(breakdown, Runnable::run, 3)).isEqualTo(cube);
        assertThat(fromColumns(panel, cases).cube(breakdown)).isEqualTo(cube);
    }

    /** Of objects and by way of profiles, against each indicator asked of each fact on its own. */
    @Property(tries = TRIES)
    void profilesClassAsTheIndicatorsDo(
            @ForAll("cases") List<Case> cases,
            @ForAll("panels") Panel<Case> panel,
            @ForAll("periods") Optional<Period> period) {
        Tally nothing = panel.tally(List.of());
        Tally tally = period.map(only -> panel.tally(cases, only)).orElseGet(() -> panel.tally(cases));
        assertThat(Cases.breakdown(panel, List.of(), period).of(cases).total().plus(nothing))
                .isEqualTo(tally);
    }

    @Property(tries = TRIES)
    void batchesAddUp(
            @ForAll("cases") List<Case> some,
            @ForAll("cases") List<Case> others,
            @ForAll("panels") Panel<Case> panel,
            @ForAll("axes") List<Axis<Case>> axes) {
        Breakdown<Case> breakdown = Breakdown.of(panel, axes);
        List<Case> all =
                ImmutableList.<Case>builder().addAll(some).addAll(others).build();
        FactBatch<Case> sum = FactBatch.of(panel, AXES, some).plus(FactBatch.of(panel, AXES, others));
        assertThat(sum.size()).isEqualTo(all.size());
        Cube cube = NaiveCube.of(breakdown, all);
        assertThat(sum.cube(breakdown)).isEqualTo(cube);
        assertThat(sum.compact().cube(breakdown)).isEqualTo(cube);
    }

    @Property(tries = TRIES)
    void lessCanBeAskedThanWasKept(
            @ForAll("cases") List<Case> cases,
            @ForAll("panels") Panel<Case> panel,
            @ForAll("axes") List<Axis<Case>> axes,
            @ForAll @IntRange(max = 8) int first) {
        int from = Math.min(first, panel.indicators().size());
        Panel<Case> fewer =
                Panel.of(panel.indicators().subList(from, panel.indicators().size()));
        Breakdown<Case> breakdown = Breakdown.of(fewer, axes);
        assertThat(FactBatch.of(panel, AXES, cases).cube(breakdown)).isEqualTo(NaiveCube.of(breakdown, cases));
    }

    @Property(tries = TRIES)
    void whatWasDamagedIsRefused(
            @ForAll("cases") List<Case> cases,
            @ForAll("panels") Panel<Case> panel,
            @ForAll @IntRange(max = 100_000) int at,
            @ForAll @IntRange(min = 1, max = 255) int bits) {
        byte[] bytes = FactBatch.of(panel, AXES, cases).toBytes();
        bytes[at % bytes.length] ^= (byte) bits;
        assertThatIllegalArgumentException().isThrownBy(() -> FactBatch.read(panel, bytes));
    }

    /** As a host would that has nothing but arrays; equal facts have one code. */
    private static FactBatch<Case> fromColumns(Panel<Case> panel, List<Case> cases) {
        List<Case> distinct = ImmutableSet.copyOf(cases).asList();
        BatchColumns<Case> columns = FactBatch.<Case>columns(panel, cases.size())
                .alike(cases.stream().mapToInt(distinct::indexOf).toArray(), distinct::get)
                .days(Cases.CAME, days(cases, c -> Optional.of(c.came())))
                .days(Cases.DUE, days(cases, Case::due))
                .days(Cases.ANSWERED, days(cases, Case::answered))
                .numbers(
                        Cases.PERSONS,
                        cases.stream().mapToInt(c -> c.persons().orElse(7)).toArray());
        axis(columns, "region", cases, c -> c.region().orElse(Axis.UNKNOWN));
        axis(columns, "channel", cases, Case::channel);
        axis(
                columns,
                "half",
                cases,
                c -> c.rated()
                        .map(rated -> rated ? "" : c.came().getMonthValue() > 6 ? "second" : "first")
                        .orElse(Axis.UNKNOWN));
        return columns.build();
    }

    private static int[] days(List<Case> cases, Function<Case, Optional<LocalDate>> day) {
        return cases.stream()
                .mapToInt(c -> day.apply(c).map(its -> (int) its.toEpochDay()).orElse(FactBatch.NO_DAY))
                .toArray();
    }

    private static void axis(BatchColumns<Case> columns, String name, List<Case> cases, Function<Case, String> key) {
        List<String> keys =
                ImmutableSet.copyOf(cases.stream().map(key).toList()).asList();
        columns.axis(name, keys, cases.stream().map(key).mapToInt(keys::indexOf).toArray());
    }
}
