package io.petition.audit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.petition.lifecycle.Recorded;
import io.petition.model.PersonRef;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What hosts and forgers do to stored events, for any kind of event. */
final class Rewrite {
    private Rewrite() {}

    /** The same event with another reference wherever the person is named. */
    static Recorded replace(Recorded recorded, PersonRef person, PersonRef by) {
        return (Recorded) replaced(recorded, person, by);
    }

    /** The same event under another number. */
    static Recorded renumber(Recorded recorded, long version) {
        RecordComponent[] components = Recorded.class.getRecordComponents();
        Object[] values = Mutations.values(recorded);
        for (int i = 0; i < components.length; i++) {
            if (components[i].getName().equals("version")) {
                values[i] = version;
            }
        }
        return (Recorded) Samples.make(Recorded.class, values).orElseThrow();
    }

    private static Object replaced(Object value, PersonRef person, PersonRef by) {
        if (value.equals(person)) {
            return by;
        }
        if (value instanceof Record record) {
            Object[] values = Mutations.values(record);
            for (int i = 0; i < values.length; i++) {
                values[i] = replaced(values[i], person, by);
            }
            return Samples.make(record.getClass(), values).orElseThrow();
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(held -> replaced(held, person, by));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> replaced(item, person, by)).toList();
        }
        if (value instanceof Set<?> set) {
            return set.stream().map(item -> replaced(item, person, by)).collect(ImmutableSet.toImmutableSet());
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .collect(ImmutableMap.toImmutableMap(
                            Map.Entry::getKey, entry -> replaced(entry.getValue(), person, by)));
        }
        return value;
    }
}
