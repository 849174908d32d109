package io.petition.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Lifts lines of older schemas to the present one, step by step. A step gets the whole line as maps and lists which it
 * may change, and returns what the line is in the next schema; its number is set for it.
 */
public final class Upcasters {
    private final ImmutableMap<Integer, UnaryOperator<Map<String, @Nullable Object>>> steps;

    private Upcasters(ImmutableMap<Integer, UnaryOperator<Map<String, @Nullable Object>>> steps) {
        this.steps = steps;
    }

    /** The steps this version knows. There is none yet: the present schema is the first. */
    public static Upcasters shipped() {
        return new Upcasters(ImmutableMap.of());
    }

    /**
     * Steps of the host's own.
     *
     * @param steps from which schema each leads to the next: without a gap, up to the present one
     */
    public static Upcasters of(Map<Integer, UnaryOperator<Map<String, @Nullable Object>>> steps) {
        for (int from : steps.keySet()) {
            checkArgument(
                    from >= 0 && from < Line.SCHEMA,
                    "steps: one from schema %s, and the present is %s; " + "a step leads from an older schema",
                    from,
                    Line.SCHEMA);
            checkArgument(
                    from + 1 == Line.SCHEMA || steps.containsKey(from + 1),
                    "steps: none from schema %s, to which one leads; give every step up to the present %s",
                    from + 1,
                    Line.SCHEMA);
        }
        return new Upcasters(ImmutableMap.copyOf(steps));
    }

    /**
     * The line in the present schema, to be read as a {@link Line}; every member of it unchanged where it is of a later
     * schema, or of one from which no step leads. Such a line reads as a {@link RawLine} again, and has a finding.
     */
    public Map<String, @Nullable Object> lift(RawLine line) {
        Map<String, @Nullable Object> lifted = line.members();
        int schema = line.schema();
        for (var step = steps.get(schema); step != null; step = steps.get(schema)) {
            lifted = Trees.thaw(step.apply(lifted));
            lifted.put(Line.SCHEMA_MEMBER, ++schema);
        }
        return lifted;
    }
}
