package io.petition.examples.scenarios;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.petition.authority.Organ;
import io.petition.authority.OrganDirectory;
import io.petition.authority.SpecialBody;
import io.petition.authority.region.RegionRows;
import io.petition.authority.region.RegionTree;
import io.petition.explain.Finding;
import io.petition.model.OrganId;
import io.petition.model.RegionCode;
import io.petition.rules.io.table.OrganReader;
import io.petition.rules.io.table.OrgansRead;
import io.petition.rules.io.table.RegionReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The organs of Shangluo, its counties and townships, rebuilt by hand from the names that stand in the letters; their functions, where they sit and what each
 * written name stands for.
 *
 * @param directory the organs and names
 * @param regions the city, its counties and the townships that are named
 * @param findings what the readers had to say
 */
record ShangluoOrgans(OrganDirectory directory, RegionTree regions, List<Finding> findings) {
    /** Who receives the letters to the mayor and signs for the mailbox; the second carries on the first. */
    static final Set<OrganId> MAILBOX = Set.of(OrganId.of("611000-info-office"), OrganId.of("611000-info-centre"));

    /** The one of them that is taken for the petition office of the city. */
    static final OrganId OFFICE = OrganId.of("611000-info-centre");

    ShangluoOrgans {
        findings = ImmutableList.copyOf(findings);
    }

    static ShangluoOrgans read() {
        try (Reader tree = open("tree.csv");
                Reader organs = open("organs.csv");
                Reader functions = open("organ_functions.csv");
                Reader names = open("organ_names.csv")) {
            RegionRows.Built regions = new RegionReader().read(tree, "tree.csv").build();
            OrgansRead read = new OrganReader()
                    .readOrgans(organs, "organs.csv")
                    .readFunctions(functions, "organ_functions.csv")
                    .readNames(names, "organ_names.csv")
                    .build();
            return new ShangluoOrgans(
                    new OrgansRead(seated(read.organs()), read.names(), List.of()).directory(),
                    regions.tree(),
                    ImmutableList.<Finding>builder()
                            .addAll(regions.findings())
                            .addAll(read.findings())
                            .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Seat(OrganId organ, RegionCode region, Optional<SpecialBody> body) {
        static Seat of(NamedCsvRecord row) {
            return new Seat(
                    OrganId.of(row.getField("organ_id")),
                    RegionCode.of(row.getField("region_code")),
                    Rows.cell(row, "body")
                            .map(word -> SpecialBody.PETITION_OFFICE)
                            .filter(body -> body.code().equals(row.getField("body"))));
        }
    }

    /** The organs where they sit. */
    private static List<Organ> seated(List<Organ> organs) {
        Map<OrganId, Seat> seats = Rows.shipped("shangluo/seats.csv", Seat::of).stream()
                .collect(ImmutableMap.toImmutableMap(Seat::organ, seat -> seat));
        return organs.stream()
                .map(organ -> {
                    Seat seat = seats.get(organ.id());
                    return seat == null
                            ? organ
                            : Organ.builder()
                                    .from(organ)
                                    .region(seat.region())
                                    .body(seat.body())
                                    .build();
                })
                .toList();
    }

    /** The organs that a written name stands for; none for a person, and for a name that does not say which is meant. */
    List<Organ> named(String written) {
        return directory.resolve(written).organs().stream().map(this::organ).toList();
    }

    Organ organ(OrganId id) {
        return directory.find(id).orElseThrow();
    }

    private static Reader open(String file) {
        InputStream bytes = ShangluoOrgans.class.getResourceAsStream("shangluo/" + file);
        if (bytes == null) {
            throw new IllegalStateException("resource: shangluo/" + file + " is missing beside " + ShangluoOrgans.class
                    + "; build the module with its resources");
        }
        return new InputStreamReader(bytes, UTF_8);
    }
}
