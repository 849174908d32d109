package io.petition.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One version of an instrument as data.
 *
 * @param id its id, for example {@code cn-2022}
 * @param over the id of the edition it was made from by an {@link Overlay}, whose acts are its acts; empty where none
 * @param instrument the instrument's own name
 * @param validity when it is in force
 * @param terms its terms, in the order of the text
 * @param withoutTerm the duties for which it states no term
 * @param classes the classes of matters it knows; empty when it knows none
 * @param disputeSteps who settles a dispute over competence, in order
 */
@Value.Builder
public record Edition(
        String id,
        Optional<String> over,
        String instrument,
        Period validity,
        List<Dated<TermRule>> terms,
        List<NoTerm> withoutTerm,
        List<ClassRule> classes,
        Dated<List<DisputeStep>> disputeSteps) {
    public Edition {
        checkArgument(!id.isBlank(), "id: is blank; an edition needs one");
        checkArgument(!instrument.isBlank(), "instrument: is blank for edition %s; name it", id);
        Objects.requireNonNull(over, "over");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(disputeSteps, "disputeSteps");
        terms = ImmutableList.copyOf(terms);
        withoutTerm = ImmutableList.copyOf(withoutTerm);
        classes = ImmutableList.copyOf(classes);
        byKey(id, terms, withoutTerm);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds an edition. */
    public static final class Builder extends EditionBuilder {
        Builder() {}
    }

    /** The id of the edition whose acts govern: the one at the bottom of its overlays, or itself. */
    public String base() {
        return over.orElse(id);
    }

    /** Its id, those of the editions that it was laid over, the nearest first, and that at the bottom: whose acts it has, in order. */
    public List<String> lineage() {
        ImmutableList.Builder<String> ids = ImmutableList.<String>builder().add(id);
        if (over.isPresent()) {
            int bottom = over.get().length();
            for (int end = id.lastIndexOf('+'); end > bottom; end = id.lastIndexOf('+', end - 1)) {
                ids.add(id.substring(0, end));
            }
            ids.add(over.get());
        }
        return ids.build();
    }

    /**
     * Whether a term of this edition was in force when a clock of it would start: one that came later than the edition starts no
     * clock before. Whether the edition itself governs is the regime's choice and not asked here.
     */
    public boolean hasInForce(Dated<TermRule> term, LocalDate start) {
        LocalDate from = term.validity().from();
        return !from.isAfter(validity.from()) || !start.isBefore(from);
    }

    /** What this edition says of a term: a rule, "no statutory term", or "none in this edition". */
    public TermLookup term(TermKey key) {
        for (Dated<TermRule> term : terms) {
            if (term.value().key().equals(key)) {
                return new TermLookup.Found(term);
            }
        }
        for (NoTerm none : withoutTerm) {
            if (none.key().equals(key)) {
                return new TermLookup.NoStatutoryTerm(none);
            }
        }
        return new TermLookup.NotInEdition(key, id);
    }

    /** A term stands once: either with a rule or with a statement that there is none. */
    private static Map<TermKey, Object> byKey(String id, List<Dated<TermRule>> terms, List<NoTerm> withoutTerm) {
        ImmutableMap.Builder<TermKey, Object> keys = ImmutableMap.builder();
        terms.forEach(term -> keys.put(term.value().key(), term));
        withoutTerm.forEach(none -> keys.put(none.key(), none));
        try {
            return keys.buildOrThrow();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "terms: edition " + id + " has a key twice; keep one. " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
