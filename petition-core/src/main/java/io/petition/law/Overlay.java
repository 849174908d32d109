package io.petition.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.explain.Citation;
import io.petition.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Local or sectoral rules on top of an edition 地方性、行业性规定: terms that it changes, adds or withdraws. It is laid over a regime
 * only after each of its values was compared with what it replaces.
 *
 * @param id its id, for example {@code shandong-review-2024}
 * @param instrument the name of the instrument it is taken from
 * @param over the id of the edition it changes
 * @param validity when it is in force
 * @param terms the terms it changes or adds, whole, in the order of the text
 * @param withdrawn the terms of the edition that no longer hold under it
 * @param withoutTerm the duties for which it states no term
 * @param classes the classes of matters it adds
 */
@Value.Builder
public record Overlay(
        String id,
        String instrument,
        String over,
        Period validity,
        List<Change> terms,
        List<Withdrawal> withdrawn,
        List<NoTerm> withoutTerm,
        List<ClassRule> classes) {
    /**
     * A term as it stands under the overlay.
     *
     * @param rule the whole rule
     * @param authority what allows it to be looser than what it replaces; empty where it is not
     */
    public record Change(Dated<TermRule> rule, List<Citation> authority) {
        public Change {
            Objects.requireNonNull(rule, "rule");
            authority = ImmutableList.copyOf(authority);
        }
    }

    /**
     * A term of the edition that no longer holds.
     *
     * @param key which
     * @param citations the provision; at least one
     * @param authority what allows an organ to be freed of it; empty where it is the petitioner's
     */
    public record Withdrawal(TermKey key, List<Citation> citations, List<Citation> authority) {
        public Withdrawal {
            Objects.requireNonNull(key, "key");
            citations = ImmutableList.copyOf(citations);
            authority = ImmutableList.copyOf(authority);
            checkArgument(!citations.isEmpty(), "citations: none for the withdrawal of %s; cite the provision", key);
        }
    }

    public Overlay {
        checkArgument(!id.isBlank(), "id: is blank; an overlay needs one");
        checkArgument(!instrument.isBlank(), "instrument: is blank for overlay %s; name it", id);
        checkArgument(!over.isBlank(), "over: is blank for overlay %s; name the edition it changes", id);
        Objects.requireNonNull(validity, "validity");
        terms = ImmutableList.copyOf(terms);
        withdrawn = ImmutableList.copyOf(withdrawn);
        withoutTerm = ImmutableList.copyOf(withoutTerm);
        classes = ImmutableList.copyOf(classes);
        Set<TermKey> keys = new HashSet<>();
        for (TermKey key : keys(terms, withdrawn, withoutTerm)) {
            checkArgument(keys.add(key), "terms: %s stands twice in overlay %s; keep one", key, id);
        }
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds an overlay. */
    public static final class Builder extends OverlayBuilder {
        Builder() {}
    }

    private static List<TermKey> keys(List<Change> terms, List<Withdrawal> withdrawn, List<NoTerm> withoutTerm) {
        ImmutableList.Builder<TermKey> keys = ImmutableList.builder();
        terms.forEach(change -> keys.add(change.rule().value().key()));
        withdrawn.forEach(withdrawal -> keys.add(withdrawal.key()));
        withoutTerm.forEach(none -> keys.add(none.key()));
        return keys.build();
    }

    /** Every term about which it says something. */
    public Set<TermKey> keys() {
        return ImmutableSet.copyOf(keys(terms, withdrawn, withoutTerm));
    }

    @Override
    public String toString() {
        return id;
    }
}
