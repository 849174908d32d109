package io.petition.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.audit.Chain;
import io.petition.audit.ChainLaws;
import io.petition.audit.Digest;
import io.petition.audit.Head;
import io.petition.audit.Integrity;
import io.petition.audit.Link;
import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.explain.Reason;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.Event;
import io.petition.lifecycle.HandlingEvent;
import io.petition.lifecycle.Occasion;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.UnknownEvent;
import io.petition.model.MatterId;
import io.petition.model.PersonRef;
import io.petition.model.TrackId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is said of a broken chain, is said in both languages. */
class AuditTextsTest {
    private static final Event ACCEPTED = new HandlingEvent.Accepted(TrackId.FIRST);
    private static final Event ANSWERED =
            new HandlingEvent.Answered(TrackId.FIRST, io.petition.lifecycle.Opinion.unknown());
    private static final Event UNKNOWN = new UnknownEvent(ActKey.of("of-tomorrow"), Optional.empty(), Map.of());

    private static final Recorded ONE = recorded("M-1", 1, ACCEPTED, "a");
    private static final Recorded TWO = recorded("M-1", 2, ANSWERED, "a");
    private static final Recorded OTHER = recorded("M-2", 1, ACCEPTED, "a");
    private static final Chain CHAIN = ChainLaws.chain();
    private static final Link FIRST = CHAIN.begin(ONE);
    private static final Link SECOND = CHAIN.append(FIRST, TWO);
    private static final Head KNOWN = SECOND.head();

    @ParameterizedTest
    @EnumSource
    void everyReasonReadsAsASentence(Language language) {
        Texts texts = Texts.in(language);
        Set<String> seen = new TreeSet<>();
        for (Integrity integrity : tampered()) {
            Reason reason = ((Integrity.Broken) integrity).reason();
            seen.add(reason.code());
            assertThat(texts.text(reason)).doesNotContain("{", "}", reason.code());
            reason.cure()
                    .ifPresent(cure -> assertThat(texts.cure(reason))
                            .hasValueSatisfying(text -> assertThat(text).isNotEqualTo(cure)));
        }
        Set<String> all = new TreeSet<>(texts.codes());
        all.removeIf(code -> !code.startsWith("chain-") || code.endsWith(".cure"));
        assertThat(seen).isEqualTo(all);
    }

    private static List<Integrity> tampered() {
        return List.of(
                CHAIN.verify(List.of(ONE), List.of(FIRST, SECOND)),
                CHAIN.verify(List.of(ONE, TWO), List.of(FIRST)),
                CHAIN.verify(List.of(TWO), List.of(FIRST)),
                CHAIN.verify(List.of(ONE), List.of(SECOND)),
                CHAIN.verify(List.of(OTHER), List.of(FIRST)),
                CHAIN.verify(List.of(OTHER), List.of(FIRST), KNOWN),
                CHAIN.verify(List.of(ONE), List.of(CHAIN.begin(OTHER)), KNOWN),
                CHAIN.verify(List.of(recorded("M-1", 1, ACCEPTED, "")), List.of(FIRST)),
                CHAIN.verify(List.of(recorded("M-1", 1, ACCEPTED, "b")), List.of(FIRST)),
                CHAIN.verify(List.of(recorded("M-1", 1, ANSWERED, "a")), List.of(FIRST)),
                CHAIN.verify(List.of(recorded("M-1", 1, UNKNOWN, "a")), List.of(FIRST)),
                CHAIN.verify(List.of(ONE), List.of(FIRST), KNOWN),
                CHAIN.verify(List.of(ONE), List.of(FIRST), new Head(MatterId.of("M-1"), 1, Digest.of("0".repeat(64)))));
    }

    private static Recorded recorded(String matter, long version, Event event, String person) {
        Actor actor = new Actor(
                Role.PETITIONER,
                Optional.empty(),
                person.isEmpty() ? Optional.empty() : Optional.of(PersonRef.of(person)));
        return new Recorded(
                MatterId.of(matter), version, event, Occasion.at(actor, Instant.parse("2026-03-02T01:00:00Z")));
    }
}
