package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableList;
import io.petition.assignment.sharing.Allocation;
import io.petition.assignment.sharing.HardCase;
import io.petition.assignment.sharing.Leader;
import io.petition.assignment.sharing.SharingScheme;
import io.petition.authority.region.Tier;
import io.petition.explain.Coded;
import io.petition.model.Category;
import io.petition.model.MatterId;
import io.petition.model.PersonRef;
import io.petition.model.RegionCode;
import java.util.List;

/** Hard cases and leaders that are made up, and a sharing of them told. */
final class Sponsors {
    static final ImmutableList<String> LINES = ImmutableList.of("housing", "land", "wages", "reform", "pollution");

    private Sponsors() {}

    static HardCase.Builder hard(String id, String line) {
        HardCase.Builder each = HardCase.builder();
        return each.id(MatterId.of(id)).region(RegionCode.of("made-up")).line(Category.of(line));
    }

    /** A leader who answers for one content everywhere. */
    static Leader leader(String id, Tier level, String line, int least, int most) {
        Leader.Builder leader = Leader.builder();
        return leader.person(PersonRef.of(id))
                .level(level)
                .addLines(Category.of(line))
                .least(least)
                .most(most)
                .held(0)
                .build();
    }

    /** Only the content counts: who answers for it, and else anybody. */
    static SharingScheme scheme(int sponsors) {
        return SharingScheme.builder()
                .sponsors(sponsors)
                .outOfTerritory(0)
                .outOfLine(1)
                .levelIsMust(true)
                .belowLevel(0)
                .moved(0)
                .build();
    }

    /** The figures, what each leader has, and what cannot be had and why. */
    static List<Coded> told(Allocation allocation) {
        ImmutableList.Builder<Coded> lines = ImmutableList.builder();
        Allocation.Figures figures = allocation.figures();
        lines.add(Line.item(
                "sponsors.figures",
                "cases",
                allocation.cases().size(),
                "missing",
                figures.missing(),
                "cost",
                figures.cost(),
                "moved",
                figures.moved()));
        for (Allocation.Load load : allocation.loads()) {
            lines.add(Line.detail(
                    "sponsors.load", "who", load.leader().value(), "count", load.total(), "most", load.most()));
        }
        for (Allocation.Unmet unmet : allocation.unmet()) {
            lines.add(Line.item("sponsors.unmet", "case", unmet.id(), "missing", unmet.missing()))
                    .addAll(unmet.reasons());
        }
        return lines.build();
    }
}
