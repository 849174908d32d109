package io.petition.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.condition.Condition;
import io.petition.law.MilestoneKey;
import io.petition.model.MatterId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names in which conditions on matters are written. */
class CaseFactsTest {
    private static final MilestoneKey SENT = MilestoneKey.of("sent");
    private static final MilestoneKey TOLD = MilestoneKey.of("told");

    /** A host that writes a condition from text gets the fact that a program would use. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "clock.handling is overdue",
                "due.handling between 2024-01-01 and 2024-12-31",
                "finished.handling known",
                "extended.handling is true",
                "happened.answered is false",
                "on.answered at least 2024-01-01",
                "outcome.supported is true",
                "rating.organ is window-lapsed",
                "rated-on.organ known",
                "remedy is upheld",
                "as-of at least 2024-01-01",
                "attribute.backlog is yes",
                "plus.15.registered at least 2024-01-01",
                "plus.30.on.accepted known",
                "in-all.answered/duty-answered is true",
                "on-all.answered at least 2024-01-01",
                "on-any.answered/duty-answered known",
                "kept-all.30.registered/accepted/acceptance-decided is overdue",
                "persons between 1 and 9999"
            })
    void whatIsWrittenIsReadAndPrintedAgain(String text) {
        Condition<CaseFact> read = CaseFacts.VOCABULARY.read(text).condition().orElseThrow();
        assertThat(CaseFacts.VOCABULARY.read(read.toString()).condition()).contains(read);
        assertThat(CaseFacts.VOCABULARY.lint(read)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plus.15.weather",
                "plus.registered",
                "plus.1x.registered",
                "plus.15.registered/sent",
                "plus.9999999.registered",
                "kept.15.registered",
                "kept.15.registered/",
                "kept.15.on./sent",
                "kept.15.received.x/sent",
                "kept-all.15.registered",
                "in-all.",
                "in-all.answered/",
                "rating.",
                "nothing"
            })
    void whatIsNoFactIsNone(String name) {
        assertThat(CaseFacts.VOCABULARY.fact(name)).isEmpty();
    }

    @Test
    void theNameOfKeptDaysSaysAllThatDecidesThem() {
        var kept = CaseFacts.kept(CaseFacts.REGISTERED, 15, SENT, TOLD);
        assertThat(kept.name()).isEqualTo("kept.15.registered/sent/told");
        assertThat(CaseFacts.VOCABULARY.fact(kept.name()).orElseThrow().of(fact("", "2024-03-20", "2024-05-01")))
                .isEqualTo(kept.of(fact("", "2024-03-20", "2024-05-01")));
    }

    /** 15 days from 2024-03-01 end on the 16th; the first of the milestones decides; unknown where nobody says as of when. */
    @ParameterizedTest
    @CsvSource({
        "2024-03-16, '', 2024-05-01, in-time",
        "2024-03-17, '', 2024-05-01, late",
        "2024-03-17, 2024-03-02, 2024-05-01, in-time",
        "'', '', 2024-03-16, open",
        "'', '', 2024-03-17, overdue",
        "'', '', '', unknown",
        "2024-03-16, '', '', in-time"
    })
    void keptDays(String sent, String told, String asOf, String expected) {
        assertThat(CaseFacts.kept(CaseFacts.REGISTERED, 15, SENT, TOLD)
                        .of(fact(sent, told, asOf))
                        .map(ClockClass::code)
                        .orElse("unknown"))
                .isEqualTo(expected);
    }

    /**
     * What every track has reached: of a fact that says nothing of its tracks, what happened; else the day of the last of them, and
     * nothing while one is left. What one of them had first is what it was.
     */
    @ParameterizedTest
    @CsvSource({
        "2024-03-10, '', '', '', 2024-03-10, 2024-03-10, in-time",
        "2024-03-10, 2024-03-05, '', '', 2024-03-05, 2024-03-05, in-time",
        "2024-03-10, '', 2024-03-20, '', 2024-03-10, 2024-03-20, late",
        "2024-03-10, '', '', 2024-03-02, 2024-03-10, '', overdue",
        "'', '', '', '', '', '', overdue"
    })
    void whatEveryTrackHasReached(
            String sent, String told, String inAll, String left, String first, String last, String kept) {
        CaseFact.Builder built = CaseFact.builder().from(fact(sent, told, "2024-05-01"));
        if (!inAll.isEmpty()) {
            built.putMoment(AllTracks.inAll(SENT), LocalDate.parse(inAll));
        }
        if (!left.isEmpty()) {
            built.putMoment(AllTracks.notInAll(SENT), LocalDate.parse(left));
        }
        CaseFact fact = built.build();
        List<MilestoneKey> keys = List.of(SENT, TOLD);
        assertThat(CaseFacts.onAny(keys).of(fact).map(LocalDate::toString).orElse(""))
                .isEqualTo(first);
        assertThat(CaseFacts.onAll(keys).of(fact).map(LocalDate::toString).orElse(""))
                .isEqualTo(last);
        assertThat(CaseFacts.inAll(keys).of(fact)).contains(!last.isEmpty());
        assertThat(CaseFacts.keptInAll(CaseFacts.REGISTERED, 15, keys).of(fact).map(ClockClass::code))
                .contains(kept);
    }

    /** Of a matter never registered nothing is known, and nothing is due. */
    @Test
    void whatNeverBeganIsNotKnown() {
        CaseFact nothing = CaseFact.builder().matter(MatterId.of("M")).build();
        assertThat(CaseFacts.kept(CaseFacts.REGISTERED, 15, SENT).of(nothing)).isEmpty();
        assertThat(CaseFacts.plus(CaseFacts.REGISTERED, 15).of(nothing)).isEmpty();
        for (String name : List.of(
                "channel",
                "persons",
                "region",
                "closed",
                "settled",
                "on-the-spot",
                "reconciled",
                "remedy",
                "clock.handling",
                "rating.organ")) {
            assertThat(CaseFacts.VOCABULARY.fact(name).orElseThrow().of(nothing))
                    .as(name)
                    .isEmpty();
        }
    }

    private static CaseFact fact(String sent, String told, String asOf) {
        CaseFact.Builder fact = CaseFact.builder()
                .matter(MatterId.of("M"))
                .intake(Intake.builder()
                        .registered(LocalDate.parse("2024-03-01"))
                        .build());
        if (!sent.isEmpty()) {
            fact.putMoment(SENT, LocalDate.parse(sent));
        }
        if (!told.isEmpty()) {
            fact.putMoment(TOLD, LocalDate.parse(told));
        }
        if (!asOf.isEmpty()) {
            fact.asOf(LocalDate.parse(asOf));
        }
        return fact.build();
    }
}
