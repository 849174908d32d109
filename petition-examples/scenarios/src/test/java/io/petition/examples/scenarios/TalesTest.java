package io.petition.examples.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.explain.Citation;
import io.petition.explain.Coded;
import io.petition.explain.Reason;
import io.petition.law.Regime;
import io.petition.lifecycle.DisposalCommand.Notify;
import io.petition.lifecycle.DisposalCommand.Receive;
import io.petition.lifecycle.Owed;
import io.petition.lifecycle.Stage;
import io.petition.model.Channel;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.china.Terms;
import io.petition.rules.text.Language;
import io.petition.rules.text.Texts;
import io.petition.time.When;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the scenarios of a matter's life come to, each figure recounted by hand, each refusal with its article. */
class TalesTest {
    private static final Regime CHINA = ChinaRules.national();
    private static final S04Sichuan.Report S04 = S04Sichuan.play(CHINA);
    private static final S07Baotou.Report S07 = S07Baotou.play(CHINA);
    private static final S08Baota.Report S08 = S08Baota.play(CHINA);
    private static final S14Fujian.Report S14 = S14Fujian.play(CHINA);
    private static final S15Changfeng.Report S15 = S15Changfeng.play(CHINA);
    private static final S18Beijing.Report S18 = S18Beijing.play(CHINA);
    private static final S19Shaanxi.Report S19 = S19Shaanxi.play(CHINA);
    private static final S24Huaian.Report S24 = S24Huaian.play(CHINA);
    private static final S26Xiangzhou.Report S26 = S26Xiangzhou.play(CHINA);
    private static final LongLife.Report LIFE = LongLife.play(CHINA);

    private static final Map<String, Tale> TALES = ImmutableMap.<String, Tale>builder()
            .put("S04", S04.told())
            .put("S07", S07.told())
            .put("S08", S08.told())
            .put("S14", S14.told())
            .put("S15", S15.told())
            .put("S18-bare", S18.bare())
            .put("S18", S18.told())
            .put("S19", S19.told())
            .put("S24-bare", S24.bare())
            .put("S24", S24.told())
            .put("S26", S26.told())
            .put("life-2022", LIFE.under2022().told())
            .put("life-2005", LIFE.under2005().told())
            .buildOrThrow();

    /** Every sentence of every report. */
    static List<Coded> lines() {
        return List.of(
                        S04.lines(),
                        S07.lines(),
                        S08.lines(),
                        S14.lines(),
                        S15.lines(),
                        S18.lines(),
                        S19.lines(),
                        S24.lines(),
                        S26.lines(),
                        LIFE.lines())
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** In each story somebody is told no; every no has its article, but for what any law would refuse. */
    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvSource({
        "S04,       reason-not-given,          18-2",
        "S04,       actor-does-not-hold-track, 31(6)",
        "S07,       too-many-representatives,  20-3",
        "S07,       ground-does-not-hold,      24-1",
        "S08,       act-of-another-role,       22-1",
        "S08,       mandate-not-shown,         17",
        "S14,       proceeding-not-open,       ",
        "S14,       act-of-another-role,       40-1",
        "S15,       demand-not-decided,        32-1",
        "S15,       demand-not-known,          ",
        "S18-bare,  act-without-basis,         ",
        "S18,       act-of-another-role,       16-2",
        "S18,       proceeding-not-open,       ",
        "S19,       side-does-not-consent,     33",
        "S19,       nobody-in-the-chair,       36-2",
        "S19,       somebody-must-stand-aside, 28-3",
        "S24-bare,  act-without-basis,         ",
        "S24,       nobody-in-the-chair,       29",
        "S26,       ground-not-known,          ",
        "S26,       ground-does-not-hold,      35",
        "S26,       audit-of-ones-own,         22(3)",
        "life-2022, extension-over-bound,      34",
        "life-2022, not-approved,              34",
        "life-2022, act-not-at-this-stage,     35",
        "life-2005, extension-over-bound,      33",
    })
    void somebodyIsToldNoAndWhy(String tale, String code, String article) {
        List<Reason> told = TALES.get(tale).refusals().stream()
                .filter(reason -> reason.code().equals(code))
                .toList();
        assertThat(told).isNotEmpty();
        if (article == null) {
            assertThat(told).allMatch(reason -> reason.citations().isEmpty());
        } else {
            assertThat(told)
                    .anyMatch(reason ->
                            reason.citations().stream().map(Citation::article).anyMatch(article::equals));
        }
    }

    @Test
    void aLawfulStoryLeavesNoFinding() {
        assertThat(TALES.values())
                .allSatisfy(tale -> assertThat(tale.state().findings()).isEmpty());
    }

    /** S04: leader A took three weeks of one matter and all of another; leader B has the first from then on and a third. */
    @Test
    void eachLeaderStatesWhatCameOfTheirMatters() {
        assertThat(S04.statements())
                .containsExactly(
                        new S04Sichuan.Statement("leader-a", 2, 1, 1, 0),
                        new S04Sichuan.Statement("leader-b", 2, 0, 1, 1));
        assertThat(S04.told().track().organ()).contains(Cast.organ(Cast.LEADERS));
    }

    /** S07: ten and four; raised on 01-08, decided on 01-15. */
    @Test
    void batchesAreNotPersons() {
        assertThat(S07.batches()).isEqualTo(2);
        assertThat(S07.persons()).isEqualTo(14);
        assertThat(S07.disputed()).isEqualTo(7);
        assertThat(S07.told().track().coHandlers()).hasSize(2);
    }

    @Test
    void severalOrgansActInOneNightBesideTheCellThatFoundIt() {
        assertThat(S08.told().state().tracks()).hasSize(4);
        assertThat(S08.acted())
                .extracting(acted -> acted.organ() + " " + acted.after())
                .containsExactly("heating PT2H40M", "construction PT3H30M", "civil-affairs PT4H");
        assertThat(S08.told().track().petition()).as("found, not petitioned").isEmpty();
    }

    /** S14: 2025-06-30 to 2025-09-15; relief set for 06-10 and given on 06-16. */
    @Test
    void visitsEndWhenBothAreSettled() {
        assertThat(S14.visits())
                .containsExactly(
                        Map.entry("by-appointment", 1), Map.entry("open-reception", 1), Map.entry("to-the-door", 1));
        assertThat(S14.returns()).isEqualTo(3);
        assertThat(S14.days()).isEqualTo(77);
        assertThat(S14.late()).containsEntry("social-relief", 6L).containsEntry("medical-care", 0L);
        assertThat(S14.told().track().settled()).contains(When.of("2025-08-11"));
        assertThat(S14.told().track().reconciled()).contains(When.of("2025-09-15"));
    }

    @Test
    void eachDemandHasAnOutcomeOfItsOwn() {
        assertThat(S15.outcomes())
                .extracting(outcome -> outcome.demand().orElseThrow() + " " + outcome.outcome())
                .containsExactly("leaking-roof supported", "hardship-allowance supported", "medical-bill explained");
        assertThat(S15.days()).isEqualTo(3);
    }

    @Test
    void whoDidNotComeIsVisible() {
        assertThat(S18.called())
                .containsExactly(
                        new S18Beijing.Called("housing", "in-time"),
                        new S18Beijing.Called("construction", "late"),
                        new S18Beijing.Called("heating", "missing"));
    }

    /** S19: 30 days from 2025-06-09 end on 07-09; the hearing took 06-16 to 06-27, twelve days: 07-21. */
    @Test
    void theTimeOfTheHearingIsNotCounted() {
        assertThat(S19.before()).isEqualTo(When.of("2025-07-09"));
        assertThat(S19.after().value().due()).contains(When.of("2025-07-21"));
    }

    /** S19: village, township, county; 2025-02-13 to 03-17. */
    @Test
    void aMediationThatFailsGoesUpATier() {
        assertThat(S19.tiers()).isEqualTo(3);
        assertThat(S19.mediated()).isEqualTo(32);
        assertThat(S19.told().state().proceedings().get(0).step()).contains("county");
    }

    @Test
    void aHistoryThatLacksAnActIsFound() {
        assertThat(S24.cases()).isEqualTo(3);
        assertThat(S24.withLawyer()).isEqualTo(2);
        assertThat(S24.conforming()).isEqualTo(2);
        assertThat(S24.findings()).extracting(Coded::code).contains("act-missing-before");
    }

    @Test
    void aMatterIsSettledThoughTheClaimIsNotSupported() {
        assertThat(S26.outcome().outcome()).isEqualTo("not-supported");
        assertThat(S26.settled()).isEqualTo(When.of("2025-10-13"));
        assertThat(S26.helps())
                .containsExactly(new S26Xiangzhou.Help("medical-care", 13), new S26Xiangzhou.Help("old-age-care", 41));
        assertThat(S26.told().track().audited()).contains(true);
    }

    @ParameterizedTest
    @CsvSource({"cn-2022", "cn-2005"})
    void aLongLifeEndsWithEveryTermMetOrMissed(String edition) {
        LongLife.Life life = edition.equals("cn-2022") ? LIFE.under2022() : LIFE.under2005();
        assertThat(life.edition()).isEqualTo(edition);
        assertThat(life.told().state().closed()).isTrue();
        assertThat(life.told().state().tracks())
                .extracting(track -> track.stage())
                .containsOnly(Stage.CLOSED);
        assertThat(life.owed())
                .extracting((Function<Owed, Kind>) owed -> owed.status().kind())
                .isSubsetOf(Kind.MET, Kind.MISSED, Kind.LAPSED)
                .contains(Kind.MET, Kind.MISSED);
        assertThat(life.owed())
                .extracting((Owed owed) -> owed.deadline().term().key())
                .contains(
                        Terms.HANDLING,
                        Terms.REVIEW,
                        Terms.REEXAMINATION,
                        Terms.REVIEW_REQUEST,
                        Terms.REEXAMINATION_REQUEST);
    }

    /** Whoever is named in a story has a name in both languages. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyNameIsKnown(Language language) {
        Set<String> codes = Texts.in(language).with(Sheet.class, "scenarios").codes();
        assertThat(lines())
                .filteredOn(
                        line -> line.code().startsWith("tale.") && line.args().containsKey("by"))
                .allSatisfy(
                        line -> assertThat(codes).contains("who." + line.args().get("by")));
        assertThat(lines())
                .filteredOn(line -> line.code().startsWith("tale.does-"))
                .allSatisfy(line -> {
                    String prefix = line.code().substring("tale.does-".length()).replace("class", "matter-class");
                    for (String key : line.args().get("what").split(", ", -1)) {
                        if (!prefix.equals("span")) {
                            assertThat(codes).contains(prefix + "." + key);
                        }
                    }
                });
    }

    @Test
    void aStoryThatIsToldWronglySaysSo() {
        Tale tale = Tale.under(CHINA, "M").registers("2025-03-03", Cast.petition("P", "2025-03-03", Channel.LETTER));
        assertThatThrownBy(() -> tale.does(Cast.HOUSING, "2025-03-04", new Receive(Cast.FIRST)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is refused");
        assertThatThrownBy(() -> tale.reaches(Cast.HOUSING, "2025-03-04")
                        .asksInVain(Cast.HOUSING, "2025-03-05", Notify.whole(Cast.FIRST)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is done");
    }
}
