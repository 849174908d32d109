package io.petition.audit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.UnknownEvent;
import io.petition.model.PersonRef;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Links the events of a matter so that no later change goes unseen 存证链. A new link needs the last one and no history;
 * checking goes through events and links once and keeps none of them. The chain keeps nothing at all: it only asks the
 * host for a person's salt, each time it needs it.
 *
 * <p>What it cannot see by itself: that events were cut off at the end together with their links, and that somebody who can
 * write both linked everything anew from some event on. Against that stands a {@link Head} which they could not write.
 */
public final class Chain {
    private final Commitments commitments;

    private Chain(Commitments commitments) {
        this.commitments = commitments;
    }

    /**
     * A chain of a host that has a salt for each person.
     *
     * @param salts the salt of a person; empty when that person was erased. One person has one salt, and a reference is
     *     never given to another person
     */
    public static Chain salted(Function<PersonRef, Optional<Salt>> salts) {
        return new Chain(new Commitments(Objects.requireNonNull(salts, "salts")));
    }

    /**
     * The link of the first event of a matter.
     *
     * @throws IllegalArgumentException when it is not the first, is of a kind that this version does not know, or when a person in
     *     it has no salt
     */
    public Link begin(Recorded first) {
        checkArgument(
                first.version() == 1,
                "first: is event %s of matter %s; begin with event 1, and append to the last link after that",
                first.version(),
                first.matter());
        return link(Optional.empty(), first);
    }

    /**
     * The link of the event that follows.
     *
     * @throws IllegalArgumentException when it does not follow, is of a kind that this version does not know, or when a person in
     *     it has no salt
     */
    public Link append(Link last, Recorded next) {
        checkArgument(
                next.matter().equals(last.head().matter()),
                "next: is of matter %s, the last link of matter %s; link each matter by itself",
                next.matter(),
                last.head().matter());
        checkArgument(
                next.version() == last.head().version() + 1,
                "next: is event %s of matter %s, the last link that of event %s; append every event once, in order",
                next.version(),
                next.matter(),
                last.head().version());
        return link(Optional.of(last), next);
    }

    /** The links of a whole history that was kept without any. */
    public List<Link> links(Iterable<Recorded> history) {
        ImmutableList.Builder<Link> links = ImmutableList.builder();
        Link last = null;
        for (Recorded recorded : history) {
            last = last == null ? begin(recorded) : append(last, recorded);
            links.add(last);
        }
        return links.build();
    }

    /** Whether the links are those of this history, each of its event; what was cut off at the end is not seen. */
    public Integrity verify(Iterable<Recorded> history, Iterable<Link> links) {
        return new Verification(commitments, Optional.empty()).run(history.iterator(), links.iterator());
    }

    /**
     * The same, and whether the history still has what it had at a head that is known from outside. It may have grown
     * since.
     */
    public Integrity verify(Iterable<Recorded> history, Iterable<Link> links, Head known) {
        return new Verification(commitments, Optional.of(known)).run(history.iterator(), links.iterator());
    }

    private Link link(Optional<Link> last, Recorded recorded) {
        checkArgument(
                !(recorded.event() instanceof UnknownEvent),
                "event: number %s of matter %s is of a kind that this version does not know; what is linked now would look"
                        + " changed as soon as the kind is known, so link it with a version that knows it",
                recorded.version(),
                recorded.matter());
        Canonical event = Canonical.of(recorded);
        List<Digest> people = commitments.toAll(event.people(), recorded);
        return new Link(new Head(recorded.matter(), recorded.version(), digest(last, event, people)), people);
    }

    /** What the link of an event commits to, whose persons are committed to already. */
    static Digest digest(Optional<Link> last, Canonical event, List<Digest> people) {
        Optional<Digest> previous = last.map(link -> link.head().digest());
        return Digest.ofText(Canonical.of(new Preimage.OfLink(previous, people, Digest.ofText(event))));
    }
}
