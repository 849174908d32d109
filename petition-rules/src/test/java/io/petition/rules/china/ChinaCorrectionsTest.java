package io.petition.rules.china;

import static io.petition.rules.china.Story.CITY;
import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static io.petition.rules.china.Story.PERSON;
import static io.petition.time.Span.calendarDays;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.explain.Reason;
import io.petition.lifecycle.Correction;
import io.petition.lifecycle.CorrectionCommand.Correct;
import io.petition.lifecycle.CorrectionEvent.Corrected;
import io.petition.lifecycle.DemandOutcome;
import io.petition.lifecycle.DisposalCommand.Classify;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.DisposalCommand.RaiseObjection;
import io.petition.lifecycle.DisposalCommand.Receive;
import io.petition.lifecycle.DisposalEvent;
import io.petition.lifecycle.Event;
import io.petition.lifecycle.HandlingCommand.Accept;
import io.petition.lifecycle.HandlingCommand.Answer;
import io.petition.lifecycle.HandlingCommand.Deliver;
import io.petition.lifecycle.HandlingCommand.Extend;
import io.petition.lifecycle.IntakeCommand.Register;
import io.petition.lifecycle.IntakeEvent.Registered;
import io.petition.lifecycle.Opinion;
import io.petition.lifecycle.RemedyCommand.RequestRemedy;
import io.petition.lifecycle.Stage;
import io.petition.model.Channel;
import io.petition.model.Party;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may correct what, and that a correction is judged like the act it amounts to. */
class ChinaCorrectionsTest {
    private static final String DAY = "2024-04-20";
    private static final PersonRef HEAD = PersonRef.of("head");
    private static final Actor OTHER = Actor.petitioner(PersonRef.of("somebody-else"));

    /** The lines of the history below. */
    private static final int REGISTERED = 1;

    private static final int FORWARDED = 2;
    private static final int RECEIVED = 3;
    private static final int CLASSIFIED = 4;
    private static final int ACCEPTED = 5;
    private static final int EXTENDED = 6;
    private static final int DELIVERED = 8;
    private static final int REQUESTED = 9;

    private static final Story ASKED = asked();

    static Stream<Arguments> table() {
        return Stream.of(
                row("to an earlier day", HOUSING, DELIVERED, redated("2024-04-09"), "petitioner-does-not-consent"),
                row("to an earlier day, with consent", HOUSING, DELIVERED, consented(redated("2024-04-09")), ""),
                row("another desk's day", OFFICE, DELIVERED, redated("2024-04-09"), "recorded-by-another"),
                row(
                        "the sender's act, struck by whom it was sent to",
                        HOUSING,
                        FORWARDED,
                        struck(),
                        "recorded-by-another"),
                row(
                        "struck from above, but others rest on it",
                        OFFICE,
                        ACCEPTED,
                        struck(),
                        "correction-breaks-later-act"),
                row("struck from above", OFFICE, EXTENDED, struck(), ""),
                row("struck by whom it is nothing to", CITY, EXTENDED, struck(), "recorded-by-another"),
                row("the request, struck by its target", HOUSING, REQUESTED, struck(), "act-goes-against-actor"),
                row("the same, consent or not", HOUSING, REQUESTED, consented(struck()), "act-goes-against-actor"),
                row("the request, struck without asking", CITY, REQUESTED, struck(), "petitioner-does-not-consent"),
                row("the request, struck with consent", CITY, REQUESTED, consented(struck()), ""),
                row("by the petitioner", PERSON, REQUESTED, struck(), ""),
                row("by another petitioner", OTHER, REQUESTED, struck(), "not-the-petitioner"),
                row("a desk's act by the petitioner", PERSON, ACCEPTED, struck(), "recorded-by-another"),
                row("an extension nobody approved", HOUSING, EXTENDED, replaced(extension(20, false)), "not-approved"),
                row("one beyond the bound", HOUSING, EXTENDED, replaced(extension(300, true)), "extension-over-bound"),
                row("a shorter one", HOUSING, EXTENDED, replaced(extension(10, true)), ""),
                row(
                        "a class that leads elsewhere",
                        OFFICE,
                        CLASSIFIED,
                        replaced(new DisposalEvent.Classified(FIRST, MatterClasses.LITIGATION)),
                        "correction-breaks-later-act"),
                row("accepted before it was sent", HOUSING, ACCEPTED, redated("2024-03-03"), "before-what-it-rests-on"),
                row(
                        "delivered so early that the request was late",
                        HOUSING,
                        DELIVERED,
                        consented(redated("2024-03-06")),
                        "correction-breaks-later-act"),
                row(
                        "a correction in the place of an act",
                        HOUSING,
                        RECEIVED,
                        replaced(new Corrected(REQUESTED, Correction.struck(), "so")),
                        "correction-of-another-event"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void whoMayCorrectWhat(String what, Actor actor, Correct correct, String refused) {
        List<String> reasons = ASKED.refusals(actor, DAY, correct);
        if (refused.isEmpty()) {
            assertThat(reasons).as(what).isEmpty();
        } else {
            assertThat(reasons).as(what).contains(refused);
        }
    }

    /** The refusal names the line that no longer stands, and the article by which it does not. */
    @Test
    void whatWouldNotStandIsNamed() {
        assertThat(ASKED.why(HOUSING, DAY, correct(DELIVERED, consented(redated("2024-03-06")))))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.args())
                            .containsEntry("version", Integer.toString(REQUESTED))
                            .containsEntry("finding", "window-not-open");
                    assertThat(reason.citations()).isNotEmpty();
                    assertThat(reason.cure()).isPresent();
                });
    }

    static Stream<Arguments> wrongInSeveralWays() {
        return Stream.of(
                Arguments.of(
                        "by whom, over whose head, at its place, for what came later",
                        OFFICE,
                        correct(DELIVERED, redated("2024-03-04")),
                        List.of(
                                "recorded-by-another",
                                "petitioner-does-not-consent",
                                "before-what-it-rests-on",
                                "correction-breaks-later-act")),
                Arguments.of(
                        "by whom, and twice at its place",
                        OFFICE,
                        correct(EXTENDED, replaced(extension(300, false))),
                        List.of("recorded-by-another", "not-approved", "extension-over-bound")),
                Arguments.of(
                        "without a reason, and the extension and the answer rest on it",
                        OFFICE,
                        new Correct(ACCEPTED, Correction.struck(), " "),
                        List.of("reason-not-given", "correction-breaks-later-act", "correction-breaks-later-act")),
                Arguments.of(
                        "what cannot be read is not judged further",
                        OFFICE,
                        new Correct(99, Correction.struck(), " "),
                        List.of("event-not-in-history", "reason-not-given")));
    }

    /** Whose it is, what it amounts to and what rests on it are asked of every correction, whatever the others say. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongInSeveralWays")
    void everyReasonIsListedOnce(String what, Actor actor, Correct correct, List<String> all) {
        List<Reason> reasons = ASKED.why(actor, DAY, correct);
        assertThat(reasons).as(what).doesNotHaveDuplicates();
        assertThat(reasons).as(what).extracting(Reason::code).containsExactlyInAnyOrderElementsOf(all);
    }

    /** What an office strikes out, the organ does not bring back; the office does. */
    @Test
    void aStrikeIsUndoneByWhoStruck() {
        Story struck = asked().does(OFFICE, DAY, correct(EXTENDED, struck()));
        Correct undo = new Correct(struck.state().version(), Correction.struck(), "it was granted after all");
        assertThat(struck.refusals(HOUSING, DAY, undo)).contains("recorded-by-another");
        struck.does(OFFICE, DAY, undo);
        assertThat(struck.state().milestones()).isEqualTo(ASKED.state().milestones());
    }

    /** An objection goes against whom it is made to: that the matter is sent there. */
    @Test
    void anObjectionIsNotStruckByTheSender() {
        Story objected = sent().does(HOUSING, "2024-03-05", new Receive(FIRST))
                .does(HOUSING, "2024-03-06", new RaiseObjection(FIRST, "not ours"));
        assertThat(objected.refusals(OFFICE, "2024-03-07", correct(4, struck())))
                .contains("act-goes-against-actor");
        objected.does(HOUSING, "2024-03-07", correct(4, struck()));
        assertThat(objected.state().track(FIRST).orElseThrow().stage()).isEqualTo(Stage.FORWARDED);
    }

    /** An organ that registers what is said against it neither takes it away nor rewrites it alone. */
    @Test
    void anAccusationIsNotRewrittenByTheAccused() {
        Petition against = Petition.builder()
                .from(petition())
                .addRespondents(Party.organ(Party.Side.ACCUSED, Story.of(HOUSING)))
                .build();
        Story registered = Story.under(ChinaRules.national()).does(HOUSING, "2024-03-04", new Register(against));
        Correct rewritten = correct(REGISTERED, replaced(new Registered(petition())));
        assertThat(registered.refusals(
                        HOUSING, DAY, correct(REGISTERED, struck()).consented()))
                .contains("act-goes-against-actor");
        assertThat(registered.refusals(HOUSING, DAY, rewritten)).contains("act-goes-against-actor");
        registered.does(HOUSING, DAY, rewritten.consented());
    }

    private static Story sent() {
        return Story.under(ChinaRules.national())
                .does(OFFICE, "2024-03-04", new Register(petition()))
                .does(OFFICE, "2024-03-04", new Forward(FIRST, List.of(Story.of(HOUSING))));
    }

    private static Story asked() {
        return sent().does(HOUSING, "2024-03-05", new Receive(FIRST))
                .does(OFFICE, "2024-03-05", new Classify(FIRST, MatterClasses.ORDINARY))
                .does(HOUSING, "2024-03-05", new Accept(FIRST))
                .does(
                        HOUSING,
                        "2024-03-05",
                        Extend.by(FIRST, calendarDays(20))
                                .because("survey")
                                .approvedBy(HEAD)
                                .petitionerTold())
                .does(
                        HOUSING,
                        "2024-03-05",
                        new Answer(FIRST, Opinion.whole(List.of(DemandOutcome.of("explained", "art. 1")))))
                .does(HOUSING, "2024-04-10", Deliver.signed(FIRST))
                .does(PERSON, "2024-04-15", RequestRemedy.inTime(FIRST, Story.of(CITY)));
    }

    private static Petition petition() {
        return Petition.builder()
                .id(PetitionId.of("P-1"))
                .channel(Channel.LETTER)
                .received(When.on(LocalDate.parse("2024-03-04")))
                .petitioners(List.of(PERSON.person().orElseThrow()))
                .build();
    }

    private static Event extension(int days, boolean approved) {
        Extend extend = Extend.by(FIRST, calendarDays(days)).because("survey").petitionerTold();
        return (approved ? extend.approvedBy(HEAD) : extend).asEvent();
    }

    private static Correct struck() {
        return new Correct(1, Correction.struck(), "recorded in error");
    }

    private static Correct redated(String day) {
        return new Correct(1, Correction.redated(When.on(LocalDate.parse(day))), "a slip of the pen");
    }

    private static Correct replaced(Event event) {
        return new Correct(1, Correction.replaced(event), "a slip of the pen");
    }

    private static Correct consented(Correct correct) {
        return correct.consented();
    }

    private static Correct correct(long version, Correct like) {
        return new Correct(version, like.correction(), like.because(), like.consent());
    }

    private static Arguments row(String what, Actor actor, long version, Correct like, String refused) {
        return Arguments.of(what, actor, correct(version, like), refused);
    }
}
