package io.petition.authority.region;

import java.util.Arrays;

/** Finds regions by their codes: as they are written, or else filled up or cut short. */
final class RegionIndex {
    private final long[] keys;

    RegionIndex(long[] keys) {
        this.keys = keys;
    }

    int size() {
        return keys.length;
    }

    long key(int node) {
        return keys[node];
    }

    /** The region of a code; -1 where there is none. */
    int find(long key) {
        if (key == Codes.NONE) {
            return -1;
        }
        int exact = exact(key);
        return exact >= 0 || Codes.length(key) > 12 ? exact : form(key, Codes.significant(key), Integer.MAX_VALUE);
    }

    /** The lowest region whose code has the first digits of this one, and fewer; -1 where there is none. */
    int above(long key) {
        int same = sameShorter(key);
        if (same >= 0) {
            return same;
        }
        int significant = Codes.significant(key);
        for (int digits : Codes.lengths()) {
            if (digits < significant) {
                int found = form(key, digits, Integer.MAX_VALUE);
                if (found >= 0) {
                    return found;
                }
            }
        }
        return -1;
    }

    /** Another region whose code is this one cut short of zeros: {@code 4419} for {@code 441900} where both exist. */
    int sameShorter(long key) {
        return form(key, Codes.significant(key), Codes.length(key));
    }

    /** The region with these digits, written as briefly as there is one, with fewer than {@code under} digits. */
    private int form(long key, int digits, int under) {
        for (int i = Codes.lengths().size() - 1; i >= 0; i--) {
            int length = Codes.lengths().get(i);
            if (length >= digits && length < under) {
                int found = exact(Codes.prefix(key, digits, length));
                if (found >= 0) {
                    return found;
                }
            }
        }
        return -1;
    }

    private int exact(long key) {
        return Math.max(-1, Arrays.binarySearch(keys, key));
    }
}
