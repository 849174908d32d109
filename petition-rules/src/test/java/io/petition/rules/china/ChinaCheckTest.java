package io.petition.rules.china;

import static io.petition.rules.china.Story.CITY;
import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static io.petition.rules.china.Story.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.petition.authority.Actor;
import io.petition.explain.Coded;
import io.petition.law.MatterClass;
import io.petition.lifecycle.Checked;
import io.petition.lifecycle.CommandId;
import io.petition.lifecycle.Delivery;
import io.petition.lifecycle.DisposalEvent.Classified;
import io.petition.lifecycle.DisposalEvent.Forwarded;
import io.petition.lifecycle.DisposalEvent.Received;
import io.petition.lifecycle.Event;
import io.petition.lifecycle.HandlingEvent.Accepted;
import io.petition.lifecycle.HandlingEvent.Answered;
import io.petition.lifecycle.HandlingEvent.Delivered;
import io.petition.lifecycle.IntakeEvent.Registered;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.Occasion;
import io.petition.lifecycle.Opinion;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.RemedyEvent.RemedyRequested;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.UnknownEvent;
import io.petition.model.Channel;
import io.petition.model.MatterId;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.time.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Histories as other systems keep them, under the regulation of 2022, and how far each is justified. Every one is the lawful history
 * of six steps with one thing wrong.
 */
class ChinaCheckTest {
    private static final Lifecycle DESK = Lifecycle.under(ChinaRules.national());
    private static final Petition PETITION = Petition.builder()
            .id(PetitionId.of("P-1"))
            .channel(Channel.LETTER)
            .received(When.on(LocalDate.parse("2026-03-03")))
            .build();

    private final List<Recorded> history = new ArrayList<>();

    private ChinaCheckTest then(Actor actor, String day, Event event) {
        return at(history.size() + 1L, actor, day, day, event);
    }

    private ChinaCheckTest at(long version, Actor actor, String happened, String recorded, Event event) {
        Occasion at = new Occasion(
                actor,
                When.on(LocalDate.parse(happened)),
                LocalDate.parse(recorded)
                        .atTime(LocalTime.of(18, 0))
                        .atZone(DESK.regime().zone())
                        .toInstant());
        history.add(new Recorded(MatterId.of("M-1"), version, event, at));
        return this;
    }

    /** Articles 23-1, 23-3, 31(6), 23-2 and 34. */
    private ChinaCheckTest lawful() {
        return then(OFFICE, "2026-03-03", new Registered(PETITION))
                .then(OFFICE, "2026-03-04", new Forwarded(FIRST, List.of(Story.of(HOUSING))))
                .then(HOUSING, "2026-03-05", new Received(FIRST))
                .then(HOUSING, "2026-03-06", new Classified(FIRST, MatterClass.of("31(6)")))
                .then(HOUSING, "2026-03-06", new Accepted(FIRST));
    }

    private Checked checked() {
        Checked checked = DESK.check(history);
        assertThat(checked.whole()).isEqualTo(DESK.replay(history));
        return checked;
    }

    private static List<String> reasons(Checked checked) {
        return checked.halt().stream()
                .flatMap(halt -> halt.reasons().stream())
                .map(Coded::code)
                .toList();
    }

    private static List<String> found(Checked checked) {
        return checked.findings().stream()
                .map(placed -> placed.place() + " " + placed.finding().code())
                .toList();
    }

    @Test
    void whatFollowsTheProcedureIsJustified() {
        Checked checked = lawful().checked();
        assertThat(checked.justifiedToItsEnd()).isTrue();
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.justified()).isEqualTo(checked.whole());
    }

    /** What is put in the place of one step, and what is said of it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "received left out,        2, version-gap,              3 version-gap",
        "received after accepted,  2, version-gap,              3 version-gap",
        "forwarded twice,          2, version-not-ahead,        3 version-not-ahead",
        "of a kind not known,      2, event-not-known,          3 event-not-known",
        "to nobody known,          1, receiver-not-recorded,    2 receiver-not-recorded",
        "accepted by another,      4, actor-does-not-hold-track, 5 actor-does-not-hold-track",
        "recorded before it was,   4, happened-after-recorded,  5 happened-after-recorded",
        "happened before it could, 4, before-what-it-rests-on,  5 before-what-it-rests-on",
        "before the first law,     0, no-edition-in-force,      1 no-edition-in-force",
        "answered at once,         5, opinion-lacks-content,  6 opinion-lacks-content"
    })
    void oneThingWrong(String what, int justified, String reason, String finding) {
        lawful();
        Recorded received = history.get(2);
        Recorded accepted = history.get(4);
        switch (what) {
            case "received left out" -> history.remove(2);
            case "received after accepted" -> {
                history.set(2, accepted);
                history.set(4, received);
            }
            case "forwarded twice" -> history.add(2, history.get(1));
            case "of a kind not known" -> replace(2, UnknownEvent.on(FIRST, "of-tomorrow"));
            case "to nobody known" -> replace(1, new Forwarded(FIRST, List.of()));
            case "accepted by another" -> again(4, CITY, "2026-03-06", "2026-03-06");
            case "recorded before it was" -> again(4, HOUSING, "2026-03-16", "2026-03-06");
            case "happened before it could" -> again(4, HOUSING, "2026-03-02", "2026-03-06");
            case "before the first law" -> again(0, OFFICE, "2004-03-03", "2026-03-03");
            default -> then(HOUSING, "2026-03-09", new Answered(FIRST, Opinion.unknown()));
        }
        Checked checked = checked();
        assertThat(checked.justified().version()).isEqualTo(justified);
        assertThat(checked.halt().map(Checked.Halt::place)).isEqualTo(Optional.of(justified + 1));
        assertThat(reasons(checked)).contains(reason);
        assertThat(found(checked)).contains(finding);
    }

    /** The same submission, sent twice and recorded twice, each time as the next event. */
    @Test
    void oneSubmissionIsRecordedTwice() {
        lawful();
        Recorded accepted = history.remove(4);
        Optional<CommandId> id = Optional.of(CommandId.of("submission-1"));
        history.add(new Recorded(accepted.matter(), 5, accepted.event(), accepted.at(), id));
        assertThat(checked().justifiedToItsEnd()).isTrue();
        history.add(new Recorded(accepted.matter(), 6, accepted.event(), accepted.at(), id));
        assertThat(reasons(checked())).containsExactly("event-recorded-twice");
        assertThat(found(checked())).contains("6 event-recorded-twice");
        assertThat(checked().justified().version()).isEqualTo(5);
    }

    private void replace(int index, Event event) {
        Recorded old = history.get(index);
        history.set(index, new Recorded(old.matter(), old.version(), event, old.at()));
    }

    private void again(int index, Actor actor, String happened, String recorded) {
        Recorded old = history.remove(index);
        at(old.version(), actor, happened, recorded, old.event());
        history.add(index, history.remove(history.size() - 1));
    }

    /** An act that came before what it needs: said once, with what it needs, and the rest is looked through as it is. */
    @Test
    void anActIsMissing() {
        then(OFFICE, "2026-03-03", new Registered(PETITION))
                .then(CITY, "2026-03-09", new Delivered(FIRST, Delivery.signed()));
        Checked checked = checked();
        assertThat(checked.justified().onlyTrack().orElseThrow().stage()).isEqualTo(Stage.REGISTERED);
        assertThat(reasons(checked)).contains("act-not-at-this-stage");
        assertThat(found(checked)).contains("2 act-missing-before").doesNotContain("2 act-not-at-this-stage");
    }

    /** Article 35: thirty days from receipt of the answer; a request after them has lost its window. */
    @Test
    void aWindowIsShut() {
        lawful().then(HOUSING, "2026-04-01", new Answered(FIRST, Opinion.whole(List.of())))
                .then(HOUSING, "2026-04-02", new Delivered(FIRST, Delivery.signed()))
                .then(PERSON, "2026-06-01", new RemedyRequested(FIRST, Story.of(CITY), Optional.empty()));
        Checked checked = checked();
        assertThat(checked.findings().stream().map(placed -> placed.finding().code()))
                .contains("window-not-open");
    }

    /** Article 34: sixty days from acceptance, to 2026-05-06. Answering late is a breach of the term and an act all the same. */
    @Test
    void whatIsLateIsANote() {
        lawful().then(HOUSING, "2026-05-16", new Answered(FIRST, Opinion.whole(List.of())));
        assertThat(found(checked())).contains("6 term-fulfilled-late");
        Checked.Placed late = checked().findings().stream()
                .filter(placed -> placed.finding().code().equals("term-fulfilled-late"))
                .findFirst()
                .orElseThrow();
        assertThat(late.finding().args()).containsEntry("term", "handling").containsEntry("days", "10");
        assertThat(late.finding().citations()).isNotEmpty();
    }

    /** Justified, for each step is; but what was known at a time between cannot be told. */
    @Test
    void recordedOutOfOrder() {
        lawful();
        again(3, HOUSING, "2026-03-06", "2026-03-20");
        Checked checked = checked();
        assertThat(checked.justifiedToItsEnd()).isTrue();
        assertThat(found(checked)).containsExactly("5 recorded-out-of-order");
    }

    @Test
    void thereMustBeSomethingToCheck() {
        assertThatThrownBy(() -> DESK.check(List.of())).hasMessageContaining("history: is empty");
    }
}
