package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableList;
import io.petition.assignment.sharing.Allocation;
import io.petition.assignment.sharing.CaseReasons;
import io.petition.assignment.sharing.HardCase;
import io.petition.assignment.sharing.Leader;
import io.petition.assignment.sharing.Sharing;
import io.petition.assignment.sharing.SharingAnswer;
import io.petition.assignment.sharing.SponsorSharing;
import io.petition.authority.region.RegionTree;
import io.petition.authority.region.Tier;
import io.petition.explain.Coded;
import io.petition.explain.Reason;
import io.petition.model.MatterId;
import io.petition.model.PersonRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * S05, provincial leaders take hard cases every year 省级领导接访包案: a year's cases shared out under quotas and recusal, why one case has its sponsor and no other; the
 * same again, which moves nothing; and the year after, when one leader has left.
 */
public final class S05Shaanxi {
    private static final SponsorSharing SHARING = SponsorSharing.under(Sponsors.scheme(1), RegionTree.empty());

    private S05Shaanxi() {}

    /**
     * What the scenario found.
     *
     * @param first the sharing of the year
     * @param reasons why the case whose own leader must stand aside has the sponsor it has
     * @param again the same cases with their sponsors, in another order
     * @param after when the first leader has left
     * @param refused why a list that names a leader twice was not shared out
     */
    record Report(Allocation first, CaseReasons reasons, Allocation again, Allocation after, List<Reason> refused) {
        Report {
            refused = ImmutableList.copyOf(refused);
        }

        List<Coded> lines() {
            ImmutableList.Builder<Coded> lines = ImmutableList.builder();
            lines.add(Line.heading("s05.title")).addAll(Sponsors.told(first));
            for (CaseReasons.Chosen chosen : reasons.chosen()) {
                lines.add(Line.item(
                                "s05.chosen",
                                "case",
                                reasons.id(),
                                "who",
                                chosen.leader().value()))
                        .addAll(chosen.parts());
            }
            for (CaseReasons.Passed passed : reasons.passed()) {
                lines.add(Line.item("s05.passed", "who", passed.leader().value()))
                        .addAll(passed.reasons());
            }
            return lines.add(Line.item("s05.again", "changed", changed(first, again)))
                    .add(Line.heading("s05.after", "changed", changed(first, after)))
                    .addAll(Sponsors.told(after))
                    .add(Line.item("s05.refused"))
                    .addAll(refused)
                    .build();
        }
    }

    public static void main(String[] args) {
        Sheet.print(play().lines());
    }

    static Report play() {
        List<HardCase> cases = cases();
        List<Leader> leaders = leaders();
        Sharing first = share(cases, leaders);
        List<HardCase> held = held(cases, first.allocation());
        List<HardCase> other = new ArrayList<>(held);
        Collections.reverse(other);
        return new Report(
                first.allocation(),
                first.explain(MatterId.of("S05-06")).orElseThrow(),
                share(other, leaders).allocation(),
                share(held, leaders.subList(1, leaders.size())).allocation(),
                ((SharingAnswer.Refused) SHARING.share(
                                cases,
                                ImmutableList.<Leader>builder()
                                        .addAll(leaders)
                                        .add(leaders.get(0))
                                        .build()))
                        .reasons());
    }

    private static Sharing share(List<HardCase> cases, List<Leader> leaders) {
        return (Sharing) SHARING.share(cases, leaders);
    }

    /** Five leaders, each for one content, of whom each takes from three cases to five. */
    private static List<Leader> leaders() {
        ImmutableList.Builder<Leader> leaders = ImmutableList.builder();
        for (int i = 0; i < Sponsors.LINES.size(); i++) {
            leaders.add(Sponsors.leader("leader-" + (i + 1), Tier.PROVINCE, Sponsors.LINES.get(i), 3, 5));
        }
        return leaders.build();
    }

    /** Nineteen cases, the contents in turn; of the sixth its own leader must stand aside, and of the last all of them. */
    private static List<HardCase> cases() {
        ImmutableList.Builder<HardCase> cases = ImmutableList.builder();
        for (int i = 1; i <= 19; i++) {
            HardCase.Builder each =
                    Sponsors.hard(String.format("S05-%02d", i), Sponsors.LINES.get((i - 1) % Sponsors.LINES.size()));
            if (i == 6) {
                each.addRecused(PersonRef.of("leader-1"));
            }
            if (i == 19) {
                leaders().forEach(leader -> each.addRecused(leader.person()));
            }
            cases.add(each.build());
        }
        return cases.build();
    }

    /** The cases with the sponsors that they were given. */
    private static List<HardCase> held(List<HardCase> cases, Allocation allocation) {
        Map<MatterId, List<PersonRef>> sponsors = sponsors(allocation);
        return cases.stream()
                .map(each -> HardCase.builder()
                        .from(each)
                        .existing(sponsors.getOrDefault(each.id(), List.of()))
                        .build())
                .toList();
    }

    private static Map<MatterId, List<PersonRef>> sponsors(Allocation allocation) {
        return allocation.cases().stream()
                .collect(Collectors.toMap(Allocation.Sponsored::id, Allocation.Sponsored::sponsors));
    }

    /** How many cases have another sponsor than before. */
    static long changed(Allocation before, Allocation after) {
        Map<MatterId, List<PersonRef>> had = sponsors(before);
        return after.cases().stream()
                .filter(each -> !each.sponsors().equals(had.get(each.id())))
                .count();
    }
}
