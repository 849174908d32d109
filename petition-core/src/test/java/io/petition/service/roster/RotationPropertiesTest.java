package io.petition.service.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RotationPropertiesTest {
    /** Who can when, how many sit, and who has sat how often. */
    record Task(List<BitSet> free, int seats, List<Integer> before) {
        int[] already() {
            return before.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    @Provide
    Arbitrary<Task> small() {
        return tasks(4, 5, 2);
    }

    @Provide
    Arbitrary<Task> large() {
        return tasks(12, 60, 4);
    }

    private static Arbitrary<Task> tasks(int members, int sittings, int before) {
        return Arbitraries.integers().between(1, members).flatMap(count -> {
            Arbitrary<BitSet> can =
                    Arbitraries.integers().between(0, (1 << count) - 1).map(bits -> BitSet.valueOf(new long[] {bits}));
            return Combinators.combine(
                            can.list().ofMaxSize(sittings),
                            Arbitraries.integers().between(1, 3),
                            Arbitraries.integers().between(0, before).list().ofSize(count))
                    .as(Task::new);
        });
    }

    @Property
    void nobodySitsWhoCannotAndNoSeatStaysEmptyInVain(@ForAll("large") Task task) {
        List<BitSet> seated = Rotation.seat(task.free(), task.seats(), task.already());
        for (int i = 0; i < seated.size(); i++) {
            BitSet wrongly = (BitSet) seated.get(i).clone();
            wrongly.andNot(task.free().get(i));
            assertThat(wrongly.isEmpty()).isTrue();
            assertThat(seated.get(i).cardinality())
                    .isEqualTo(Math.min(task.seats(), task.free().get(i).cardinality()));
        }
        assertThat(Rotation.seat(task.free(), task.seats(), task.already())).isEqualTo(seated);
    }

    /** Two who can always differ by at most one, or the one ahead sits only where the other sits too. */
    @Property
    void thoseWhoCanAlwaysDifferByAtMostOne(@ForAll("large") Task task) {
        List<BitSet> seated = Rotation.seat(task.free(), task.seats(), task.already());
        int[] load = load(seated, task.already());
        List<Integer> always = IntStream.range(0, load.length)
                .filter(member -> task.free().stream().allMatch(can -> can.get(member)))
                .boxed()
                .toList();
        for (int one : always) {
            for (int other : always) {
                boolean alone = seated.stream().anyMatch(who -> who.get(one) && !who.get(other));
                assertThat(load[one] - load[other] <= 1 || !alone).isTrue();
            }
        }
    }

    /** Against every seating there is. */
    @Property(tries = 400)
    void noSeatingIsMoreEven(@ForAll("small") Task task) {
        int[] load = load(Rotation.seat(task.free(), task.seats(), task.already()), task.already());
        List<int[]> all = new ArrayList<>();
        every(task, 0, task.already().clone(), all);
        assertThat(squares(load))
                .isEqualTo(all.stream()
                        .mapToLong(RotationPropertiesTest::squares)
                        .min()
                        .orElseThrow());
        assertThat(Arrays.stream(load).max())
                .isEqualTo(all.stream()
                        .mapToInt(each -> Arrays.stream(each).max().orElseThrow())
                        .min());
        assertThat(Arrays.stream(load).min())
                .isEqualTo(all.stream()
                        .mapToInt(each -> Arrays.stream(each).min().orElseThrow())
                        .max());
    }

    /** From any seating at all, one that the members themselves can no longer keep too. */
    @Property(tries = 400)
    void noSeatingIsMoreEvenWhereverItBegins(@ForAll("small") Task task, @ForAll Random random) {
        List<BitSet> now = task.free().stream()
                .map(can -> BitSet.valueOf(
                        new long[] {random.nextInt(1 << task.before().size())}))
                .toList();
        List<BitSet> seated = Rotation.seat(task.free(), task.seats(), task.already(), now);
        for (int i = 0; i < seated.size(); i++) {
            assertThat(seated.get(i).cardinality())
                    .isEqualTo(Math.min(task.seats(), task.free().get(i).cardinality()));
        }
        List<BitSet> anew = Rotation.seat(task.free(), task.seats(), task.already());
        assertThat(squares(load(seated, task.already()))).isEqualTo(squares(load(anew, task.already())));
        assertThat(Rotation.seat(task.free(), task.seats(), task.already(), seated))
                .as("what is even stays")
                .isEqualTo(seated);
    }

    private static void every(Task task, int sitting, int[] load, List<int[]> all) {
        if (sitting == task.free().size()) {
            all.add(load.clone());
            return;
        }
        BitSet can = task.free().get(sitting);
        int seats = Math.min(task.seats(), can.cardinality());
        for (int bits = 0; bits < 1 << load.length; bits++) {
            BitSet who = BitSet.valueOf(new long[] {bits});
            BitSet wrongly = (BitSet) who.clone();
            wrongly.andNot(can);
            if (who.cardinality() == seats && wrongly.isEmpty()) {
                who.stream().forEach(member -> load[member]++);
                every(task, sitting + 1, load, all);
                who.stream().forEach(member -> load[member]--);
            }
        }
    }

    private static int[] load(List<BitSet> seated, int[] already) {
        int[] load = already.clone();
        seated.forEach(who -> who.stream().forEach(member -> load[member]++));
        return load;
    }

    private static long squares(int[] load) {
        return Arrays.stream(load).mapToLong(each -> (long) each * each).sum();
    }

    /**
     * Taking whoever has least is not enough: the last two can only on the first days, when nothing tells them from the others. Members 0 and 1 can always, 2 and 3 only
     * in the first two sittings; in turn alone, 0 and 1 would sit first and last.
     */
    @Test
    void handsOnWhatTurnsAloneWouldGiveUnevenly() {
        BitSet all = BitSet.valueOf(new long[] {0b1111});
        BitSet two = BitSet.valueOf(new long[] {0b0011});
        List<BitSet> seated = Rotation.seat(List.of(all, all, two, two), 1, new int[4]);
        assertThat(load(seated, new int[4])).containsExactly(1, 1, 1, 1);
    }

    @Test
    void withoutAbsencesItIsPlainRotation() {
        BitSet all = BitSet.valueOf(new long[] {0b111});
        assertThat(Rotation.seat(List.of(all, all, all, all), 1, new int[3]))
                .extracting(who -> who.nextSetBit(0))
                .containsExactly(0, 1, 2, 0);
    }
}
