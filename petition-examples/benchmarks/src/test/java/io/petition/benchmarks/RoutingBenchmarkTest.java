package io.petition.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.assignment.Assignment;
import io.petition.benchmarks.Offices.Question;
import io.petition.model.OrganId;
import org.junit.jupiter.api.Test;

class RoutingBenchmarkTest {
    @Test
    void itIsAsLargeAsItSays() {
        Offices country = new Offices(Offices.PROVINCES, 1);
        assertThat(country.above.size() + Offices.PROVINCES).isEqualTo(3_010);
        assertThat(country.rules).hasSize(6_000).doesNotHaveDuplicates();
    }

    /** Each finds the same office, however it looks for it: one province is enough to see it. */
    @Test
    void theyAllAnswerTheSame() {
        Offices offices = new Offices(1, 1);
        DroolsOffices drools = new DroolsOffices(offices.rules);
        for (Question question : offices.questions) {
            OrganId walked = offices.walk(question.region(), question.content());
            assertThat(walked).as("%s", question).isNotNull();
            assertThat(drools.office(
                            question.region().value(), question.content().value(), offices.above))
                    .isEqualTo(walked.value());
            assertThat(offices.compiled.serving(question.region(), question.content(), Offices.DAY))
                    .containsExactly(walked);
            assertThat(offices.plain.serving(question.region(), question.content(), Offices.DAY))
                    .containsExactly(walked);
            assertThat(offices.compiled.route(question.request(), Offices.DAY))
                    .isEqualTo(offices.plain.route(question.request(), Offices.DAY))
                    .isInstanceOfSatisfying(
                            Assignment.class,
                            assignment -> assertThat(assignment.lead()).isEqualTo(walked));
        }
    }
}
