package io.petition.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.explain.Reason;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.UnknownEvent;
import io.petition.model.MatterId;
import io.petition.model.PersonRef;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One pass over a history and its links, up to the first link that is broken. */
final class Verification {
    private final Commitments commitments;
    private final Optional<Head> known;
    private final List<Long> erased = new ArrayList<>();

    Verification(Commitments commitments, Optional<Head> known) {
        this.commitments = commitments;
        this.known = known;
    }

    Integrity run(Iterator<Recorded> history, Iterator<Link> links) {
        Link last = null;
        long place = 0;
        while (history.hasNext() || links.hasNext()) {
            place++;
            if (!history.hasNext()) {
                return broken(place, reason("chain-event-missing", place));
            }
            if (!links.hasNext()) {
                return broken(place, reason("chain-link-missing", place));
            }
            Recorded recorded = history.next();
            Link link = links.next();
            Optional<Reason> wrong = wrong(Optional.ofNullable(last), recorded, link, place);
            if (wrong.isPresent()) {
                return broken(place, wrong.get());
            }
            last = link;
        }
        return ended(last, place);
    }

    private Integrity ended(@Nullable Link last, long places) {
        if (known.isPresent() && known.get().version() > places) {
            return broken(
                    places + 1,
                    reason("chain-truncated", places + 1, "known", known.get().version()));
        }
        return new Integrity.Intact(Optional.ofNullable(last).map(Link::head), erased);
    }

    private Optional<Reason> wrong(Optional<Link> last, Recorded recorded, Link link, long place) {
        MatterId matter = last.map(Link::head)
                .or(() -> known)
                .map(Head::matter)
                .orElse(link.head().matter());
        if (!recorded.matter().equals(matter)) {
            return Optional.of(reason("chain-event-of-other-matter", place, "other", recorded.matter()));
        }
        if (!link.head().matter().equals(matter)) {
            return Optional.of(reason(
                    "chain-link-of-other-matter", place, "other", link.head().matter()));
        }
        if (recorded.version() != place) {
            return Optional.of(reason("chain-event-out-of-place", place, "found", recorded.version()));
        }
        if (link.head().version() != place) {
            return Optional.of(reason(
                    "chain-link-out-of-place", place, "found", link.head().version()));
        }
        Canonical event = Canonical.of(recorded);
        return people(event.people(), recorded, link).or(() -> digest(last, event, recorded, link));
    }

    private Optional<Reason> people(List<PersonRef> people, Recorded recorded, Link link) {
        if (people.size() != link.people().size()) {
            return Optional.of(reason("chain-people-changed", recorded.version(), "found", people.size()));
        }
        boolean anyErased = false;
        for (int i = 0; i < people.size(); i++) {
            Optional<Digest> commitment = commitments.to(people.get(i), recorded, i + 1);
            anyErased |= commitment.isEmpty();
            if (commitment.isPresent() && !commitment.get().equals(link.people().get(i))) {
                return Optional.of(reason("chain-person-changed", recorded.version(), "number", i + 1));
            }
        }
        if (anyErased) {
            erased.add(recorded.version());
        }
        return Optional.empty();
    }

    private Optional<Reason> digest(Optional<Link> last, Canonical event, Recorded recorded, Link link) {
        Head head = link.head();
        if (!Chain.digest(last, event, link.people()).equals(head.digest())) {
            return Optional.of(
                    recorded.event() instanceof UnknownEvent
                            ? reason("chain-event-unknown", recorded.version()).curedBy("chain-event-unknown.cure")
                            : reason("chain-event-changed", recorded.version()));
        }
        boolean isOther = known.isPresent()
                && known.get().version() == head.version()
                && !known.get().equals(head);
        return isOther ? Optional.of(reason("chain-head-differs", recorded.version())) : Optional.empty();
    }

    private static Integrity broken(long place, Reason reason) {
        return new Integrity.Broken(place, reason);
    }

    private static Reason reason(String code, long version) {
        return new Reason(code, Map.of("version", Long.toString(version)), ImmutableList.of(), Optional.empty());
    }

    private static Reason reason(String code, long version, String name, Object value) {
        return Reason.of(code, ImmutableMap.of("version", Long.toString(version), name, value.toString()));
    }
}
