package io.petition.statistics.breakdown;

import com.google.common.primitives.Ints;
import io.petition.statistics.indicator.Counter;
import io.petition.statistics.indicator.Panel;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the facts of each profile are counted in a {@link Cell}, under the indicators that go by one of the days: one place in each
 * {@link Bundle}. A profile is asked for twice, as one of facts that have the day and of facts that have not. Place 0 is that of nothing.
 */
final class Places {
    /** Beyond so many profiles it would take longer to bundle than it saves. */
    private static final int BUNDLED = 1 << 16;

    private final int profiles;
    private final int width;
    private final int[] places;
    private final boolean[] any;

    private Places(int profiles, int width) {
        this.profiles = profiles;
        this.width = width;
        this.places = new int[2 * profiles * width];
        this.any = new boolean[2 * profiles];
    }

    /**
     * Of the counters that go by a day.
     *
     * @param panel that is asked for
     * @param counters ranks in it
     * @param ranks for each counter of the panel its rank in the table
     * @param targets for each place of a cell the places of a tally to which its facts are added; those of these counters come on top
     */
    static Places of(Panel<?> panel, int[] counters, int[] ranks, ClassTable table, List<int[]> targets) {
        int profiles = table.size();
        short[][] classes = new short[counters.length][2 * profiles];
        int[] sizes = new int[counters.length];
        for (int i = 0; i < counters.length; i++) {
            Counter<?> counter = panel.counters().get(counters[i]);
            sizes[i] = counter.classes();
            for (int profile = 0; profile < profiles; profile++) {
                int classed = table.classed(profile, ranks[counters[i]]);
                classes[i][profile] = (short) classed;
                classes[i][profiles + profile] =
                        (short) (classed == Counter.NONE ? Counter.NONE : counter.undated(classed));
            }
        }
        List<Bundle> bundles = Bundle.of(classes, sizes, 2 * profiles, profiles <= BUNDLED);
        Places places = new Places(profiles, bundles.size());
        for (int b = 0; b < bundles.size(); b++) {
            places.add(b, bundles.get(b), targets.size());
            targets(panel, bundles.get(b), counters, classes, profiles, targets);
        }
        return places;
    }

    private void add(int rank, Bundle bundle, int first) {
        for (int profile = 0; profile < 2 * profiles; profile++) {
            int combination = bundle.combination(profile);
            if (combination != Bundle.NOTHING) {
                places[profile * width + rank] = first + combination - 1;
                any[profile] = true;
            }
        }
    }

    private static void targets(
            Panel<?> panel, Bundle bundle, int[] counters, short[][] classes, int profiles, List<int[]> targets) {
        int[] examples = bundle.examples();
        for (int combination = 1; combination < examples.length; combination++) {
            int example = examples[combination];
            List<Integer> its = new ArrayList<>();
            for (int member : bundle.members()) {
                int classed = classes[member][example];
                Counter<?> counter = panel.counters().get(counters[member]);
                // A class that holds a sum is filled from the numbers of the facts.
                boolean summed = classed == counter.summed() && example < profiles;
                if (classed != Counter.NONE && !summed) {
                    its.add(panel.offset(counters[member]) + classed);
                }
            }
            targets.add(Ints.toArray(its));
        }
    }

    /** How many places a fact is counted at. */
    int width() {
        return width;
    }

    /** Where the places of a profile begin. */
    int at(int profile, boolean dated) {
        return (dated ? profile : profiles + profile) * width;
    }

    /** All places; see {@link #at}. Not to be changed. */
    int[] all() {
        return places;
    }

    /** Whether any of these indicators is about such facts. */
    boolean any(int profile) {
        return any[profile];
    }
}
