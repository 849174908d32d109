package io.petition.examples.cli.ledger.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.authority.OrganDirectory;
import io.petition.explain.Finding;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the letters' names and codes stand for.
 *
 * @param organs the organs and their names
 * @param regions the regions by code
 * @param settings what the ledger's settings say
 * @param accounts what became of the rows of each file
 * @param findings what was noticed in them
 */
public record Directory(
        OrganDirectory organs,
        Map<String, Region> regions,
        Settings settings,
        List<FileAccount> accounts,
        List<Finding> findings) {
    public Directory {
        Objects.requireNonNull(organs, "organs");
        Objects.requireNonNull(settings, "settings");
        regions = ImmutableMap.copyOf(regions);
        accounts = ImmutableList.copyOf(accounts);
        findings = ImmutableList.copyOf(findings);
    }
}
