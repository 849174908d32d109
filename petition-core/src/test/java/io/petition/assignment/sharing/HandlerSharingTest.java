package io.petition.assignment.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import io.petition.explain.Reason;
import io.petition.model.MatterId;
import io.petition.model.PersonRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandlerSharingTest {
    /** Loads of a, b and c, each of whom may have five; who had it, who knows the petitioner, who stands aside; who gets it, why; why not the rest. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    1 2 3 | - | -   | -     | a | handler-least-load           | b:handler-has-more c:handler-has-more
                    2 2 3 | - | -   | -     | a | handler-least-load           | b:handler-later-in-order c:handler-has-more
                    1 2 4 | c | -   | -     | c | handler-has-the-matter       | a:handler-knows-it-less b:handler-knows-it-less
                    1 2 4 | - | b c | -     | b | handler-knows-the-petitioner | a:handler-knows-it-less c:handler-has-more
                    1 2 4 | c | b   | -     | c | handler-has-the-matter       | a:handler-knows-it-less b:handler-knows-it-less
                    1 2 4 | c | b   | c     | b | handler-knows-the-petitioner | a:handler-knows-it-less c:handler-recused
                    1 2 5 | c | -   | -     | a | handler-least-load           | b:handler-has-more c:handler-full
                    1 x 5 | b | -   | c     | a | handler-least-load           | b:handler-away c:handler-recused+handler-full
                    x x 5 | - | -   | -     | - | -                            | a:handler-away b:handler-away c:handler-full
                    """, delimiter = '|')
    void whoKnowsItKeepsItElseWhoHasLeast(
            String loads, String had, String knows, String aside, String gets, String why, String others) {
        NewCase each = new NewCase(
                MatterId.of("m"), Optional.ofNullable(had).map(PersonRef::of), persons(knows), persons(aside));
        List<Handler> handlers = new ArrayList<>();
        for (String load : Splitter.on(' ').split(loads)) {
            String id = List.of("a", "b", "c").get(handlers.size());
            boolean here = !load.equals("x");
            handlers.add(new Handler(PersonRef.of(id), here ? Integer.parseInt(load) : 0, 5, here));
        }
        HandlerAnswer answer = HandlerSharing.give(each, handlers);
        if (answer instanceof HandlerAnswer.Given given) {
            assertThat(given.handler()).isEqualTo(PersonRef.of(gets));
            assertThat(given.why().code()).isEqualTo(why);
        } else {
            assertThat(gets).isNull();
        }
        assertThat(told(answer)).isEqualTo(others);
        Collections.reverse(handlers);
        assertThat(HandlerSharing.give(each, handlers)).isEqualTo(answer);
    }

    @Test
    void aHandlerStandsOnce() {
        List<Handler> twice = Collections.nCopies(2, new Handler(PersonRef.of("a"), 0, 5, true));
        NewCase each = NewCase.of(MatterId.of("m"));
        assertThatThrownBy(() -> HandlerSharing.give(each, twice)).isInstanceOf(IllegalArgumentException.class);
    }

    /** a has 1 and b 2, each of whom may have three: m1 goes to a, then both are even; m3 is b's own, and fills b, so that m4 is a's; none is left for m5. */
    @Test
    void eachCaseThatIsGivenCountsForTheNext() {
        NewCase own = new NewCase(MatterId.of("m3"), Optional.of(PersonRef.of("b")), Set.of(), Set.of());
        List<NewCase> cases = List.of(
                NewCase.of(MatterId.of("m1")), own, NewCase.of(MatterId.of("m4")), NewCase.of(MatterId.of("m5")));
        List<Handler> handlers =
                List.of(new Handler(PersonRef.of("b"), 2, 3, true), new Handler(PersonRef.of("a"), 1, 3, true));
        Map<MatterId, HandlerAnswer> answers = HandlerSharing.giveAll(cases, handlers);
        assertThat(answers.keySet()).extracting(MatterId::value).containsExactly("m1", "m3", "m4", "m5");
        assertThat(answers.values()).extracting(HandlerSharingTest::who).containsExactly("a", "b", "a", "-");
        assertThat(told(answers.get(MatterId.of("m5")))).isEqualTo("a:handler-full b:handler-full");
        assertThatThrownBy(() -> HandlerSharing.giveAll(List.of(own, own), handlers))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String who(HandlerAnswer answer) {
        return answer instanceof HandlerAnswer.Given given ? given.handler().value() : "-";
    }

    private static String told(HandlerAnswer answer) {
        return answer.passed().stream()
                .map(passed -> passed.leader().value() + ":"
                        + passed.reasons().stream().map(Reason::code).collect(Collectors.joining("+")))
                .collect(Collectors.joining(" "));
    }

    private static Set<PersonRef> persons(String ids) {
        return ids == null
                ? Set.of()
                : Splitter.on(' ').splitToStream(ids).map(PersonRef::of).collect(Collectors.toSet());
    }
}
