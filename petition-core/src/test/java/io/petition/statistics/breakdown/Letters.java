package io.petition.statistics.breakdown;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.condition.Condition;
import io.petition.condition.Fact;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Measure;
import io.petition.statistics.indicator.Panel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A kind of fact with no more to it than a breakdown needs. */
final class Letters {
    /** Counties lie in cities, cities in one province; {@code x} lies nowhere. */
    static final Tree TREE = Tree.of(ImmutableMap.of("c1", "p", "c2", "p", "c11", "c1", "c12", "c1", "c21", "c2"));

    static final List<String> REGIONS = ImmutableList.of("p", "c1", "c2", "c11", "c12", "c21", "x");

    record Letter(
            Optional<String> region,
            String channel,
            Optional<LocalDate> due,
            Optional<LocalDate> answered,
            LocalDate came) {}

    static final Fact<Letter, String> REGION = Fact.of("region", Optional::of, Letter::region);
    static final Fact<Letter, String> CHANNEL = Fact.of("channel", Optional::of, l -> Optional.of(l.channel()));
    static final Fact<Letter, LocalDate> DUE = Fact.of("due", Letter::due);
    static final Fact<Letter, LocalDate> CAME = Fact.of("came", l -> Optional.of(l.came()));
    static final Fact<Letter, LocalDate> ANSWERED = Fact.of("answered", Letter::answered);
    static final Fact<Letter, Boolean> IN_TIME = Fact.of(
            "in-time",
            l -> l.due()
                    .map(due -> l.answered().isPresent() && !l.answered().get().isAfter(due)));

    /** By due date. */
    static final Indicator<Letter> ON_TIME = Indicator.builder("on-time", "1", DUE)
            .measure(Measure.share(Condition.is(IN_TIME, true), Condition.known(ANSWERED))
                    .naming("open", Condition.not(Condition.known(ANSWERED))))
            .better(Indicator.Better.MORE)
            .build();

    /** By the day it came. */
    static final Indicator<Letter> LETTERS =
            Indicator.builder("letters", "1", CAME).measure(Measure.count()).build();

    static final Indicator<Letter> TOOK = Indicator.builder("took", "1", CAME)
            .measure(Measure.days(CAME, ANSWERED))
            .build();

    static final Panel<Letter> PANEL = Panel.of(ON_TIME, LETTERS, TOOK);

    private Letters() {}

    static Letter letter(String region, String came, String due, String answered) {
        return new Letter(
                Optional.of(region),
                "letter",
                Optional.of(LocalDate.parse(due)),
                answered.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(answered)),
                LocalDate.parse(came));
    }

    static Arbitrary<List<Letter>> letters() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 900).map(LocalDate.of(2024, 1, 1)::plusDays);
        return Combinators.combine(
                        Arbitraries.of(REGIONS).optional(0.9),
                        Arbitraries.of("letter", "visit"),
                        days.optional(0.9),
                        days.optional(0.7),
                        days)
                .as(Letter::new)
                .list()
                .ofMaxSize(60);
    }
}
