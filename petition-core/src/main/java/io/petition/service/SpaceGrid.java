package io.petition.service;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Points sorted into cubes of space. A cube is twice as wide as the reach, so that what lies within reach of a place lies in its cube or in the nearer
 * neighbour along each axis: eight at most, whether at the equator, at a pole or across the 180th meridian.
 */
final class SpaceGrid {
    /** So that three numbers of cubes fit one key. */
    private static final int MOST = 1 << 20;

    private static final long EMPTY = -1;

    private final double side;
    private final long[] keys;
    private final int[] starts;
    private final int[] ends;
    private final int[] members;

    SpaceGrid(Sphere sphere, double reach) {
        this.side = Math.max(2 * reach, 2.5 / MOST);
        int size = sphere.size();
        int slots = Integer.highestOneBit(Math.max(4, size)) * 4;
        keys = new long[slots];
        Arrays.fill(keys, EMPTY);
        starts = new int[slots];
        ends = new int[slots];
        int[] slotOf = new int[size];
        for (int i = 0; i < size; i++) {
            long key = key(cube(sphere.x(i)), cube(sphere.y(i)), cube(sphere.z(i)));
            int slot = slot(key);
            keys[slot] = key;
            slotOf[i] = slot;
            ends[slot]++;
        }
        int next = 0;
        for (int slot = 0; slot < slots; slot++) {
            starts[slot] = next;
            next += ends[slot];
            ends[slot] = starts[slot];
        }
        members = new int[size];
        for (int i = 0; i < size; i++) {
            members[ends[slotOf[i]]++] = i;
        }
    }

    /** Whether any point in the cubes around a place passes the test; the cube of the place itself is asked first. */
    boolean any(Sphere place, IntPredicate test) {
        int x = cube(place.x(0));
        int y = cube(place.y(0));
        int z = cube(place.z(0));
        int dx = nearer(place.x(0), x);
        int dy = nearer(place.y(0), y);
        int dz = nearer(place.z(0), z);
        for (int which = 0; which < 8; which++) {
            long key = key(x + dx * (which & 1), y + dy * (which >> 1 & 1), z + dz * (which >> 2));
            int slot = slot(key);
            for (int i = starts[slot]; keys[slot] == key && i < ends[slot]; i++) {
                if (test.test(members[i])) {
                    return true;
                }
            }
        }
        return false;
    }

    private int cube(double coordinate) {
        return (int) ((coordinate + 1) / side) + 1;
    }

    /** On which side the nearer neighbour lies. */
    private int nearer(double coordinate, int cube) {
        return (coordinate + 1) / side - (cube - 1) < 0.5 ? -1 : 1;
    }

    private static long key(int x, int y, int z) {
        return (long) x << 42 | (long) y << 21 | z;
    }

    /** Where the key stands, or the free place where it would. */
    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (keys[slot] != EMPTY && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
