package io.petition.assignment;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.petition.authority.Organ;
import io.petition.authority.OrganDirectory;
import io.petition.authority.OrganFunction;
import io.petition.authority.competence.Jurisdiction;
import io.petition.model.Category;
import io.petition.model.RegionCode;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who serves, as a table of regions by contents, for the days around one on which nothing in the directory begins or ends. A region
 * without an organ of its own is served like the one above it.
 */
final class CompiledDirectory {
    /** The row of every region that nobody serves but the whole country. */
    private static final int NOWHERE = 0;

    /** The column of every content that no function names. */
    private static final int UNNAMED = 0;

    private final Jurisdiction jurisdiction;
    private final String act;
    private final Period days;
    private final ImmutableMap<RegionCode, Integer> rows;
    private final ImmutableMap<Category, Integer> columns;
    private final int width;
    private final int[] cells;
    private final List<Ladder> ladders;

    private CompiledDirectory(
            Jurisdiction jurisdiction,
            String act,
            Period days,
            ImmutableMap<RegionCode, Integer> rows,
            ImmutableMap<Category, Integer> columns,
            int[] cells,
            List<Ladder> ladders) {
        this.jurisdiction = jurisdiction;
        this.act = act;
        this.days = days;
        this.rows = rows;
        this.columns = columns;
        this.width = columns.size() + 1;
        this.cells = cells;
        this.ladders = ladders;
    }

    static CompiledDirectory of(Setting setting, String act, LocalDate day) {
        Set<RegionCode> served = new TreeSet<>((one, other) -> one.value().compareTo(other.value()));
        Set<Category> named = new TreeSet<>((one, other) -> one.value().compareTo(other.value()));
        for (Organ organ : setting.directory().organs()) {
            if (!organ.functions().isEmpty()) {
                organ.territory().forEach(region -> served.add(setting.bodies().own(region)));
            }
            organ.functions().forEach(function -> named.addAll(function.categories()));
        }
        ImmutableMap<RegionCode, Integer> rows = numbered(served);
        ImmutableMap<Category, Integer> columns = numbered(named);
        int[] cells = new int[(rows.size() + 1) * (columns.size() + 1)];
        List<Ladder> ladders = new ArrayList<>();
        Map<List<Ladder.Rung>, Integer> known = new HashMap<>();
        int cell = 0;
        for (RegionCode region : Iterables.concat(ImmutableSet.of(unlike(served)), rows.keySet())) {
            for (Category category : Iterables.concat(ImmutableSet.of(unlikely(named)), columns.keySet())) {
                Ladder ladder = setting.ladders().of(region, category, act, day);
                Integer at = known.putIfAbsent(ladder.rungs(), ladders.size());
                if (at == null) {
                    at = ladders.size();
                    ladders.add(ladder);
                }
                cells[cell++] = at;
            }
        }
        Period still = around(setting.directory(), day);
        Period days = setting.regime()
                .editions()
                .entryAt(day)
                .flatMap(entry -> entry.period().intersection(still))
                .orElse(still);
        return new CompiledDirectory(setting.jurisdiction(), act, days, rows, columns, cells, ladders);
    }

    /** Whether it is about a day; on all of them one edition stands, so that who serves need not ask which. */
    boolean covers(LocalDate day) {
        return days.contains(day);
    }

    boolean holds(String asked, LocalDate day) {
        return act.equals(asked) && days.contains(day);
    }

    Ladder ladder(RegionCode region, Category category) {
        Integer row = rows.get(region);
        Integer column = columns.get(category);
        return ladders.get(cells[(row == null ? above(region) : row) * width + (column == null ? UNNAMED : column)]);
    }

    private int above(RegionCode region) {
        for (RegionCode at : jurisdiction.up(region)) {
            Integer row = rows.get(at);
            if (row != null) {
                return row;
            }
        }
        return NOWHERE;
    }

    private static <K> ImmutableMap<K, Integer> numbered(Set<K> keys) {
        ImmutableMap.Builder<K, Integer> numbered = ImmutableMap.builder();
        int next = 1;
        for (K key : keys) {
            numbered.put(key, next++);
        }
        return numbered.buildOrThrow();
    }

    private static RegionCode unlike(Set<RegionCode> served) {
        StringBuilder code = new StringBuilder("nowhere");
        while (served.contains(RegionCode.of(code.toString()))) {
            code.append('-');
        }
        return RegionCode.of(code.toString());
    }

    private static Category unlikely(Set<Category> named) {
        StringBuilder key = new StringBuilder("unnamed");
        while (named.contains(Category.of(key.toString()))) {
            key.append('-');
        }
        return Category.of(key.toString());
    }

    /** The days around one on which nothing begins or ends. */
    private static Period around(OrganDirectory directory, LocalDate day) {
        LocalDate from = LocalDate.MIN;
        Optional<LocalDate> until = Optional.empty();
        List<Period> periods = new ArrayList<>();
        for (Organ organ : directory.organs()) {
            organ.existence().ifPresent(periods::add);
            organ.functions().stream().map(OrganFunction::period).forEach(period -> period.ifPresent(periods::add));
        }
        for (Period period : periods) {
            for (LocalDate turn : period.until().isPresent()
                    ? List.of(period.from(), period.until().get())
                    : List.of(period.from())) {
                if (turn.isAfter(day)) {
                    until = Optional.of(
                            until.filter(other -> other.isBefore(turn)).orElse(turn));
                } else if (turn.isAfter(from)) {
                    from = turn;
                }
            }
        }
        return new Period(from, until);
    }
}
