package io.petition.rules.io;

import io.petition.law.Ceiling;
import io.petition.law.ExtensionBound;
import io.petition.law.ExtensionBound.Need;
import io.petition.law.MilestoneKey;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far a term may be extended:
 * {@code SPAN by MILESTONE [once | N times] [needs reason, approval, notice]; article CITATION}, and {@code original} in
 * place of a span for as much as the term was long.
 */
final class Extensions {
    private static final String PATTERN = "SPAN by MILESTONE [once | N times] [needs NEED, NEED]; article CITATION";

    private Extensions() {}

    static Form<ExtensionBound> of(Home home) {
        return phrase -> {
            Ceiling most = Lengths.ceiling(phrase);
            phrase.expect("by", PATTERN);
            MilestoneKey by = MilestoneKey.of(phrase.key());
            int times = phrase.times();
            return ExtensionBound.builder()
                    .most(most)
                    .by(by)
                    .times(times == 0 ? OptionalInt.empty() : OptionalInt.of(times))
                    .needs(needs(phrase))
                    .citations(Citations.ofRule(phrase, home))
                    .build();
        };
    }

    private static Set<Need> needs(Phrase phrase) throws Misread {
        Set<Need> needs = EnumSet.noneOf(Need.class);
        if (phrase.take("needs")) {
            do {
                Need need = Codes.one(phrase, Need.class);
                if (!needs.add(need)) {
                    phrase.fault(need.code(), "stands a second time; name it once");
                }
            } while (phrase.take(','));
        }
        return needs;
    }

    static String write(ExtensionBound bound, Home home) {
        String needs = bound.needs().stream().map(Need::code).collect(Collectors.joining(", "));
        return bound.most() + " by " + Quoting.key(bound.by().value()) + write(bound.times())
                + (needs.isEmpty() ? "" : " needs " + needs)
                + "; article " + Citations.write(bound.citations(), home);
    }

    static String write(OptionalInt times) {
        if (times.isEmpty()) {
            return "";
        }
        return times.getAsInt() == 1 ? " once" : " " + times.getAsInt() + " times";
    }
}
