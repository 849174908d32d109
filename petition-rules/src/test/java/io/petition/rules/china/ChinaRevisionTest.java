package io.petition.rules.china;

import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static io.petition.rules.china.Story.PERSON;
import static io.petition.time.Span.calendarDays;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.lifecycle.Correction;
import io.petition.lifecycle.CorrectionCommand.Correct;
import io.petition.lifecycle.DisposalCommand.Classify;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.DisposalCommand.Receive;
import io.petition.lifecycle.HandlingCommand.Accept;
import io.petition.lifecycle.HandlingCommand.Answer;
import io.petition.lifecycle.HandlingCommand.Extend;
import io.petition.lifecycle.IntakeCommand.Register;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.Recorded;
import io.petition.model.Channel;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.Recurrence;
import io.petition.statistics.CaseFact;
import io.petition.statistics.Classifier;
import io.petition.statistics.ClockClass;
import io.petition.statistics.Place;
import io.petition.statistics.Revision;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Panel;
import io.petition.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The report as of 1 June is made on 3 June; by July some records came late and some were corrected. The report's figure is made
 * again from the histories of July, and each matter that moved names what moved it.
 */
class ChinaRevisionTest {
    private static final Lifecycle DESK = Lifecycle.under(ChinaRules.national());
    private static final Classifier CLASSIFIER = ChinaIndicators.classifier(DESK);
    private static final LocalDate AS_OF = LocalDate.parse("2024-06-01");
    private static final Instant REPORTED = Instant.parse("2024-06-03T00:00:00Z");
    private static final Instant KNOWN = Instant.parse("2024-07-01T00:00:00Z");

    /** The line after registration, forwarding, receipt, class and acceptance. */
    private static final long SIXTH = 6;

    private static final long SEVENTH = 7;
    private static final long EIGHTH = 8;

    /** A matter before the report and after it: the handling term ends on 6 May, or on the day to which it is extended. */
    record Row(
            String name,
            UnaryOperator<Story> until,
            UnaryOperator<Story> since,
            Optional<ClockClass> before,
            Optional<ClockClass> after,
            List<Long> by) {
        List<Recorded> then() {
            return until.apply(Story.of(DESK, name)).state().history();
        }

        List<Recorded> now() {
            return since.apply(until.apply(Story.of(DESK, name))).state().history();
        }
    }

    static List<Row> rows() {
        return List.of(
                row("nothing came since", answered("2024-05-04"), story -> story, "in-time", "in-time"),
                row(
                        "the answer of April told in June",
                        ChinaRevisionTest::accepted,
                        story -> story.late(HOUSING, "2024-04-30", "2024-06-10", answer()),
                        "overdue",
                        "in-time",
                        SIXTH),
                row(
                        "the answer of 20 May told in June",
                        ChinaRevisionTest::accepted,
                        story -> story.late(HOUSING, "2024-05-20", "2024-06-10", answer()),
                        "overdue",
                        "late",
                        SIXTH),
                // After the day: the report would say the same today.
                row(
                        "answered after the day",
                        ChinaRevisionTest::accepted,
                        story -> story.does(HOUSING, "2024-06-20", answer()),
                        "overdue",
                        "overdue"),
                row(
                        "answered after the day, told before the report",
                        story -> accepted(story).does(HOUSING, "2024-06-02", answer()),
                        story -> story,
                        "overdue",
                        "overdue"),
                row(
                        "the answer redated into April",
                        answered("2024-05-20"),
                        corrected(HOUSING, SIXTH, Correction.redated(When.on(LocalDate.parse("2024-04-30")))),
                        "late",
                        "in-time",
                        SEVENTH),
                row(
                        "the answer redated past the day",
                        story -> accepted(story).late(HOUSING, "2024-05-04", "2024-06-02", answer()),
                        corrected(HOUSING, SIXTH, Correction.redated(When.on(LocalDate.parse("2024-06-02")))),
                        "in-time",
                        "overdue",
                        SEVENTH),
                row(
                        "the extension struck",
                        ChinaRevisionTest::extended,
                        corrected(OFFICE, SIXTH, Correction.struck()),
                        "in-time",
                        "late",
                        EIGHTH),
                row(
                        "the extension replaced by a shorter one",
                        ChinaRevisionTest::extended,
                        corrected(
                                HOUSING, SIXTH, Correction.replaced(extension(5).asEvent())),
                        "in-time",
                        "late",
                        EIGHTH),
                row("registered late", story -> story, registered("2024-05-30", "2024-06-05"), "", "not-started", 1L),
                row(
                        "registered by mistake",
                        registered("2024-05-30", "2024-05-30"),
                        story -> story.does(
                                OFFICE,
                                "2024-06-12",
                                new Correct(1, Correction.struck(), "no petition, the letter was an inquiry")
                                        .consented()),
                        "not-started",
                        "",
                        2L));
    }

    static Stream<Arguments> table() {
        return rows().stream().map(row -> Arguments.of(row.name(), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void eachMatterNamesWhatMovedIt(String name, Row row) {
        List<Recorded> now = row.now();
        Optional<CaseFact> reported = row.then().isEmpty() ? Optional.empty() : fact(row.then(), REPORTED);
        Optional<CaseFact> before = fact(now, REPORTED);
        Optional<CaseFact> after = fact(now, KNOWN);
        assertThat(before).as("the report's fact made again").isEqualTo(reported);
        assertThat(standing(before)).as("then").isEqualTo(row.before());
        assertThat(standing(after)).as("now").isEqualTo(row.after());

        Revision revision = revision(List.of(now));
        assertThat(revision.same()).isEqualTo(row.by().isEmpty() ? 1 : 0);
        assertThat(revision.moved())
                .allSatisfy(moved -> {
                    assertThat(moved.matter()).isEqualTo(now.get(0).matter());
                    assertThat(moved.before()).isEqualTo(before);
                    assertThat(moved.after()).isEqualTo(after);
                    assertThat(moved.by()).extracting(Recorded::version).containsExactlyElementsOf(row.by());
                })
                .hasSize(row.by().isEmpty() ? 0 : 1);
    }

    /** The report said so; made again of July's histories it says the same, and July's own figure is another. */
    @Test
    void thePastReportIsMadeAgain() {
        List<List<Recorded>> then = new ArrayList<>();
        List<List<Recorded>> now = new ArrayList<>();
        for (Row row : rows()) {
            now.add(row.now());
            if (!row.then().isEmpty()) {
                then.add(row.then());
            }
        }
        String reported = "4 of 9 (44.4 %), 1 late, 4 overdue, 1 not-started";
        assertThat(figure(facts(then, REPORTED))).isEqualTo(reported);
        assertThat(figure(facts(now, REPORTED))).isEqualTo(reported);
        assertThat(figure(facts(now, KNOWN))).isEqualTo("3 of 9 (33.3 %), 3 late, 3 overdue, 1 not-started");
        Revision revision = revision(now);
        assertThat(revision.moved())
                .extracting(moved -> moved.matter().value())
                .containsExactlyElementsOf(rows().stream()
                        .filter(row -> !row.by().isEmpty())
                        .map(Row::name)
                        .toList());
        assertThat(revision.same()).isEqualTo(3);
    }

    private static Revision revision(List<List<Recorded>> histories) {
        return Revision.of(facts(histories, REPORTED), facts(histories, KNOWN), histories, REPORTED, KNOWN);
    }

    private static List<CaseFact> facts(List<List<Recorded>> histories, Instant knownAt) {
        return histories.stream()
                .flatMap(history -> fact(history, knownAt).stream())
                .toList();
    }

    private static Optional<CaseFact> fact(List<Recorded> history, Instant knownAt) {
        return CLASSIFIER.of(history, knownAt, AS_OF, Place.unknown());
    }

    private static Optional<ClockClass> standing(Optional<CaseFact> fact) {
        return fact.map(known -> known.clock(Terms.HANDLING).orElseThrow().standing());
    }

    private static String figure(List<CaseFact> facts) {
        Indicator<CaseFact> indicator =
                ChinaIndicators.all().ofCases("on-time-completion").orElseThrow();
        return indicator.of(Panel.of(indicator).tally(facts)).toString();
    }

    private static Row row(
            String name,
            UnaryOperator<Story> until,
            UnaryOperator<Story> since,
            String before,
            String after,
            Long... by) {
        return new Row(name, until, since, word(before), word(after), List.of(by));
    }

    private static Optional<ClockClass> word(String code) {
        return Stream.of(ClockClass.values())
                .filter(standing -> standing.code().equals(code))
                .findFirst();
    }

    private static UnaryOperator<Story> registered(String day, String recorded) {
        return story -> story.late(OFFICE, day, recorded, new Register(petition(day)));
    }

    private static Story accepted(Story story) {
        return story.does(OFFICE, "2024-03-01", new Register(petition("2024-03-01")))
                .does(OFFICE, "2024-03-02", new Forward(FIRST, List.of(Story.of(HOUSING))))
                .does(HOUSING, "2024-03-03", new Receive(FIRST))
                .does(HOUSING, "2024-03-04", new Classify(FIRST, MatterClasses.ORDINARY))
                .does(HOUSING, "2024-03-05", new Accept(FIRST));
    }

    private static UnaryOperator<Story> answered(String day) {
        return story -> accepted(story).does(HOUSING, day, answer());
    }

    private static Story extended(Story story) {
        return accepted(story).does(HOUSING, "2024-04-20", extension(20)).does(HOUSING, "2024-05-20", answer());
    }

    private static UnaryOperator<Story> corrected(Actor actor, long version, Correction correction) {
        return story -> story.does(actor, "2024-06-12", new Correct(version, correction, "a slip of the pen"));
    }

    private static Answer answer() {
        return Answer.whole(FIRST, "supported", "a law");
    }

    private static Extend extension(int days) {
        return Extend.by(FIRST, calendarDays(days))
                .because("survey")
                .approvedBy(PersonRef.of("head"))
                .petitionerTold();
    }

    private static Petition petition(String day) {
        return Petition.builder()
                .id(PetitionId.of("P-1"))
                .channel(Channel.LETTER)
                .received(When.on(LocalDate.parse(day)))
                .petitioners(List.of(PERSON.person().orElseThrow()))
                .recurrence(Recurrence.FIRST)
                .build();
    }
}
