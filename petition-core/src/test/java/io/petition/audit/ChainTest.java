package io.petition.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import io.petition.audit.Integrity.Broken;
import io.petition.audit.Integrity.Intact;
import io.petition.authority.Actor;
import io.petition.lifecycle.Event;
import io.petition.lifecycle.FollowUpEvent;
import io.petition.lifecycle.HandlingEvent;
import io.petition.lifecycle.IntakeEvent;
import io.petition.lifecycle.Occasion;
import io.petition.lifecycle.Opinion;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.UnknownEvent;
import io.petition.model.Channel;
import io.petition.model.MatterId;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.TrackId;
import io.petition.time.When;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The chain by example: what is hashed, what is refused, and what each kind of tampering is called. */
class ChainTest {
    private static final Salt SALT = Salt.of("00112233445566778899aabbccddeeff");
    private static final PersonRef PERSON = PersonRef.of("p-7");
    private static final Chain CHAIN =
            Chain.salted(person -> person.equals(PersonRef.of("erased")) ? Optional.empty() : Optional.of(SALT));
    private static final MatterId MATTER = MatterId.of("M-1");

    private static final Recorded REGISTERED = new Recorded(
            MATTER,
            1,
            new IntakeEvent.Registered(Petition.builder()
                    .id(PetitionId.of("P-1"))
                    .channel(Channel.LETTER)
                    .received(When.on(LocalDate.of(2026, 3, 2)))
                    .addPetitioners(PERSON)
                    .build()),
            at(2));
    private static final Recorded ACCEPTED = recorded(2, new HandlingEvent.Accepted(TrackId.FIRST));
    private static final Recorded ANSWERED = recorded(3, new HandlingEvent.Answered(TrackId.FIRST, Opinion.unknown()));
    private static final Recorded OF_OTHER = new Recorded(MatterId.of("M-2"), 2, ACCEPTED.event(), at(3));

    private static final ImmutableList<Recorded> HISTORY = ImmutableList.of(REGISTERED, ACCEPTED, ANSWERED);
    private static final ImmutableList<Link> LINKS = ImmutableList.copyOf(CHAIN.links(HISTORY));
    private static final Link FIRST = LINKS.get(0);
    private static final Link SECOND = LINKS.get(1);
    private static final Link THIRD = LINKS.get(2);

    private static Recorded recorded(long version, Event event) {
        return new Recorded(MATTER, version, event, at((int) version + 1));
    }

    private static Occasion at(int day) {
        LocalDate date = LocalDate.of(2026, 3, day);
        return new Occasion(
                Actor.organ(OrganId.of("housing")),
                When.on(date),
                Instant.parse("2026-03-01T10:00:00Z").plusSeconds(day));
    }

    /** What is hashed, put together here from the package page and hashed by the JDK. */
    @Test
    void aHashCanBeMadeWithoutThisLibrary() {
        String commitment = sha256(
                "person-1(matter=MatterId(value=\"M-1\"),number=1,ref=\"p-7\",salt=\"00112233445566778899aabbccddeeff\",version=1)");
        assertThat(FIRST.people()).containsExactly(Digest.of(commitment));
        String first = sha256("link-1(people=[Digest(value=\"" + commitment + "\")],recorded=Digest(value=\""
                + sha256(Canonical.of(REGISTERED).text()) + "\"))");
        assertThat(FIRST.head()).isEqualTo(new Head(MATTER, 1, Digest.of(first)));
        String second = sha256("link-1(previous=Digest(value=\"" + first + "\"),recorded=Digest(value=\""
                + sha256(Canonical.of(ACCEPTED).text()) + "\"))");
        assertThat(SECOND).isEqualTo(new Link(new Head(MATTER, 2, Digest.of(second)), List.of()));
    }

    @Test
    void onePersonHasAnotherCommitmentAtEveryPlace() {
        Recorded twice = new Recorded(
                MATTER,
                1,
                REGISTERED.event(),
                new Occasion(Actor.petitioner(PERSON), at(2).happened(), at(2).recorded()));
        Recorded elsewhere = new Recorded(MatterId.of("M-2"), 1, REGISTERED.event(), at(2));
        assertThat(Stream.of(CHAIN.begin(twice), CHAIN.begin(elsewhere)).flatMap(link -> link.people().stream()))
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    static Stream<Arguments> tampered() {
        Link ofOther = new Link(new Head(MatterId.of("M-2"), 2, SECOND.head().digest()), List.of());
        Recorded otherPerson = Rewrite.replace(REGISTERED, PERSON, PersonRef.of("p-8"));
        Recorded alsoByPerson = new Recorded(
                MATTER,
                2,
                ACCEPTED.event(),
                new Occasion(Actor.petitioner(PERSON), at(3).happened(), at(3).recorded()));
        Recorded unknown = recorded(2, new UnknownEvent("of-tomorrow", Map.of()));
        return Stream.of(
                arguments("the last event", List.of(REGISTERED, ACCEPTED), LINKS, 3, "chain-event-missing"),
                arguments("the last link", HISTORY, List.of(FIRST, SECOND), 3, "chain-link-missing"),
                arguments("an event", List.of(REGISTERED, ANSWERED), LINKS, 2, "chain-event-out-of-place"),
                arguments("a link", HISTORY, List.of(FIRST, THIRD), 2, "chain-link-out-of-place"),
                arguments("order", List.of(REGISTERED, ANSWERED, ACCEPTED), LINKS, 2, "chain-event-out-of-place"),
                arguments("a strange event", List.of(REGISTERED, OF_OTHER), LINKS, 2, "chain-event-of-other-matter"),
                arguments("a strange link", HISTORY, List.of(FIRST, ofOther), 2, "chain-link-of-other-matter"),
                arguments("another person", List.of(otherPerson, ACCEPTED), LINKS, 1, "chain-person-changed"),
                arguments("a person more", List.of(REGISTERED, alsoByPerson), LINKS, 2, "chain-people-changed"),
                arguments(
                        "another act",
                        List.of(REGISTERED, recorded(2, ANSWERED.event()), ANSWERED),
                        LINKS,
                        2,
                        "chain-event-changed"),
                arguments("an act unknown here", List.of(REGISTERED, unknown), LINKS, 2, "chain-event-unknown"));
    }

    /** Its canonical form will be another one once its kind is known, and would then look like a change. */
    @Test
    void whatIsNotKnownIsNotLinked() {
        Recorded unknown = recorded(2, new UnknownEvent("of-tomorrow", Map.of()));
        assertThatThrownBy(() -> CHAIN.append(FIRST, unknown))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("number 2")
                .hasMessageContaining("link it with a version that knows it");
    }

    @ParameterizedTest(name = "{0}: {4}")
    @MethodSource("tampered")
    void theFirstBrokenLinkIsNamed(String what, List<Recorded> history, List<Link> links, long version, String code) {
        assertThat(CHAIN.verify(history, links)).as(what).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.version()).isEqualTo(version);
            assertThat(broken.reason().code()).isEqualTo(code);
            assertThat(broken.reason().args()).containsEntry("version", Long.toString(version));
        });
    }

    @Test
    void aKnownHeadTellsWhatTheChainCannot() {
        assertThat(CHAIN.verify(HISTORY, LINKS, SECOND.head()))
                .as("it has grown since")
                .isEqualTo(new Intact(Optional.of(THIRD.head()), List.of()));
        assertThat(CHAIN.verify(List.of(REGISTERED), List.of(FIRST)).intact())
                .as("a cut is not seen")
                .isTrue();
        assertThat(code(CHAIN.verify(List.of(REGISTERED), List.of(FIRST), THIRD.head())))
                .as("unless a later head is known")
                .isEqualTo("chain-truncated");
        List<Recorded> forged = List.of(REGISTERED, recorded(2, ANSWERED.event()));
        assertThat(CHAIN.verify(forged, CHAIN.links(forged)).intact())
                .as("links made anew are not seen")
                .isTrue();
        assertThat(code(CHAIN.verify(forged, CHAIN.links(forged), SECOND.head())))
                .as("unless the head is known")
                .isEqualTo("chain-head-differs");
        assertThat(code(CHAIN.verify(
                        HISTORY,
                        LINKS,
                        new Head(MatterId.of("M-2"), 1, FIRST.head().digest()))))
                .isEqualTo("chain-event-of-other-matter");
    }

    @Test
    void nothingRecordedIsIntact() {
        assertThat(CHAIN.verify(List.of(), List.of())).isEqualTo(new Intact(Optional.empty(), List.of()));
        assertThat(CHAIN.links(List.of())).isEmpty();
    }

    @Test
    void anErasedPersonBreaksNothingAndIsTold() {
        Recorded without = Rewrite.replace(REGISTERED, PERSON, PersonRef.of("erased"));
        assertThat(CHAIN.verify(List.of(without, ACCEPTED, ANSWERED), LINKS, THIRD.head()))
                .isEqualTo(new Intact(Optional.of(THIRD.head()), List.of(1L)));
    }

    @Test
    void misuseIsRefusedWithItsRemedy() {
        assertThatThrownBy(() -> CHAIN.begin(ACCEPTED)).hasMessageContaining("begin with event 1");
        assertThatThrownBy(() -> CHAIN.append(FIRST, ANSWERED)).hasMessageContaining("append every event once");
        assertThatThrownBy(() -> CHAIN.append(FIRST, OF_OTHER)).hasMessageContaining("each matter by itself");
        Recorded unsalted = Rewrite.replace(REGISTERED, PERSON, PersonRef.of("erased"));
        assertThatThrownBy(() -> CHAIN.begin(unsalted))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("salts: none for person 1 of event 1 of matter M-1")
                .hasMessageNotContaining("erased");
    }

    @Test
    void hashesAndSaltsAreCheckedAndSaltsPrintMasked() {
        assertThatThrownBy(() -> Digest.of("ABC")).hasMessageContaining("64 hexadecimal digits");
        assertThatThrownBy(() -> Salt.of("0011")).hasMessageContaining("at least 32");
        assertThatThrownBy(() -> Salt.of("secret"))
                .hasMessageContaining("hexadecimal")
                .hasMessageNotContaining("secret");
        assertThat(SALT).hasToString("salt:***");
        assertThatThrownBy(() -> new Head(MATTER, 0, FIRST.head().digest())).hasMessageContaining("version: 0");
    }

    /** Closing is the last act of these examples: the chain does not ask what an event means. */
    @Test
    void anyEventFollowsAny() {
        Link closed = CHAIN.append(THIRD, recorded(4, new FollowUpEvent.Closed(TrackId.FIRST, "settled")));
        assertThat(closed.head().version()).isEqualTo(4);
    }

    private static String code(Integrity integrity) {
        return ((Broken) integrity).reason().code();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
