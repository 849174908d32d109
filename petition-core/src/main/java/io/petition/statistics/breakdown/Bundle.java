package io.petition.statistics.breakdown;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Indicators that are counted together: instead of one number for each class of each, one for each combination of their classes that
 * occurs. Indicators ask much the same, so that combinations are few, and a fact is counted a few times and not once for each indicator.
 * A bundle never has more combinations than its indicators have classes: it saves steps and costs no room.
 */
final class Bundle {
    /** A combination in which none of them counts anything: always the first. */
    static final int NOTHING = 0;

    private final int[] members;
    private final int[] combinations;
    private final int size;
    private final int room;

    private Bundle(int[] members, int[] combinations, int size, int room) {
        this.members = members;
        this.combinations = combinations;
        this.size = size;
        this.room = room;
    }

    /** Of nothing, for so many profiles. */
    static Bundle empty(int profiles) {
        return new Bundle(new int[0], new int[profiles], 1, 1);
    }

    /**
     * With another indicator.
     *
     * @param counter its rank
     * @param classes its class for each profile, none below -1
     * @param n how many classes it has
     * @return null if there would be too many combinations
     */
    @Nullable
    Bundle with(int counter, short[] classes, int n) {
        int[] known = new int[size * (n + 1)];
        int[] codes = new int[combinations.length];
        int next = 1;
        for (int i = 0; i < codes.length; i++) {
            int pair = combinations[i] * (n + 1) + classes[i] + 1;
            if (pair > 0 && known[pair] == 0) {
                if (next == room + n) {
                    return null;
                }
                known[pair] = next++;
            }
            codes[i] = known[pair];
        }
        return new Bundle(Ints.concat(members, new int[] {counter}), codes, next, room + n);
    }

    /**
     * Puts indicators into bundles, each into the first in which there is room for it.
     *
     * @param classes of each indicator, its class for each profile
     * @param sizes of each indicator, how many classes it has
     * @param profiles how many profiles
     * @param together whether to look for combinations; else each is alone
     */
    static List<Bundle> of(short[][] classes, int[] sizes, int profiles, boolean together) {
        List<Bundle> bundles = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            boolean placed = false;
            for (int b = 0; b < bundles.size() && together && !placed; b++) {
                Bundle wider = bundles.get(b).with(i, classes[i], sizes[i]);
                if (wider != null) {
                    bundles.set(b, wider);
                    placed = true;
                }
            }
            if (!placed) {
                bundles.add(alone(i, classes[i], sizes[i], profiles));
            }
        }
        return bundles;
    }

    private static Bundle alone(int counter, short[] classes, int n, int profiles) {
        Bundle bundle = empty(profiles).with(counter, classes, n);
        if (bundle == null) {
            throw new IllegalStateException("counter " + counter + " has more than its " + n + " classes");
        }
        return bundle;
    }

    /** The ranks of its indicators. */
    int[] members() {
        return members.clone();
    }

    int combination(int profile) {
        return combinations[profile];
    }

    /** How many combinations, with the first. */
    int size() {
        return size;
    }

    /** For each combination a profile that has it, or -1 of the first if none has. */
    int[] examples() {
        int[] examples = new int[size];
        Arrays.fill(examples, -1);
        for (int profile = 0; profile < combinations.length; profile++) {
            examples[combinations[profile]] = profile;
        }
        return examples;
    }
}
