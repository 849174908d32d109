package io.petition.examples.cli;

import com.google.common.collect.ImmutableList;
import io.petition.assignment.sharing.HardCase;
import io.petition.assignment.sharing.Leader;
import io.petition.authority.region.RegionRows;
import io.petition.authority.region.RegionTree;
import io.petition.authority.region.Tier;
import io.petition.model.Category;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.RegionCode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A CSV file of leaders, a line a leader. Every fault of every line is told. */
final class LeaderFile {
    private final Table table;
    private final ImmutableList.Builder<Leader> leaders = ImmutableList.builder();
    private final Set<String> known = new HashSet<>();

    LeaderFile(String file, InputStream source, Console console) {
        List<String> more = List.of("organ", "territory", "lines", "least", "held");
        this.table = new Table("leaders", file, source, console, List.of("id", "level", "most"), more);
    }

    /** The leaders; empty when any line has a fault. */
    Optional<List<Leader>> read() throws BadInput, IOException {
        return table.read(this::take) ? Optional.of(leaders.build()) : Optional.empty();
    }

    private void take(Table.Line row) {
        String id = row.cell("id", Table::filled, "?");
        int most = row.cell("most", LeaderFile::count, 0);
        int least = row.optional("least", LeaderFile::count).orElse(0);
        Leader.Builder leader = Leader.builder();
        leader.person(PersonRef.of(id))
                .organ(row.optional("organ", (field, cell) -> OrganId.of(cell)))
                .level(row.cell("level", CaseFile::tier, Tier.COUNTY))
                .least(least)
                .most(most)
                .held(row.optional("held", LeaderFile::count).orElse(0));
        row.cell("territory", Table::several, Set.<String>of())
                .forEach(code -> leader.addTerritory(RegionCode.of(code)));
        row.cell("lines", Table::several, Set.<String>of()).forEach(line -> leader.addLines(Category.of(line)));
        if (!row.text("id").isEmpty() && !known.add(id)) {
            row.fault(new BadInput("id", "bad.cell-twice", Map.of("value", id)));
        }
        if (!row.isBad() && least > most) {
            row.fault(new BadInput("least", "bad.quota", Answers.args("least", least, "most", most)));
        }
        if (!row.isBad()) {
            leaders.add(leader.build());
        }
    }

    static Integer count(String field, String cell) throws BadInput {
        return Inputs.number(field, Table.filled(field, cell), 0).orElseThrow();
    }

    /** The regions that are named, each where its code says. */
    static RegionTree regions(Collection<HardCase> cases, Collection<Leader> leaders) {
        RegionRows rows = new RegionRows();
        Stream.concat(
                        cases.stream().map(HardCase::region),
                        leaders.stream().map(Leader::territory).flatMap(Set::stream))
                .distinct()
                .forEach(code -> rows.add(code.value(), code.value(), 0));
        return rows.build().tree();
    }
}
