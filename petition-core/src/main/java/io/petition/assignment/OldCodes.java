package io.petition.assignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.petition.assignment.request.RoutingDemand;
import io.petition.assignment.request.RoutingRequest;
import io.petition.authority.region.CodeHistory;
import io.petition.authority.region.CodeStretch;
import io.petition.authority.region.RegionTree;
import io.petition.explain.Reason;
import io.petition.model.RegionCode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the codes of regions that the tree does not know any more as what became of them. */
final class OldCodes {
    private final RegionTree regions;
    private final CodeHistory history;

    OldCodes(RegionTree regions, CodeHistory history) {
        this.regions = regions;
        this.history = history;
    }

    /**
     * A petition in the codes of today.
     *
     * @param request with each old code that became one region read as that one
     * @param read which codes were read as which
     * @param unclear which codes became several regions, of which only the place can tell which it is
     */
    record Reading(
            RoutingRequest request, Map<RegionCode, RegionCode> read, Map<RegionCode, List<RegionCode>> unclear) {
        static Reading asWritten(RoutingRequest request) {
            return new Reading(request, ImmutableMap.of(), ImmutableMap.of());
        }
    }

    /**
     * What the tree knows of what a code became that it does not know itself: as of a year, or, where the code did not stand in that year, as of the last in which it did.
     * None where the tree knows the code, or nothing became of it that the tree knows.
     */
    List<RegionCode> today(RegionCode code, int year) {
        if (regions.size() == 0 || regions.find(code).found().isPresent()) {
            return ImmutableList.of();
        }
        List<CodeStretch> stretches = history.stretches(code);
        Set<RegionCode> today = new LinkedHashSet<>();
        boolean stands = stretches.stream().anyMatch(stretch -> stretch.in(year));
        for (CodeStretch stretch : stretches) {
            if (!stands || stretch.in(year)) {
                int last = stands ? year : stretch.until().orElse(stretch.from() + 1) - 1;
                history.today(code, last).codes().stream()
                        .filter(each -> regions.find(each).found().isPresent())
                        .forEach(today::add);
            }
        }
        return ImmutableList.copyOf(today);
    }

    Reading read(RoutingRequest request, int year) {
        Map<RegionCode, RegionCode> read = new LinkedHashMap<>();
        Map<RegionCode, List<RegionCode>> unclear = new LinkedHashMap<>();
        for (RegionCode code : written(request)) {
            List<RegionCode> today = today(code, year);
            if (today.size() == 1) {
                read.put(code, today.get(0));
            } else if (today.size() > 1) {
                unclear.put(code, today);
            }
        }
        return new Reading(read.isEmpty() ? request : with(request, read), read, unclear);
    }

    private static Set<RegionCode> written(RoutingRequest request) {
        ImmutableSet.Builder<RegionCode> written = ImmutableSet.builder();
        written.addAll(request.regions());
        request.demands().forEach(demand -> demand.region().ifPresent(written::add));
        request.residence().ifPresent(written::add);
        request.household().ifPresent(written::add);
        return written.build();
    }

    private static RoutingRequest with(RoutingRequest request, Map<RegionCode, RegionCode> read) {
        return RoutingRequest.builder()
                .from(request)
                .regions(request.regions().stream()
                        .map(code -> read.getOrDefault(code, code))
                        .toList())
                .demands(request.demands().stream()
                        .map(demand -> RoutingDemand.builder()
                                .from(demand)
                                .region(now(demand.region(), read))
                                .build())
                        .toList())
                .residence(now(request.residence(), read))
                .household(now(request.household(), read))
                .build();
    }

    private static Optional<RegionCode> now(Optional<RegionCode> code, Map<RegionCode, RegionCode> read) {
        return code.map(each -> read.getOrDefault(each, each));
    }

    static Reason several(RegionCode code, List<RegionCode> today) {
        return Reason.of(
                "route-region-several",
                ImmutableMap.of(
                        "region",
                        code.value(),
                        "regions",
                        today.stream().map(RegionCode::value).collect(Collectors.joining(", "))));
    }
}
