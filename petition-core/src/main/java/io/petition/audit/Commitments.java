package io.petition.audit;

import com.google.common.collect.ImmutableList;
import io.petition.lifecycle.Recorded;
import io.petition.model.PersonRef;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Commits to persons without naming them. */
final class Commitments {
    private final Function<PersonRef, Optional<Salt>> salts;

    Commitments(Function<PersonRef, Optional<Salt>> salts) {
        this.salts = salts;
    }

    /** To the persons of an event that is being linked: each must have a salt now. */
    List<Digest> toAll(List<PersonRef> people, Recorded in) {
        ImmutableList.Builder<Digest> digests = ImmutableList.builder();
        for (int i = 0; i < people.size(); i++) {
            int number = i + 1;
            digests.add(to(people.get(i), in, number)
                    .orElseThrow(() -> new IllegalArgumentException("salts: none for person " + number + " of event "
                            + in.version() + " of matter " + in.matter()
                            + "; draw one for every person before an event that names them is linked")));
        }
        return digests.build();
    }

    /** To one person of an event; empty when they were erased. */
    Optional<Digest> to(PersonRef person, Recorded in, int number) {
        return salts.apply(person)
                .map(salt -> Digest.ofText(Canonical.of(
                        new Preimage.OfPerson(salt.value(), person.value(), in.matter(), in.version(), number))));
    }
}
