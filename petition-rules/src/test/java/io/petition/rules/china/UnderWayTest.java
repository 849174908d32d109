package io.petition.rules.china;

import static io.petition.rules.china.Story.CITY;
import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static io.petition.rules.china.Story.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.explain.Reason;
import io.petition.lifecycle.DisposalCommand.Classify;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.DisposalCommand.RaiseObjection;
import io.petition.lifecycle.DisposalCommand.Receive;
import io.petition.lifecycle.HandlingCommand.Accept;
import io.petition.lifecycle.HandlingCommand.Answer;
import io.petition.lifecycle.HandlingCommand.Deliver;
import io.petition.lifecycle.HandlingCommand.NotAccept;
import io.petition.lifecycle.IntakeCommand.Register;
import io.petition.lifecycle.RemedyCommand.RequestRemedy;
import io.petition.model.Channel;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * 信访工作条例 19-3 and 信访条例 16: what is accepted or in hand elsewhere is turned away, if the same petitioner raises it within the set
 * time. The first letter comes in on 1 March and is brought as far as the row says; the second comes to the city on its day.
 */
class UnderWayTest {
    private static final NotAccept REFUSAL = new NotAccept(SECOND, Grounds.ALREADY_UNDER_WAY);

    @ParameterizedTest(name = "{0} {1}, {3} on {4}: {5}")
    @CsvSource(nullValues = "-", textBlock = """
            # year, first brought to, first of, second of, second on, denied by (- where it is turned away)
            2024, forwarded,    ann, ann, 03-12, under-way-elsewhere
            2024, objected,     ann, ann, 03-12, under-way-elsewhere
            2024, received,     ann, ann, 03-12, -
            2024, received,     ann, ann, 03-20, under-way-in-time
            2024, accepted,     ann, ann, 05-04, -
            2024, accepted,     ann, ann, 05-07, under-way-in-time
            2024, unclassified, ann, ann, 05-07, under-way-in-time
            2024, accepted,     ann, bob, 03-20, under-way-of-same-petitioner
            2024, accepted,     ann, -,   03-20, -
            2024, accepted,     -,   bob, 03-20, -
            2024, accepted,     -,   bob, 05-07, under-way-in-time
            2024, answered,     ann, ann, 04-15, -
            2024, answered,     ann, ann, 05-10, under-way-in-time
            2024, reviewed,     ann, ann, 05-10, -
            2024, reviewed,     ann, ann, 05-20, under-way-in-time
            2015, forwarded,    ann, ann, 03-12, under-way-elsewhere
            2015, accepted,     ann, ann, 05-04, -
            2015, accepted,     ann, ann, 05-07, under-way-in-time
            2015, accepted,     ann, bob, 03-20, under-way-of-same-petitioner
            """)
    void isTurnedAwayOnlyWithinItsTimeAndOfTheSamePetitioner(
            String year, String brought, String first, String second, String day, String denied) {
        Story story = brought(year + "-", brought, petition(year + "-03-01", "P-1", first))
                .does(CITY, year + "-" + day, register(petition(year + "-" + day, "P-2", second)));
        List<Reason> why = story.why(CITY, year + "-" + day, REFUSAL);
        if (denied == null) {
            assertThat(why).isEmpty();
        } else {
            assertThat(why).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo("ground-does-not-hold");
                assertThat(reason.args().toString()).contains(denied);
            });
        }
    }

    private static Petition petition(String day, String id, String person) {
        return Petition.builder()
                .id(PetitionId.of(id))
                .channel(Channel.LETTER)
                .received(When.on(LocalDate.parse(day)))
                .petitioners(Stream.ofNullable(person).map(PersonRef::of).toList())
                .build();
    }

    private static Register register(Petition petition) {
        return new Register(petition);
    }

    private static Story brought(String year, String to, Petition petition) {
        Story story = Story.under(ChinaRules.national())
                .does(OFFICE, year + "03-01", register(petition))
                .does(OFFICE, year + "03-04", new Forward(FIRST, List.of(Story.of(HOUSING))));
        if (to.equals("forwarded")) {
            return story;
        }
        story.does(HOUSING, year + "03-04", new Receive(FIRST));
        if (to.equals("objected")) {
            return story.does(HOUSING, year + "03-05", new RaiseObjection(FIRST, "not ours"));
        }
        if (to.equals("received")) {
            return story;
        }
        if (year.startsWith("2024") && !to.equals("unclassified")) {
            story.does(HOUSING, year + "03-05", new Classify(FIRST, MatterClasses.ORDINARY));
        }
        story.does(HOUSING, year + "03-05", new Accept(FIRST));
        if (to.equals("answered") || to.equals("reviewed")) {
            story.does(HOUSING, year + "04-02", Answer.whole(FIRST, "not-supported", "a law"))
                    .does(HOUSING, year + "04-03", Deliver.signed(FIRST));
        }
        if (to.equals("reviewed")) {
            story.does(
                    Actor.petitioner(PersonRef.of("ann")),
                    year + "04-15",
                    RequestRemedy.inTime(FIRST, Story.of(Story.PROVINCE)));
        }
        return story;
    }
}
