package io.petition.rules.io.table;

import com.google.common.collect.ImmutableList;
import io.petition.authority.region.RegionRows;
import io.petition.explain.Finding;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads lists of regions. The columns {@code code} and {@code name} are needed; {@code parent} says in which region one lies whose code does not. Other columns
 * are left alone. A province, its cities and so on may stand in one file or in several.
 */
public final class RegionReader {
    private final RegionRows rows = new RegionRows();
    private final List<Finding> findings = new ArrayList<>();

    /** Reads one more file. */
    public RegionReader read(Reader source, String file) throws IOException {
        rows.from(file);
        CsvTable table = new CsvTable(source, file, findings);
        int code = table.needed("code");
        int name = table.needed("name");
        int parent = table.column("parent");
        if (code < 0 || name < 0) {
            return this;
        }
        while (table.next()) {
            rows.add(table.cell(code), table.cell(name), table.cell(parent), table.line());
        }
        return this;
    }

    /** The tree of all that was read, and each fault. */
    public RegionRows.Built build() {
        RegionRows.Built built = rows.build();
        return new RegionRows.Built(
                built.tree(),
                ImmutableList.<Finding>builder()
                        .addAll(findings)
                        .addAll(built.findings())
                        .build());
    }
}
