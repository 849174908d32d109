package io.petition.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.lifecycle.Recorded;
import io.petition.model.PersonRef;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The laws of the chain over histories of any events there are, lawful or not. */
class ChainPropertiesTest {
    @Provide
    Arbitrary<List<Recorded>> histories() {
        return Arbitraries.longs()
                .flatMap(seed -> Arbitraries.integers().between(1, 6).map(size -> Samples.history(seed, size)));
    }

    @Property(tries = 100)
    void anUntouchedHistoryIsIntact(@ForAll("histories") List<Recorded> history) {
        ChainLaws.anUntouchedHistoryIsIntact(history);
    }

    @Property(tries = 100)
    void anyChangeIsFound(@ForAll("histories") List<Recorded> history) {
        ChainLaws.anyChangeOfAnEventIsFound(history, Set.of());
        ChainLaws.anyChangeOfALinkIsFound(history, Set.of());
    }

    @Property(tries = 100)
    void anyChangeIsFoundWhenSomebodyIsErased(
            @ForAll("histories") List<Recorded> history, @ForAll @IntRange(max = 20) int who) {
        Set<PersonRef> erased = new HashSet<>();
        ChainLaws.people(history).stream().skip(who % 3).limit(2).forEach(erased::add);
        ChainLaws.anyChangeOfAnEventIsFound(history, erased);
        ChainLaws.anyChangeOfALinkIsFound(history, erased);
    }

    @Property(tries = 100)
    void anyMoveIsFound(@ForAll("histories") List<Recorded> history) {
        ChainLaws.anyMoveIsFound(history);
    }

    @Property(tries = 100)
    void aCutIsSeenAgainstAKnownHead(@ForAll("histories") List<Recorded> history) {
        ChainLaws.aCutIsSeenAgainstAKnownHead(history);
    }

    @Property(tries = 50)
    void aForgeryIsSeenAgainstAKnownHead(
            @ForAll("histories") List<Recorded> history, @ForAll @IntRange(max = 5) int at) {
        ChainLaws.aForgeryIsSeenAgainstAKnownHead(history, at % history.size());
    }

    @Property(tries = 200)
    void erasureBreaksNothing(@ForAll("histories") List<Recorded> history) {
        ChainLaws.erasureBreaksNothing(history);
    }

    /** No kind of event is left to chance. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyChangeOfAnyKindOfEventIsFound(long seed) {
        List<Recorded> history = Samples.ofEveryKind(seed);
        assertThat(history).hasSameSizeAs(Samples.linked()).hasSizeGreaterThan(20);
        ChainLaws.anUntouchedHistoryIsIntact(history);
        ChainLaws.anyChangeOfAnEventIsFound(history, Set.of());
        ChainLaws.erasureBreaksNothing(history);
    }

    /** The form tells apart whatever differs, but for who somebody is. */
    @Property(tries = 300)
    void whatDiffersHasAnotherText(@ForAll("histories") List<Recorded> history) {
        for (Recorded recorded : history) {
            Canonical own = Canonical.of(recorded);
            for (Recorded change : Mutations.of(recorded, Recorded.class)) {
                assertThat(Canonical.of(change)).isNotEqualTo(own);
            }
        }
    }
}
