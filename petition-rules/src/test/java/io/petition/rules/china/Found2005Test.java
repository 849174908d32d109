package io.petition.rules.china;

import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static io.petition.rules.china.Story.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.authority.Participant;
import io.petition.authority.ParticipantRole;
import io.petition.law.MilestoneKey;
import io.petition.lifecycle.DeliberationCommand.CloseMediation;
import io.petition.lifecycle.DeliberationCommand.OpenMediation;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.DisposalCommand.Receive;
import io.petition.lifecycle.FollowUpCommand.AnswerProposal;
import io.petition.lifecycle.FollowUpCommand.Propose;
import io.petition.lifecycle.FollowUpCommand.Settle;
import io.petition.lifecycle.HandlingCommand.Accept;
import io.petition.lifecycle.HandlingCommand.Answer;
import io.petition.lifecycle.HandlingCommand.NoteMilestone;
import io.petition.model.Channel;
import io.petition.model.OrganId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the regulation of 2005 says otherwise than that of 2022, and not more than it says. */
class Found2005Test {
    private static final OrganId FINANCE = OrganId.of("finance-bureau");

    private static Story accepted(String year) {
        Story story = Story.under(ChinaRules.national())
                .registers(OFFICE, year + "-03-04", "P-1", Channel.LETTER)
                .does(OFFICE, year + "-03-04", new Forward(FIRST, List.of(Story.of(HOUSING))))
                .does(HOUSING, year + "-03-05", new Receive(FIRST));
        return story.does(HOUSING, year + "-03-06", new Accept(FIRST));
    }

    /** 36-2: 收到改进建议的行政机关应当在30日内书面反馈; of the proposals of 37 and 38 no answer is asked. */
    @ParameterizedTest
    @CsvSource({"improve-work, finance-bureau until 2015-04-07", "improve-policy, ''", "hold-responsible, ''"})
    void onlyTheProposalOnTheWorkIsAnsweredInThirtyDays(String proposal, String owed) {
        Story story = accepted("2015").does(OFFICE, "2015-03-08", new Propose(FIRST, proposal, FINANCE, "many ask"));
        assertThat(String.join(" ", story.owing(Terms.PROPOSAL_REPLY, "2015-03-09")))
                .isEqualTo(owed);
    }

    /** 36-2: 未采纳改进建议的，应当说明理由; 40-4 of 2022 asks only what became of it. */
    @ParameterizedTest(name = "{0}, {1} because {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2015, not-adopted, -,          reason-not-given",
                "2015, not-adopted, ' ',        reason-not-given",
                "2015, not-adopted, 'no money', -",
                "2015, adopted,     -,          -",
                "2024, not-adopted, -,          -"
            })
    void whoDoesNotAdoptSaysWhy(String year, String adoption, String because, String refusal) {
        Story story =
                accepted(year).does(OFFICE, year + "-03-08", new Propose(FIRST, "improve-work", FINANCE, "many ask"));
        AnswerProposal answer = new AnswerProposal(FIRST, FINANCE, adoption, Optional.ofNullable(because));
        assertThat(story.refusals(Actor.organ(FINANCE), year + "-03-20", answer))
                .isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    /** 32-1: one of three. */
    @ParameterizedTest
    @CsvSource({"supported, true", "explained, true", "not-supported, true", "noted, false"})
    void anAnswerIsOneOfThree(String outcome, boolean known) {
        assertThat(accepted("2015").refusals(HOUSING, "2015-03-20", Answer.whole(FIRST, outcome, "a law")))
                .isEqualTo(known ? List.of() : List.of("outcome-not-in-edition"));
    }

    /** 13-2: 运用咨询、教育、协商、调解、听证等方法. */
    @Test
    void thereIsMediation() {
        List<Participant> sides = List.of(
                Participant.of(ParticipantRole.PETITIONER, PERSON.person().orElseThrow())
                        .consenting(true),
                Participant.of(ParticipantRole.RESPONDENT, FINANCE).consenting(true));
        Story story = accepted("2015").does(HOUSING, "2015-03-10", new OpenMediation(FIRST, "county", sides));
        assertThat(story.refusals(HOUSING, "2015-03-11", new Settle(FIRST, "mediation")))
                .containsExactly("ground-does-not-hold");
        story.does(HOUSING, "2015-03-12", new CloseMediation(FIRST, "agreed"))
                .does(HOUSING, "2015-03-12", new Settle(FIRST, "mediation"));
    }

    /** There is no objection in it, and so none to be noted. */
    @Test
    void noObjectionIsNoted() {
        assertThat(accepted("2015")
                        .refusals(HOUSING, "2015-03-10", new NoteMilestone(FIRST, MilestoneKey.of("objected"))))
                .containsExactly("ground-not-known");
    }
}
