package io.petition.examples.cli;

import com.google.common.collect.ImmutableList;
import io.petition.rules.china.ChinaIndicators;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.IndicatorBook;
import io.petition.statistics.indicator.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The indicators that are asked for.
 *
 * @param own the host's own, which go before what ships
 * @param keys their keys
 */
record StatsChoice(Optional<IndicatorBook> own, List<String> keys) {
    StatsChoice {
        Objects.requireNonNull(own, "own");
        keys = ImmutableList.copyOf(keys);
    }

    private Stream<IndicatorBook> books() {
        return Stream.concat(own.stream(), Stream.of(ChinaIndicators.all()));
    }

    /** The kind of fact that is said, or else the one that the first indicator counts. */
    FactKind<?> kind(@Nullable String word) throws BadInput {
        if (word != null) {
            Optional<FactKind<?>> said = FactKind.ALL.stream()
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
            if (said.isEmpty()) {
                String known = FactKind.ALL.stream().map(FactKind::word).collect(Collectors.joining(", "));
                throw new BadInput("facts", "bad.word", Map.of("value", word, "known", known));
            }
            return said.get();
        }
        String first = keys.get(0);
        for (FactKind<?> kind : FactKind.ALL) {
            if (find(kind, first).isPresent()) {
                if (kind.equals(FactKind.ACTIVITIES)) {
                    throw new BadInput("indicator", "bad.stats-no-activities", Map.of("value", first));
                }
                return kind;
            }
        }
        throw IndicatorsCommand.unknown("indicator", first, all());
    }

    private List<Indicator<?>> all() {
        List<Indicator<?>> all = new ArrayList<>();
        books().forEach(book -> all.addAll(book.all()));
        return all;
    }

    private <F> Optional<Indicator<F>> find(FactKind<F> kind, String key) {
        return books().flatMap(book -> kind.indicator(book, key).stream()).findFirst();
    }

    /** The indicators, all of one kind. */
    <F> List<Indicator<F>> indicators(FactKind<F> kind) throws BadInput {
        List<Indicator<F>> found = new ArrayList<>();
        for (String key : keys) {
            Optional<Indicator<F>> indicator = find(kind, key);
            if (indicator.isEmpty()) {
                List<Indicator<F>> known = new ArrayList<>();
                books().forEach(book -> known.addAll(kind.indicators().apply(book)));
                checkKind(kind, key, known);
                throw IndicatorsCommand.unknown("indicator", key, known);
            }
            if (found.contains(indicator.get())) {
                throw new BadInput("indicator", "bad.stats-twice", Map.of("value", key));
            }
            found.add(indicator.get());
        }
        return found;
    }

    /** There is such an indicator, and it counts other things. */
    private void checkKind(FactKind<?> kind, String key, List<? extends Indicator<?>> known) throws BadInput {
        for (FactKind<?> other : FactKind.ALL) {
            if (find(other, key).isPresent()) {
                throw new BadInput(
                        "indicator",
                        "bad.stats-kind",
                        Map.of(
                                "value",
                                key,
                                "its",
                                other.word(),
                                "kind",
                                kind.word(),
                                "known",
                                IndicatorsCommand.keys(known)));
            }
        }
    }

    /** Two that put a fact into one class each: a composite is its parts. */
    static void checkTwo(List<? extends Indicator<?>> indicators) throws BadInput {
        if (indicators.size() != 2) {
            throw new BadInput("indicator", "bad.stats-two", Map.of("count", Integer.toString(indicators.size())));
        }
        for (Indicator<?> each : indicators) {
            if (each.measure() instanceof Measure.Composite) {
                throw new BadInput("indicator", "bad.stats-composite", Map.of("value", each.key()));
            }
        }
    }
}
