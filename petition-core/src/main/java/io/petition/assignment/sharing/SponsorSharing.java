package io.petition.assignment.sharing;

import com.google.common.collect.ImmutableMap;
import io.petition.authority.region.RegionTree;
import io.petition.explain.Reason;
import io.petition.model.MatterId;
import io.petition.model.PersonRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Shares hard cases out among leaders 领导包案. Immutable. */
public final class SponsorSharing {
    /** So many sponsors can be wanted in all: what is kept of each takes some thirty bytes. */
    private static final long MOST_SLOTS = 1L << 24;

    /** So many pairs of a case and a leader can be looked at, of which each takes four bytes. */
    private static final long MOST_PAIRS = 1L << 27;

    private final SharingScheme scheme;
    private final RegionTree regions;

    private SponsorSharing(SharingScheme scheme, RegionTree regions) {
        this.scheme = Objects.requireNonNull(scheme, "scheme");
        this.regions = Objects.requireNonNull(regions, "regions");
    }

    /**
     * Makes a sharing by a scheme.
     *
     * @param regions which region lies in which; a code that is not in it is in itself and nowhere else, and a finding says so
     */
    public static SponsorSharing under(SharingScheme scheme, RegionTree regions) {
        return new SponsorSharing(scheme, regions);
    }

    /** The best sharing there is; the order in which cases and leaders come changes nothing. */
    public SharingAnswer share(Collection<HardCase> cases, Collection<Leader> leaders) {
        List<Reason> faults = faults(cases, leaders);
        if (!faults.isEmpty()) {
            return new SharingAnswer.Refused(faults);
        }
        Places places = new Places(regions);
        Problem problem = new Problem(cases, leaders, scheme, places);
        long pairs = (long) cases.size() * leaders.size();
        if (pairs > MOST_PAIRS) {
            return new SharingAnswer.Refused(
                    List.of(Reason.of("sharing-too-many-pairs", ImmutableMap.of("pairs", Long.toString(pairs)))));
        }
        Optional<Weights> weights = problem.slots() > MOST_SLOTS ? Optional.empty() : Weights.of(problem);
        if (weights.isEmpty()) {
            String slots = Long.toString(problem.slots());
            return new SharingAnswer.Refused(List.of(Reason.of("sharing-too-large", ImmutableMap.of("slots", slots))));
        }
        Flow flow = new Flow(problem, weights.get());
        new ShortestPath(flow).run();
        new FirstInOrder(flow).run();
        return new Sharing(flow, new Outcome(flow, places).allocation());
    }

    private static List<Reason> faults(Collection<HardCase> cases, Collection<Leader> leaders) {
        List<Reason> faults = new ArrayList<>();
        Set<MatterId> ids = new HashSet<>();
        for (HardCase each : cases) {
            if (!ids.add(each.id())) {
                faults.add(Reason.of(
                        "sharing-case-twice", ImmutableMap.of("case", each.id().value())));
            }
        }
        Set<PersonRef> persons = new HashSet<>();
        int number = 0;
        for (Leader leader : leaders) {
            number++;
            if (!persons.add(leader.person())) {
                faults.add(Reason.of("sharing-leader-twice", ImmutableMap.of("number", Integer.toString(number))));
            }
        }
        return faults;
    }
}
