package io.petition.law;

import java.util.Objects;
import java.util.Optional;

/** What an edition answers when it is asked for a term. */
public sealed interface TermLookup {
    /** The rule, if there is one. */
    default Optional<Dated<TermRule>> rule() {
        return Optional.empty();
    }

    /** The edition has the term. */
    record Found(Dated<TermRule> found) implements TermLookup {
        public Found {
            Objects.requireNonNull(found, "found");
        }

        @Override
        public Optional<Dated<TermRule>> rule() {
            return Optional.of(found);
        }
    }

    /** The edition speaks of the duty and sets no term. */
    record NoStatutoryTerm(NoTerm noTerm) implements TermLookup {
        public NoStatutoryTerm {
            Objects.requireNonNull(noTerm, "noTerm");
        }
    }

    /**
     * The edition has no such duty.
     *
     * @param key the key asked for
     * @param edition the edition that does not have it
     */
    record NotInEdition(TermKey key, String edition) implements TermLookup {
        public NotInEdition {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(edition, "edition");
        }
    }
}
