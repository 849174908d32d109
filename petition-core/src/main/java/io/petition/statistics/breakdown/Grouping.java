package io.petition.statistics.breakdown;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.statistics.indicator.Counter;
import io.petition.statistics.indicator.Counting;
import io.petition.statistics.indicator.Panel;
import io.petition.statistics.indicator.Tally;
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
 * Sorts facts into cells while they are counted. Each answer along an axis gets a number when it is first seen; cells hang in a
 * tree of arrays by these numbers, so that a fact finds its cell without making a key. Periods are the last step, for each
 * indicator has its own day.
 */
final class Grouping<F> {
    private final Panel<F> panel;
    private final List<Counter<F>> counters;
    private final ImmutableList<Axis<F>> axes;
    private final List<Axis<F>> answering;
    private final Codes[] codes;
    private final @Nullable PeriodCodes periods;
    private final long first;
    private final long last;
    private final Node root = new Node();

    Grouping(Panel<F> panel, ImmutableList<Axis<F>> axes, Optional<Period> period) {
        this.panel = panel;
        this.counters = panel.counters();
        this.axes = axes;
        this.answering = axes.stream().filter(axis -> axis.grain().isEmpty()).toList();
        this.codes = new Codes[answering.size()];
        Arrays.setAll(codes, i -> new Codes());
        this.periods = axes.stream()
                .flatMap(axis -> axis.grain().stream())
                .findFirst()
                .map(PeriodCodes::new)
                .orElse(null);
        this.first = period.map(p -> p.from().toEpochDay()).orElse(Counter.NO_DAY + 1);
        this.last = period.flatMap(Period::last).map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    }

    void add(F fact) {
        @Nullable Node node = null;
        for (int i = 0; i < counters.size(); i++) {
            Counter<F> counter = counters.get(i);
            int classed = counter.classify(fact);
            if (classed == Counter.NONE) {
                continue;
            }
            long day = counter.day(fact);
            if (day != Counter.NO_DAY && (day < first || day > last)) {
                continue;
            }
            if (node == null) {
                node = node(fact);
            }
            Node its = periods == null ? node : node.child(periods.code(day));
            Counting cell = its.cell(panel);
            if (day == Counter.NO_DAY) {
                cell.add(panel.offset(i) + counter.undated(classed), 1);
            } else {
                panel.count(cell, i, fact, classed);
            }
        }
    }

    private Node node(F fact) {
        Node node = root;
        for (int i = 0; i < codes.length; i++) {
            node = node.child(codes[i].code(answering.get(i).answer(fact)));
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
            // Two answers may be written alike, such as persons, who are masked: then they are one line, and none is
            // lost.
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
        if (depth == codes.length) {
            return periods == null ? Axis.UNKNOWN : periods.key(code);
        }
        Optional<?> answer = codes[depth].answers.get(code);
        return answer.isEmpty() ? Axis.UNKNOWN : answering.get(depth).text(answer.get());
    }

    /** The keys as the axes stand: in the tree, periods come last. */
    private List<String> inOrder(List<String> path) {
        ImmutableList.Builder<String> keys = ImmutableList.builder();
        int next = 0;
        for (Axis<F> axis : axes) {
            keys.add(axis.grain().isPresent() ? path.get(path.size() - 1) : path.get(next++));
        }
        return keys.build();
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

    /** Numbers of answers, in the order in which they were first seen. */
    private static final class Codes {
        private final Map<Optional<?>, Integer> known = new HashMap<>();
        private final List<Optional<?>> answers = new ArrayList<>();

        int code(Optional<?> answer) {
            Integer code = known.get(answer);
            if (code == null) {
                code = answers.size();
                known.put(answer, code);
                answers.add(answer);
            }
            return code;
        }
    }

    /** Numbers of periods. Days that follow one another mostly fall into one, so those seen last are kept at hand. */
    private static final class PeriodCodes {
        private static final int AT_HAND = 1 << 10;

        private final Grain grain;
        private final Map<String, Integer> known = new HashMap<>(ImmutableMap.of(Axis.UNKNOWN, 0));
        private final List<String> keys = new ArrayList<>(ImmutableList.of(Axis.UNKNOWN));
        private final long[] days = new long[AT_HAND];
        private final int[] codes = new int[AT_HAND];

        PeriodCodes(Grain grain) {
            this.grain = grain;
            Arrays.fill(days, Counter.NO_DAY);
        }

        int code(long day) {
            if (day == Counter.NO_DAY) {
                return 0;
            }
            int at = (int) (day & (AT_HAND - 1));
            if (days[at] != day) {
                String key = grain.of(LocalDate.ofEpochDay(day));
                Integer code = known.get(key);
                if (code == null) {
                    code = keys.size();
                    known.put(key, code);
                    keys.add(key);
                }
                days[at] = day;
                codes[at] = code;
            }
            return codes[at];
        }

        String key(int code) {
            return keys.get(code);
        }
    }
}
