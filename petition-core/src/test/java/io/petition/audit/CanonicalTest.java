package io.petition.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.petition.authority.Actor;
import io.petition.condition.Condition;
import io.petition.law.MatterClass;
import io.petition.law.TermFacts;
import io.petition.lifecycle.DisposalEvent;
import io.petition.lifecycle.HandlingEvent;
import io.petition.lifecycle.IntakeEvent;
import io.petition.lifecycle.Occasion;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.UnknownEvent;
import io.petition.model.Channel;
import io.petition.model.MatterId;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.TrackId;
import io.petition.time.Span;
import io.petition.time.When;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The canonical form, written out by hand from the package page. A row that changes breaks every chain that is stored. */
class CanonicalTest {
    /** A component whose declared type says nothing of what it holds. */
    record Box(Object it) {}

    record Grown(String text, Optional<String> note, OptionalInt count, List<String> tags, Map<String, String> more) {}

    record Ordered(int b, int a, int c) {}

    @JsonTypeName("stable-name")
    record Renamed(boolean yes) {}

    record Named_1() {}

    enum Colour {
        RED {
            @Override
            public String toString() {
                return "not this";
            }
        }
    }

    static Stream<Arguments> values() {
        return Stream.of(
                arguments("plain", "\"plain\""),
                arguments("", "\"\""),
                arguments("信访", "\"信访\""),
                arguments("a\"b\\c", "\"a\\\"b\\\\c\""),
                arguments("a\nb\u0000\u007f", "\"a\\u000ab\\u0000\\u007f\""),
                arguments("\ud83d\ude00", "\"\ud83d\ude00\""),
                arguments("\ud83d-\ude00", "\"\\ud83d-\\ude00\""),
                arguments("\\ud83d", "\"\\\\ud83d\""),
                arguments(1, "1"),
                arguments(-1L, "-1"),
                arguments((short) 7, "7"),
                arguments((byte) 8, "8"),
                arguments(new BigInteger("12345678901234567890"), "12345678901234567890"),
                arguments(new BigDecimal("1.50"), "1.50"),
                arguments(0.1, "0x1.999999999999ap-4"),
                arguments(1.0f, "0x1.0p0"),
                arguments(true, "true"),
                arguments(LocalDate.of(2026, 3, 2), "2026-03-02"),
                arguments(LocalTime.of(9, 0), "09:00"),
                arguments(LocalDateTime.of(2026, 3, 2, 9, 0), "2026-03-02T09:00"),
                arguments(Instant.parse("2026-03-02T01:00:00.5Z"), "2026-03-02T01:00:00.500Z"),
                arguments(Duration.ofMinutes(90), "PT1H30M"),
                arguments(Channel.LETTER, "Channel.LETTER"),
                arguments(Colour.RED, "Colour.RED"),
                arguments(List.of(), "[]"),
                arguments(List.of("b", "a", "b"), "[\"b\",\"a\",\"b\"]"),
                arguments(Set.of(), "{}"),
                arguments(ImmutableSet.of("b", "a"), "{\"a\",\"b\"}"),
                arguments(ImmutableSet.of(10, 9), "{10,9}"),
                arguments(Map.of(), "{=}"),
                arguments(ImmutableMap.of("b", 1, "a", List.of()), "{\"a\"=[],\"b\"=1}"),
                arguments(Optional.empty(), "?"),
                arguments(Optional.of("a"), "?\"a\""),
                arguments(OptionalInt.of(3), "?3"),
                arguments(OptionalLong.of(9), "?9"),
                arguments(OptionalDouble.of(0.5), "?0x1.0p-1"),
                arguments(PersonRef.of("someone"), "@"),
                arguments(new Ordered(1, 2, 3), "Ordered(a=2,b=1,c=3)"),
                arguments(new Renamed(true), "stable-name(yes=true)"),
                arguments(new Named_1(), "Named_1()"),
                arguments(When.on(LocalDate.of(2026, 3, 2)), "Day(date=2026-03-02)"),
                arguments(Arrays.asList("a", null), "[\"a\",null]"),
                arguments(
                        Condition.is(TermFacts.MATTER_CLASS, MatterClass.of("31(6)")),
                        "Condition(\"matter-class is 31(6)\")"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsWrittenAsThePackagePageSays(Object value, String text) {
        assertThat(Canonical.of(new Box(value)).text()).isEqualTo("Box(it=" + text + ")");
    }

    /** So that no two rows could be mistaken for one another wherever they stand. */
    @Test
    void noTwoValuesHaveOneText() {
        assertThat(values().map(row -> row.get()[1])).doesNotHaveDuplicates();
    }

    /** What a later version adds, and an earlier event does not have, leaves its text as it was. */
    @Test
    void whatIsEmptyIsLeftOut() {
        assertThat(Canonical.of(new Grown("a", Optional.empty(), OptionalInt.empty(), List.of(), Map.of()))
                        .text())
                .isEqualTo("Grown(text=\"a\")");
        assertThat(Canonical.of(new Grown("a", Optional.of(""), OptionalInt.of(0), List.of(""), Map.of("k", "")))
                        .text())
                .isEqualTo("Grown(count=0,more={\"k\"=\"\"},note=\"\",tags=[\"\"],text=\"a\")");
    }

    static Stream<Arguments> events() {
        Actor housing = Actor.organ(OrganId.of("housing"));
        When day = When.on(LocalDate.of(2026, 3, 2));
        Occasion entered = new Occasion(housing, day, Instant.parse("2026-03-02T10:00:00Z"));
        String at = "at=Occasion(actor=Actor(organ=OrganId(value=\"housing\"),role=Role.ORGAN),"
                + "happened=Day(date=2026-03-02),recorded=2026-03-02T10:00:00Z)";
        Petition petition = Petition.builder()
                .id(PetitionId.of("P-1"))
                .channel(Channel.LETTER)
                .received(day)
                .addPetitioners(PersonRef.of("first"), PersonRef.of("second"))
                .reachable(true)
                .build();
        return Stream.of(
                arguments(
                        new IntakeEvent.Registered(petition),
                        Occasion.at(Actor.petitioner(PersonRef.of("who-acts")), Instant.parse("2026-03-02T01:00:00Z")),
                        "Recorded(at=Occasion(actor=Actor(person=@,role=Role.PETITIONER),"
                                + "happened=Moment(instant=2026-03-02T01:00:00Z),recorded=2026-03-02T01:00:00Z),"
                                + "event=%s(petition=Petition(channel=Channel.LETTER,id=PetitionId(value=\"P-1\"),"
                                + "petitioners=[@,@],reachable=true,received=Day(date=2026-03-02))),"
                                + "matter=MatterId(value=\"M-1\"),version=1)",
                        List.of("who-acts", "first", "second")),
                arguments(
                        new DisposalEvent.Forwarded(TrackId.FIRST, List.of(OrganId.of("b"), OrganId.of("a"))),
                        entered,
                        "Recorded(" + at + ",event=%s(to=[OrganId(value=\"b\"),OrganId(value=\"a\")],"
                                + "track=TrackId(value=\"1\")),matter=MatterId(value=\"M-1\"),version=1)",
                        List.of()),
                arguments(
                        new HandlingEvent.Extended(
                                TrackId.FIRST,
                                Span.calendarDays(20),
                                "a survey",
                                Optional.of(PersonRef.of("head")),
                                true),
                        entered,
                        "Recorded(" + at + ",event=%s(approvedBy=@,because=\"a survey\","
                                + "by=Span(amount=20,unit=Unit.CALENDAR_DAYS),told=true,"
                                + "track=TrackId(value=\"1\")),matter=MatterId(value=\"M-1\"),version=1)",
                        List.of("head")),
                arguments(
                        new UnknownEvent("of-tomorrow", ImmutableMap.of("b", "2", "a", "1")),
                        entered,
                        "Recorded(" + at + ",event=%s("
                                + "content={\"a\"=\"1\",\"b\"=\"2\"},type=\"of-tomorrow\"),matter=MatterId(value=\"M-1\"),version=1)",
                        List.of()));
    }

    /** The name of the event itself is the one it has for programs. */
    @ParameterizedTest
    @MethodSource("events")
    void anEventIsWrittenWithItsOccasion(
            io.petition.lifecycle.Event event, Occasion at, String text, List<String> people) {
        Canonical canonical = Canonical.of(new Recorded(MatterId.of("M-1"), 1, event, at));
        assertThat(canonical.text()).isEqualTo(text, Shape.nameOf(event.getClass()));
        assertThat(canonical.people()).extracting(PersonRef::value).isEqualTo(people);
        assertThat(canonical.toString()).doesNotContain("first", "head", "who-acts");
    }

    static Stream<Object> unwritable() {
        return Stream.of(
                'c',
                ZoneId.of("Asia/Shanghai"),
                ImmutableSet.of(PersonRef.of("a")),
                ImmutableSet.of(Optional.of(PersonRef.of("a"))),
                ImmutableMap.of(PersonRef.of("a"), "b"),
                new int[] {1});
    }

    @ParameterizedTest
    @MethodSource("unwritable")
    void whatHasNoOneTextIsRefused(Object value) {
        assertThatThrownBy(() -> Canonical.of(new Box(value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("value: ")
                .hasMessageContaining("use ");
    }

    @Test
    void personsMayStandInTheValuesOfAMap() {
        Canonical canonical = Canonical.of(new Box(ImmutableMap.of("b", PersonRef.of("x"), "a", PersonRef.of("y"))));
        assertThat(canonical.text()).isEqualTo("Box(it={\"a\"=@,\"b\"=@})");
        assertThat(canonical.people()).isEqualTo(ImmutableList.of(PersonRef.of("y"), PersonRef.of("x")));
    }

    @JsonTypeName("a(b=1)")
    record Disguised() {}

    @Test
    void aNameThatCouldBeSomethingElseIsRefused() {
        assertThatThrownBy(() -> Canonical.of(new Box(Collections.singletonList(new Disguised()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name: \"a(b=1)\"");
    }
}
