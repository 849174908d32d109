package io.petition.statistics.breakdown;

import com.google.common.collect.ImmutableList;
import io.petition.condition.Fact;
import io.petition.statistics.indicator.Counter;
import io.petition.statistics.indicator.Counting;
import io.petition.statistics.indicator.Panel;
import io.petition.statistics.indicator.Tally;
import io.petition.statistics.profile.Profiles;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sorts facts into cells while they are counted. Each key along an axis has a number; cells hang in a tree of arrays by these numbers,
 * so that a fact finds its cell without making a key. Periods are the last step, for each indicator has its own day. What the
 * indicators make of a fact is found by its profile.
 */
final class Grouping<F> {
    private final Panel<F> panel;
    private final ImmutableList<Axis<F>> axes;
    private final List<Keys<F>> keys;
    private final List<Fact<F, LocalDate>> days;
    private final @Nullable PeriodKeys periods;
    private final long first;
    private final long last;
    private final Profiles<F> profiles;
    private final List<Places> places = new ArrayList<>();
    private final Node root = new Node();

    Grouping(Panel<F> panel, ImmutableList<Axis<F>> axes, Optional<Period> period) {
        this.panel = panel;
        this.axes = axes;
        this.keys = axes.stream()
                .filter(axis -> axis.grain().isEmpty())
                .<Keys<F>>map(Keys::along)
                .toList();
        this.days = panel.counters().stream()
                .map(counter -> counter.indicator().period())
                .distinct()
                .toList();
        this.periods = axes.stream()
                .flatMap(axis -> axis.grain().stream())
                .findFirst()
                .map(PeriodKeys::of)
                .orElse(null);
        this.first = period.map(p -> p.from().toEpochDay()).orElse(Counter.NO_DAY + 1);
        this.last = period.flatMap(Period::last).map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        this.profiles = Profiles.of(panel);
    }

    void add(F fact) {
        int profile = profiles.of(fact);
        if (profile == places.size()) {
            places.add(Places.of(panel, days, profiles, profile));
        }
        Places its = places.get(profile);
        @Nullable Node node = null;
        for (int d = 0; d < days.size(); d++) {
            if (its.none(d)) {
                continue;
            }
            Optional<LocalDate> answer = days.get(d).of(fact);
            long day = answer.isPresent() ? answer.get().toEpochDay() : Counter.NO_DAY;
            if (day != Counter.NO_DAY && (day < first || day > last)) {
                continue;
            }
            if (node == null) {
                node = node(fact);
            }
            Counting cell = (periods == null ? node : node.child(periods.code(day))).cell(panel);
            if (day == Counter.NO_DAY) {
                count(cell, its.undated(d));
            } else {
                count(cell, its.dated(d));
                for (int counter : its.own(d)) {
                    panel.count(cell, counter, fact, profiles.classed(profile, counter));
                }
            }
        }
    }

    private static void count(Counting cell, int[] places) {
        for (int place : places) {
            cell.add(place, 1);
        }
    }

    private Node node(F fact) {
        Node node = root;
        for (int i = 0; i < keys.size(); i++) {
            node = node.child(keys.get(i).code(fact));
        }
        return node;
    }

    Cube cube() {
        Map<List<String>, Tally> cells = new HashMap<>();
        collect(root, new ArrayList<>(), cells);
        return Cube.of(axes.stream().map(Axis::name).toList(), cells);
    }

    private void collect(Node node, List<String> path, Map<List<String>, Tally> cells) {
        if (node.cell != null) {
            // Two answers may be written alike: their facts stand in one cell, and none is lost.
            cells.merge(inOrder(path), node.cell.tally(), Tally::plus);
        }
        int depth = path.size();
        for (int code = 0; code < node.children.length; code++) {
            Node child = node.children[code];
            if (child != null) {
                path.add(key(depth, code));
                collect(child, path, cells);
                path.remove(depth);
            }
        }
    }

    private String key(int depth, int code) {
        if (depth == keys.size()) {
            return periods == null ? Axis.UNKNOWN : periods.key(code);
        }
        return keys.get(depth).key(code);
    }

    /** The keys as the axes stand: in the tree, periods come last. */
    private List<String> inOrder(List<String> path) {
        ImmutableList.Builder<String> inOrder = ImmutableList.builder();
        int next = 0;
        for (Axis<F> axis : axes) {
            inOrder.add(axis.grain().isPresent() ? path.get(path.size() - 1) : path.get(next++));
        }
        return inOrder.build();
    }

    /** A cell, or where ways part. */
    private static final class Node {
        private @Nullable Node[] children = {};
        private @Nullable Counting cell;

        Node child(int code) {
            if (code >= children.length) {
                children = Arrays.copyOf(children, Math.max(code + 1, 2 * children.length));
            }
            Node child = children[code];
            if (child == null) {
                child = new Node();
                children[code] = child;
            }
            return child;
        }

        Counting cell(Panel<?> panel) {
            Counting its = cell;
            if (its == null) {
                its = panel.counting();
                cell = its;
            }
            return its;
        }
    }
}
