package io.petition.authority.names;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;

/**
 * How far a name may be misspelt and still be read.
 *
 * @param shortest the fewest characters of a name that may hold a slip; in a shorter one every character tells organs apart
 * @param perSlip for how many characters one slip is granted; a name that may hold any may hold one
 * @param kept the characters that may not be wrong, missing or too many, because organs differ by nothing else: words of tiers, numerals
 */
public record TypoBounds(int shortest, int perSlip, String kept) {
    public TypoBounds {
        Objects.requireNonNull(kept, "kept");
        checkArgument(shortest > 1, "shortest: %s; a name of one character may be any", shortest);
        checkArgument(perSlip > 1, "perSlip: %s; a slip for each character would read anything as anything", perSlip);
    }

    /** No slip is read. */
    public static TypoBounds none() {
        return new TypoBounds(Integer.MAX_VALUE, Integer.MAX_VALUE, "");
    }

    /** How many slips a name of so many characters may hold. */
    public int slips(int length) {
        return length < shortest ? 0 : Math.max(1, length / perSlip);
    }

    /** Characters wrong, missing or too many between two names; more than {@code most} where there are more, or one of them is kept. */
    int distance(String one, String other, int most) {
        int over = most + 1;
        if (Math.abs(one.length() - other.length()) > most) {
            return over;
        }
        int[] above = new int[other.length() + 1];
        for (int j = 1; j <= other.length(); j++) {
            above[j] = Math.min(over, above[j - 1] + cost(other.charAt(j - 1), over));
        }
        for (int i = 1; i <= one.length(); i++) {
            char c = one.charAt(i - 1);
            int[] here = new int[other.length() + 1];
            here[0] = Math.min(over, above[0] + cost(c, over));
            for (int j = 1; j <= other.length(); j++) {
                char d = other.charAt(j - 1);
                int swap = c == d ? 0 : Math.max(cost(c, over), cost(d, over));
                int least =
                        Math.min(above[j - 1] + swap, Math.min(above[j] + cost(c, over), here[j - 1] + cost(d, over)));
                here[j] = Math.min(over, least);
            }
            above = here;
        }
        return above[other.length()];
    }

    private int cost(char c, int over) {
        return kept.indexOf(c) < 0 ? 1 : over;
    }
}
