package io.petition.rules.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.petition.explain.Citation;
import io.petition.time.CalendarHistory;
import io.petition.time.CalendarHistory.Notice;
import io.petition.time.DecreedDay;
import io.petition.time.Horizon;
import java.io.IOException;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarReaderTest {
    @Test
    void readsEveryField() throws IOException {
        CalendarHistory history = read("""
                # A comment.

                weekend:  friday SATURDAY
                calendar: xx
                years:    2020 2021

                notice: n1
                year: 2020
                title: On 2020
                address: https://example.org/1
                  2019-12-31 off    New Year's Eve
                2020-01-03 worked	New Year
                notice: n2
                published: 2020-11-30
                year: 2021
                title: On 2021
                address: https://example.org/2
                2021-01-01 off New Year
                """);
        Citation first = new Citation("On 2020", "", Optional.of("https://example.org/1"));
        Citation second = new Citation("On 2021", "", Optional.of("https://example.org/2"));
        assertThat(history)
                .isEqualTo(new CalendarHistory(
                        "xx",
                        new Horizon(2020, 2021),
                        Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY),
                        List.of(
                                new Notice(
                                        "n1",
                                        Optional.empty(),
                                        List.of(
                                                new DecreedDay(
                                                        LocalDate.of(2019, 12, 31), true, "New Year's Eve", first),
                                                new DecreedDay(LocalDate.of(2020, 1, 3), false, "New Year", first))),
                                new Notice(
                                        "n2",
                                        Optional.of(LocalDate.of(2020, 11, 30)),
                                        List.of(new DecreedDay(LocalDate.of(2021, 1, 1), true, "New Year", second))))));
    }

    @Test
    void acceptsAByteOrderMark() throws IOException {
        assertThat(read("\uFEFF" + good())).isEqualTo(read(good()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void namesEveryFaultWithItsLine(String what, String text, List<String> faults) {
        RuleFormatException refused = catchThrowableOfType(RuleFormatException.class, () -> read(text));
        assertThat(refused.faults()).extracting(Object::toString).isEqualTo(faults);
        assertThat(refused).hasMessage(String.join("\n", faults));
    }

    static Stream<Arguments> badFiles() {
        return Stream.of(
                arguments(
                        "nothing at all",
                        "",
                        List.of(
                                "f.txt:1: calendar: is missing; every such section needs it",
                                "f.txt:1: weekend: is missing; every such section needs it",
                                "f.txt:1: years: is missing; every such section needs it")),
                arguments(
                        "a head of wrong values, and a day in it",
                        """
                        calendar:
                        years: 2021 2020
                        weekend: saturday funday
                        2020-01-01 off New Year
                        """,
                        List.of(
                                "f.txt:1: calendar: is missing; every such section needs it",
                                "f.txt:2: years: \"2021 2020\" is reversed; write the first year, then the last",
                                "f.txt:3: weekend: \"funday\" is no day of the week; write monday ... sunday",
                                "f.txt:4: day: \"2020-01-01 off New Year\" stands before the first notice;"
                                        + " begin one with notice: ID")),
                arguments(
                        "keys twice, unknown, misplaced, and no key",
                        good().replace("years: 2020 2020", "years: 2020 2020\nyears: 2020 2021\ntitle: A title")
                                .replace("year: 2020", "year: 2020\nyear: 2021\nauthor: A\nhello"),
                        List.of(
                                "f.txt:3: years: \"2020 2021\" stands a second time; give it once",
                                "f.txt:4: key: \"title\" is not known here; the known ones are calendar, weekend, years",
                                "f.txt:8: year: \"2021\" stands a second time; give it once",
                                "f.txt:9: key: \"author\" is not known here;"
                                        + " the known ones are address, notice, published, title, year",
                                "f.txt:10: line: \"hello\" is not understood; write KEY: VALUE, or # before a comment")),
                arguments(
                        "a notice that says nothing",
                        good() + "notice:\n",
                        List.of(
                                "f.txt:10: notice: is missing; every such section needs it",
                                "f.txt:10: year: is missing; every such section needs it",
                                "f.txt:10: title: is missing; every such section needs it",
                                "f.txt:10: address: is missing; every such section needs it",
                                "f.txt:10: notice: decrees no day; list its days or remove it")),
                arguments(
                        "days that cannot be",
                        good() + """
                                2020-02-30 off Leap
                                2020-13-01 maybe
                                20200501 worked Labour Day
                                2020-01-01 off Again
                                2019-11-30 worked Too early
                                2021-01-01 off Too late
                                2020-05-01 off
                                """,
                        List.of(
                                "f.txt:10: date: \"2020-02-30\" is no day of the calendar; write YYYY-MM-DD",
                                "f.txt:11: date: \"2020-13-01\" is no day of the calendar; write YYYY-MM-DD",
                                "f.txt:11: status: \"maybe\" is not known; write off or worked after the date",
                                "f.txt:11: occasion: is missing; name it after the status",
                                "f.txt:12: date: \"20200501\" is no day of the calendar; write YYYY-MM-DD",
                                "f.txt:13: date: \"2020-01-01\" does not follow 2020-01-01; list each day once, in order",
                                "f.txt:14: date: \"2019-11-30\" does not follow 2020-01-01; list each day once, in order",
                                "f.txt:15: date: \"2021-01-01\" lies neither in 2020 nor in the December before;"
                                        + " correct the date or the year",
                                "f.txt:16: date: \"2020-05-01\" does not follow 2021-01-01; list each day once, in order",
                                "f.txt:16: occasion: is missing; name it after the status")),
                arguments(
                        "years and notices that disagree",
                        good().replace("years: 2020 2020", "years: 2017 2019"),
                        List.of(
                                "f.txt:2: years: \"2017 2018 2019\" has no notice; add it, or shorten the years",
                                "f.txt:5: year: \"2020\" lies outside 2017–2019; widen the published years")),
                arguments(
                        "years that are none",
                        good().replace("years: 2020 2020", "years: 2020 now").replace("year: 2020", "year: MMXX"),
                        List.of(
                                "f.txt:2: years: \"now\" is no year; write four digits",
                                "f.txt:5: year: \"MMXX\" is no year; write four digits")),
                arguments(
                        "one year instead of two, and no day to work",
                        good().replace("years: 2020 2020", "years: 2020")
                                .replace("saturday", "monday tuesday wednesday thursday friday saturday"),
                        List.of(
                                "f.txt:2: years: \"2020\" is no pair of years; write the first and the last",
                                "f.txt:3: weekend: \"monday tuesday wednesday thursday friday saturday sunday\""
                                        + " leaves no day to work; name the days of rest only")),
                arguments(
                        "one id for two notices, one of them published on no day",
                        good() + """
                                notice: n1
                                year: 2020
                                title: Again
                                address: https://example.org/2
                                published: soon
                                2020-01-02 off New Year
                                """,
                        List.of(
                                "f.txt:10: notice: \"n1\" is the id of an earlier notice; give each its own",
                                "f.txt:14: published: \"soon\" is no day of the calendar; write YYYY-MM-DD")));
    }

    private static String good() {
        return """
                calendar: xx
                years: 2020 2020
                weekend: saturday sunday
                notice: n1
                year: 2020
                title: On 2020
                address: https://example.org/1
                2019-12-31 off New Year's Eve
                2020-01-01 off New Year
                """;
    }

    private static CalendarHistory read(String text) throws IOException {
        return CalendarReader.read(new StringReader(text), "f.txt");
    }
}
