package io.petition.service;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What lies within reach, out of all: two whole numbers, never a rounded share. Parts counted apart add up in any order.
 *
 * @param covered how many, or how many persons, are within reach
 * @param total how many there are
 */
public record Covered(long covered, long total) {
    /** Nothing counted yet. */
    public static final Covered NONE = new Covered(0, 0);

    public Covered {
        checkArgument(covered >= 0 && covered <= total, "covered: %s of %s; it is a part of the whole", covered, total);
    }

    public Covered plus(Covered other) {
        return new Covered(Math.addExact(covered, other.covered), Math.addExact(total, other.total));
    }

    public long uncovered() {
        return total - covered;
    }

    /** Whether there was nothing to count, so that no share can be said. */
    public boolean noData() {
        return total == 0;
    }

    @Override
    public String toString() {
        return noData() ? "no data" : covered + " of " + total;
    }
}
