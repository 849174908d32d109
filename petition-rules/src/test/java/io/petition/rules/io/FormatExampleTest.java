package io.petition.rules.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.petition.condition.Condition;
import io.petition.deadline.overlay.Overlaid;
import io.petition.deadline.overlay.Overlays;
import io.petition.explain.Citation;
import io.petition.law.Anchor;
import io.petition.law.Anchor.Point;
import io.petition.law.Ceiling;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.EditionChoice;
import io.petition.law.ExtensionBound;
import io.petition.law.ExtensionBound.Need;
import io.petition.law.Holder;
import io.petition.law.LegalEffect;
import io.petition.law.Length;
import io.petition.law.MatterClass;
import io.petition.law.MilestoneKey;
import io.petition.law.Overlay;
import io.petition.law.PauseGround;
import io.petition.law.Regime;
import io.petition.law.Standing;
import io.petition.law.TermFacts;
import io.petition.law.TermKey;
import io.petition.law.TermRule;
import io.petition.time.Counting;
import io.petition.time.Counting.DayEnd;
import io.petition.time.Counting.DayOff;
import io.petition.time.Counting.FirstDay;
import io.petition.time.Counting.Roll;
import io.petition.time.OpeningHours;
import io.petition.time.OpeningHours.Hours;
import io.petition.time.Period;
import io.petition.time.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The documentation of the format says what is true, and says all of it. */
class FormatExampleTest {
    private static final String ACT = "Toy Petition Act (revised)";
    private static final Optional<String> GAZETTE = Optional.of("Toy Gazette no. 12");

    private static Citation act(String article) {
        return new Citation(ACT, article, GAZETTE);
    }

    private static Dated<TermRule> term(Edition edition, String key) {
        return edition.term(TermKey.of(key)).rule().orElseThrow();
    }

    private static Overlay.Change change(Overlay overlay, String key) {
        return overlay.terms().stream()
                .filter(change -> change.rule().value().key().value().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static MilestoneKey at(String key) {
        return MilestoneKey.of(key);
    }

    private static Period closed(int from, int to) {
        return Period.closed(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    }

    @Test
    void theHeadSaysWhatItSays() {
        Regime toy = Toy.regime();
        Hours morning = Hours.of("09:00", "12:00");
        List<Hours> day = List.of(morning, Hours.of("13:00", "18:00"));
        assertThat(toy.id()).isEqualTo("toy");
        assertThat(toy.zone()).isEqualTo(ZoneId.of("Asia/Seoul"));
        assertThat(toy.calendar()).isSameAs(Toy.CALENDAR);
        assertThat(toy.hours())
                .contains(new OpeningHours(
                        Map.of(
                                DayOfWeek.MONDAY, day,
                                DayOfWeek.TUESDAY, day,
                                DayOfWeek.WEDNESDAY, day,
                                DayOfWeek.THURSDAY, day,
                                DayOfWeek.FRIDAY, List.of(morning)),
                        List.of()));
        assertThat(toy.editionChoice())
                .isEqualTo(Dated.unconfirmed(
                        EditionChoice.BY_STEP,
                        Period.from(LocalDate.of(2010, 1, 1)),
                        Citation.of("Toy Transition Act", "1")));
        assertThat(toy.parts()).isEmpty();
    }

    @Test
    void countingIsLawInTime() {
        assertThat(Toy.regime().counting().at(LocalDate.of(2005, 6, 1)))
                .contains(Dated.unconfirmed(
                        new Counting(FirstDay.COUNTED, Roll.NONE, DayOff.SUNDAY_OR_DECREED),
                        closed(2000, 2009),
                        Citation.of("Toy Civil Code", "10"),
                        Citation.of("Toy Civil Code", "11")));
        assertThat(Toy.regime().counting().at(LocalDate.of(2020, 6, 1)))
                .contains(Dated.confirmed(
                        new Counting(FirstDay.NOT_COUNTED, Roll.FOLLOWING, DayOff.NOT_WORKED, DayEnd.CLOSE_OF_BUSINESS),
                        Period.from(LocalDate.of(2009, 7, 1)),
                        new Citation("Toy Civil Code", "10a", Optional.of("Toy Gazette no. 7"))));
    }

    @Test
    void anEditionGovernsWhileItIsInForce() {
        Regime toy = Toy.regime();
        assertThat(toy.editions().at(LocalDate.of(2014, 12, 31)))
                .map(Edition::id)
                .contains("toy-2000");
        assertThat(toy.editions().at(LocalDate.of(2015, 1, 1))).map(Edition::id).contains("toy-2015");
        assertThat(toy.editions().at(LocalDate.of(2020, 6, 30))).isEmpty();
        assertThat(toy.editions().at(LocalDate.of(2020, 7, 1))).isEqualTo(toy.edition("toy-2015"));
        assertThat(toy.edition("toy-2015").orElseThrow().disputeSteps().citations())
                .containsExactly(act("9"), act("9-2"));
    }

    @Test
    void aTermSaysEverythingThereIsToSay() {
        TermRule rule = TermRule.builder()
                .key(TermKey.of("answer"))
                .length(Length.of(Span.calendarDays(30)))
                .anchor(Anchor.latestOf(Point.at(at("accepted")), Point.after(at("heard"), Span.workingDays(5))))
                .addRestarts(at("supplemented"))
                .addStops(at("answered"), at("settled"))
                .addReleases(at("withdrawn"))
                .addAnnuls(at("not-accepted"))
                .addTransfers(at("handed-over"))
                .holder(Holder.ORGAN)
                .effect(LegalEffect.STATUTORY)
                .optional(false)
                .extension(new ExtensionBound(
                        Ceiling.original(),
                        OptionalInt.of(2),
                        at("extended"),
                        Set.of(Need.values()),
                        List.of(act("7"), act("7-2"))))
                .addPauses(PauseGround.of("hearing", at("hearing-began"), at("hearing-ended"), act("8")))
                .addPauses(new PauseGround(
                        "supplement",
                        at("supplement-asked"),
                        at("supplemented"),
                        Optional.of(Span.workingDays(10)),
                        OptionalInt.of(1),
                        List.of(act("8(2)"))))
                .counting(new Counting(FirstDay.COUNTED, Roll.PRECEDING, DayOff.NOT_WORKED, DayEnd.CLOSE_OF_BUSINESS))
                .appliesTo(Condition.all(
                        Condition.in(TermFacts.MATTER_CLASS, Set.of(MatterClass.of("3(1)"), MatterClass.of("3(2)"))),
                        Condition.any(
                                Condition.not(Condition.known(TermFacts.REACHABLE)),
                                Condition.is(TermFacts.REACHABLE, true)),
                        Condition.is(TermFacts.attribute("procedure"), "ordinary")))
                .build();
        Edition edition = Toy.regime().edition("toy-2015").orElseThrow();
        assertThat(term(edition, "answer"))
                .isEqualTo(Dated.unconfirmed(
                        rule, closed(2015, 2029), act("5"), Citation.of("Toy Administrative Act", "12")));
    }

    @Test
    void whatIsNotSaidHasItsMeaning() {
        Edition edition = Toy.regime().edition("toy-2015").orElseThrow();
        assertThat(term(edition, "complaint").value().optional())
                .as("a window of the petitioner")
                .isTrue();
        assertThat(term(edition, "permit").value().optional()).isFalse();
        assertThat(term(edition, "permit").value().deemed()).contains("permit-given");
        assertThat(term(edition, "permit").value().perBearer()).isTrue();
        assertThat(term(edition, "complaint").value().perBearer()).isFalse();
        assertThat(term(edition, "permit").standing()).isEqualTo(Standing.CONFIRMED);
        assertThat(term(edition, "permit").validity()).isEqualTo(edition.validity());
        assertThat(term(edition, "permit").value().appliesTo()).isEqualTo(Condition.always());
        assertThat(term(edition, "call-back").citations()).containsExactly(Citation.of("Toy Service Charter", ""));
        assertThat(term(edition, "call-back").value().starts()).containsExactly(at("called, by phone"));
    }

    @Test
    void anOverlayTakesFromItsEditionWhatItDoesNotSay() {
        Regime toy = Toy.regime();
        Dated<TermRule> before = term(toy.edition("toy-2015").orElseThrow(), "answer");
        Overlay.Change changed = change(Toy.overlay(), "answer");
        Citation four = new Citation("Rules of the northern province", "4", Optional.of("a newspaper's account"));
        assertThat(changed.rule().value())
                .isEqualTo(TermRule.builder()
                        .from(before.value())
                        .length(Length.of(Span.workingDays(20)))
                        .pauses(List.of(new PauseGround(
                                "panel",
                                at("panel-began"),
                                at("panel-ended"),
                                Optional.of(Span.calendarDays(15)),
                                OptionalInt.empty(),
                                List.of(four))))
                        .extension(Optional.empty())
                        .counting(Optional.empty())
                        .appliesTo(Condition.always())
                        .build());
        assertThat(changed.rule().validity()).isEqualTo(closed(2021, 2027));
        assertThat(changed.rule().standing()).isEqualTo(Standing.UNCONFIRMED);
        assertThat(changed.authority()).extracting(Citation::article).containsExactly("1-2", "20");
        assertThat(changed.authority()).extracting(Citation::instrument).containsExactly(four.instrument(), ACT);
    }

    @Test
    void anOverlayCountsInItsOwnWay() {
        Overlay overlay = Toy.overlay();
        assertThat(change(overlay, "first-call").rule().value().counting())
                .contains(new Counting(FirstDay.NOT_COUNTED, Roll.NONE, DayOff.NOT_WORKED));
        assertThat(overlay.withdrawn()).extracting(Overlay.Withdrawal::key).containsExactly(TermKey.of("call-back"));
    }

    @Test
    void theOverlayCanBeLaidAndTheOutcomeWritten() {
        Overlaid laid = Overlays.lay(Toy.regime(), Toy.overlay());
        assertThat(laid.reasons()).isEmpty();
        String text = RegimeText.of(laid.regime().orElseThrow());
        assertThat(text)
                .contains("edition: toy-2015+toy-north\nover: toy-2015\n")
                .contains("in-force: 2015-01-01..2019-12-31, 2020-07-01..2020-12-31, 2028-01-01..\n");
        assertThat(Toy.regime(text)).isEqualTo(laid.regime().orElseThrow());
    }

    @Test
    void everyStatementIsUsedAndExplained() {
        Set<String> keys = new TreeSet<>(ImmutableSet.of("authority"));
        keys.addAll(keys(Layout.REGIME));
        keys.addAll(keys(Layout.OVERLAY));
        usedAndExplained(keys, Toy.text("regime-format.txt") + Toy.text("overlay-format.txt"));
        usedAndExplained(keys(Layout.INDICATORS), Toy.text("indicator-format.txt"));
    }

    private static Set<String> keys(Layout layout) {
        Set<String> keys = new TreeSet<>(layout.head());
        layout.sections().values().forEach(keys::addAll);
        return keys;
    }

    private static void usedAndExplained(Set<String> keys, String text) {
        String explained =
                text.lines().filter(line -> line.startsWith("#")).collect(Collectors.joining("\n", " ", " "));
        for (String key : keys) {
            assertThat(text).as("used").containsPattern("(?m)^" + key + ": ");
            assertThat(explained).as("explained").containsPattern("(?s)[ ,]" + key + "[ :,]");
        }
    }
}
