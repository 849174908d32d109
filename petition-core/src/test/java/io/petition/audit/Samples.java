package io.petition.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.petition.lifecycle.Event;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.UnknownEvent;
import io.petition.model.MatterId;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Makes values of any type that events are made of, by its components: no event need be known by name. */
public final class Samples {
    private static final List<String> TEXTS = List.of(
            "a",
            "1",
            "housing",
            "信访局",
            "\"",
            "a\\",
            "a,b=\"c\"",
            "330100",
            "\n",
            "\ud83d",
            "0123456789abcdef".repeat(4));
    private static final int PATIENCE = 200;

    private Samples() {}

    /** A history in form: of one matter, numbered from 1; whether it is lawful is not asked. */
    static List<Recorded> history(long seed, int size) {
        Random random = new Random(seed);
        List<Recorded> history = new ArrayList<>();
        for (long version = 1; version <= size; version++) {
            history.add(recorded(version, (Event) of(Event.class, random), random));
        }
        return history;
    }

    /** A history in which every kind of event stands once. */
    public static List<Recorded> ofEveryKind(long seed) {
        Random random = new Random(seed);
        List<Recorded> history = new ArrayList<>();
        for (Class<?> kind : linked()) {
            history.add(recorded(history.size() + 1L, (Event) of(kind, random), random));
        }
        return history;
    }

    private static Recorded recorded(long version, Event event, Random random) {
        return (Recorded) record(
                Recorded.class, random, Map.of("matter", MatterId.of("M-1"), "version", version, "event", event));
    }

    /** The kinds of event that a chain links: all but what this version does not know. */
    static List<Class<?>> linked() {
        return kinds(Event.class).stream()
                .filter(kind -> kind != UnknownEvent.class)
                .toList();
    }

    /** The types a sealed one comes down to. */
    static List<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses())
                        .flatMap(each -> kinds(each).stream())
                        .toList()
                : List.of(type);
    }

    static Object of(Type type, Random random) {
        if (type instanceof ParameterizedType generic) {
            return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), random);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isSealed()) {
            List<Class<?>> kinds = raw == Event.class ? linked() : kinds(raw);
            return of(kinds.get(random.nextInt(kinds.size())), random);
        }
        if (raw.isEnum()) {
            Object[] constants = raw.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        }
        return raw.isRecord() ? record(raw, random, Map.of()) : scalar(raw, random);
    }

    private static Object scalar(Class<?> type, Random random) {
        return switch (type.getSimpleName()) {
            case "String", "Object" -> TEXTS.get(random.nextInt(TEXTS.size()));
            case "int", "Integer" -> random.nextInt(4);
            case "long", "Long" -> (long) random.nextInt(4);
            case "boolean", "Boolean" -> random.nextBoolean();
            case "BigDecimal" -> BigDecimal.valueOf(random.nextInt(1000), 2);
            case "LocalTime" -> LocalTime.of(random.nextInt(24), 0);
            case "Duration" -> Duration.ofMinutes(random.nextInt(1000));
            case "LocalDate" -> LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
            case "Instant" -> Instant.parse("2026-01-01T00:00:00Z").plusMillis(random.nextInt(1_000_000_000));
            case "OptionalInt" -> random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(4));
            default ->
                throw new AssertionError("no sample of " + type + "; events hold a new kind of value: add it here");
        };
    }

    private static Object container(Class<?> raw, Type[] of, Random random) {
        int size = random.nextInt(3);
        if (raw == Optional.class) {
            return size == 0 ? Optional.empty() : Optional.of(of(of[0], random));
        }
        if (raw == Map.class) {
            ImmutableMap.Builder<Object, Object> map = ImmutableMap.builder();
            for (int i = 0; i < size; i++) {
                map.put(of(of[0], random), of(of[1], random));
            }
            return map.buildKeepingLast();
        }
        List<Object> items =
                Stream.generate(() -> of(of[0], random)).limit(size).toList();
        return raw == Set.class ? ImmutableSet.copyOf(items) : ImmutableList.copyOf(items);
    }

    /** A record, some of whose components are given; tries until the record takes what it is offered. */
    private static Object record(Class<?> type, Random random, Map<String, Object> given) {
        RecordComponent[] components = type.getRecordComponents();
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            Object[] values = Stream.of(components)
                    .map(each -> given.containsKey(each.getName())
                            ? given.get(each.getName())
                            : of(each.getGenericType(), random))
                    .toArray();
            Optional<Object> made = make(type, values);
            if (made.isPresent()) {
                return made.get();
            }
        }
        throw new AssertionError("no sample of " + type + " was taken; it wants what this maker does not hit upon");
    }

    /** A record of these components; empty when it does not take them. */
    static Optional<Object> make(Class<?> type, Object[] values) {
        try {
            Class<?>[] types = Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return Optional.of(constructor.newInstance(values));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException) {
                return Optional.empty();
            }
            throw new AssertionError(type.toString(), e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.toString(), e);
        }
    }
}
