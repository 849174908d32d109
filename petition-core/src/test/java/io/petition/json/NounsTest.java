package io.petition.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.petition.authority.Actor;
import io.petition.deadline.Grant;
import io.petition.deadline.Milestone;
import io.petition.deadline.Scope;
import io.petition.explain.Citation;
import io.petition.explain.Finding;
import io.petition.explain.Reason;
import io.petition.explain.Step;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Occasion;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Track;
import io.petition.model.Petition;
import io.petition.time.Period;
import io.petition.time.Span;
import io.petition.time.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The nouns in JSON: times, lengths and stages are texts, what is absent is left out. */
class NounsTest {
    @ParameterizedTest
    @ValueSource(
            classes = {
                When.class,
                Span.class,
                Period.class,
                Stage.class,
                Scope.class,
                Actor.class,
                Occasion.class,
                Petition.class,
                Grant.class,
                Milestone.class,
                Track.class,
                MatterState.class,
                Citation.class,
                Reason.class,
                Finding.class,
                Step.class
            })
    <T> void everyNounReadsAsItWasWritten(Class<T> type) {
        for (T sample : Samples.of(type)) {
            RoundTrips.check(sample, type);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "io.petition.time.When         | \"2026-03-02\"",
                "io.petition.time.When         | \"2026-03-02T10:00:00Z\"",
                "io.petition.time.Span         | \"20 working-days\"",
                "io.petition.time.Period       | {\"from\":\"2026-01-01\"}",
                "io.petition.time.Period       | {\"from\":\"2026-01-01\",\"until\":\"2027-01-01\"}",
                "io.petition.lifecycle.Stage   | \"accepted\"",
                "io.petition.lifecycle.Stage   | \"under-remedy-2\"",
                "io.petition.lifecycle.Target  | {\"type\":\"to\",\"stage\":\"accepted\"}",
                "io.petition.lifecycle.Target  | {\"type\":\"stay\"}",
                "io.petition.authority.Actor   | {\"role\":\"petition-office\",\"organ\":\"o\"}",
                "io.petition.authority.Actor   | {\"role\":\"petitioner\",\"person\":\"p\"}",
                "io.petition.deadline.Scope    | {\"kind\":\"track\",\"id\":\"1\",\"round\":1}",
                "io.petition.deadline.Grant    | {\"by\":\"30 calendar-days\",\"shown\":[\"reason\"]}",
                "io.petition.model.Petition    | {\"id\":\"P-1\",\"channel\":\"leader-mailbox\",\"received\":\"2026-03-02\",\"petitioners\":[\"p\"],\"demands\":[],\"respondents\":[]}",
                "io.petition.lifecycle.Command | {\"type\":\"extend\",\"track\":\"1\",\"by\":\"30 calendar-days\",\"because\":\"\",\"told\":false}",
            })
    void readsAsPeopleWriteIt(Class<?> type, String json) {
        for (Jackson jackson : Jackson.values()) {
            assertThat(Jackson.tree(jackson.write(jackson.read(json, type)))).isEqualTo(Jackson.tree(json));
        }
    }

    @ParameterizedTest
    @EnumSource(Jackson.class)
    void whatIsAbsentMayAlsoBeNull(Jackson jackson) {
        assertThat(jackson.read("{\"role\":\"organ\",\"organ\":\"o\",\"person\":null}", Actor.class))
                .isEqualTo(jackson.read("{\"role\":\"organ\",\"organ\":\"o\"}", Actor.class));
    }

    /** A fault names what was given and how to give it. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "io.petition.time.When, 2026/03/02, write a day as 2026-03-02",
        "io.petition.time.When, 2026-03-02T10:00, an instant as 2026-03-02T10:00:00Z",
        "io.petition.time.When, 2026-1-5, write a day as 2026-03-02",
        "io.petition.time.When, 20260105, write a day as 2026-03-02",
        "io.petition.time.When, 2026-02-30, write a day as 2026-03-02",
        "io.petition.time.When, 2026-13-01, write a day as 2026-03-02",
        "io.petition.time.When, +999999999-12-31, write a day as 2026-03-02",
        "io.petition.time.When, -0001-12-31, write a day as 2026-03-02",
        "io.petition.time.When, 2026-03-02T24:00:00Z, an instant as 2026-03-02T10:00:00Z",
        "io.petition.time.When, 2026-03-02T23:59:60Z, an instant as 2026-03-02T10:00:00Z",
        "io.petition.time.When, 2026-02-30T10:00:00Z, an instant as 2026-03-02T10:00:00Z",
        "io.petition.time.When, +10000-01-01T00:00:00Z, an instant as 2026-03-02T10:00:00Z",
        "io.petition.time.Span, 20 days, as 60 calendar-days",
        "io.petition.time.Span, 0 weeks, as 60 calendar-days",
        "io.petition.lifecycle.Stage, under-remedy, a remedy has a level from 1",
        "io.petition.lifecycle.Stage, accepted-1, a remedy has a level from 1",
        "io.petition.lifecycle.Stage, lost, write one as registered",
    })
    void refusesWhatIsNone(Class<?> type, String text, String remedy) {
        for (Jackson jackson : Jackson.values()) {
            assertThatThrownBy(() -> jackson.read('"' + text + '"', type)).hasMessageContaining(remedy);
        }
    }

    /** No number, no list, no day, no empty text passes for the instant of recording; one with an offset does. */
    @ParameterizedTest
    @ValueSource(
            strings = {"1700000000", "1.5", "[2026,3,2]", "\"\"", "null", "\"2026-03-02\"", "\"1700000000\"", "true"})
    void isRecordedAtAnInstantAsItIsWritten(String recorded) {
        String occasion = "{\"actor\":{\"role\":\"organ\",\"organ\":\"o\"},\"happened\":\"2026-03-02\",\"recorded\":";
        for (Jackson jackson : Jackson.values()) {
            assertThatThrownBy(() -> jackson.read(occasion + recorded + "}", Occasion.class))
                    .isNotNull();
            assertThat(jackson.read(occasion + "\"2026-03-02T10:00:00+08:00\"}", Occasion.class)
                            .recorded())
                    .hasToString("2026-03-02T02:00:00Z");
        }
    }

    /** A person prints masked and is stored whole. */
    @ParameterizedTest
    @EnumSource(Jackson.class)
    void aPersonIsStoredUnmasked(Jackson jackson) {
        Actor actor = jackson.read("{\"role\":\"petitioner\",\"person\":\"number 7\"}", Actor.class);
        assertThat(actor.toString()).doesNotContain("number 7");
        assertThat(jackson.write(actor)).contains("number 7");
    }
}
