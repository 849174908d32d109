package io.petition.benchmarks;

import io.petition.benchmarks.Filed.Channel;
import io.petition.benchmarks.Filed.Clock;
import io.petition.benchmarks.Filed.Rating;
import io.petition.benchmarks.Filed.Topic;
import io.petition.statistics.breakdown.FactBatch;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * The limit: arrays and loops written by hand for just this question. Of each fact one bit says of each share whether it is in the part and
 * one whether it is in the whole; the bits are worked out beforehand, as a batch's classes are.
 */
final class BareLetters {
    /** More days than any took. */
    private static final int DAYS = 128;

    private static final int CELLS = (LetterYear.COUNTIES + LetterYear.PROVINCES) * LetterYear.MONTHS;
    private static final int FIRST_OF_DUE = 8;
    private static final int FIRST_OF_DONE = 14;
    private static final int LAST = 18;
    private static final long VISIT = 1L << 40;

    private final int facts;
    private final short[] county;
    private final int[] came;
    private final int[] due;
    private final int[] done;
    private final byte[] persons;
    private final long[] bits;
    private final byte[] months = new byte[800];
    private final int first = (int) LetterYear.FIRST.toEpochDay();

    BareLetters(LetterYear year) {
        this.facts = year.facts;
        this.county = new short[facts];
        this.persons = new byte[facts];
        this.bits = new long[facts];
        this.came = year.came;
        this.due = year.due;
        this.done = year.done;
        for (int i = 0; i < facts; i++) {
            county[i] = (short) year.county[i];
            persons[i] = (byte) year.persons[i];
            bits[i] = bits(year.traits[i], year.done[i] != FactBatch.NO_DAY);
        }
        for (int day = 0; day < months.length; day++) {
            LocalDate date = LetterYear.FIRST.plusDays(day);
            months[day] = (byte) (date.getYear() == LetterYear.FIRST.getYear() ? date.getMonthValue() - 1 : -1);
        }
    }

    private static long bits(int trait, boolean done) {
        Clock acceptance = LetterYear.acceptance(trait);
        Clock clock = LetterYear.completion(trait);
        Channel channel = LetterYear.channel(trait);
        boolean judged = clock == Clock.IN_TIME || clock == Clock.LATE || clock == Clock.OVERDUE;
        boolean inTime = clock == Clock.IN_TIME;
        boolean first = LetterYear.repeat(trait).equals(Optional.of(false));
        Topic topic = LetterYear.topic(trait);
        return share(0, true, true)
                | share(3, acceptance != Clock.NOT_DUE && acceptance != Clock.PAUSED, acceptance == Clock.IN_TIME)
                | share(
                        4,
                        LetterYear.repeat(trait).isPresent(),
                        LetterYear.repeat(trait).orElse(false))
                | share(5, true, channel == Channel.WEB || channel == Channel.APP)
                | share(6, true, done)
                | share(7, true, LetterYear.settled(trait))
                | share(8, judged, inTime)
                | share(9, judged && first, inTime)
                | share(10, judged && topic == Topic.LAND, inTime)
                | share(11, judged && topic == Topic.WAGES, inTime)
                | share(12, judged && topic == Topic.HOUSING, inTime)
                | share(13, judged && channel == Channel.VISIT, inTime)
                | satisfied(14, LetterYear.office(trait))
                | satisfied(15, LetterYear.organ(trait))
                | share(16, true, LetterYear.office(trait).isPresent())
                | share(17, true, LetterYear.settled(trait))
                | (channel == Channel.VISIT ? VISIT : 0);
    }

    private static long satisfied(int indicator, Optional<Rating> rating) {
        return share(
                indicator,
                rating.isPresent() && rating.get() != Rating.LAPSED,
                rating.isPresent() && rating.get() == Rating.GOOD);
    }

    private static long share(int indicator, boolean whole, boolean part) {
        return whole ? (part ? 3L : 2L) << (2 * indicator) : 0;
    }

    /** Everything counted, in int arrays. */
    static final class Sums {
        final int[] numbers = new int[CELLS * LetterFigures.WIDTH];
        final int[] days = new int[CELLS * DAYS];
        final int[] visitDays = new int[CELLS * DAYS];

        private void add(Sums other) {
            add(numbers, other.numbers);
            add(days, other.days);
            add(visitDays, other.visitDays);
        }

        private static void add(int[] to, int[] from) {
            for (int i = 0; i < to.length; i++) {
                to[i] += from[i];
            }
        }

        private Sums rolledUp() {
            for (int cell = 0; cell < LetterYear.COUNTIES * LetterYear.MONTHS; cell++) {
                int county = cell / LetterYear.MONTHS;
                int above = (LetterYear.COUNTIES + county % LetterYear.PROVINCES) * LetterYear.MONTHS
                        + cell % LetterYear.MONTHS;
                for (int i = 0; i < LetterFigures.WIDTH; i++) {
                    numbers[above * LetterFigures.WIDTH + i] += numbers[cell * LetterFigures.WIDTH + i];
                }
                for (int i = 0; i < DAYS; i++) {
                    days[above * DAYS + i] += days[cell * DAYS + i];
                    visitDays[above * DAYS + i] += visitDays[cell * DAYS + i];
                }
            }
            for (int cell = 0; cell < CELLS; cell++) {
                median(cell, 36, days);
                median(cell, 38, visitDays);
            }
            return this;
        }

        private void median(int cell, int place, int[] took) {
            int n = numbers[cell * LetterFigures.WIDTH + place];
            int seen = 0;
            int day = -1;
            while (n > 0 && seen < (n + 1) / 2) {
                seen += took[cell * DAYS + ++day];
            }
            numbers[cell * LetterFigures.WIDTH + place + 1] = day;
        }
    }

    Sums figures() {
        return fold(0, facts).rolledUp();
    }

    Sums figures(Executor executor) {
        CompletableFuture<Sums> half = CompletableFuture.supplyAsync(() -> fold(0, facts / 2), executor);
        Sums all = fold(facts / 2, facts);
        all.add(half.join());
        return all.rolledUp();
    }

    private Sums fold(int from, int until) {
        Sums sums = new Sums();
        for (int i = from; i < until; i++) {
            int base = county[i] * LetterYear.MONTHS;
            int month = months[came[i] - first];
            if (month >= 0) {
                int at = (base + month) * LetterFigures.WIDTH;
                add(sums.numbers, at, bits[i], 0, FIRST_OF_DUE);
                sums.numbers[at + 2] += persons[i];
                sums.numbers[at + 4] += (bits[i] & VISIT) != 0 ? persons[i] : 0;
            }
            month = months[due[i] - first];
            if (month >= 0) {
                add(sums.numbers, (base + month) * LetterFigures.WIDTH, bits[i], FIRST_OF_DUE, FIRST_OF_DONE);
            }
            month = done[i] == FactBatch.NO_DAY ? -1 : months[done[i] - first];
            if (month >= 0) {
                int at = (base + month) * LetterFigures.WIDTH;
                add(sums.numbers, at, bits[i], FIRST_OF_DONE, LAST);
                int took = (base + month) * DAYS + done[i] - came[i];
                sums.numbers[at + 36]++;
                sums.days[took]++;
                if ((bits[i] & VISIT) != 0) {
                    sums.numbers[at + 38]++;
                    sums.visitDays[took]++;
                }
            }
        }
        return sums;
    }

    private static void add(int[] numbers, int at, long bits, int from, int until) {
        for (int i = 2 * from; i < 2 * until; i++) {
            numbers[at + i] += (int) (bits >>> i) & 1;
        }
    }

    /** In the form in which all can be compared. */
    static long[] numbers(Sums sums) {
        long[] numbers = new long[sums.numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            int indicator = i % LetterFigures.WIDTH;
            // A count has one number, and no whole.
            numbers[i] = indicator == 1 || indicator == 13 ? 0 : sums.numbers[i];
        }
        return numbers;
    }
}
