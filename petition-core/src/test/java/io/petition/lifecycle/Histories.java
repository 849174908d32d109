package io.petition.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * Makes histories for property tests, of any regime that has a procedure. A lawful history is a walk: at every step one
 * of the acts that are open is done. Most steps lead on, to another stage or to a term that starts; some go to the end, some
 * lie beside the road, some are about the matter as a whole. So walks get deep: past the answer to the remedies, into second
 * rounds, over several tracks and petitions.
 */
public final class Histories {
    /** Days from one act to the next: mostly few, now and then so many that a term is missed or a window shuts. */
    private static final int[] DAYS = {0, 0, 0, 0, 1, 1, 2, 3, 9, 40};

    private Histories() {}

    /**
     * One step of a walk.
     *
     * @param choice what is done, of all that could be; any number
     * @param days how many days after the step before
     */
    public record Move(long choice, int days) {}

    /**
     * Walks of up to {@code most} acts after registration, registered between two days. Some acts are recorded after the day on
     * which they happened, and later than others that happened after them; some are corrected.
     */
    public static Arbitrary<List<Recorded>> lawful(Lifecycle desk, LocalDate first, LocalDate last, int most) {
        return walks(desk, first, last, most, false);
    }

    /** The same, with everything recorded on the day on which it happens, and nothing corrected. */
    public static Arbitrary<List<Recorded>> orderly(Lifecycle desk, LocalDate first, LocalDate last, int most) {
        return walks(desk, first, last, most, true);
    }

    private static Arbitrary<List<Recorded>> walks(
            Lifecycle desk, LocalDate first, LocalDate last, int most, boolean orderly) {
        Lanes lanes = new Lanes(desk.regime());
        Arbitrary<Move> move = Combinators.combine(
                        Arbitraries.longs().withDistribution(RandomDistribution.uniform()), Arbitraries.of(days()))
                .as(Move::new);
        // Most of them long, for what lies at the end of a long road; some short, for what lies at its beginning.
        Arbitrary<List<Move>> moves = Arbitraries.frequencyOf(
                Tuple.of(1, move.list().ofMinSize(0).ofMaxSize(most / 2)),
                Tuple.of(
                        3,
                        move.list()
                                .ofMinSize(most / 2)
                                .ofMaxSize(most)
                                .withSizeDistribution(RandomDistribution.uniform())));
        Arbitrary<LocalDate> start = Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .withDistribution(RandomDistribution.uniform())
                .map(LocalDate::ofEpochDay);
        Arbitrary<Long> intake = Arbitraries.longs().withDistribution(RandomDistribution.uniform());
        return Combinators.combine(start, intake, moves)
                .as((day, seed, walk) -> {
                    Wanderer wanderer = new Wanderer(desk, lanes, orderly, day);
                    wanderer.begin(new SplittableRandom(seed));
                    return walk(wanderer, walk);
                })
                .withoutEdgeCases();
    }

    private static List<Integer> days() {
        return java.util.Arrays.stream(DAYS).boxed().toList();
    }

    /** The history that a walk comes to, from a letter of one petitioner to the petition office or to an organ. */
    public static List<Recorded> walk(Lifecycle desk, LocalDate registered, boolean direct, List<Move> moves) {
        Wanderer wanderer = new Wanderer(desk, new Lanes(desk.regime()), false, registered);
        wanderer.beginPlainly(direct);
        return walk(wanderer, moves);
    }

    private static List<Recorded> walk(Wanderer wanderer, List<Move> moves) {
        for (Move move : moves) {
            wanderer.move(new SplittableRandom(move.choice()), move.days());
        }
        return wanderer.history();
    }

    /** Walks without any test engine: the same seed, the same history, of {@code moves} moves after registration. */
    public static LongFunction<List<Recorded>> bySeed(Lifecycle desk, LocalDate first, LocalDate last, int moves) {
        Lanes lanes = new Lanes(desk.regime());
        return seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            LocalDate day = LocalDate.ofEpochDay(random.nextLong(first.toEpochDay(), last.toEpochDay() + 1));
            Wanderer wanderer = new Wanderer(desk, lanes, false, day);
            wanderer.begin(random);
            for (int i = 0; i < moves; i++) {
                wanderer.move(random, DAYS[random.nextInt(DAYS.length)]);
            }
            return wanderer.history();
        };
    }
}
