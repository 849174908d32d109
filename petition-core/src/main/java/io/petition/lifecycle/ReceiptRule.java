package io.petition.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.explain.Citation;
import io.petition.law.Standing;
import io.petition.model.Representation;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * For whom a representative receives a document.
 *
 * @param through the kinds of representation under which what reached one who represents has reached those behind the petition
 * @param citations what it rests on
 * @param standing whether that says so, or is read so
 */
public record ReceiptRule(Set<Representation.Kind> through, List<Citation> citations, Standing standing) {
    /** Each receives for themselves alone. */
    static final ReceiptRule NONE = new ReceiptRule(ImmutableSet.of(), ImmutableList.of(), Standing.CONFIRMED);

    public ReceiptRule {
        through = ImmutableSet.copyOf(through);
        citations = ImmutableList.copyOf(citations);
        Objects.requireNonNull(standing, "standing");
    }
}
