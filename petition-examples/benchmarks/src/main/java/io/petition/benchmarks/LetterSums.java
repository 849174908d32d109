package io.petition.benchmarks;

import io.petition.benchmarks.Filed.Channel;
import io.petition.benchmarks.Filed.Clock;
import io.petition.benchmarks.Filed.Rating;
import io.petition.benchmarks.Filed.Topic;
import java.util.Arrays;
import java.util.Optional;

/** What a programmer would add up in a stream: the numbers of one cell in the common form, each condition written out by hand. */
final class LetterSums {
    final long[] numbers = new long[LetterFigures.WIDTH];
    private int[] took = new int[8];
    private int[] visitTook = new int[8];

    void came(Filed filed) {
        boolean visit = filed.channel() == Channel.VISIT;
        numbers[0]++;
        numbers[2] += filed.persons();
        numbers[4] += visit ? filed.persons() : 0;
        boolean judged = filed.acceptance() != Clock.NOT_DUE && filed.acceptance() != Clock.PAUSED;
        share(3, judged, filed.acceptance() == Clock.IN_TIME);
        share(4, filed.repeat().isPresent(), filed.repeat().orElse(false));
        share(5, true, filed.channel() == Channel.WEB || filed.channel() == Channel.APP);
        numbers[12] += filed.done().isPresent() ? 1 : 0;
        share(7, true, filed.settled());
    }

    void due(Filed filed) {
        Clock clock = filed.completion();
        boolean judged = clock == Clock.IN_TIME || clock == Clock.LATE || clock == Clock.OVERDUE;
        boolean inTime = clock == Clock.IN_TIME;
        share(8, judged, inTime);
        share(9, judged && filed.repeat().isPresent() && !filed.repeat().get(), inTime);
        share(10, judged && filed.topic() == Topic.LAND, inTime);
        share(11, judged && filed.topic() == Topic.WAGES, inTime);
        share(12, judged && filed.topic() == Topic.HOUSING, inTime);
        share(13, judged && filed.channel() == Channel.VISIT, inTime);
    }

    void done(Filed filed) {
        satisfied(14, filed.office());
        satisfied(15, filed.organ());
        share(16, true, filed.office().isPresent());
        share(17, true, filed.settled());
        int days = (int) (filed.done().orElseThrow().toEpochDay() - filed.came().toEpochDay());
        took = add(took, numbers[36]++, days);
        if (filed.channel() == Channel.VISIT) {
            visitTook = add(visitTook, numbers[38]++, days);
        }
    }

    private void satisfied(int indicator, Optional<Rating> rating) {
        share(
                indicator,
                rating.isPresent() && rating.get() != Rating.LAPSED,
                rating.isPresent() && rating.get() == Rating.GOOD);
    }

    private void share(int indicator, boolean whole, boolean part) {
        if (whole) {
            numbers[2 * indicator + 1]++;
            if (part) {
                numbers[2 * indicator]++;
            }
        }
    }

    private static int[] add(int[] days, long n, int took) {
        int[] room = n < days.length ? days : Arrays.copyOf(days, 2 * days.length);
        room[(int) n] = took;
        return room;
    }

    LetterSums plus(LetterSums other) {
        int mine = (int) numbers[36];
        int visits = (int) numbers[38];
        took = Arrays.copyOf(took, mine + (int) other.numbers[36]);
        System.arraycopy(other.took, 0, took, mine, (int) other.numbers[36]);
        visitTook = Arrays.copyOf(visitTook, visits + (int) other.numbers[38]);
        System.arraycopy(other.visitTook, 0, visitTook, visits, (int) other.numbers[38]);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] += other.numbers[i];
        }
        return this;
    }

    /** Puts in the medians. */
    LetterSums finished() {
        numbers[37] = median(took, (int) numbers[36]);
        numbers[39] = median(visitTook, (int) numbers[38]);
        return this;
    }

    private static int median(int[] days, int n) {
        if (n == 0) {
            return -1;
        }
        int[] sorted = Arrays.copyOf(days, n);
        Arrays.sort(sorted);
        return sorted[(n - 1) / 2];
    }
}
