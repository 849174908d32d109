package io.petition.rules.china;

import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.IntakeCommand.JoinPetition;
import io.petition.lifecycle.IntakeCommand.Register;
import io.petition.lifecycle.IntakeCommand.Represent;
import io.petition.lifecycle.Owed;
import io.petition.model.Channel;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.Representation;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of a petition that joined another is asked of that one, and not of the first. */
class ChinaJoinedPetitionTest {
    private static final String DAY = "2024-03-05";
    private static final PetitionId P1 = PetitionId.of("P-1");
    private static final PetitionId P2 = PetitionId.of("P-2");

    /** Whom nobody can reach is owed no notice; that says nothing of who joins. */
    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"true, false, RUNNING, NOT_OWED", "false, true, NOT_OWED, RUNNING", "true, true, RUNNING, RUNNING"})
    void noticeIsOwedToWhomItCanReach(boolean first, boolean second, Kind toFirst, Kind toSecond) {
        Story story = Story.under(ChinaRules.national())
                .does(HOUSING, DAY, new Register(petition(P1, Channel.LETTER, first)))
                .does(HOUSING, DAY, new JoinPetition(petition(P2, Channel.LETTER, second), FIRST));
        Map<String, Kind> owed = story.allOwed(Terms.ACCEPTANCE_NOTICE_DIRECT, "2024-03-06").stream()
                .collect(Collectors.toMap(
                        each -> each.deadline().scope().id(),
                        (Owed each) -> each.status().kind()));
        assertThat(owed).containsEntry("P-1", toFirst).containsEntry("P-2", toSecond);
    }

    /** Six may speak for a letter and only five for a visit: for those who came so, whatever came before them. */
    @ParameterizedTest(name = "{0} joined by {1}")
    @CsvSource({
        "LETTER, VISIT, P-1, false",
        "LETTER, VISIT, P-2, true",
        "VISIT, LETTER, P-1, true",
        "VISIT, LETTER, P-2, false"
    })
    void whoMaySpeakIsAskedOfTheirOwnPetition(Channel first, Channel second, String whose, boolean refused) {
        Story story = Story.under(ChinaRules.national())
                .does(HOUSING, DAY, new Register(petition(P1, first, true)))
                .does(HOUSING, DAY, new JoinPetition(petition(P2, second, true), FIRST));
        List<PersonRef> six = IntStream.range(0, 6)
                .mapToObj(each -> PersonRef.of("speaker-" + each))
                .toList();
        Represent represent = new Represent(PetitionId.of(whose), Representation.joint(30, six));
        assertThat(story.refusals(HOUSING, DAY, represent).contains("too-many-representatives"))
                .isEqualTo(refused);
    }

    @Test
    void eachHasClocksOfItsOwn() {
        Story story = Story.under(ChinaRules.national())
                .does(HOUSING, DAY, new Register(petition(P1, Channel.LETTER, true)))
                .does(HOUSING, "2024-03-08", new JoinPetition(received(P2, "2024-03-08"), FIRST));
        assertThat(story.allOwed(Terms.ACCEPTANCE_NOTICE_DIRECT, "2024-03-09"))
                .extracting(each -> each.deadline().start().orElseThrow())
                .containsExactly(When.on(LocalDate.parse(DAY)), When.on(LocalDate.parse("2024-03-08")));
    }

    /** 22(2): the office that takes it in owes its disposal, wherever the track that it joins has got to. */
    @Test
    void itsClocksAreOfTheDeskThatItCameTo() {
        Story story = Story.under(ChinaRules.national())
                .does(OFFICE, DAY, new Register(petition(P1, Channel.LETTER, true)))
                .does(OFFICE, DAY, new Forward(FIRST, List.of(Story.of(HOUSING))))
                .does(OFFICE, "2024-03-08", new JoinPetition(received(P2, "2024-03-08"), FIRST));
        assertThat(story.owing(Terms.DISPOSAL, "2024-03-09"))
                .containsExactly("county-petition-office until 2024-03-25");
        story.does(HOUSING, "2024-03-11", new JoinPetition(received(PetitionId.of("P-3"), "2024-03-11"), FIRST));
        assertThat(story.owing(Terms.ACCEPTANCE_NOTICE_DIRECT, "2024-03-12"))
                .containsExactly("housing-bureau until 2024-03-26");
    }

    private static Petition received(PetitionId id, String day) {
        return Petition.builder()
                .from(petition(id, Channel.LETTER, true))
                .received(When.on(LocalDate.parse(day)))
                .build();
    }

    private static Petition petition(PetitionId id, Channel channel, boolean reachable) {
        return Petition.builder()
                .id(id)
                .channel(channel)
                .received(When.on(LocalDate.parse(DAY)))
                .reachable(reachable)
                .build();
    }
}
