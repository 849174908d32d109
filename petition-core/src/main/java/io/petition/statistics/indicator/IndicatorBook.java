package io.petition.statistics.indicator;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.petition.law.PartKey;
import io.petition.statistics.ActivityFact;
import io.petition.statistics.CaseFact;
import io.petition.statistics.SubmissionFact;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The indicators of a regime, by the kind of fact they count: the part that this room adds to a regime. Matters, submissions
 * and activities are never added up, so each kind is a panel of its own.
 *
 * @param cases those that count matters
 * @param submissions those that count petitions in pieces, batches and persons
 * @param activities those that count what was done
 */
public record IndicatorBook(
        List<Indicator<CaseFact>> cases,
        List<Indicator<SubmissionFact>> submissions,
        List<Indicator<ActivityFact>> activities) {
    /** The key under which a regime holds them. */
    public static final PartKey<IndicatorBook> PART = new PartKey<>("indicators", IndicatorBook.class);

    public IndicatorBook {
        cases = ImmutableList.copyOf(cases);
        submissions = ImmutableList.copyOf(submissions);
        activities = ImmutableList.copyOf(activities);
        Set<String> ids = new HashSet<>();
        Stream.of(cases, submissions, activities)
                .flatMap(List::stream)
                .forEach(indicator -> checkArgument(
                        ids.add(indicator.id()),
                        "indicators: %s stands twice; give another definition another key or version",
                        indicator.id()));
    }

    /** All of them, matters first. */
    public List<Indicator<?>> all() {
        return ImmutableList.<Indicator<?>>builder()
                .addAll(cases)
                .addAll(submissions)
                .addAll(activities)
                .build();
    }

    /** The indicator of a key, of whatever kind; of several versions the last. */
    public Optional<Indicator<?>> find(String key) {
        return all().stream().filter(indicator -> indicator.key().equals(key)).reduce((earlier, later) -> later);
    }

    /** The indicator of a key that counts matters. */
    public Optional<Indicator<CaseFact>> ofCases(String key) {
        return last(cases, key);
    }

    /** The indicator of a key that counts submissions. */
    public Optional<Indicator<SubmissionFact>> ofSubmissions(String key) {
        return last(submissions, key);
    }

    /** The indicator of a key that counts activities. */
    public Optional<Indicator<ActivityFact>> ofActivities(String key) {
        return last(activities, key);
    }

    private static <F> Optional<Indicator<F>> last(List<Indicator<F>> indicators, String key) {
        return indicators.stream()
                .filter(indicator -> indicator.key().equals(key))
                .reduce((earlier, later) -> later);
    }
}
