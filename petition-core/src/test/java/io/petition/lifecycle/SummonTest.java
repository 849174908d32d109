package io.petition.lifecycle;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.petition.model.TrackId;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummonTest {
    /** A summons has no field {@code to}: whoever wrote one that calls nobody is told which field to fill. */
    @Test
    void aSummonsThatCallsNobodyNamesItsOwnField() {
        When by = When.on(LocalDate.of(2024, 3, 8));
        assertThatThrownBy(() -> new SupportCommand.Summon(TrackId.of("t"), List.of(), "basis", by))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("called: no organ; name at least one that is to come");
    }
}
