package io.petition.authority.region;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.petition.model.RegionCode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The regions of a list, one below the other: the five tiers of the administrative divisions 五级行政区划 and cells below. Immutable. A code may be
 * written in short or filled up with zeros.
 */
public final class RegionTree {
    private static final int NONE = -1;

    private final RegionIndex index;
    private final RegionOrder order;
    private final byte[] digits;
    private final RegionNames names;

    RegionTree(RegionIndex index, RegionOrder order, byte[] digits, RegionNames names) {
        this.index = index;
        this.order = order;
        this.digits = digits;
        this.names = names;
    }

    /** The tree that knows no region. */
    public static RegionTree empty() {
        return new RegionRows().build().tree();
    }

    /** How many regions there are. */
    public int size() {
        return index.size();
    }

    /** How many regions lie on a tier. */
    public int count(Tier tier) {
        int count = 0;
        for (byte each : digits) {
            count += Codes.tier(each) == tier ? 1 : 0;
        }
        return count;
    }

    public RegionAnswer find(RegionCode code) {
        int node = node(code);
        return node == NONE ? unknown(code) : new RegionAnswer.Known(region(node));
    }

    /** The region directly above. */
    public RegionAnswer parent(RegionCode code) {
        int node = node(code);
        return node == NONE ? unknown(code) : answer(order.parent(node));
    }

    /** The lowest region in which both lie; it may be one of them. */
    public RegionAnswer commonAncestor(RegionCode one, RegionCode other) {
        int first = node(one);
        int second = node(other);
        if (first == NONE || second == NONE) {
            return unknown(first == NONE ? one : other);
        }
        return answer(order.common(first, second));
    }

    public Containment contains(RegionCode outer, RegionCode inner) {
        int out = node(outer);
        int in = node(inner);
        if (out == NONE || in == NONE) {
            return Containment.UNKNOWN;
        }
        return order.contains(out, in) ? Containment.INSIDE : Containment.OUTSIDE;
    }

    /** The regions above, the nearest first; none for an unknown code, which {@link #find} tells apart. */
    public List<Region> ancestors(RegionCode code) {
        ImmutableList.Builder<Region> above = ImmutableList.builder();
        int node = node(code);
        while (node != NONE && order.parent(node) != NONE) {
            node = order.parent(node);
            above.add(region(node));
        }
        return above.build();
    }

    /** The regions directly below, by code; none for an unknown code, which {@link #find} tells apart. */
    public List<Region> children(RegionCode code) {
        int node = node(code);
        return node == NONE ? ImmutableList.of() : regions(order.children(node));
    }

    /** The regions above which there is none. */
    public List<Region> roots() {
        return regions(order.children(NONE));
    }

    /** Every region of a tier, by code. */
    public List<Region> on(Tier tier) {
        return regions(IntStream.range(0, size())
                .filter(node -> Codes.tier(digits[node]) == tier)
                .toArray());
    }

    /** The regions that bear a name, by code: names are no keys, and a hundred villages may share one. */
    public List<Region> named(String name) {
        return regions(names.nodes(name));
    }

    /** The regions within another that bear a name. */
    public List<Region> named(String name, RegionCode within) {
        int outer = node(within);
        return outer == NONE
                ? ImmutableList.of()
                : regions(Arrays.stream(names.nodes(name))
                        .filter(node -> order.contains(outer, node))
                        .toArray());
    }

    private int node(RegionCode code) {
        return index.find(Codes.of(code.value()));
    }

    private RegionAnswer answer(int node) {
        return node == NONE ? new RegionAnswer.Nowhere() : new RegionAnswer.Known(region(node));
    }

    private RegionAnswer unknown(RegionCode code) {
        long key = Codes.of(code.value());
        int nearest = key == Codes.NONE ? NONE : index.above(key);
        return new RegionAnswer.Unknown(code, nearest == NONE ? Optional.empty() : Optional.of(region(nearest)));
    }

    private Region region(int node) {
        return new Region(RegionCode.of(Codes.written(index.key(node))), names.name(node), Codes.tier(digits[node]));
    }

    private List<Region> regions(int[] nodes) {
        return Arrays.stream(nodes).mapToObj(this::region).collect(toImmutableList());
    }
}
