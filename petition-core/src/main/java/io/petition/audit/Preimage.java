package io.petition.audit;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.petition.model.MatterId;
import java.util.List;
import java.util.Optional;

/**
 * What exactly is hashed. The stable names carry the number of the form: should it ever change, no text of one form is a
 * text of another.
 */
final class Preimage {
    private Preimage() {}

    /**
     * What a link commits to: all links before it, by the last; the persons, by their commitments; the event with its matter,
     * number and occasion, by the digest of its canonical text.
     */
    @JsonTypeName("link-1")
    record OfLink(Optional<Digest> previous, List<Digest> people, Digest recorded) {}

    /**
     * What the commitment to a person hides. The place is part of it, so that one person has another commitment at every
     * place: chains laid side by side do not tell who came twice, neither before nor after the salt is gone.
     *
     * @param number the place among the persons of the event, from 1
     */
    @JsonTypeName("person-1")
    record OfPerson(String salt, String ref, MatterId matter, long version, int number) {}
}
