package io.petition.audit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;

/**
 * One link of a chain 存证, stored beside its event and never changed. It can be kept for ever: it holds no personal data,
 * only commitments that say nothing once the salt is gone.
 *
 * @param head where the chain stands with this link
 * @param people the commitments to the persons of the event, in the order in which its canonical text names them
 */
public record Link(Head head, List<Digest> people) {
    public Link {
        Objects.requireNonNull(head, "head");
        people = ImmutableList.copyOf(people);
    }
}
