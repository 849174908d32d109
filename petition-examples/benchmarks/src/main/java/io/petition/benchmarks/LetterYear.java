package io.petition.benchmarks;

import io.petition.benchmarks.Filed.Channel;
import io.petition.benchmarks.Filed.Clock;
import io.petition.benchmarks.Filed.Rating;
import io.petition.benchmarks.Filed.Topic;
import io.petition.statistics.breakdown.FactBatch;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * What came to {@value #COUNTIES} counties in a year, in columns: where, when it came, was due and was done, how many persons, and all that
 * can be asked of it besides as one number.
 */
final class LetterYear {
    static final int COUNTIES = 3_000;
    static final int PROVINCES = 31;
    static final int MONTHS = 12;
    static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    final int facts;
    final int[] county;
    final int[] came;
    final int[] due;

    /** Or {@link FactBatch#NO_DAY}. */
    final int[] done;

    final int[] persons;
    final int[] traits;

    private final LocalDate[] days = new LocalDate[800];
    private final Optional<LocalDate>[] known;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of optionals, filled here
    LetterYear(int facts) {
        this.facts = facts;
        this.county = new int[facts];
        this.came = new int[facts];
        this.due = new int[facts];
        this.done = new int[facts];
        this.persons = new int[facts];
        this.traits = new int[facts];
        this.known = new Optional[days.length];
        for (int i = 0; i < days.length; i++) {
            days[i] = FIRST.plusDays(i);
            known[i] = Optional.of(days[i]);
        }
        SplittableRandom random = new SplittableRandom(20_250_101);
        for (int i = 0; i < facts; i++) {
            draw(i, random);
        }
    }

    @SuppressWarnings("EnumOrdinal") // a column holds ranks, and is read again in the same run
    private void draw(int i, SplittableRandom random) {
        county[i] = i < COUNTIES ? i : Math.min(random.nextInt(COUNTIES), random.nextInt(COUNTIES));
        came[i] = (int) FIRST.toEpochDay() + random.nextInt(365);
        due[i] = came[i] + 60 + random.nextInt(31);
        boolean finished = random.nextInt(10) < 8;
        int took = random.nextInt(90) + random.nextInt(30);
        done[i] = finished ? came[i] + took : FactBatch.NO_DAY;
        persons[i] = random.nextInt(20) == 0 ? 5 + random.nextInt(60) : 1;
        Clock completion = finished
                ? came[i] + took <= due[i] ? Clock.IN_TIME : Clock.LATE
                : random.nextInt(8) == 0 ? Clock.PAUSED : random.nextBoolean() ? Clock.NOT_DUE : Clock.OVERDUE;
        boolean rated = finished && random.nextInt(3) > 0;
        traits[i] = trait(
                random.nextInt(5),
                random.nextInt(4),
                random.nextInt(20) > 0 ? Clock.IN_TIME.ordinal() : random.nextInt(1, 4),
                completion.ordinal(),
                random.nextInt(10) == 0 ? 2 : random.nextInt(2),
                rated ? random.nextInt(3) : 3,
                rated ? random.nextInt(3) : 3,
                finished ? random.nextInt(2) : 0);
    }

    /** Channel, topic, acceptance, completion, repeat (2 is not known), ratings of office and organ (3 is not known), settled. */
    private static int trait(
            int channel, int topic, int acceptance, int completion, int repeat, int office, int organ, int settled) {
        return ((((((channel * 4 + topic) * 5 + acceptance) * 5 + completion) * 3 + repeat) * 4 + office) * 4 + organ)
                        * 2
                + settled;
    }

    static Clock completion(int trait) {
        return CLOCKS.get(trait / 96 % 5);
    }

    static Clock acceptance(int trait) {
        return CLOCKS.get(trait / 480 % 5);
    }

    static Topic topic(int trait) {
        return TOPICS.get(trait / 2_400 % 4);
    }

    static Channel channel(int trait) {
        return CHANNELS.get(trait / 9_600);
    }

    static Optional<Boolean> repeat(int trait) {
        int repeat = trait / 32 % 3;
        return repeat == 2 ? Optional.empty() : Optional.of(repeat == 1);
    }

    static Optional<Rating> office(int trait) {
        return rating(trait / 8 % 4);
    }

    static Optional<Rating> organ(int trait) {
        return rating(trait / 2 % 4);
    }

    static boolean settled(int trait) {
        return trait % 2 == 1;
    }

    private static Optional<Rating> rating(int code) {
        return code == 3 ? Optional.empty() : Optional.of(RATINGS.get(code));
    }

    private static final List<Clock> CLOCKS = List.of(Clock.values());
    private static final List<Topic> TOPICS = List.of(Topic.values());
    private static final List<Channel> CHANNELS = List.of(Channel.values());
    private static final List<Rating> RATINGS = List.of(Rating.values());

    /** A fact as an object; equal days are one object, as where a host takes them from a table. */
    Filed filed(int i) {
        int first = (int) FIRST.toEpochDay();
        return example(
                county[i],
                days[came[i] - first],
                days[due[i] - first],
                done[i] == FactBatch.NO_DAY ? Optional.empty() : known[done[i] - first],
                persons[i],
                traits[i]);
    }

    /** A fact of such traits; where it is done, on some day. */
    static Filed example(int trait) {
        boolean finished = completion(trait) == Clock.IN_TIME || completion(trait) == Clock.LATE;
        return example(0, FIRST, FIRST, finished ? Optional.of(FIRST) : Optional.empty(), 1, trait);
    }

    private static Filed example(
            int county, LocalDate came, LocalDate due, Optional<LocalDate> done, int persons, int trait) {
        return new Filed(
                county,
                came,
                due,
                done,
                persons,
                channel(trait),
                topic(trait),
                acceptance(trait),
                completion(trait),
                repeat(trait),
                office(trait),
                organ(trait),
                settled(trait));
    }

    static String key(int county) {
        return String.format("%02d%04d", county % PROVINCES, county);
    }

    static String province(int county) {
        return String.format("%02d", county % PROVINCES);
    }

    static List<String> keys() {
        return IntStream.range(0, COUNTIES).mapToObj(LetterYear::key).toList();
    }
}
