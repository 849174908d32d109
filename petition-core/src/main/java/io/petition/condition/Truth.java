package io.petition.condition;

/** Yes, no, or unknown (Kleene's strong three-valued logic): what is not known is never taken for a no. */
public enum Truth {
    NO,
    UNKNOWN,
    YES;

    public static Truth of(boolean value) {
        return value ? YES : NO;
    }

    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Truth negate() {
        return switch (this) {
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
            case YES -> NO;
        };
    }
}
