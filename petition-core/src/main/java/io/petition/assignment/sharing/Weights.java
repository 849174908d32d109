package io.petition.assignment.sharing;

import java.util.Optional;

/**
 * How the ranks of what counts are packed into two numbers that are added and compared one after the other. High: missing sponsors, what is missing to
 * the leaders' minimum, cost. Low: the sum of the squares of the loads, and cases moved. Each rank weighs more than twice all that the ranks below
 * it in its number can come to, so that it can be read back.
 *
 * @param missing the weight of a missing sponsor
 * @param minimum the weight of a case missing to a leader's minimum
 * @param square the weight of one in the sum of squares
 */
record Weights(long missing, long minimum, long square) {
    private static final long MOST = 1L << 58;

    /** The ranks of what a change comes to, read back. */
    record Ranks(long missing, long minimum, long cost, long square, long moved) {}

    /** None where the numbers would be too large to be reckoned with exactly. */
    static Optional<Weights> of(Problem problem) {
        try {
            long slots = problem.slots();
            long costs = Math.multiplyExact(
                    slots, problem.dearest() + problem.scheme().moved());
            long minimum = Math.addExact(Math.multiplyExact(2, costs), 1);
            long below = Math.addExact(Math.multiplyExact(slots, minimum), costs);
            long missing = Math.addExact(Math.multiplyExact(2, below), 1);
            long square = 2 * problem.kept() + 1;
            long squares = 0;
            for (Leader leader : problem.leaders()) {
                long load = leader.held() + slots;
                squares = Math.addExact(squares, Math.multiplyExact(load, load));
            }
            return missing < MOST && Math.multiplyExact(squares, square) < MOST
                    ? Optional.of(new Weights(missing, minimum, square))
                    : Optional.empty();
        } catch (ArithmeticException tooLarge) {
            return Optional.empty();
        }
    }

    Ranks ranks(long high, long low) {
        long lack = nearest(high, missing);
        long rest = high - lack * missing;
        long below = nearest(rest, minimum);
        long squares = nearest(low, square);
        return new Ranks(lack, below, rest - below * minimum, squares, low - squares * square);
    }

    private static long nearest(long value, long unit) {
        return Math.floorDiv(value + unit / 2, unit);
    }
}
