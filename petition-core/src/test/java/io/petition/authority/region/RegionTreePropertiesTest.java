package io.petition.authority.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.model.RegionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The arrays against a plain map from each code to its parent, walked step by step. */
class RegionTreePropertiesTest {
    /** A region, and the earlier one that is stated to hold it; the code says nothing of its place. */
    record Sketch(List<Integer> parents) {
        String code(int i) {
            return String.format(java.util.Locale.ROOT, "%06d", 990000 + i * 7 % 997 + 1);
        }

        String parent(int i) {
            int parent = parents.get(i);
            return parent < 0 || i == 0 ? "" : code(parent % i);
        }
    }

    @Property(tries = 300)
    void containmentAncestorsAndCommonAncestorAreThoseOfAPlainMap(@ForAll("sketches") Sketch sketch) {
        Map<String, String> parents = new TreeMap<>();
        RegionRows rows = new RegionRows();
        for (int i = sketch.parents().size() - 1; i >= 0; i--) {
            parents.put(sketch.code(i), sketch.parent(i));
            rows.add(sketch.code(i), "区" + i % 3, sketch.parent(i), i);
        }
        RegionTree tree = rows.build().tree();
        assertThat(tree.size()).isEqualTo(parents.size());
        for (String one : parents.keySet()) {
            List<String> up = up(parents, one);
            assertThat(tree.ancestors(RegionCode.of(one)).stream()
                            .map(region -> region.code().value()))
                    .containsExactlyElementsOf(up.subList(1, up.size()));
            assertThat(tree.children(RegionCode.of(one)).stream()
                            .map(region -> region.code().value()))
                    .containsExactlyElementsOf(parents.keySet().stream()
                            .filter(code -> parents.get(code).equals(one))
                            .toList());
            for (String other : parents.keySet()) {
                List<String> otherUp = up(parents, other);
                assertThat(tree.contains(RegionCode.of(one), RegionCode.of(other)))
                        .isEqualTo(otherUp.contains(one) ? Containment.INSIDE : Containment.OUTSIDE);
                Optional<String> common = up.stream().filter(otherUp::contains).findFirst();
                assertThat(tree.commonAncestor(RegionCode.of(one), RegionCode.of(other))
                                .found()
                                .map(region -> region.code().value()))
                        .isEqualTo(common);
            }
        }
        for (int name = 0; name < 3; name++) {
            int third = name;
            assertThat(tree.named("区" + name)).hasSize((int)
                    java.util.stream.IntStream.range(0, sketch.parents().size())
                            .filter(i -> i % 3 == third)
                            .count());
        }
    }

    private static List<String> up(Map<String, String> parents, String from) {
        List<String> up = new ArrayList<>();
        for (String at = from; !at.isEmpty(); at = parents.getOrDefault(at, "")) {
            up.add(at);
        }
        return up;
    }

    @Provide
    Arbitrary<Sketch> sketches() {
        return Arbitraries.integers()
                .between(-1, 40)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .map(Sketch::new);
    }
}
