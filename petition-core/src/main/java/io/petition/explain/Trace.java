package io.petition.explain;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the steps of a reckoning while it runs. A calculator takes one as an argument, asks {@link #on()} before it
 * makes a step, and so pays nothing when nobody wants to know. Not thread-safe: one reckoning, one trace.
 */
public final class Trace {
    private static final Trace OFF = new Trace(null);

    private final @Nullable List<Step> steps;

    private Trace(@Nullable List<Step> steps) {
        this.steps = steps;
    }

    /** The trace that keeps nothing. */
    public static Trace off() {
        return OFF;
    }

    /** A new trace that keeps every step, in order. */
    public static Trace recording() {
        return new Trace(new ArrayList<>());
    }

    /** Whether steps are kept. */
    public boolean on() {
        return steps != null;
    }

    public void add(Step step) {
        if (steps != null) {
            steps.add(step);
        }
    }

    /** The steps kept so far; empty when the trace is off. */
    public List<Step> steps() {
        return steps == null ? ImmutableList.of() : ImmutableList.copyOf(steps);
    }
}
