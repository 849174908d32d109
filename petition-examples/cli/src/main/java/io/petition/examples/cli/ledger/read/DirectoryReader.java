package io.petition.examples.cli.ledger.read;

import com.google.common.collect.ImmutableList;
import io.petition.authority.OrganDirectory;
import io.petition.examples.cli.ledger.read.FileAccount.Origin;
import io.petition.explain.Finding;
import io.petition.model.OrganId;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the organs, their written names, the regions and the settings. What a user does not bring is taken from the
 * shipped files, and said; shipped names and settings speak of shipped organs, so they stand in only where those do.
 */
final class DirectoryReader {
    private static final String SETTINGS = "ledger.properties";
    private static final String OFFICE = "office";
    private static final Set<String> LABELS =
            Set.of("name.zh", "name.en", "origin.zh", "origin.en", "licence.zh", "licence.en");

    private final Input given;
    private final List<Finding> findings = new ArrayList<>();
    private final List<FileAccount> accounts = new ArrayList<>();

    DirectoryReader(Input given) {
        this.given = given;
    }

    Directory read() throws IOException, UnusableFiles {
        OrganRows organs = new OrganRows();
        boolean ownOrgans = table(Layout.ORGANS, true, organs);
        organs.close().forEach(findings::add);
        NameRows names = new NameRows(organs.byId());
        table(Layout.ORGAN_NAMES, !ownOrgans, names);
        Map<String, Region> regions = new LinkedHashMap<>();
        table(Layout.REGIONS, true, (row, tally) -> region(row, tally, regions));
        OrganDirectory directory = OrganDirectory.of(organs.byId().values(), names.matches());
        Settings settings = settings(!ownOrgans, directory);
        return new Directory(directory, regions, settings, accounts, findings);
    }

    /** Takes one row of a file. */
    interface Taker {
        void take(Row.Cells row, Tally tally);
    }

    /** Reads the user's file, or else the shipped one where it may stand in; true when it is the user's. */
    private boolean table(Layout layout, boolean shippedStandsIn, Taker taker) throws IOException, UnusableFiles {
        if (rows(given, layout, taker, Origin.GIVEN)) {
            return true;
        }
        Place place = Place.of(layout.file());
        if (shippedStandsIn && rows(Input.shipped(), layout, taker, Origin.SHIPPED)) {
            findings.add(Kind.SHIPPED_FILE_USED.at(place));
        } else {
            findings.add(Kind.FILE_MISSING.at(place));
            accounts.add(FileAccount.absent(layout.file()));
        }
        return false;
    }

    private boolean rows(Input input, Layout layout, Taker taker, Origin origin) throws IOException, UnusableFiles {
        Tally tally = new Tally(findings);
        boolean there = new TableReader(input, findings::add).read(layout, row -> {
            if (row instanceof Row.Broken broken) {
                tally.notice(broken.why());
            } else {
                taker.take((Row.Cells) row, tally);
            }
            tally.rowDone();
        });
        if (there) {
            accounts.add(tally.account(layout.file(), origin));
        }
        return there;
    }

    private static void region(Row.Cells row, Tally tally, Map<String, Region> regions) {
        String code = row.get("region_code");
        if (code.isEmpty() || row.get("name").isEmpty()) {
            tally.notice(Kind.CELL_EMPTY.at(row.place(), "columns", "region_code, name"));
        } else if (regions.containsKey(code)) {
            tally.notice(Kind.KEY_TWICE.at(row.place().keyed(code)));
        } else {
            regions.put(code, new Region(code, row.get("name"), row.get("name_en")));
        }
    }

    private Settings settings(boolean shippedStandsIn, OrganDirectory directory) throws IOException, UnusableFiles {
        Optional<Settings> own = settings(given, directory);
        if (own.isPresent()) {
            return own.get();
        }
        Optional<Settings> shipped = shippedStandsIn ? settings(Input.shipped(), directory) : Optional.empty();
        findings.add((shipped.isPresent() ? Kind.SHIPPED_FILE_USED : Kind.FILE_MISSING).at(Place.of(SETTINGS)));
        // the office is the directory's; what the letters are is only theirs to say
        return shipped.map(settings -> new Settings(settings.office(), Map.of()))
                .orElse(Settings.NONE);
    }

    private Optional<Settings> settings(Input input, OrganDirectory directory) throws IOException, UnusableFiles {
        Optional<InputStream> source = input.open(SETTINGS);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(source.get(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IllegalArgumentException e) {
            throw new UnusableFiles(SETTINGS, "bad.settings", Map.of("detail", String.valueOf(e.getMessage())));
        }
        Map<String, String> labels = new HashMap<>();
        List<OrganId> office = ImmutableList.of();
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            if (key.equals(OFFICE)) {
                office = office(properties.getProperty(key), directory);
            } else if (LABELS.contains(key)) {
                labels.put(key, properties.getProperty(key));
            } else {
                findings.add(Kind.SETTING_UNKNOWN.at(Place.of(SETTINGS), "setting", key));
            }
        }
        return Optional.of(new Settings(office, labels));
    }

    private List<OrganId> office(String ids, OrganDirectory directory) {
        ImmutableList.Builder<OrganId> office = ImmutableList.builder();
        for (String id : ids.split(",", -1)) {
            if (!id.isBlank() && directory.find(OrganId.of(id.strip())).isPresent()) {
                office.add(OrganId.of(id.strip()));
            } else {
                findings.add(Kind.LINK_UNKNOWN.at(Place.of(SETTINGS), "column", OFFICE, "value", id.strip()));
            }
        }
        return office.build();
    }
}
