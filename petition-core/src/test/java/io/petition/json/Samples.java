package io.petition.json;

import io.petition.lifecycle.Stage;
import io.petition.lifecycle.UnknownEvent;
import io.petition.time.Span;
import io.petition.time.When;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Makes values of any record from the types of its components, so that a record which nobody thought of is tried too.
 * A number from 0 on chooses: which constants, how many elements, which optionals are there.
 */
public final class Samples {
    private static final int MOST = 24;

    /** What cannot be made from its components, or is the end of all components. */
    private static final Map<Class<?>, IntFunction<?>> LEAVES = Map.ofEntries(
            Map.entry(String.class, i -> "text " + i),
            Map.entry(int.class, i -> i + 1),
            Map.entry(Integer.class, i -> i + 1),
            Map.entry(long.class, i -> i + 1L),
            Map.entry(Long.class, i -> i + 1L),
            Map.entry(boolean.class, i -> i % 2 == 0),
            Map.entry(Boolean.class, i -> i % 2 == 0),
            Map.entry(OptionalInt.class, i -> i % 2 == 0 ? OptionalInt.of(i + 1) : OptionalInt.empty()),
            Map.entry(LocalDate.class, i -> LocalDate.of(2026, 2, 20).plusDays(i)),
            Map.entry(Instant.class, i -> Instant.parse("2026-02-20T10:00:00Z").plusSeconds(i)),
            Map.entry(When.class, i -> i % 2 == 0 ? When.of("2026-03-02") : When.of("2026-03-02T10:00:00.5Z")),
            Map.entry(Span.class, i -> new Span(i + 1, i % 2 == 0 ? Span.Unit.WORKING_DAYS : Span.Unit.MONTHS)),
            Map.entry(Stage.class, i -> i % 2 == 0 ? Stage.ACCEPTED : Stage.of("under-remedy-" + (i + 1))),
            Map.entry(
                    UnknownEvent.class,
                    i -> new UnknownEvent(
                            "of-a-later-day", Map.of("track", "1", "depth", Map.of("list", List.of(i))))));

    private final int choice;
    private int made;

    private Samples(int choice) {
        this.choice = choice;
    }

    /** Several different values of a type; at least one. */
    public static <T> List<T> of(Class<T> type) {
        Set<T> samples = new LinkedHashSet<>();
        Throwable refusal = null;
        for (int choice = 0; choice < MOST; choice++) {
            try {
                samples.add(type.cast(new Samples(choice).make(type)));
            } catch (IllegalArgumentException | NullPointerException e) {
                refusal = e; // its constructor has rules that this choice breaks; another will keep them
            }
        }
        if (samples.isEmpty()) {
            throw new AssertionError("no choice makes a " + type + "; add it to the leaves", refusal);
        }
        return List.copyOf(samples);
    }

    /** What a family comes to in the end: the records of every group in it. */
    public static <T> List<Class<? extends T>> members(Class<T> family) {
        List<Class<? extends T>> members = new ArrayList<>();
        for (Class<?> permitted : family.getPermittedSubclasses()) {
            Class<? extends T> member = permitted.asSubclass(family);
            if (member.isSealed()) {
                members.addAll(members(member));
            } else {
                members.add(member);
            }
        }
        return members;
    }

    private Object make(Type type) {
        int number = choice + made++;
        if (type instanceof ParameterizedType generic) {
            return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        Class<?> plain = (Class<?>) type;
        if (LEAVES.containsKey(plain)) {
            return LEAVES.get(plain).apply(number);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[number % plain.getEnumConstants().length];
        }
        if (plain.isSealed()) {
            return make(plain.getPermittedSubclasses()[number % plain.getPermittedSubclasses().length]);
        }
        if (plain.isRecord()) {
            return record(plain);
        }
        throw new AssertionError("no sample for " + plain + "; add it to the leaves");
    }

    private Object container(Class<?> raw, Type... of) {
        if (raw == Optional.class) {
            return choice % 3 == 0 ? Optional.empty() : Optional.of(make(of[0]));
        }
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < choice % 3; i++) {
            elements.add(make(of[of.length - 1]));
        }
        if (raw == List.class) {
            return elements;
        }
        if (raw == Set.class) {
            return new LinkedHashSet<>(elements);
        }
        if (raw == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            elements.forEach(element -> map.put(make(of[0]), element));
            return map;
        }
        return record(raw, of);
    }

    private Object record(Class<?> type, Type... variables) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(RecordComponent::getGenericType)
                .map(of -> of instanceof Class<?> || of instanceof ParameterizedType ? of : variables[0])
                .map(this::make)
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new AssertionError(e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot make " + type, e);
        }
    }
}
