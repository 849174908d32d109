package io.petition.rules.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.base.Splitter;
import io.petition.time.WorkCalendar;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RegimeReaderTest {
    /** A regime that says no more than it must; 21 lines. */
    private static final String GOOD = """
            regime: r
            zone: Asia/Seoul
            calendar: toy
            edition-choice: by-step
            edition-choice-article: Act / 1
            standing: confirmed
            counting: 2000-01-01..
            first-day: not-counted
            roll: following
            day-off: not-worked
            article: Code / 1
            edition: e
            instrument: Act
            validity: 2000-01-01..
            term: answer
            length: 60 calendar-days
            starts: received
            stops: answered
            holder: organ
            effect: statutory
            article: 5
            """;

    private static List<String> faults(String text) {
        RuleFormatException refused = catchThrowableOfType(RuleFormatException.class, () -> Toy.regime(text));
        assertThat(refused).as("refused").isNotNull();
        return refused.faults().stream().map(Object::toString).toList();
    }

    /** The good regime with a statement in place of the last of its key, or at the end of what it belongs to. */
    private static String with(String statement) {
        List<String> lines =
                new ArrayList<>(Splitter.on('\n').omitEmptyStrings().splitToList(GOOD));
        String key = Splitter.on(':').splitToList(statement).get(0) + ":";
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).startsWith(key)) {
                lines.set(i, statement);
                return String.join("\n", lines);
            }
        }
        lines.add(end(key), statement);
        return String.join("\n", lines);
    }

    /** How many lines stand before the end of the section to which a key belongs. */
    private static int end(String key) {
        return switch (key) {
            case "hours:", "edition-choice-validity:", "edition-choice-standing:" -> 6;
            case "day-end:" -> 11;
            case "over:", "source:", "in-force:", "dispute:", "dispute-article:" -> 14;
            default -> 21;
        };
    }

    @Test
    void readsWhatIsGood() {
        assertThat(Toy.regime(GOOD).id()).isEqualTo("r");
        assertThat(Toy.regime("\uFEFF" + GOOD.replace("\n", "\r\n"))).isEqualTo(Toy.regime(GOOD));
    }

    @Test
    void looksForTheCalendarByTheIdThatTheFileNames() throws IOException {
        List<String> asked = new ArrayList<>();
        WorkCalendar version = Toy.calendar("toy@2020-01-01");
        assertThat(RegimeReader.read(new StringReader(GOOD), "f.txt", id -> {
                            asked.add(id);
                            return Optional.of(version);
                        })
                        .calendar())
                .isSameAs(version);
        assertThat(asked).containsExactly("toy");
    }

    /** One statement of the head that is wrong, and what is said of it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = " -> ", quoteCharacter = '`', textBlock = """
            regime: -> 1: regime: is missing; every such section needs it
            regime: "r -> 1: regime: ""r" has no end; write a second " after it, and \\ before a " that belongs to it
            regime: " " -> 1: regime: " " is blank; say what is meant
            zone: Asia/Atlantis -> 2: zone: "Asia/Atlantis" is no time zone; write for example Asia/Seoul
            calendar: cn -> 3: calendar: "cn" is not the calendar toy that was handed over; hand over the other, or correct the id
            calendar: toy@2020-01-01 -> 3: calendar: "toy@2020-01-01" is not the calendar toy that was handed over; hand over the other, or correct the id
            edition-choice: by-luck -> 4: edition-choice: "by-luck" is not known; write one of by-registration, by-step
            edition-choice-article: 50 -> 5: edition-choice-article: "50" names no instrument; write INSTRUMENT / ARTICLE
            standing: perhaps -> 6: standing: "perhaps" is not known; write one of confirmed, unconfirmed
            """)
    void namesAWrongStatementOfTheHead(String statement, String fault) {
        assertThat(faults(with(statement))).containsExactly("f.txt:" + fault);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = " -> ", quoteCharacter = '`', textBlock = """
            hours: monday-friday -> ends where hours are expected; write for example monday-friday 09:00-12:00 13:00-18:00
            hours: 09:00-12:00 -> names no day; write for example monday-friday 09:00-12:00 13:00-18:00
            hours: monday 9-12 -> "9" is no time of the day; write HH:MM
            hours: monday 09:00-09:00 -> "09:00-09:00" is reversed; write the earlier time, then the later, 24:00 for the day's end
            hours: monday 10:00-24:00 09:00-10:00 -> "09:00-10:00" does not follow the hours before it; list them in order
            hours: monday 10:00-11:00 10:30-12:00 -> "10:30-12:00" does not follow the hours before it; list them in order
            hours: monday -> ends where hours are expected; write for example monday-friday 09:00-12:00 13:00-18:00
            hours: friday-monday 09:00-12:00 -> "friday-monday" is reversed; write the earlier day of the week, then the later
            hours: someday 09:00-12:00 -> "someday" is no day of the week; write for example monday-friday 09:00-12:00 13:00-18:00
            hours: monday closed -> opens on no day; write for example monday-friday 09:00-12:00 13:00-18:00
            hours: monday 09:00-12:00; monday 13:00-14:00 -> "monday" stands a second time; give its hours once
            hours: monday 09:00-12:00; made-up closed; made-up closed -> "made-up" stands a second time; give its hours once
            hours: monday 09:00-12:00, -> "," is not expected here; the statement ends before it
            hours: monday 09:00 -> "09:00" is no stretch of hours; write for example monday-friday 09:00-12:00 13:00-18:00
            """)
    void namesWhatIsWrongWithHours(String statement, String fault) {
        assertThat(faults(with(statement))).containsExactly("f.txt:7: hours: " + fault);
    }

    /** One statement of a section that is wrong, and what is said of it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = " -> ", quoteCharacter = '`', textBlock = """
            counting: since 2000 -> 7: counting: "since 2000" is no period; write FROM..TO with TO included, or FROM.. where no end is known
            counting: 2000-13-01.. -> 7: counting: "2000-13-01" is no day of the calendar; write YYYY-MM-DD
            counting: 2000-01-01..1999-12-31 -> 7: counting: "2000-01-01..1999-12-31" is reversed; write the first day, then the last
            first-day: never -> 8: first-day: "never" is not known; write one of counted, not-counted
            roll: back -> 9: roll: "back" is not known; write one of following, none, preceding
            day-off: sunday -> 10: day-off: "sunday" is not known; write one of not-worked, sunday-or-decreed
            day-end: noon -> 12: day-end: "noon" is not known; write one of close-of-business, midnight
            edition: "e" f -> 12: edition: "f" is not expected here; the statement ends before it
            instrument: -> 13: instrument: is missing; every such section needs it
            validity: always -> 14: validity: "always" is no period; write FROM..TO with TO included, or FROM.. where no end is known
            validity: 2000-01-01..2000-02-30 -> 14: validity: "2000-02-30" is no day of the calendar; write YYYY-MM-DD
            in-force: 2000-01-01.. 2001-01-01.. -> 15: in-force: "2001-01-01.." is no day of the calendar; write YYYY-MM-DD
            dispute-article: -> 15: dispute-article: is missing; every such section needs it
            length: 60 days -> 16: length: "60 days" is no length; write N hours, service-hours, working-days, calendar-days, weeks, months or years
            length: 0 weeks -> 16: length: "0 weeks" is no length; write N hours, service-hours, working-days, calendar-days, weeks, months or years
            length: sixty -> 16: length: "sixty" is no length; write N hours, service-hours, working-days, calendar-days, weeks, months or years
            length: 60 weeks or so -> 16: length: "or so" is not expected here; the statement ends before it
            starts: received by office -> 17: starts: "by office" is not expected here; the statement ends before it
            starts: received, -> 17: starts: ends where a key is expected; write one word, or put the key in quotes
            starts: received, received -> 17: starts: "received" stands a second time; name it once
            starts: received + 4 hours -> 17: starts: "4 hours" adds hours; add days, weeks, months or years
            starts: received + soon -> 17: starts: "soon" is no length; write N hours, service-hours, working-days, calendar-days, weeks, months or years
            starts: received + 4 weeks, heard -> 17: starts: "earliest of received + 4 weeks, heard" adds a time; write earliest of or latest of before the points
            starts: latest received -> 17: starts: "received" stands where of is expected; write latest of M, M or earliest of M, M
            starts: 收到，受理 -> 17: starts: "收到，受理" holds a full-width mark or a quote; write , between keys, or put all of the key in quotes
            starts: none -> 17: starts: "none" is a word of the format and no key; put it in quotes where it is meant as one
            stops: none -> 18: stops: "none" is a word of the format and no key; put it in quotes where it is meant as one
            stops: answered, answered -> 18: stops: "answered" stands a second time; name it once
            stops: answered; closed -> 18: stops: "; closed" is not expected here; the statement ends before it
            restarts: "again -> 22: restarts: ""again" has no end; write a second " after it, and \\ before a " that belongs to it
            restarts: "" -> 22: restarts: is blank; name the key
            holder: owner -> 19: holder: "owner" is not known; write one of organ, petition-office, petitioner
            effect: "deemed" -> 20: effect: ""deemed"" is not known; write one of deemed, filing-window, internal, pledge, statutory
            effect: deemed -> 20: deemed: is missing; with the effect deemed, say as what silence counts
            deemed: granted -> 22: deemed: "granted" stands beside the effect statutory; write deemed: none, or the effect deemed
            optional: maybe -> 22: optional: "maybe" is not known; write yes or no
            extension: 30 calendar-days -> 22: extension: ends where by is expected; write SPAN by MILESTONE [once | N times] [needs NEED, NEED]; article CITATION
            extension: 30 calendar-days by extended -> 22: extension: cites nothing; end it with ; article CITATION
            extension: 30 calendar-days by extended 0 times; article 3 -> 22: extension: "0" is no number of times; write once or N times
            extension: 30 calendar-days by extended 2; article 3 -> 22: extension: "; article 3" stands where times is expected; write once or N times
            extension: 30 calendar-days by extended needs luck; article 3 -> 22: extension: "luck" is not known; write one of approval, notice, reason
            extension: 30 calendar-days by extended needs reason, reason; article 3 -> 22: extension: "reason" stands a second time; name it once
            extension: 30 calendar-days by extended; article -> 22: extension: cites nothing; write ARTICLE or INSTRUMENT / ARTICLE, and what holds a / or ; in quotes
            extension: 30 calendar-days by extended, twice; article 3 -> 22: extension: ", twice; article 3" is not expected; end with ; article CITATION
            extension: 4 hours by extended; article 3 -> 22: extension: "4 hours" cannot be added to 60 calendar-days; extend hours by such hours, and days by days, weeks, months or years
            pause: hearing -> 22: pause: ends where from is expected; write KEY from M to M [at most SPAN] [once | N times]; article CITATION
            pause: hearing from begun -> 22: pause: ends where to is expected; write KEY from M to M [at most SPAN] [once | N times]; article CITATION
            pause: hearing from begun to ended -> 22: pause: cites nothing; end it with ; article CITATION
            pause: hearing from begun to ended at most 4 hours; article 3 -> 22: pause: "4 hours" is in hours; a pause is counted in whole days
            pause: hearing from begun to ended at 4 weeks; article 3 -> 22: pause: "4 weeks; article 3" stands where most is expected; write KEY from M to M [at most SPAN] [once | N times]; article CITATION
            pause: hearing from begun to ended at most 4 weeks thrice; article 3 -> 22: pause: "thrice; article 3" is not expected; end with ; article CITATION
            applies: procedure -> 22: applies: nothing is asked of the fact; write is, in, at least, between or known (column 10 of the condition)
            applies: all(matter-class is 3, reachable is perhaps) -> 22: applies: "perhaps" is no value of fact reachable; the known ones are true, false (column 37 of the condition)
            article: ; -> 21: article: ";" cites nothing; write ARTICLE or INSTRUMENT / ARTICLE, and what holds a / or ; in quotes
            article: 34；35 -> 21: article: "；" is a full-width mark; write ; between citations
            article: 34/35 -> 21: article: "/" touches what stands beside it; write ARTICLE or INSTRUMENT / ARTICLE, and what holds a / or ; in quotes
            article: Act / 34 / Gazette / 7 -> 21: article: "7" is a fourth part; write ARTICLE or INSTRUMENT / ARTICLE, and what holds a / or ; in quotes
            article: 34; -> 21: article: cites nothing; write ARTICLE or INSTRUMENT / ARTICLE, and what holds a / or ; in quotes
            authority: 3 -> 22: key: "authority" is not known here; the known ones are annuls, applies, article, counting, deemed, effect, extension, holder, length, note, optional, pause, per-bearer, releases, restarts, standing, starts, stops, term, transfers, validity
            """)
    void namesAWrongStatementOfASection(String statement, String fault) {
        assertThat(faults(with(statement))).containsExactly("f.txt:" + fault);
    }

    /** Faults that take more than one line to make. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void namesEveryFaultWithItsLine(String what, String text, List<String> faults) {
        assertThat(faults(text)).isEqualTo(faults);
    }

    static Stream<Arguments> badFiles() {
        return Stream.of(
                arguments(
                        "nothing at all",
                        "",
                        List.of(
                                "f.txt:1: regime: is missing; every such section needs it",
                                "f.txt:1: standing: is missing; every such section needs it",
                                "f.txt:1: zone: is missing; every such section needs it",
                                "f.txt:1: calendar: is missing; every such section needs it",
                                "f.txt:1: counting: is missing; say how days are counted, in a section counting: FROM..TO",
                                "f.txt:1: edition: is missing; give at least one version of the instrument, with edition: ID",
                                "f.txt:1: edition-choice: is missing; every such section needs it",
                                "f.txt:1: edition-choice-article: is missing; every such section needs it")),
                arguments(
                        "sections that say nothing",
                        GOOD + "counting: 1990-01-01..1999-12-31\nedition: f\nterm: t\nno-term: n\nclass: c\n",
                        List.of(
                                "f.txt:22: first-day: is missing; every such section needs it",
                                "f.txt:22: roll: is missing; every such section needs it",
                                "f.txt:22: day-off: is missing; every such section needs it",
                                "f.txt:22: article: is missing; every such section needs it",
                                "f.txt:23: instrument: is missing; every such section needs it",
                                "f.txt:23: validity: is missing; every such section needs it",
                                "f.txt:24: length: is missing; every such section needs it",
                                "f.txt:24: starts: is missing; every such section needs it",
                                "f.txt:24: stops: is missing; every such section needs it",
                                "f.txt:24: holder: is missing; every such section needs it",
                                "f.txt:24: effect: is missing; every such section needs it",
                                "f.txt:24: article: is missing; every such section needs it",
                                "f.txt:25: article: is missing; every such section needs it",
                                "f.txt:26: article: is missing; every such section needs it")),
                arguments(
                        "what stands before the edition it could belong to",
                        GOOD.replace("edition: e\n", "term: early\nclass: 1\nno-term: u\narticle: 3\nedition: e\n"),
                        List.of(
                                "f.txt:12: term: stands before the first edition; begin one with edition: ID",
                                "f.txt:13: class: stands before the first edition; begin one with edition: ID",
                                "f.txt:14: no-term: stands before the first edition; begin one with edition: ID")),
                arguments(
                        "sections of an overlay",
                        GOOD + "withdraw: answer\narticle: 3\nauthority: 3\nnonsense: 4\nterm: answer\n",
                        List.of(
                                "f.txt:22: key: \"withdraw\" begins no section of such a file; its sections are counting, edition, term, no-term, class",
                                "f.txt:26: term: \"answer\" stands already in line 15; keep one of them",
                                "f.txt:26: length: is missing; every such section needs it",
                                "f.txt:26: starts: is missing; every such section needs it",
                                "f.txt:26: stops: is missing; every such section needs it",
                                "f.txt:26: holder: is missing; every such section needs it",
                                "f.txt:26: effect: is missing; every such section needs it",
                                "f.txt:26: article: is missing; every such section needs it")),
                arguments(
                        "keys twice, misspelt, misplaced, and no key",
                        GOOD.replace("zone: ", "zone: UTC\nzone: ")
                                        .replace("length: 60", "lenght: 60\nhello\nlength: 60")
                                + "instrument: Act\n",
                        List.of(
                                "f.txt:3: zone: \"Asia/Seoul\" stands a second time; give it once",
                                "f.txt:17: key: \"lenght\" is not known here; the known ones are annuls, applies, article, counting, deemed, effect, extension, holder, length, note, optional, pause, per-bearer, releases, restarts, standing, starts, stops, term, transfers, validity",
                                "f.txt:18: line: \"hello\" is not understood; write KEY: VALUE, or # before a comment",
                                "f.txt:25: key: \"instrument\" is not known here; the known ones are annuls, applies, article, counting, deemed, effect, extension, holder, length, note, optional, pause, per-bearer, releases, restarts, standing, starts, stops, term, transfers, validity")),
                arguments(
                        "a term, a duty and a class twice",
                        GOOD + """
                                term: answer
                                length: 3 weeks
                                starts: a
                                stops: b
                                holder: organ
                                effect: pledge
                                article: 7
                                no-term: answer
                                article: 8
                                class: 1
                                article: 9
                                class: 1
                                article: 10
                                """,
                        List.of(
                                "f.txt:22: term: \"answer\" stands already in line 15; keep one of them",
                                "f.txt:29: no-term: \"answer\" stands already in line 15; keep one of them",
                                "f.txt:33: class: \"1\" stands already in line 31; keep one of them")),
                arguments(
                        "editions and rules of counting that overlap",
                        GOOD + """
                                edition: e
                                instrument: Act
                                validity: 2020-01-01..
                                counting: 2020-01-01..2021-12-31
                                first-day: counted
                                roll: none
                                day-off: not-worked
                                article: Code / 2
                                """,
                        List.of(
                                "f.txt:22: edition: \"e\" stands already in line 12; keep one of them",
                                "f.txt:22: edition: \"2020-01-01..\" overlaps 2000-01-01.. of line 12; end the first before the second begins",
                                "f.txt:25: counting: \"2020-01-01..2021-12-31\" overlaps 2000-01-01.. of line 7; end the first before the second begins")),
                arguments(
                        "an edition that is in force twice at once, and disputes without an article",
                        GOOD.replace("validity: 2000-01-01..\n", """
                                validity: 2000-01-01..
                                in-force: 2000-01-01..2009-12-31, 2009-12-31..
                                dispute: agreement, agreement
                                """),
                        List.of(
                                "f.txt:12: dispute-article: is missing; every such section needs it",
                                "f.txt:12: edition: \"2009-12-31..\" overlaps 2000-01-01..2009-12-31 of line 12; end the first before the second begins",
                                "f.txt:16: dispute: \"agreement\" stands a second time; name it once")),
                arguments(
                        "a counting of its own that is none, once where it could be a section",
                        GOOD + "counting: following\ncounting: first-day counted\ncounting: 2000..\n",
                        List.of(
                                "f.txt:22: counting: \"following\" is no part of counting; write first-day WORD, roll WORD, day-off WORD",
                                "f.txt:23: counting: \"first-day counted\" stands a second time; give it once",
                                "f.txt:24: counting: \"2000\" is no day of the calendar; write YYYY-MM-DD",
                                "f.txt:24: first-day: is missing; every such section needs it",
                                "f.txt:24: roll: is missing; every such section needs it",
                                "f.txt:24: day-off: is missing; every such section needs it",
                                "f.txt:24: article: is missing; every such section needs it")),
                arguments(
                        "parts of counting",
                        GOOD + "counting: first-day counted, first-day counted, roll none, day-off never\n",
                        List.of(
                                "f.txt:22: counting: \"first-day\" stands a second time; say it once",
                                "f.txt:22: counting: \"never\" is not known; write one of not-worked, sunday-or-decreed")),
                arguments(
                        "parts of counting that are left out",
                        GOOD + "counting: first-day counted, first-day counted, roll none\n",
                        List.of(
                                "f.txt:22: counting: \"first-day\" stands a second time; say it once",
                                "f.txt:22: counting: \"first-day, roll\" is not all; write first-day WORD, roll WORD, day-off WORD")),
                arguments(
                        "pauses, none of them and some",
                        GOOD + "pause: none\npause: hearing from a to b; article 3\npause: hearing from a; article 3\n",
                        List.of(
                                "f.txt:22: pause: \"none\" stands beside others; write none alone",
                                "f.txt:24: pause: \"; article 3\" stands where to is expected; write KEY from M to M [at most SPAN] [once | N times]; article CITATION")),
                arguments(
                        "a condition with two faults",
                        GOOD + "applies: all(reachable is perhaps, known)\n",
                        List.of(
                                "f.txt:22: applies: \"perhaps\" is no value of fact reachable; the known ones are true, false (column 18 of the condition)",
                                "f.txt:22: applies: nothing is asked of the fact; write is, in, at least, between or known (column 32 of the condition)")));
    }

    @Test
    void whatOnlyCoreRefusesIsAFaultOfTheSection() {
        List<RuleFormatException.Fault> faults = new ArrayList<>();
        Section section = new Section("f.txt", 7, Set.of("term"), faults);
        section.put(new Section.Line(8, "term: t"));
        assertThat(section.make("term", () -> {
                    throw new IllegalArgumentException("stops: none for term t");
                }))
                .isEmpty();
        assertThat(faults)
                .extracting(Object::toString)
                .containsExactly("f.txt:8: term: cannot be used: stops: none for term t");
    }
}
