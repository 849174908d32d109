package io.petition.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import io.petition.audit.Integrity.Broken;
import io.petition.audit.Integrity.Intact;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.UnknownEvent;
import io.petition.model.PersonRef;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The laws that every chain keeps, as plain methods that any test engine can call, over any histories. They name no kind of
 * event.
 */
public final class ChainLaws {
    private static final PersonRef ERASED = PersonRef.of("erased");

    private ChainLaws() {}

    /** A salt for every person but the erased. Of a host it is random; here it must be the same in every run. */
    public static Function<PersonRef, Optional<Salt>> saltsBut(Set<PersonRef> erased) {
        return person -> erased.contains(person)
                ? Optional.empty()
                : Optional.of(Salt.of(Hashing.sha256()
                        .hashString("test salt of " + person.value(), StandardCharsets.UTF_8)
                        .toString()));
    }

    public static Chain chain() {
        return Chain.salted(saltsBut(Set.of()));
    }

    /** What was not changed is intact, and a link needs no more than the one before. */
    public static void anUntouchedHistoryIsIntact(List<Recorded> history) {
        List<Link> links = chain().links(history);
        Link last = chain().begin(history.get(0));
        for (int i = 1; i < history.size(); i++) {
            assertThat(last).isEqualTo(links.get(i - 1));
            last = chain().append(last, history.get(i));
        }
        assertThat(chain().verify(history, links)).isEqualTo(new Intact(Optional.of(last.head()), ImmutableList.of()));
        for (Link known : links) {
            assertThat(chain().verify(history, links, known.head()).intact()).isTrue();
        }
    }

    /**
     * Whatever is changed in one event or its occasion breaks its link and none before, whoever is erased meanwhile. The one
     * exception is what erasing is: a reference without a salt fits the place of any person, and is told.
     */
    public static void anyChangeOfAnEventIsFound(List<Recorded> history, Set<PersonRef> erased) {
        List<Link> links = chain().links(history);
        Chain later = Chain.salted(saltsBut(erased));
        for (int i = 0; i < history.size(); i++) {
            List<Recorded> changes = Mutations.of(history.get(i), Recorded.class);
            assertThat(changes).as("changes of %s", history.get(i)).isNotEmpty();
            for (Recorded change : changes) {
                List<Recorded> changed = new ArrayList<>(history);
                changed.set(i, change);
                Integrity integrity = later.verify(changed, links);
                if (erases(history.get(i), change, erased)) {
                    assertThat(integrity)
                            .isInstanceOfSatisfying(
                                    Intact.class,
                                    intact -> assertThat(intact.erased()).contains(change.version()));
                } else {
                    assertBroken(integrity, i + 1, change);
                }
            }
        }
    }

    /** Whatever is changed in a link breaks it and none before. */
    public static void anyChangeOfALinkIsFound(List<Recorded> history, Set<PersonRef> erased) {
        List<Link> links = chain().links(history);
        Chain later = Chain.salted(saltsBut(erased));
        for (int i = 0; i < links.size(); i++) {
            for (Link change : Mutations.of(links.get(i), Link.class)) {
                List<Link> changed = new ArrayList<>(links);
                changed.set(i, change);
                assertBroken(later.verify(history, changed), i + 1, change);
            }
        }
    }

    /** Taking out, putting in and changing places is found where it begins, with the links or without, renumbered or not. */
    public static void anyMoveIsFound(List<Recorded> history) {
        List<Link> links = chain().links(history);
        for (int i = 0; i + 1 < history.size(); i++) {
            List<Recorded> events = new ArrayList<>(history);
            List<Link> kept = new ArrayList<>(links);
            events.remove(i);
            assertMoved(history, events, links, i + 1);
            kept.remove(i);
            assertMoved(history, events, kept, i + 1);

            events = new ArrayList<>(history);
            kept = new ArrayList<>(links);
            events.add(i, history.get(i + 1));
            assertMoved(history, events, links, i + 1);
            kept.add(i, links.get(i + 1));
            assertMoved(history, events, kept, i + 1);

            events.remove(i + 2);
            kept.remove(i + 2);
            assertMoved(history, events, links, i + 1);
            assertMoved(history, events, kept, i + 1);
        }
    }

    /** What is cut off at the end with its links is seen against a known head, and only against that. */
    public static void aCutIsSeenAgainstAKnownHead(List<Recorded> history) {
        List<Link> links = chain().links(history);
        Head known = links.get(links.size() - 1).head();
        for (int length = 0; length < history.size(); length++) {
            List<Recorded> events = history.subList(0, length);
            assertThat(chain().verify(events, links.subList(0, length)).intact())
                    .isTrue();
            assertBroken(chain().verify(events, links.subList(0, length), known), length + 1, known);
            assertBroken(chain().verify(events, links), length + 1, known);
            assertBroken(chain().verify(history, links.subList(0, length)), length + 1, known);
        }
    }

    /** A history that was changed and linked anew is seen against a head known from then or later. */
    public static void aForgeryIsSeenAgainstAKnownHead(List<Recorded> history, int at) {
        List<Link> links = chain().links(history);
        List<Recorded> forged = new ArrayList<>(history);
        for (Recorded change : Mutations.of(history.get(at), Recorded.class)) {
            boolean follows = change.matter().equals(history.get(at).matter()) && change.version() == at + 1;
            if (follows && !(change.event() instanceof UnknownEvent)) { // of which there would be no link
                forged.set(at, change);
                List<Link> anew = chain().links(forged);
                assertThat(chain().verify(forged, anew).intact()).isTrue();
                for (int i = 0; i < links.size(); i++) {
                    Integrity integrity =
                            chain().verify(forged, anew, links.get(i).head());
                    assertThat(integrity.intact()).as("against head %s", i + 1).isEqualTo(i < at);
                }
            }
        }
    }

    /** Deleting a person's salt, and their reference too, breaks no link and is told where they stood. */
    public static void erasureBreaksNothing(List<Recorded> history) {
        List<Link> links = chain().links(history);
        Head head = links.get(links.size() - 1).head();
        for (PersonRef person : people(history)) {
            Set<PersonRef> erased = Set.of(person, ERASED);
            Chain later = Chain.salted(saltsBut(erased));
            Intact intact = new Intact(Optional.of(head), named(history, person));
            assertThat(later.verify(history, links)).isEqualTo(intact);
            List<Recorded> without = history.stream()
                    .map(each -> Rewrite.replace(each, person, ERASED))
                    .toList();
            assertThat(people(without)).doesNotContain(person);
            assertThat(later.verify(without, links, head)).isEqualTo(intact);
        }
    }

    /** The persons of a history. */
    public static Set<PersonRef> people(List<Recorded> history) {
        Set<PersonRef> people = new LinkedHashSet<>();
        history.forEach(recorded -> people.addAll(Canonical.of(recorded).people()));
        return people;
    }

    /** Whether they differ by nothing but references that have no salt. */
    private static boolean erases(Recorded before, Recorded after, Set<PersonRef> erased) {
        Canonical was = Canonical.of(before);
        Canonical is = Canonical.of(after);
        boolean only = was.text().equals(is.text());
        for (int i = 0; only && i < is.people().size(); i++) {
            only = is.people().get(i).equals(was.people().get(i))
                    || erased.contains(is.people().get(i));
        }
        return only;
    }

    private static List<Long> named(List<Recorded> history, PersonRef person) {
        return history.stream()
                .filter(recorded -> Canonical.of(recorded).people().contains(person))
                .map(Recorded::version)
                .toList();
    }

    /** As it lies there it breaks at its place; renumbered it breaks too, unless that makes it the history it was. */
    private static void assertMoved(List<Recorded> history, List<Recorded> events, List<Link> links, long place) {
        assertBroken(chain().verify(events, links), place, events);
        List<Recorded> renumbered = new ArrayList<>();
        for (Recorded recorded : events) {
            renumbered.add(Rewrite.renumber(recorded, renumbered.size() + 1L));
        }
        if (!renumbered.equals(history)) {
            assertThat(chain().verify(renumbered, links).intact())
                    .as("renumbered %s", renumbered)
                    .isFalse();
        }
    }

    private static void assertBroken(Integrity integrity, long place, Object what) {
        assertThat(integrity)
                .as("after %s", what)
                .isInstanceOfSatisfying(
                        Broken.class,
                        broken -> assertThat(broken.version())
                                .as("place of %s after %s", broken.reason(), what)
                                .isEqualTo(place));
    }
}
