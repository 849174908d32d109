package io.petition.rules.io;

import io.petition.law.MilestoneKey;
import io.petition.law.PauseGround;
import io.petition.time.Span;
import java.util.Optional;
import java.util.OptionalInt;

/** A ground on which a clock stands still: {@code KEY from M to M [at most SPAN] [once | N times]; article CITATION}. */
final class Pauses {
    private static final String PATTERN = "KEY from M to M [at most SPAN] [once | N times]; article CITATION";

    private Pauses() {}

    static Form<PauseGround> of(Home home) {
        return phrase -> {
            String key = phrase.key();
            phrase.expect("from", PATTERN);
            MilestoneKey begins = MilestoneKey.of(phrase.key());
            phrase.expect("to", PATTERN);
            MilestoneKey ends = MilestoneKey.of(phrase.key());
            Optional<Span> longest = longest(phrase);
            int times = phrase.times();
            return PauseGround.builder()
                    .key(key)
                    .begins(begins)
                    .ends(ends)
                    .longest(longest)
                    .times(times == 0 ? OptionalInt.empty() : OptionalInt.of(times))
                    .citations(Citations.ofRule(phrase, home))
                    .build();
        };
    }

    private static Optional<Span> longest(Phrase phrase) throws Misread {
        if (!phrase.take("at")) {
            return Optional.empty();
        }
        phrase.expect("most", PATTERN);
        Span span = phrase.span();
        if (span.unit().isHourly()) {
            throw new Misread(span.toString(), "is in hours; a pause is counted in whole days");
        }
        return Optional.of(span);
    }

    static String write(PauseGround ground, Home home) {
        return Quoting.key(ground.key())
                + " from " + Quoting.key(ground.begins().value())
                + " to " + Quoting.key(ground.ends().value())
                + ground.longest().map(span -> " at most " + span).orElse("")
                + Extensions.write(ground.times())
                + "; article " + Citations.write(ground.citations(), home);
    }
}
