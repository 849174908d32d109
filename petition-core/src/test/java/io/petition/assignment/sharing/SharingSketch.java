package io.petition.assignment.sharing;

import io.petition.authority.region.RegionRows;
import io.petition.authority.region.RegionTree;
import io.petition.authority.region.Tier;
import io.petition.model.Category;
import io.petition.model.MatterId;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.RegionCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Cases and leaders in short, and small sharings drawn by chance. */
final class SharingSketch {
    static final RegionTree REGIONS = new RegionRows()
            .add("61", "省", 1)
            .add("6110", "市", 2)
            .add("611002", "区", 3)
            .add("611021", "县", 4)
            .build()
            .tree();

    /** Nothing out of place is dearer than 3, so that many sharings cost the same. */
    static final SharingScheme PLAIN = SharingScheme.builder()
            .sponsors(1)
            .outOfTerritory(3)
            .outOfLine(2)
            .levelIsMust(true)
            .belowLevel(1)
            .moved(0)
            .build();

    private static final List<String> CODES = List.of("61", "6110", "611002", "611021");
    private static final List<String> LINES = List.of("housing", "wages");

    /** A sharing to be made. */
    record Drawn(List<HardCase> cases, List<Leader> leaders, SharingScheme scheme) {
        Sharing share() {
            return SharingSketch.share(scheme, cases, leaders);
        }
    }

    private SharingSketch() {}

    static Sharing share(SharingScheme scheme, Collection<HardCase> cases, Collection<Leader> leaders) {
        return (Sharing) SponsorSharing.under(scheme, REGIONS).share(cases, leaders);
    }

    static HardCase.Builder hard(String id) {
        HardCase.Builder builder = HardCase.builder();
        builder.id(MatterId.of(id)).region(RegionCode.of("611002")).line(Category.of("housing"));
        return builder;
    }

    static Leader.Builder leader(String id, int most) {
        Leader.Builder builder = Leader.builder();
        builder.person(PersonRef.of(id)).level(Tier.CITY).least(0).most(most).held(0);
        return builder;
    }

    /** At most five cases and four leaders: all sharings can be tried. */
    static Arbitrary<Drawn> drawn() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4).flatMap(SharingSketch::cases),
                        Arbitraries.integers().between(0, 4).flatMap(SharingSketch::leaders),
                        schemes())
                .as(Drawn::new);
    }

    private static Arbitrary<List<HardCase>> cases(int size) {
        Arbitrary<HardCase> one = Combinators.combine(
                        Arbitraries.of(CODES),
                        Arbitraries.of(LINES),
                        Arbitraries.of(Tier.PROVINCE, Tier.CITY, Tier.COUNTY).optional(),
                        Arbitraries.integers().between(1, 3).optional(),
                        persons(),
                        Arbitraries.of("o1", "o2").set().ofMaxSize(1),
                        persons())
                .as((region, line, level, sponsors, recused, organs, existing) -> new HardCase(
                        MatterId.of("c"),
                        RegionCode.of(region),
                        Category.of(line),
                        level,
                        sponsors,
                        recused,
                        Set.copyOf(organs.stream().map(OrganId::of).toList()),
                        existing));
        return one.list().ofSize(size).map(SharingSketch::numbered);
    }

    private static List<HardCase> numbered(List<HardCase> cases) {
        return IntStream.range(0, cases.size())
                .mapToObj(i -> HardCase.builder()
                        .from(cases.get(i))
                        .id(MatterId.of("c" + i))
                        .build())
                .toList();
    }

    private static Arbitrary<Set<PersonRef>> persons() {
        return Arbitraries.of("l0", "l1", "l2", "l3", "gone")
                .map(PersonRef::of)
                .set()
                .ofMaxSize(2);
    }

    private static Arbitrary<List<Leader>> leaders(int size) {
        Arbitrary<Leader> one = Combinators.combine(
                        Arbitraries.of("o1", "o2", "o3").map(OrganId::of).optional(),
                        Arbitraries.of(Tier.PROVINCE, Tier.CITY, Tier.COUNTY),
                        Arbitraries.of(CODES).map(RegionCode::of).set().ofMaxSize(2),
                        Arbitraries.of(LINES).map(Category::of).set().ofMaxSize(1),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 2))
                .as((organ, level, territory, lines, least, more, held) ->
                        new Leader(PersonRef.of("l"), organ, level, territory, lines, least, least + more, held));
        return one.list()
                .ofSize(size)
                .map(all -> IntStream.range(0, all.size())
                        .mapToObj(i -> Leader.builder()
                                .from(all.get(i))
                                .person(PersonRef.of("l" + i))
                                .build())
                        .toList());
    }

    private static Arbitrary<SharingScheme> schemes() {
        Arbitrary<Integer> cost = Arbitraries.integers().between(0, 3);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 2), cost, cost, Arbitraries.of(true, false), cost, cost)
                .as(SharingScheme::new);
    }

    static Optional<CaseReasons.Passed> passed(Sharing sharing, String id, String leader) {
        return sharing.explain(MatterId.of(id)).orElseThrow().passed().stream()
                .filter(passed -> passed.leader().equals(PersonRef.of(leader)))
                .findFirst();
    }
}
