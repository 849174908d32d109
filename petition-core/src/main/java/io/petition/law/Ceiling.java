package io.petition.law;

import io.petition.time.Span;
import java.util.Objects;
import java.util.Optional;

/** How much something may add: a span of its own, or as much as the term was long. */
public sealed interface Ceiling {
    static Ceiling of(Span span) {
        return new Fixed(span);
    }

    /** The length of the term itself. */
    static Ceiling original() {
        return new Original();
    }

    /** What it comes to for a term of this length; empty where it depends on a length that only the sender gives. */
    Optional<Span> forTerm(Length length);

    /** A span of its own. */
    record Fixed(Span span) implements Ceiling {
        public Fixed {
            Objects.requireNonNull(span, "span");
        }

        @Override
        public Optional<Span> forTerm(Length length) {
            return Optional.of(span);
        }

        @Override
        public String toString() {
            return span.toString();
        }
    }

    /** As long as the term was. */
    record Original() implements Ceiling {
        @Override
        public Optional<Span> forTerm(Length length) {
            return length.span();
        }

        @Override
        public String toString() {
            return "original";
        }
    }
}
