package io.petition.statistics.indicator;

import org.jspecify.annotations.Nullable;

/**
 * A {@link Tally} while it is counted: the one place where numbers change. For those who count many cells in one pass; it belongs
 * to one thread. A class of a definition stands at {@link Panel#offset} plus the class.
 */
public final class Counting {
    private final Layout layout;
    private final long[] numbers;

    /** Made where they are first needed: most definitions have none. */
    private final Histogram.@Nullable Builder[] spreads;

    Counting(Layout layout) {
        this.layout = layout;
        this.numbers = new long[layout.offset(layout.definitions())];
        this.spreads = new Histogram.Builder[layout.definitions()];
    }

    /** Adds to the number at a place. */
    public void add(int place, long number) {
        numbers[place] = Math.addExact(numbers[place], number);
    }

    /** Adds facts that took so many days, under the definition of a rank in the panel. */
    public void spread(int definition, int days, long facts) {
        Histogram.Builder spread = spreads[definition];
        if (spread == null) {
            spread = new Histogram.Builder();
            spreads[definition] = spread;
        }
        spread.add(days, facts);
    }

    /** What was counted so far. */
    public Tally tally() {
        Histogram[] days = new Histogram[spreads.length];
        boolean any = false;
        for (int i = 0; i < days.length; i++) {
            Histogram.Builder spread = spreads[i];
            days[i] = spread == null ? Histogram.empty() : spread.build();
            any |= spread != null;
        }
        return new Tally(layout, numbers.clone(), any ? days : new Histogram[0]);
    }
}
