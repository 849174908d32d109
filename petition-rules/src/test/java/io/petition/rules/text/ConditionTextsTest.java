package io.petition.rules.text;

import static io.petition.condition.Condition.all;
import static io.petition.condition.Condition.always;
import static io.petition.condition.Condition.any;
import static io.petition.condition.Condition.atLeast;
import static io.petition.condition.Condition.between;
import static io.petition.condition.Condition.in;
import static io.petition.condition.Condition.is;
import static io.petition.condition.Condition.known;
import static io.petition.condition.Condition.not;
import static io.petition.law.TermFacts.MATTER_CLASS;
import static io.petition.law.TermFacts.REACHABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.condition.Condition;
import io.petition.condition.ConditionArbitraries;
import io.petition.condition.Fact;
import io.petition.explain.Finding;
import io.petition.law.MatterClass;
import io.petition.law.TermFacts;
import io.petition.lifecycle.GroundRule;
import io.petition.lifecycle.Guard;
import io.petition.lifecycle.Procedures;
import io.petition.lifecycle.Situation;
import io.petition.model.Channel;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.china.MatterClasses;
import io.petition.rules.china.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionTextsTest {
    private static final Fact<TermFacts, Integer> PERSONS = Fact.of("attendants", facts -> Optional.empty());

    private static final ImmutableList<Texts> BOTH = ImmutableList.of(Texts.in(Language.ZH), Texts.in(Language.EN));

    private final ConditionTexts zh = new ConditionTexts(BOTH.get(0));
    private final ConditionTexts en = new ConditionTexts(BOTH.get(1));

    @ParameterizedTest(name = "{2}")
    @MethodSource("sentences")
    void readsInBothLanguages(Condition<?> condition, String chinese, String english) {
        assertThat(zh.text(condition)).isEqualTo(chinese);
        assertThat(en.text(condition)).isEqualTo(english);
    }

    static Stream<Arguments> sentences() {
        Condition<TermFacts> ordinary = is(MATTER_CLASS, MatterClasses.ORDINARY);
        Set<MatterClass> two = ImmutableSet.of(MatterClasses.SUGGESTION, MatterClasses.ACCUSATION);
        return Stream.of(
                arguments(
                        ordinary,
                        "事项类别为适用普通信访程序的事项（第三十一条第六项）",
                        "the class of the matter is a matter for the ordinary petition procedure (art. 31(6))"),
                arguments(
                        not(in(MATTER_CLASS, two)),
                        "事项类别不是下列任何一项：建议意见（第二十九条）、检举控告（第三十条）",
                        "the class of the matter is none of: a suggestion (art. 29), an accusation (art. 30)"),
                arguments(
                        any(not(known(REACHABLE)), is(REACHABLE, true)),
                        "信访人姓名（名称）、住址是否清楚尚不知道，或者信访人姓名（名称）、住址清楚",
                        "whether the petitioner's name and address are clear is not known"
                                + " or the petitioner's name and address are clear"),
                arguments(
                        not(is(REACHABLE, true)), "信访人姓名（名称）、住址不清", "the petitioner's name and address are not clear"),
                arguments(
                        is(Situation.CHANNEL, Channel.LEADER_MAILBOX),
                        "信访形式为领导信箱",
                        "the way it came in is a leader's mailbox"),
                arguments(
                        is(Situation.started(Terms.REVIEW), false), "复查期限尚未开始计算", "the term \"review\" has not begun"),
                arguments(atLeast(PERSONS, 5), "attendants不小于5", "attendants is at least 5"),
                arguments(not(atLeast(PERSONS, 5)), "attendants小于5", "attendants is less than 5"),
                arguments(
                        between(PERSONS, 5, 9),
                        "attendants在5至9之间（含两端）",
                        "attendants is between 5 and 9, both included"),
                arguments(
                        all(is(PERSONS, 1), any(known(PERSONS), all(not(is(PERSONS, 2))))),
                        "attendants为1，并且（attendants已知，或者attendants不是2）",
                        "attendants is 1 and (attendants is known or attendants is not 2)"),
                arguments(
                        all(not(all(is(PERSONS, 1), is(PERSONS, 2))), known(PERSONS)),
                        "（下述条件不成立：（attendants为1，并且attendants为2）），并且attendants已知",
                        "(it is not so that (attendants is 1 and attendants is 2)) and attendants is known"),
                arguments(not(not(is(PERSONS, 1))), "下述条件不成立：attendants不是1", "it is not so that attendants is not 1"),
                arguments(always(), "任何情形均成立", "it always holds"),
                arguments(any(), "任何情形均不成立", "it never holds"));
    }

    @Test
    void saysWhatDecided() {
        Condition<TermFacts> condition = all(is(MATTER_CLASS, MatterClasses.DUTY), is(REACHABLE, true));
        TermFacts known = new TermFacts(Optional.of(MatterClasses.DUTY), Optional.of(true));
        assertThat(zh.because(condition.judge(known))).isEqualTo("事项类别为申请履行法定职责（第三十一条第五项）、信访人姓名（名称）、住址清楚");
        assertThat(en.because(condition.judge(TermFacts.unknown())))
                .isEqualTo("the class of the matter is not known,"
                        + " whether the petitioner's name and address are clear is not known");
    }

    /** Whatever the regime asks, it asks in words: no key is left. Both bundles have the same codes. */
    @Test
    void everyConditionOfTheRegimeReads() {
        List<Condition<?>> conditions = conditions();
        assertThat(conditions).hasSizeGreaterThan(50);
        for (Condition<?> condition : conditions) {
            assertThat(zh.text(condition)).as("%s", condition).isNotBlank().doesNotContainPattern("[a-zA-Z{*]");
            for (Fact<?, ?> fact : condition.facts()) {
                assertThat(zh.text(known(fact))).as("name of %s", fact).doesNotContainPattern("[a-zA-Z{*]");
            }
        }
    }

    private static List<Condition<?>> conditions() {
        List<Condition<?>> conditions = new ArrayList<>();
        ChinaRules.national()
                .part(Procedures.PART)
                .orElseThrow()
                .byEdition()
                .values()
                .forEach(procedure -> {
                    procedure
                            .acts()
                            .forEach(row ->
                                    row.guards().stream().map(Guard::holds).forEach(conditions::add));
                    procedure.grounds().stream().map(GroundRule::holds).forEach(conditions::add);
                });
        ChinaRules.national()
                .editions()
                .entries()
                .forEach(edition -> edition.value().terms().stream()
                        .map(term -> term.value().appliesTo())
                        .forEach(conditions::add));
        return conditions;
    }

    /** Nothing that the regime asks is idle or impossible. */
    @Test
    void theRegimeHoldsNoConditionThatIsWrong() {
        assertThat(conditions())
                .allSatisfy(condition -> assertThat(condition.lint()).isEmpty());
    }

    @Provide
    Arbitrary<Condition<Map<String, Integer>>> generated() {
        return ConditionArbitraries.conditions();
    }

    @Property
    void everyConditionAndWhatIsWrongWithItReads(@ForAll("generated") Condition<Map<String, Integer>> condition) {
        for (Texts texts : BOTH) {
            assertThat(new ConditionTexts(texts).text(condition)).isNotBlank().doesNotContain("{", "}", "condition.");
            for (Finding finding : condition.lint()) {
                assertThat(texts.codes()).contains(finding.code());
                assertThat(texts.text(finding)).doesNotContain("{", "}");
            }
        }
    }
}
