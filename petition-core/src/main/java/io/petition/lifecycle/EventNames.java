package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableSet;

/** The names under which the known kinds of event are written. */
final class EventNames {
    static final ImmutableSet<String> KNOWN = names(Event.class).build();

    private EventNames() {}

    private static ImmutableSet.Builder<String> names(Class<?> family) {
        ImmutableSet.Builder<String> names = ImmutableSet.builder();
        for (Class<?> member : family.getPermittedSubclasses()) {
            JsonTypeName name = member.getAnnotation(JsonTypeName.class);
            if (name != null) {
                names.add(name.value());
            }
            if (member.isSealed()) {
                names.addAll(names(member).build());
            }
        }
        return names;
    }
}
