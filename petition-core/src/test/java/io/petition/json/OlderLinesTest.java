package io.petition.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.lifecycle.Command;
import io.petition.lifecycle.DisposalCommand.DecideDispute;
import io.petition.lifecycle.DisposalEvent.DisputeDecided;
import io.petition.lifecycle.Event;
import io.petition.model.OrganId;
import io.petition.model.TrackId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was written before a component was added is still read: it says nothing of it. */
class OlderLinesTest {
    private static final String REST = "\"track\":\"1\",\"to\":\"labour\",\"by\":\"agreement\",\"because\":\"wages\"}";

    @ParameterizedTest
    @EnumSource(Jackson.class)
    void aDecidedDisputeThatDoesNotSayWhoAgreed(Jackson jackson) {
        assertThat(jackson.read("{\"type\":\"dispute-decided\"," + REST, Event.class))
                .isEqualTo(new DisputeDecided(
                        TrackId.FIRST, OrganId.of("labour"), "agreement", "wages", List.of(), Optional.empty()));
        assertThat(jackson.read("{\"type\":\"decide-dispute\"," + REST, Command.class))
                .isEqualTo(new DecideDispute(TrackId.FIRST, OrganId.of("labour"), "agreement", "wages"));
    }
}
