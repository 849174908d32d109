package io.petition.examples.cli;

import com.google.common.collect.ImmutableList;
import io.petition.deadline.overlay.TermComparison;
import io.petition.law.Edition;
import io.petition.law.Overlay;
import io.petition.law.Regime;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.Procedures;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A rulebook as it was asked for: an edition, alone or with overlays laid over it one after another, in the regime that
 * holds it.
 *
 * @param name what was asked for
 * @param regime under the current calendar
 * @param edition the edition, whose id tells the overlays too: {@code cn-2022+xingguo-3-7-21}
 * @param overlays what was laid, in order
 */
record Book(String name, Regime regime, Edition edition, List<Laid> overlays) {
    /** An overlay, and how each of its terms compares with what it replaced. */
    record Laid(Overlay overlay, List<TermComparison> comparisons) {
        Laid {
            Objects.requireNonNull(overlay, "overlay");
            comparisons = ImmutableList.copyOf(comparisons);
        }
    }

    Book {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(regime, "regime");
        Objects.requireNonNull(edition, "edition");
        overlays = ImmutableList.copyOf(overlays);
    }

    String id() {
        return edition.id();
    }

    /** What may happen to a matter: with the acts that only the overlays know. */
    Optional<Procedure> procedure() {
        return regime.part(Procedures.PART).flatMap(procedures -> procedures.of(edition));
    }
}
