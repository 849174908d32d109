package io.petition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.assignment.Boundary;
import io.petition.assignment.Considered;
import io.petition.assignment.Routed;
import io.petition.assignment.Told;
import io.petition.assignment.Vacancy;
import io.petition.assignment.ground.Basis;
import io.petition.assignment.ground.UrgentRule;
import io.petition.authority.OrganDirectory;
import io.petition.condition.Truth;
import io.petition.examples.cli.text.Words;
import io.petition.explain.Citation;
import io.petition.explain.Explained;
import io.petition.explain.Reason;
import io.petition.model.OrganId;
import io.petition.rules.text.Language;
import io.petition.time.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an answer reads like that no national rule gives. */
class RouteTextTest {
    /** A host's rule with a length: it is said in the place of "at once". */
    @Test
    void saysWithinWhatSomebodyIsTold() {
        OrganDirectory directory = OrganDirectory.of(List.of(), List.of());
        Told told = new Told(
                UrgentRule.Recipient.NATIONAL_OFFICE,
                Optional.of(OrganId.of("office")),
                Optional.of(Span.hours(2)),
                Basis.reading("urgent", Citation.of("a local rule", "1")),
                Optional.empty());
        Routed vacancy = new Vacancy(
                List.of(Reason.of("route-no-rules", Map.of("day", "2024-03-01"))),
                Optional.empty(),
                Considered.builder()
                        .addTold(told)
                        .boundary(new Boundary(Truth.NO, Truth.NO, Truth.NO, Truth.NO, Truth.NO, Truth.NO))
                        .build());
        assertThat(new RouteText(directory, new Words(Language.EN))
                        .lines(new Explained<>(vacancy, List.of()), List.of(), false))
                .contains("To be told within 2 hour(s): the national petition office: office");
    }
}
