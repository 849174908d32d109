package io.petition.statistics;

import com.google.common.collect.ImmutableList;
import io.petition.condition.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The forms in which facts of every kind are asked for and read. */
final class FactForms {
    private static final ImmutableList<Boolean> YES_NO = ImmutableList.of(true, false);

    private FactForms() {}

    static <F, T extends Enum<T>> Fact<F, T> oneOf(String name, T[] values, Function<F, Optional<T>> getter) {
        return Fact.oneOf(name, List.of(values), getter);
    }

    static <F> Fact<F, Boolean> yesNo(String name, Function<F, Optional<Boolean>> getter) {
        return Fact.oneOf(name, YES_NO, getter);
    }

    static <F> Fact<F, LocalDate> day(String name, Function<F, Optional<LocalDate>> getter) {
        return read(name, LocalDate::parse, getter);
    }

    static <F> Fact<F, Integer> number(String name, Function<F, Optional<Integer>> getter) {
        return read(name, Integer::valueOf, getter);
    }

    static <F> Fact<F, String> word(String name, Function<F, Optional<String>> getter) {
        return read(name, text -> text, getter);
    }

    static <F, T> Fact<F, T> read(String name, Function<String, T> reader, Function<F, Optional<T>> getter) {
        return Fact.of(name, text -> Optional.of(reader.apply(text)), getter);
    }
}
