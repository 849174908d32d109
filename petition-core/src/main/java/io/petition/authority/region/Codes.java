package io.petition.authority.region;

import com.google.common.collect.ImmutableList;

/**
 * Codes as numbers: the digits filled up with zeros to seventeen places, then how many were written. Sorted so, a region comes right before what
 * lies in it, and {@code 4419} and {@code 441900}, which both exist, are two.
 */
final class Codes {
    /** What no code is. */
    static final long NONE = -1;

    /** A village has twelve digits, a cell up to five more. */
    private static final int LONGEST = 17;

    private static final int WRITTEN = 32;

    private static final int VILLAGE = 12;

    /** How many digits a code of each tier has, from the lowest tier with a fixed length up. */
    private static final ImmutableList<Integer> LENGTHS = ImmutableList.of(12, 9, 6, 4, 2);

    private Codes() {}

    /** The number of a code; {@link #NONE} for what is no code. */
    static long of(String code) {
        int length = code.length();
        if (length > LONGEST || (length <= VILLAGE && !LENGTHS.contains(length))) {
            return NONE;
        }
        long digits = 0;
        for (int i = 0; i < length; i++) {
            int digit = code.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            digits = digits * 10 + digit;
        }
        return digits == 0 ? NONE : digits * power(LONGEST - length) * WRITTEN + length;
    }

    /** The code as it was written. */
    static String written(long key) {
        int length = (int) (key % WRITTEN);
        String digits = Long.toString(key / WRITTEN / power(LONGEST - length));
        return "0".repeat(length - digits.length()) + digits;
    }

    /** How many digits mean something: those before the zeros with which a code of a higher tier is filled up. */
    static int significant(long key) {
        int length = (int) (key % WRITTEN);
        int least = length;
        for (int shorter : LENGTHS) {
            if (shorter < length && length <= VILLAGE && key / WRITTEN % power(LONGEST - shorter) == 0) {
                least = shorter;
            }
        }
        return least;
    }

    static int length(long key) {
        return (int) (key % WRITTEN);
    }

    /** The code that has the first digits of this one, written with {@code length} digits. */
    static long prefix(long key, int digits, int length) {
        long cut = power(LONGEST - digits);
        return key / WRITTEN / cut * cut * WRITTEN + length;
    }

    static ImmutableList<Integer> lengths() {
        return LENGTHS;
    }

    static Tier tier(int digits) {
        return switch (digits) {
            case 2 -> Tier.PROVINCE;
            case 4 -> Tier.CITY;
            case 6 -> Tier.COUNTY;
            case 9 -> Tier.TOWNSHIP;
            case VILLAGE -> Tier.VILLAGE;
            default -> Tier.CELL;
        };
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
