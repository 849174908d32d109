package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableList;
import io.petition.assignment.sharing.Allocation;
import io.petition.assignment.sharing.HardCase;
import io.petition.assignment.sharing.Leader;
import io.petition.assignment.sharing.Sharing;
import io.petition.assignment.sharing.SharingAnswer;
import io.petition.assignment.sharing.SponsorSharing;
import io.petition.authority.region.RegionTree;
import io.petition.authority.region.Tier;
import io.petition.explain.Coded;
import io.petition.explain.Reason;
import java.util.List;
import java.util.stream.IntStream;

/**
 * S21, the sponsors of 双包双挂: how many a case has is data, so the same cases are shared out with one sponsor each, with two, and with three, for which the quotas do
 * not suffice. What else belongs to the campaign is not played here.
 */
public final class S21Xiapu {
    private static final int CASES = 6;

    private S21Xiapu() {}

    /**
     * What the scenario found.
     *
     * @param by the sharing with one sponsor, with two and with three
     * @param refused why a list that names a case twice was not shared out
     */
    record Report(List<Allocation> by, List<Reason> refused) {
        Report {
            by = ImmutableList.copyOf(by);
            refused = ImmutableList.copyOf(refused);
        }

        List<Coded> lines() {
            ImmutableList.Builder<Coded> lines = ImmutableList.builder();
            lines.add(Line.heading("s21.title"));
            for (int i = 0; i < by.size(); i++) {
                lines.add(Line.item("s21.sponsors", "count", i + 1)).addAll(Sponsors.told(by.get(i)));
            }
            return lines.add(Line.item("s21.refused")).addAll(refused).build();
        }
    }

    public static void main(String[] args) {
        Sheet.print(play().lines());
    }

    static Report play() {
        List<HardCase> cases = IntStream.rangeClosed(1, CASES)
                .mapToObj(i ->
                        Sponsors.hard("S21-" + i, Sponsors.LINES.get(i % 3)).build())
                .toList();
        List<HardCase> twice = ImmutableList.<HardCase>builder()
                .addAll(cases)
                .add(cases.get(0))
                .build();
        return new Report(
                IntStream.rangeClosed(1, 3)
                        .mapToObj(sponsors -> ((Sharing) share(sponsors, cases)).allocation())
                        .toList(),
                ((SharingAnswer.Refused) share(2, twice)).reasons());
    }

    /** Three leaders of the county and one of a township, each with room for three. */
    private static SharingAnswer share(int sponsors, List<HardCase> cases) {
        List<Leader> leaders = List.of(
                Sponsors.leader("county-1", Tier.COUNTY, Sponsors.LINES.get(0), 0, 3),
                Sponsors.leader("county-2", Tier.COUNTY, Sponsors.LINES.get(1), 0, 3),
                Sponsors.leader("county-3", Tier.COUNTY, Sponsors.LINES.get(2), 0, 3),
                Sponsors.leader("township", Tier.TOWNSHIP, Sponsors.LINES.get(0), 0, 3));
        return SponsorSharing.under(Sponsors.scheme(sponsors), RegionTree.empty())
                .share(cases, leaders);
    }
}
