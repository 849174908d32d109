package io.petition.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.law.MatterClass;
import io.petition.law.TermKey;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What may happen to a matter under one edition, as data.
 *
 * @param edition the edition it belongs to
 * @param acts the rows; several of one act differ in role or stage
 * @param grounds the grounds on which a matter may be refused or closed
 * @param extendable the term that the act of extending extends
 * @param receipt for whom a representative receives a document; empty where each receives for themselves alone
 * @param discreet the classes of matters in which desks are not told who petitions by being shown what they may do
 * @param duties of the duties without a term, which matters each reaches and who owes it
 * @param promised what goes on beside the stages of which a petitioner is told by when it is expected
 */
@Value.Builder
public record Procedure(
        String edition,
        List<ActRule> acts,
        List<GroundRule> grounds,
        TermKey extendable,
        Optional<ReceiptRule> receipt,
        Set<MatterClass> discreet,
        List<DutyRule> duties,
        Set<ProceedingKind> promised) {
    public Procedure {
        checkArgument(!edition.isBlank(), "edition: is blank; a procedure belongs to one");
        acts = ImmutableList.copyOf(acts);
        grounds = ImmutableList.copyOf(grounds);
        Objects.requireNonNull(extendable, "extendable");
        Objects.requireNonNull(receipt, "receipt");
        discreet = ImmutableSet.copyOf(discreet);
        duties = ImmutableList.copyOf(duties);
        promised = ImmutableSet.copyOf(promised);
        checkArgument(!acts.isEmpty(), "acts: none for edition %s; a procedure has at least one", edition);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a procedure. */
    public static final class Builder extends ProcedureBuilder {
        Builder() {}
    }

    /** The rows of an act. */
    public List<ActRule> rows(ActKey act) {
        ImmutableList.Builder<ActRule> rows = ImmutableList.builder();
        for (ActRule row : acts) {
            if (row.act().equals(act)) {
                rows.add(row);
            }
        }
        return rows.build();
    }

    /** The ground of an act. */
    public Optional<GroundRule> ground(ActKey act, String key) {
        for (GroundRule ground : grounds) {
            if (ground.act().equals(act) && ground.key().equals(key)) {
                return Optional.of(ground);
            }
        }
        return Optional.empty();
    }
}
