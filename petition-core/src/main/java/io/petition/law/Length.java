package io.petition.law;

import io.petition.time.Span;
import java.util.Objects;
import java.util.Optional;

/** How long a term is: a span that the rule fixes, or a date that the sender of the matter gives. */
public sealed interface Length {
    static Length of(Span span) {
        return new Fixed(span);
    }

    static Length givenBySender() {
        return new GivenBySender();
    }

    /** The span, where the rule fixes one. */
    Optional<Span> span();

    /** The rule fixes the span. */
    record Fixed(Span fixed) implements Length {
        public Fixed {
            Objects.requireNonNull(fixed, "fixed");
        }

        @Override
        public Optional<Span> span() {
            return Optional.of(fixed);
        }
    }

    /** The sender gives the date 指定办理期限. It is a date and not a count of days, so its end does not roll. */
    record GivenBySender() implements Length {
        @Override
        public Optional<Span> span() {
            return Optional.empty();
        }
    }
}
