package io.petition.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.petition.lifecycle.Event;
import io.petition.lifecycle.Recorded;
import io.petition.model.PersonRef;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the canonical form asks of the types of events, looked up in the types: a new event that cannot be linked fails here. */
class EventTypesTest {
    private static final ImmutableSet<Class<?>> LEAVES = ImmutableSet.of(
            String.class,
            Object.class, // what an unknown event holds
            Boolean.class,
            boolean.class,
            Integer.class,
            int.class,
            Long.class,
            long.class,
            OptionalInt.class,
            BigDecimal.class,
            LocalDate.class,
            LocalTime.class,
            Duration.class,
            Instant.class);

    private static final ImmutableSet<Class<?>> CONTAINERS =
            ImmutableSet.of(Optional.class, List.class, Set.class, Map.class);

    @Test
    void everyEventHasACanonicalForm() {
        for (Class<?> type : reached(Recorded.class)) {
            assertThat(type.isRecord()
                            || type.isEnum()
                            || type.isSealed()
                            || LEAVES.contains(type)
                            || CONTAINERS.contains(type))
                    .as("%s has a canonical form", type)
                    .isTrue();
        }
        assertThat(reached(Recorded.class)).contains(PersonRef.class).containsAll(Samples.kinds(Event.class));
    }

    @Test
    void noTwoTypesInEventsHaveOneName() {
        assertThat(reached(Recorded.class).stream()
                        .filter(type -> type.isRecord() || type.isEnum())
                        .map(Shape::nameOf))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyRecordInEventsIsPublic() {
        assertThat(reached(Recorded.class)).allMatch(type -> Modifier.isPublic(type.getModifiers()));
    }

    /** In a set or as a key they would have no order once they are erased. */
    @Test
    void personsStandInListsOnly() {
        for (Class<?> type : reached(Recorded.class)) {
            if (type.isRecord()) {
                for (RecordComponent component : type.getRecordComponents()) {
                    assertThat(sorted(component.getGenericType()))
                            .as("what %s of %s sorts", component.getName(), type)
                            .doesNotContain(PersonRef.class);
                }
            }
        }
    }

    private static Set<Class<?>> reached(Type from) {
        Set<Class<?>> reached = new LinkedHashSet<>();
        reach(from, reached);
        return reached;
    }

    private static void reach(Type from, Set<Class<?>> reached) {
        if (from instanceof ParameterizedType generic) {
            reach(generic.getRawType(), reached);
            for (Type argument : generic.getActualTypeArguments()) {
                reach(argument, reached);
            }
            return;
        }
        assertThat(from).as("a component without a type variable").isInstanceOf(Class.class);
        Class<?> type = (Class<?>) from;
        if (!reached.add(type)) {
            return;
        }
        if (type.isSealed()) {
            for (Class<?> kind : type.getPermittedSubclasses()) {
                reach(kind, reached);
            }
        }
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                reach(component.getGenericType(), reached);
            }
        }
    }

    /** What is reached through the elements of sets and the keys of maps of a component. */
    private static Set<Class<?>> sorted(Type type) {
        Set<Class<?>> sorted = new LinkedHashSet<>();
        if (type instanceof ParameterizedType generic) {
            if (generic.getRawType() == Set.class || generic.getRawType() == Map.class) {
                sorted.addAll(reached(generic.getActualTypeArguments()[0]));
            }
            for (Type argument : generic.getActualTypeArguments()) {
                sorted.addAll(sorted(argument));
            }
        }
        return sorted;
    }
}
