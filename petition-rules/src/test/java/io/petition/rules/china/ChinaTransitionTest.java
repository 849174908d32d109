package io.petition.rules.china;

import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.explain.Citation;
import io.petition.law.Edition;
import io.petition.law.EditionChoice;
import io.petition.law.Governance;
import io.petition.law.Regime;
import io.petition.law.Standing;
import io.petition.lifecycle.DisposalCommand.Classify;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.DisposalCommand.Notify;
import io.petition.lifecycle.DisposalCommand.RaiseObjection;
import io.petition.lifecycle.DisposalCommand.Receive;
import io.petition.lifecycle.HandlingCommand.Accept;
import io.petition.model.Channel;
import io.petition.rules.text.Language;
import io.petition.rules.text.Texts;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which edition governs a matter that lived through 2022-05-01: a marked choice, its alternative, and why, for each matter. */
class ChinaTransitionTest {
    private static final Regime BY_REGISTRATION = ChinaRules.national();
    private static final Regime BY_STEP = BY_REGISTRATION.choosing(ChinaRules.transition(EditionChoice.BY_STEP));

    @ParameterizedTest
    @EnumSource
    void eitherChoiceIsMarkedAndCitesTheArticleThatIsSilent(EditionChoice choice) {
        assertThat(ChinaRules.transition(choice).standing()).isEqualTo(Standing.UNCONFIRMED);
        assertThat(ChinaRules.transition(choice).citations())
                .extracting(Citation::toString)
                .containsExactly("信访工作条例 50");
    }

    @ParameterizedTest(name = "registered {0}, step {1}: {2} or {3}")
    @CsvSource({
        // registered, step,    by registration, by step
        "2022-04-30, 2022-04-30, cn-2005, cn-2005",
        "2022-04-30, 2022-05-01, cn-2005, cn-2022",
        "2022-05-01, 2022-05-01, cn-2022, cn-2022",
        "2021-12-01, 2022-07-15, cn-2005, cn-2022",
        "2022-04-20, 2024-01-10, cn-2005, cn-2022",
        "2005-04-30, 2005-05-01,        , cn-2005",
        "2026-03-02, 2026-05-06, cn-2022, cn-2022"
    })
    void bothChoicesAreToldAndWhetherTheyDiffer(
            LocalDate registered, LocalDate step, String byRegistration, String byStep) {
        Governance governance = BY_REGISTRATION.governance(registered, step);
        assertThat(governance.edition().map(Edition::id).orElse(null)).isEqualTo(byRegistration);
        assertThat(governance
                        .byChoice()
                        .get(EditionChoice.BY_STEP)
                        .map(Edition::id)
                        .orElse(null))
                .isEqualTo(byStep);
        assertThat(governance.settled()).isEqualTo(byStep.equals(byRegistration));
        assertThat(BY_STEP.governance(registered, step)
                        .edition()
                        .map(Edition::id)
                        .orElse(null))
                .isEqualTo(byStep);
        assertThat(BY_STEP.governance(registered, step).byChoice()).isEqualTo(governance.byChoice());
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "BY_REGISTRATION | EN | the edition cn-2005 governs: the edition in force at registration governs a matter to its end (2022-04-20)",
                "BY_REGISTRATION | ZH | 适用cn-2005：事项自始至终适用登记时有效的版本（2022-04-20）",
                "BY_STEP | EN | the edition cn-2022 governs: the edition in force on the day of each step governs it (2022-05-10)",
                "BY_STEP | ZH | 适用cn-2022：每一步适用该步当日有效的版本（2022-05-10）"
            })
    void theReasonIsASentence(EditionChoice choice, Language language, String sentence) {
        Governance governance = BY_REGISTRATION
                .choosing(ChinaRules.transition(choice))
                .governance(LocalDate.parse("2022-04-20"), LocalDate.parse("2022-05-10"));
        assertThat(Texts.in(language).text(governance.why())).isEqualTo(sentence);
        assertThat(governance.why().citations()).isEqualTo(governance.choice().citations());
    }

    /** Sent by the office on 2022-04-25, received by the organ on 2022-05-05. */
    private static Story across(Regime regime) {
        return Story.under(regime)
                .registers(OFFICE, "2022-04-20", "P-1", Channel.LETTER)
                .does(OFFICE, "2022-04-25", new Forward(FIRST, List.of(Story.of(HOUSING))))
                .does(HOUSING, "2022-05-05", new Receive(FIRST));
    }

    @Test
    void byRegistrationTheOldLawGoesOnToTheEnd() {
        Story story = across(BY_REGISTRATION);
        assertThat(story.refusals(HOUSING, "2022-05-06", new RaiseObjection(FIRST, "the water bureau's")))
                .containsExactly("act-without-basis");
        assertThat(story.refusals(HOUSING, "2022-05-06", Notify.whole(FIRST))).containsExactly("act-without-basis");
        story.does(HOUSING, "2022-05-12", new Accept(FIRST));
        // 60 days for every matter: no class is asked
        assertThat(story.standing(Terms.HANDLING, "2022-05-13")).isEqualTo(Kind.RUNNING);
        assertThat(story.owed(Terms.HANDLING, "2022-05-13").deadline().due())
                .contains(When.on(LocalDate.parse("2022-07-11")));
    }

    @Test
    void byStepTheNewLawTakesOverAndWhatBeganUnderTheOldStaysItsOwn() {
        Story story = across(BY_STEP);
        assertThat(story.standing(Terms.DISPOSAL, "2022-05-06"))
                .as("began and ended under 21-1 of the old")
                .isEqualTo(Kind.MET);
        assertThat(story.owed(Terms.DISPOSAL, "2022-05-06").deadline().rule().citations())
                .extracting(Citation::toString)
                .containsExactly("信访条例 21-1");
        assertThat(story.owed(Terms.OBJECTION, "2022-05-06").deadline().due())
                .as("five working days; 2022-05-07 is a Saturday worked by decree")
                .contains(When.on(LocalDate.parse("2022-05-11")));
        assertThat(story.refusals(HOUSING, "2022-05-06", new RaiseObjection(FIRST, "the water bureau's")))
                .isEmpty();
        story.does(HOUSING, "2022-05-06", Notify.whole(FIRST)).does(HOUSING, "2022-05-12", new Accept(FIRST));
        assertThat(story.standing(Terms.HANDLING, "2022-05-13")).isEqualTo(Kind.CONDITIONAL);
        story.does(HOUSING, "2022-05-20", new Classify(FIRST, MatterClasses.ORDINARY));
        assertThat(story.owed(Terms.HANDLING, "2022-05-21").deadline().due())
                .contains(When.on(LocalDate.parse("2022-07-11")));
    }
}
