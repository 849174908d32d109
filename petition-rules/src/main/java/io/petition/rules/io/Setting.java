package io.petition.rules.io;

import io.petition.explain.Citation;
import io.petition.law.Standing;
import io.petition.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * What a section has from the edition or the overlay it belongs to, where it does not say otherwise.
 *
 * @param home whose articles its bare citations are
 * @param validity when it is in force
 * @param standing its mark
 */
record Setting(Home home, Period validity, Standing standing) {
    /** Where a section rests; nothing does not. */
    Optional<List<Citation>> article(Section section) {
        return section.need("article", Citations.of(home));
    }

    Period validity(Section section) {
        return section.take("validity", Periods::read).orElse(validity);
    }

    Standing standing(Section section) {
        return section.take("standing", Codes.of(Standing.class)).orElse(standing);
    }
}
