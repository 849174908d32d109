package io.petition.rules.china;

import static io.petition.rules.china.Story.CITY;
import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static io.petition.rules.china.Story.PERSON;
import static io.petition.rules.china.Story.PROVINCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.lifecycle.DisposalCommand.Assign;
import io.petition.lifecycle.DisposalCommand.Classify;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.DisposalCommand.Notify;
import io.petition.lifecycle.DisposalCommand.RaiseDispute;
import io.petition.lifecycle.DisposalCommand.RaiseObjection;
import io.petition.lifecycle.DisposalCommand.Receive;
import io.petition.lifecycle.DisposalCommand.TellWhereItWent;
import io.petition.lifecycle.FollowUpCommand.Withdraw;
import io.petition.lifecycle.HandlingCommand.Accept;
import io.petition.lifecycle.HandlingCommand.Answer;
import io.petition.lifecycle.HandlingCommand.Deliver;
import io.petition.lifecycle.HandlingCommand.ReportResult;
import io.petition.lifecycle.RemedyCommand.DecideRemedy;
import io.petition.lifecycle.RemedyCommand.DeliverRemedy;
import io.petition.lifecycle.RemedyCommand.RequestRemedy;
import io.petition.model.Channel;
import io.petition.model.OrganId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 22(3), 23-1, 23-3: what is to be reported and told stays owed wherever the matter has got to, and may still be done there. */
class ReportsOwedTest {
    private static final Actor LABOUR = Actor.organ(OrganId.of("labour-bureau"));
    private static final String DAY = "2024-06-20";

    private static Story assigned() {
        return Story.under(ChinaRules.national())
                .registers(OFFICE, "2024-03-04", "P-1", Channel.LETTER)
                .does(OFFICE, "2024-03-05", new Assign(FIRST, List.of(Story.of(HOUSING)), LocalDate.of(2024, 6, 1)))
                .does(HOUSING, "2024-03-06", new Receive(FIRST));
    }

    private static Story answered() {
        return assigned()
                .does(HOUSING, "2024-03-07", new Classify(FIRST, MatterClasses.ORDINARY))
                .does(HOUSING, "2024-03-07", new Accept(FIRST))
                .does(HOUSING, "2024-03-20", Answer.whole(FIRST, "explained", "a law"))
                .does(HOUSING, "2024-03-21", Deliver.signed(FIRST));
    }

    private static Story reviewed() {
        return answered()
                .does(PERSON, "2024-03-25", RequestRemedy.inTime(FIRST, Story.of(CITY)))
                .does(CITY, "2024-04-02", new DecideRemedy(FIRST, "opinion"))
                .does(CITY, "2024-04-03", DeliverRemedy.signed(FIRST));
    }

    private static Story at(String where) {
        return switch (where) {
            case "objected" -> assigned().does(HOUSING, "2024-03-07", new RaiseObjection(FIRST, "not ours"));
            case "disputed" -> assigned().does(HOUSING, "2024-03-07", dispute());
            case "answered" -> answered();
            case "under-remedy-1" -> answered().does(PERSON, "2024-03-25", RequestRemedy.inTime(FIRST, Story.of(CITY)));
            case "remedy-decided-1" -> reviewed();
            case "under-remedy-2" ->
                reviewed().does(PERSON, "2024-04-10", RequestRemedy.inTime(FIRST, Story.of(PROVINCE)));
            case "remedy-decided-2" ->
                reviewed()
                        .does(PERSON, "2024-04-10", RequestRemedy.inTime(FIRST, Story.of(PROVINCE)))
                        .does(PROVINCE, "2024-04-20", new DecideRemedy(FIRST, "opinion"));
            case "closed" -> answered().does(PERSON, "2024-04-10", new Withdraw(FIRST, "enough"));
            default -> throw new IllegalArgumentException(where);
        };
    }

    private static RaiseDispute dispute() {
        return new RaiseDispute(FIRST, List.of(Story.of(HOUSING), Story.of(LABOUR)), "wages");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "objected",
                "disputed",
                "answered",
                "under-remedy-1",
                "remedy-decided-1",
                "under-remedy-2",
                "remedy-decided-2",
                "closed"
            })
    void whatWasAssignedIsReportedOnWhereverItHasGot(String where) {
        Story story = at(where);
        assertThat(story.state().track(FIRST).orElseThrow().stage()).hasToString(where);
        assertThat(story.owing(Terms.ASSIGNED_FEEDBACK, DAY)).containsExactly("housing-bureau until 2024-06-01");
        story.does(HOUSING, DAY, new ReportResult(FIRST));
        assertThat(story.owing(Terms.ASSIGNED_FEEDBACK, DAY)).isEmpty();
    }

    /** What was forwarded is not reported on there either. */
    @Test
    void nobodyReportsWhatNobodyAskedFor() {
        Story story = Story.under(ChinaRules.national())
                .registers(OFFICE, "2024-03-04", "P-1", Channel.LETTER)
                .does(OFFICE, "2024-03-05", new Forward(FIRST, List.of(Story.of(HOUSING))))
                .does(HOUSING, "2024-03-06", new Receive(FIRST))
                .does(HOUSING, "2024-03-07", dispute());
        assertThat(story.refusals(HOUSING, DAY, new ReportResult(FIRST))).containsExactly("no-report-ordered");
    }

    /** 23-1: who was asked directly and sent it on says where it went, also while those below dispute whose it is. */
    @Test
    void whereItWentIsToldWhileItIsDisputed() {
        Story story = Story.under(ChinaRules.national())
                .registers(CITY, "2024-03-04", "P-1", Channel.LETTER)
                .does(CITY, "2024-03-05", new Forward(FIRST, List.of(Story.of(HOUSING))))
                .does(HOUSING, "2024-03-06", new Receive(FIRST))
                .does(HOUSING, "2024-03-07", dispute());
        assertThat(story.owing(Terms.ACCEPTANCE_NOTICE_DIRECT, "2024-03-10")).hasSize(1);
        story.does(CITY, "2024-03-10", new TellWhereItWent(FIRST));
        assertThat(story.owing(Terms.ACCEPTANCE_NOTICE_DIRECT, "2024-03-10")).isEmpty();
    }

    /** 23-3: the fifteen days run while it is disputed, and are kept by a notice given then. */
    @Test
    void theNoticeIsGivenWhileItIsDisputed() {
        Story story = at("disputed");
        assertThat(story.owing(Terms.ACCEPTANCE_NOTICE_REFERRED, "2024-03-10")).hasSize(1);
        assertThat(story.refusals(LABOUR, "2024-03-10", Notify.whole(FIRST)))
                .containsExactly("actor-does-not-hold-track");
        story.does(HOUSING, "2024-03-10", Notify.whole(FIRST));
        assertThat(story.owing(Terms.ACCEPTANCE_NOTICE_REFERRED, "2024-03-10")).isEmpty();
    }
}
