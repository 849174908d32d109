package io.petition.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.petition.condition.Reading.Fault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    private static final Fact<Map<String, Integer>, Integer> A = ConditionArbitraries.fact("a");

    /** A class of matters: a fact of few values, without order. */
    private static final Fact<Map<String, Integer>, Key> CLASS = Fact.oneOf(
            "class", List.of(new Key("30"), new Key("31(1)"), new Key("31(6)")), subject -> Optional.empty());

    private static final Fact<Map<String, Integer>, Integer> DEAF = Fact.of("deaf", subject -> Optional.empty());

    /** Beside the list, any name that begins with a colon is the name of an attribute. */
    private static final Vocabulary<Map<String, Integer>> WORDS = Vocabulary.of(A, CLASS, DEAF)
            .orElse(name -> name.startsWith(":") ? Optional.of(attribute(name)) : Optional.empty());

    private record Key(String key) {
        @Override
        public String toString() {
            return key;
        }
    }

    private static Fact<Map<String, Integer>, String> attribute(String name) {
        return Fact.of(name, Optional::of, subject -> Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a is 1",
                "a in [1, 2]",
                "a at least 1",
                "a between 1 and 2",
                "a known",
                "all()",
                "any()",
                "all(a is 1)",
                "not(all(a known, not(any(a is 1, a is 2))))",
                "class is 31(6)",
                "class in [31(1), 31(6)]",
                "all(class is 31(6), not(class in [31(1), 30]))",
                "deaf known",
                ":district is 红旗 区",
                ":district in [红旗区, 高新(技术)区]",
                ":district is \"red, green\"",
                ":district between \"sand and stone\" and x",
                ":district is \"two\\nlines, \\\"quoted\\\" \\\\\""
            })
    void readsWhatIsPrinted(String text) {
        assertThat(WORDS.read(text).orElseThrow()).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            written                              | printed
            '  all( a  is  1 ,not (a known) )  ' | all(a is 1, not(a known))
            a in[1,2]                            | a in [1, 2]
            a in [1]                             | a is 1
            "a" at  least "1"                    | a at least 1
            a is 01                              | a is 1
            """)
    void isNotParticularAboutBlanks(String written, String printed) {
        assertThat(WORDS.read(written).orElseThrow()).hasToString(printed);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', quoteCharacter = '`', textBlock = """
            written                  | fault
            ``                       | column 1: nothing stands here; write a condition, for example FACT is VALUE
            all(a known,)            | column 13: nothing stands here; write a condition, for example FACT is VALUE
            b is 1                   | column 1: "b" is no fact that is known here; the known ones are a, class, deaf
            [a is 1]                 | column 1: "[a is 1]" begins no condition; begin with a fact, all(, any( or not(
            a                        | column 2: nothing is asked of the fact; write is, in, at least, between or known
            a equals 1               | column 3: "equals 1" asks nothing of a fact; write is, in, at least, between or known
            a is                     | column 5: nothing stands here; write a value
            all(a is , a known)      | column 10: nothing stands here; write a value
            a is one                 | column 6: "one" is no value of fact a; write one that is
            class is 32              | column 10: "32" is no value of fact class; the known ones are 30, 31(1), 31(6)
            class in [30, 31(7)]     | column 15: "31(7)" is no value of fact class; the known ones are 30, 31(1), 31(6)
            class in [30, 30]        | column 15: "30" stands a second time; give it once
            class in []              | column 11: nothing stands here; write a value
            class in 30              | column 10: "30" is no list; write in [VALUE, VALUE]
            class in [30             | column 10: "[" is not closed; write ] after the last value
            class at least 30        | column 7: the values of fact class have no order; write is or in
            a at most 3              | column 6: least is missing here; write at least VALUE
            a between 1, 2           | column 12: and is missing here; write between VALUE and VALUE
            a between 2 and 1        | column 3: "2 and 1" runs backwards; give the lower end first
            deaf is 1                | column 1: "deaf" has values that cannot be read from text; ask whether it is known, or give it a reader
            some(a known)            | column 1: "some" joins no conditions; write all(, any( or not(, and a fact without brackets
            not()                    | column 1: "not" takes one condition, not 0; write not(all(C, C)) or not(any(C, C))
            not(a known, a is 1)     | column 1: "not" takes one condition, not 2; write not(all(C, C)) or not(any(C, C))
            all(a known              | column 4: "(" is not closed; write ) where it ends
            all(a known a is 1)      | column 13: "a is 1" is not expected; after a condition write a comma or the bracket's end
            a known, a is 1          | column 8: ", a is 1" stands after the end; join conditions by all(C, C) or any(C, C)
            a known)                 | column 8: ")" stands after the end; join conditions by all(C, C) or any(C, C)
            :x is "y                 | column 7: ""y" has no end; write a second " after it, and \\ before a " that belongs to it
            "a is 1                  | column 1: ""a is 1" has no end; write a second " after it, and \\ before a " that belongs to it
            """)
    void saysWhatIsWrong(String written, String fault) {
        Reading<Map<String, Integer>> reading = WORDS.read(written);
        assertThat(reading.condition()).isEmpty();
        assertThat(reading.faults()).extracting(Fault::toString).first().isEqualTo(fault);
        assertThatThrownBy(reading::orElseThrow)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(fault);
    }

    @Test
    void saysEverythingThatIsWrong() {
        assertThat(WORDS.read("all(b is 1, a is x, class in [1, 2], any(a, not(a in 3)), a between 2 and 1)")
                        .faults())
                .extracting(Fault::column)
                .containsExactly(5, 18, 31, 34, 43, 54, 61);
    }

    @Test
    void refusesWhatIsNestedTooDeep() {
        String deepest = "not(".repeat(100) + "a known" + ")".repeat(100);
        assertThat(WORDS.read(deepest).orElseThrow()).hasToString(deepest);
        assertThat(WORDS.read("not(" + deepest + ")").faults())
                .containsExactly(new Fault(405, "a known", "lies more than 100 brackets deep; write it flatter"));
        assertThat(WORDS.read("all(".repeat(100_000)).faults()).isNotEmpty();
    }

    @Test
    void refusesTwoFactsOfOneName() {
        assertThatThrownBy(() -> Vocabulary.of(A, CLASS, ConditionArbitraries.fact("a")))
                .hasMessage("facts: two are named a; give each a name of its own");
        assertThat(WORDS.names()).containsExactly("a", "class", "deaf");
        assertThat(WORDS.fact(":anything")).contains(attribute(":anything"));
    }

    @Provide
    Arbitrary<Condition<Map<String, Integer>>> conditions() {
        return ConditionArbitraries.conditions();
    }

    @Property
    void readsEveryConditionAsItWas(@ForAll("conditions") Condition<Map<String, Integer>> condition) {
        assertThat(ConditionArbitraries.vocabulary().read(condition.toString()).condition())
                .contains(condition);
    }

    /** Texts made of what means something to the reader. */
    @Provide
    Arbitrary<String> awkward() {
        return Arbitraries.of(
                        " ", ",", "(", ")", "[", "]", "\"", "\\", "\n", "\r", "\t", "and", "not", "all", "is", "31",
                        "n", "、", "　", "a")
                .list()
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces));
    }

    /** Whatever a name and its values hold. */
    @Property
    void readsEveryNameAndValueAsItWas(
            @ForAll("awkward") String name, @ForAll("awkward") String one, @ForAll("awkward") String two) {
        Fact<Map<String, Integer>, String> fact = attribute(":" + name);
        String low = one.compareTo(two) <= 0 ? one : two;
        String high = low.equals(one) ? two : one;
        Condition<Map<String, Integer>> condition = Condition.all(
                Condition.is(fact, one),
                Condition.not(Condition.in(fact, Set.of(low, high + "!"))),
                Condition.any(Condition.between(fact, low, high), Condition.known(fact)),
                Condition.atLeast(fact, two));
        assertThat(condition.toString()).doesNotContain("\n", "\r");
        assertThat(WORDS.read(condition.toString()).condition()).contains(condition);
    }

    /** No text is too bad for an answer, and each fault points to a place in it. */
    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void answersWhateverIsWritten(
            @ForAll("conditions") Condition<Map<String, Integer>> condition,
            @ForAll("awkward") String noise,
            @ForAll int place) {
        String text = condition.toString();
        int at = Math.floorMod(place, text.length() + 1);
        String broken = text.substring(0, at) + noise + text.substring(Math.min(text.length(), at + noise.length()));
        Reading<Map<String, Integer>> reading =
                ConditionArbitraries.vocabulary().read(broken);
        assertThat(reading.faults())
                .allSatisfy(fault -> assertThat(fault.column()).isBetween(1, broken.length() + 1));
        reading.condition()
                .ifPresent(read -> assertThat(ConditionArbitraries.vocabulary()
                                .read(read.toString())
                                .condition())
                        .contains(read));
        Statistics.label("faulty")
                .collect(reading.condition().isEmpty())
                .coverage(faulty -> faulty.check(true).percentage(share -> share > 50));
    }
}
