package io.petition.service;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * Finds the nearest of many places: a k-d tree over the {@link Sphere}. Of equally near ones the first in the list is found. It leaves out only what is
 * plainly farther, so it answers as measuring every place would.
 */
final class PlaceTree {
    private static final int LEAF = 8;

    private final List<Place> places;
    private final Sphere sphere;
    private final int[] order;
    private final byte[] axes;

    PlaceTree(List<Place> places) {
        this.places = ImmutableList.copyOf(places);
        this.sphere = new Sphere(this.places);
        this.order = new int[places.size()];
        this.axes = new byte[places.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        split(0, order.length);
    }

    /** The nearest that is wanted; a place is asked about only when it would be the nearest so far. */
    OptionalInt nearest(Place from, IntPredicate wanted) {
        Search search = new Search(from, wanted);
        search.look(0, order.length);
        return search.best < 0 ? OptionalInt.empty() : OptionalInt.of(search.best);
    }

    private void split(int from, int to) {
        if (to - from <= LEAF) {
            return;
        }
        int middle = (from + to) >>> 1;
        axes[middle] = (byte) widest(from, to);
        select(axes[middle], from, to - 1, middle);
        split(from, middle);
        split(middle + 1, to);
    }

    private int widest(int from, int to) {
        int widest = 0;
        double most = -1;
        for (int axis = 0; axis < 3; axis++) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int i = from; i < to; i++) {
                double value = sphere.on(axis, order[i]);
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
            if (high - low > most) {
                most = high - low;
                widest = axis;
            }
        }
        return widest;
    }

    /** Puts at {@code nth} what would stand there in order of the axis, nothing greater before it and nothing less after it. */
    private void select(int axis, int from, int to, int nth) {
        int low = from;
        int high = to;
        while (low < high) {
            double pivot = sphere.on(axis, order[(low + high) >>> 1]);
            int i = low;
            int j = high;
            while (i <= j) {
                while (sphere.on(axis, order[i]) < pivot) {
                    i++;
                }
                while (sphere.on(axis, order[j]) > pivot) {
                    j--;
                }
                if (i <= j) {
                    int swap = order[i];
                    order[i++] = order[j];
                    order[j--] = swap;
                }
            }
            if (nth <= j) {
                high = j;
            } else if (nth >= i) {
                low = i;
            } else {
                return;
            }
        }
    }

    private final class Search {
        private final Place from;
        private final Sphere here;
        private final IntPredicate wanted;
        private int best = -1;
        private long millimetres = Long.MAX_VALUE;
        private double reach = Double.POSITIVE_INFINITY;

        Search(Place from, IntPredicate wanted) {
            this.from = from;
            this.here = new Sphere(List.of(from));
            this.wanted = wanted;
        }

        void look(int low, int high) {
            if (high - low <= LEAF) {
                for (int i = low; i < high; i++) {
                    take(order[i]);
                }
                return;
            }
            int middle = (low + high) >>> 1;
            double beyond = here.on(axes[middle], 0) - sphere.on(axes[middle], order[middle]);
            boolean before = beyond < 0;
            look(before ? low : middle + 1, before ? middle : high);
            if (Math.abs(beyond) <= reach) {
                take(order[middle]);
                look(before ? middle + 1 : low, before ? high : middle);
            }
        }

        private void take(int i) {
            double chord = here.chord(0, sphere, i);
            if (chord > reach) {
                return;
            }
            long far = from.millimetresTo(places.get(i));
            if ((far < millimetres || (far == millimetres && i < best)) && wanted.test(i)) {
                best = i;
                millimetres = far;
                reach = chord + Sphere.DOUBT;
            }
        }
    }
}
