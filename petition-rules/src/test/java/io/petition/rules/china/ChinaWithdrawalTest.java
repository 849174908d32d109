package io.petition.rules.china;

import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static io.petition.rules.china.Story.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.law.TermKey;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.DisposalCommand;
import io.petition.lifecycle.FollowUpCommand;
import io.petition.lifecycle.Permission;
import io.petition.model.Channel;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who withdraws does nobody's work and makes nobody late: what was owed is owed no longer, and what was late stays late 撤回. */
class ChinaWithdrawalTest {
    private static final FollowUpCommand WITHDRAW = new FollowUpCommand.Withdraw(FIRST, "enough");

    private static Story registered() {
        return Story.under(ChinaRules.national()).registers(OFFICE, "2026-03-02", "P-1", Channel.LETTER);
    }

    /** The office has until 2026-03-17 to send it on, and the petitioner as long as it is not ended. */
    @Test
    void withdrawingIsOpenWhateverTheOfficeOwes() {
        Permission.Open open = registered().outlook("2026-03-10").open().stream()
                .filter(each -> each.act().equals(ActKey.WITHDRAW))
                .findFirst()
                .orElseThrow();
        assertThat(open.dueBy()).isEmpty();
    }

    @ParameterizedTest(name = "{0} at the {1}, withdrawn on {2}: {3}")
    @CsvSource({
        "disposal,                   office, 2026-03-17, NOT_OWED",
        "disposal,                   office, 2026-03-18, MISSED",
        "acceptance-notice-direct,   organ,  2026-03-17, NOT_OWED",
        "acceptance-notice-direct,   organ,  2026-03-18, MISSED",
        "acceptance-notice-referred, sent,   2026-03-19, NOT_OWED",
        "acceptance-notice-referred, sent,   2026-03-20, MISSED",
        "objection,                  sent,   2026-03-05, NOT_OWED"
    })
    void whatWasOwedIsOwedNoLongerAndWhatWasLateStaysLate(String term, String at, String on, Kind standing) {
        Story story = story(at).does(PERSON, on, WITHDRAW);
        assertThat(story.standing(TermKey.of(term), "2026-06-01")).isEqualTo(standing);
        assertThat(story.desk().untimed(story.state(), When.on(LocalDate.parse("2026-06-01"))))
                .isEmpty();
    }

    private static Story story(String at) {
        return switch (at) {
            case "office" -> registered();
            case "organ" -> Story.under(ChinaRules.national()).registers(HOUSING, "2026-03-02", "P-1", Channel.LETTER);
            default ->
                registered()
                        .does(OFFICE, "2026-03-03", new DisposalCommand.Forward(FIRST, List.of(Story.of(HOUSING))))
                        .does(HOUSING, "2026-03-04", new DisposalCommand.Receive(FIRST));
        };
    }
}
