package io.petition.examples.cli;

import com.google.common.collect.ImmutableList;
import io.petition.authority.competence.OrganLint;
import io.petition.authority.region.RegionRows;
import io.petition.authority.region.RegionTree;
import io.petition.explain.Finding;
import io.petition.rules.io.table.OrganReader;
import io.petition.rules.io.table.OrgansRead;
import io.petition.rules.io.table.RegionReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of organs, {@code organs.csv} with {@code functions.csv} and {@code organ_names.csv} where there are such, and a folder of regions, each table of
 * it.
 *
 * @param read the organs
 * @param regions where they lie; the empty tree where no folder is given
 * @param findings what of the rows could not be used
 */
record OrganFolder(OrgansRead read, RegionTree regions, List<Finding> findings) {
    private static final String CSV = ".csv";

    /** What reads one table. */
    @FunctionalInterface
    private interface Table {
        void read(Reader source, String file) throws IOException;
    }

    OrganFolder {
        findings = ImmutableList.copyOf(findings);
    }

    static OrganFolder open(Petition petition, @Nullable String organs, @Nullable String regions) throws BadInput {
        Path folder = folder("organs", Inputs.required("organs", organs));
        OrganReader reader = new OrganReader();
        table(petition, "organs", folder.resolve("organs" + CSV), reader::readOrgans);
        if (Files.exists(folder.resolve("functions" + CSV))) {
            table(petition, "organs", folder.resolve("functions" + CSV), reader::readFunctions);
        }
        if (Files.exists(folder.resolve("organ_names" + CSV))) {
            table(petition, "organs", folder.resolve("organ_names" + CSV), reader::readNames);
        }
        OrgansRead read = reader.build();
        if (regions == null) {
            return new OrganFolder(read, RegionTree.empty(), read.findings());
        }
        RegionReader divisions = new RegionReader();
        for (Path file : tables("regions", regions)) {
            table(petition, "regions", file, divisions::read);
        }
        RegionRows.Built built = divisions.build();
        return new OrganFolder(
                read,
                built.tree(),
                ImmutableList.<Finding>builder()
                        .addAll(read.findings())
                        .addAll(built.findings())
                        .build());
    }

    /** Tells what is wrong with the tables and their links, and whether they can be relied on: what is left out might be what counts. */
    boolean usable(Console console) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(OrganLint.under(regions).check(read.organs()));
        boolean usable = true;
        for (Finding finding : all) {
            if (finding.severity() == Finding.Severity.ERROR) {
                usable = false;
                console.fault(finding);
            } else if (finding.severity() == Finding.Severity.WARNING) {
                console.note(finding.code(), finding.args());
            }
        }
        return usable;
    }

    private static Path folder(String field, String name) throws BadInput {
        try {
            Path folder = Path.of(name);
            if (Files.isDirectory(folder)) {
                return folder;
            }
        } catch (InvalidPathException e) {
            // said below
        }
        throw new BadInput(field, "bad.tables", Map.of("value", name));
    }

    private static List<Path> tables(String field, String name) throws BadInput {
        try (Stream<Path> files = Files.list(folder(field, name))) {
            return files.filter(file -> file.toString().endsWith(CSV)).sorted().toList();
        } catch (IOException e) {
            throw new BadInput(field, "bad.file", Map.of("value", name, "detail", String.valueOf(e.getMessage())));
        }
    }

    private static void table(Petition petition, String field, Path file, Table table) throws BadInput {
        petition.read(field, file.toString(), source -> {
            table.read(new InputStreamReader(source, StandardCharsets.UTF_8), file.toString());
            return file;
        });
    }
}
