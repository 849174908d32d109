package io.petition.examples.cli;

import com.google.common.collect.ImmutableList;
import io.petition.assignment.sharing.HardCase;
import io.petition.authority.region.Tier;
import io.petition.model.Category;
import io.petition.model.MatterId;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.RegionCode;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** CSV files of hard cases, a line a case, and of who has them now, a line a sponsor. Every fault of every line is told. */
final class CaseFile {
    private final Console console;
    private final Map<String, HardCase.Builder> cases = new LinkedHashMap<>();
    private final Map<String, Set<String>> existing = new HashMap<>();

    /** Every id that stands in the file of cases, that of a line with a fault too. */
    private final Set<String> known = new HashSet<>();

    CaseFile(Console console) {
        this.console = console;
    }

    /** Reads the cases; whether none has a fault. */
    boolean cases(String file, InputStream source) throws BadInput, IOException {
        List<String> more = List.of("level", "sponsors", "recused", "recused-organs");
        return new Table("cases", file, source, console, List.of("id", "region", "line"), more).read(this::take);
    }

    private void take(Table.Line row) {
        String id = row.cell("id", Table::filled, "?");
        HardCase.Builder each = HardCase.builder();
        each.id(MatterId.of(id))
                .region(RegionCode.of(row.cell("region", Table::filled, "?")))
                .line(Category.of(row.cell("line", Table::filled, "?")))
                .level(row.optional("level", CaseFile::tier))
                .sponsors(row.optional(
                        "sponsors",
                        (field, cell) -> Inputs.number(field, cell, 1).orElseThrow()));
        row.cell("recused", Table::several, Set.<String>of()).forEach(who -> each.addRecused(PersonRef.of(who)));
        row.cell("recused-organs", Table::several, Set.<String>of())
                .forEach(organ -> each.addRecusedOrgans(OrganId.of(organ)));
        if (!row.text("id").isEmpty() && !known.add(id)) {
            row.fault(new BadInput("id", "bad.cell-twice", Map.of("value", id)));
        }
        if (!row.isBad()) {
            cases.put(id, each);
        }
    }

    /** Reads who has which case now, after the cases; whether none has a fault. */
    boolean existing(String file, InputStream source) throws BadInput, IOException {
        return new Table("existing", file, source, console, List.of("case", "sponsor"), List.of()).read(this::has);
    }

    private void has(Table.Line row) {
        String id = row.cell("case", Table::filled, "");
        String sponsor = row.cell("sponsor", Table::filled, "");
        if (row.isBad()) {
            return;
        }
        if (!known.contains(id)) {
            row.fault(new BadInput("case", "bad.case-unknown", Map.of("value", id)));
        } else if (!existing.computeIfAbsent(id, each -> new LinkedHashSet<>()).add(sponsor)) {
            row.fault(new BadInput("sponsor", "bad.cell-twice", Map.of("value", sponsor)));
        }
    }

    /** The cases with who has them. */
    List<HardCase> all() {
        ImmutableList.Builder<HardCase> all = ImmutableList.builder();
        cases.forEach((id, each) -> {
            existing.getOrDefault(id, Set.of()).forEach(who -> each.addExisting(PersonRef.of(who)));
            all.add(each.build());
        });
        return all.build();
    }

    static Tier tier(String field, String cell) throws BadInput {
        return PointCells.word(field, cell, Tier.values(), Tier::code);
    }
}
