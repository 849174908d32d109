package io.petition.examples.cli.ledger.matter;

import com.google.common.collect.ImmutableList;
import io.petition.deadline.DeadlineStatus;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the law says of one letter, as far as its row allows.
 *
 * @param edition the edition that governs it; empty where none known here was in force
 * @param disposal how registering and forwarding came out
 * @param handling how the handling term stands: not started, and why
 * @param hypothetical what would follow from an acceptance that the row does not hold
 * @param missing codes of what the replay found missing in the record
 */
public record Judged(
        Optional<String> edition,
        Disposal disposal,
        Optional<DeadlineStatus> handling,
        Optional<Hypothetical> hypothetical,
        List<String> missing) {
    public Judged {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(disposal, "disposal");
        Objects.requireNonNull(handling, "handling");
        Objects.requireNonNull(hypothetical, "hypothetical");
        missing = ImmutableList.copyOf(missing);
    }
}
