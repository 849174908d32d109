package io.petition.authority.competence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.authority.Organ;
import io.petition.authority.OrganDirectory;
import io.petition.authority.region.RegionTree;
import io.petition.explain.Finding;
import io.petition.model.OrganId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks a list of organs through, as it was given: what a directory would refuse is found here, all of it, and so is what a directory takes and a host
 * would regret. The findings stand in the order of the list, and those on what is expected by content, region and time.
 */
public final class OrganLint {
    private final RegionTree regions;

    private OrganLint(RegionTree regions) {
        this.regions = regions;
    }

    /** Looks through under a tree of regions; under the empty tree no code of a region is judged. */
    public static OrganLint under(RegionTree regions) {
        return new OrganLint(regions);
    }

    /** The faults of a list of organs. */
    public List<Finding> check(Collection<Organ> organs) {
        Map<OrganId, Organ> known = new LinkedHashMap<>();
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (Organ organ : organs) {
            if (known.putIfAbsent(organ.id(), organ) != null) {
                findings.add(Finding.error(
                        "organ-twice", ImmutableMap.of("organ", organ.id().value())));
            }
        }
        findings.addAll(new LinkLint(known).findings());
        findings.addAll(new PlaceLint(regions).findings(known.values()));
        return findings.build();
    }

    /** The faults of a directory, and where it does not do what is expected of it. */
    public List<Finding> check(OrganDirectory directory, Expected expected) {
        return check(directory.organs(), expected);
    }

    /** The faults of a list of organs, and where it does not do what is expected of it. */
    public List<Finding> check(Collection<Organ> organs, Expected expected) {
        return check(organs, List.of(expected));
    }

    /** The same where different contents are expected in different regions; what two of the expectations find alike is said once. */
    public List<Finding> check(Collection<Organ> organs, Collection<Expected> expected) {
        Map<OrganId, Organ> known = new LinkedHashMap<>();
        organs.forEach(organ -> known.putIfAbsent(organ.id(), organ));
        Jurisdiction jurisdiction = Jurisdiction.of(known.values(), regions);
        Set<Finding> cover = new LinkedHashSet<>();
        expected.forEach(each -> cover.addAll(new CoverLint(jurisdiction, known).findings(each)));
        return ImmutableList.<Finding>builder()
                .addAll(check(organs))
                .addAll(cover)
                .build();
    }
}
