package io.petition.rules.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.petition.law.Edition;
import io.petition.law.Overlay;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OverlayReaderTest {
    private static final Edition BASE = Toy.regime().edition("toy-2015").orElseThrow();

    private static final String GOOD = """
            overlay: o
            title: Local Rules
            over: toy-2015
            validity: 2021-01-01..
            standing: confirmed
            term: answer
            length: 20 calendar-days
            article: 5
            """;

    private static Overlay read(String text) throws IOException {
        return OverlayReader.read(new StringReader(text), "f.txt", BASE);
    }

    private static List<String> faults(String text, Function<String, Optional<Edition>> editions) {
        RuleFormatException refused = catchThrowableOfType(
                RuleFormatException.class, () -> OverlayReader.read(new StringReader(text), "f.txt", editions));
        assertThat(refused).as("refused").isNotNull();
        return refused.faults().stream().map(Object::toString).toList();
    }

    @Test
    void readsWhatIsGood() throws IOException {
        Overlay overlay = read(GOOD);
        assertThat(overlay.over()).isEqualTo("toy-2015");
        assertThat(overlay.terms()).hasSize(1);
        assertThat(overlay.terms().get(0).authority()).isEmpty();
        assertThat(read("\uFEFF" + GOOD.replace("\n", "\r\n"))).isEqualTo(overlay);
    }

    @Test
    void liesOverWhatOtherOverlaysMadeOfItsEdition() throws IOException {
        Edition laid =
                Edition.builder().from(BASE).id("toy-2015+o").over("toy-2015").build();
        assertThat(OverlayReader.read(new StringReader(GOOD), "f.txt", laid)).isEqualTo(read(GOOD));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void namesEveryFaultWithItsLine(String what, String text, List<String> faults) {
        assertThat(faults(text, Toy.regime()::edition)).isEqualTo(faults);
    }

    static Stream<Arguments> badFiles() {
        return Stream.of(
                arguments(
                        "nothing at all",
                        "",
                        List.of(
                                "f.txt:1: overlay: is missing; every such section needs it",
                                "f.txt:1: title: is missing; every such section needs it",
                                "f.txt:1: over: is missing; every such section needs it",
                                "f.txt:1: validity: is missing; every such section needs it",
                                "f.txt:1: standing: is missing; every such section needs it")),
                arguments(
                        "an edition that there is not, faults beside it still told",
                        GOOD.replace("toy-2015", "toy-1900")
                                + "holder: owner\nterm: new\nlength: 3\narticle: 6\nwithdraw: gone\narticle: 3\n",
                        List.of(
                                "f.txt:3: over: \"toy-1900\" is no edition that was handed over; hand it over, or correct the id",
                                "f.txt:9: holder: \"owner\" is not known; write one of organ, petition-office, petitioner",
                                "f.txt:11: length: \"3\" is no length; write N hours, service-hours, working-days, calendar-days, weeks, months or years")),
                arguments(
                        "a time in which its edition never is in force",
                        GOOD.replace("toy-2015", "toy-2000"),
                        List.of(
                                "f.txt:4: validity: \"2021-01-01..\" has no day in common with toy-2000 2000-01-01..2014-12-31; correct one of them")),
                arguments(
                        "an added term that leaves out what it cannot take from the edition",
                        GOOD + "term: anwser\nlength: 20 weeks\narticle: 5\n",
                        List.of(
                                "f.txt:9: starts: is missing; toy-2015 has no term anwser to take it from",
                                "f.txt:9: stops: is missing; toy-2015 has no term anwser to take it from",
                                "f.txt:9: holder: is missing; toy-2015 has no term anwser to take it from",
                                "f.txt:9: effect: is missing; toy-2015 has no term anwser to take it from")),
                arguments(
                        "a change that cites nothing",
                        GOOD.replace("article: 5\n", ""),
                        List.of("f.txt:6: article: is missing; every such section needs it")),
                arguments(
                        "a term changed twice, withdrawn, and stated to have no term",
                        GOOD
                                + "term: answer\nlength: 3 weeks\narticle: 5\nwithdraw: answer\narticle: 5\nno-term: answer\narticle: 5\n",
                        List.of(
                                "f.txt:9: term: \"answer\" stands already in line 6; keep one of them",
                                "f.txt:12: withdraw: \"answer\" stands already in line 6; keep one of them",
                                "f.txt:14: no-term: \"answer\" stands already in line 6; keep one of them")),
                arguments(
                        "a withdrawal of what there is not, and one that says nothing",
                        GOOD + "withdraw: nothing\narticle: 7\nwithdraw:\n",
                        List.of(
                                "f.txt:9: withdraw: \"nothing\" is no term of toy-2015; correct the key",
                                "f.txt:11: withdraw: is missing; every such section needs it",
                                "f.txt:11: article: is missing; every such section needs it")),
                arguments(
                        "sections of a regime",
                        GOOD + "edition: e\ninstrument: I\ncounting: 2020-01-01..\nroll: none\n",
                        List.of(
                                "f.txt:9: key: \"edition\" begins no section of such a file; its sections are term, withdraw, no-term, class",
                                "f.txt:11: key: \"counting\" begins no section of such a file; its sections are term, withdraw, no-term, class")),
                arguments(
                        "an effect that leaves an outcome behind, and an outcome without its effect",
                        GOOD
                                + "term: permit\neffect: statutory\narticle: 4\nterm: complaint\neffect: deemed\narticle: 4\n",
                        List.of(
                                "f.txt:10: deemed: \"permit-given\" stands beside the effect statutory; write deemed: none, or the effect deemed",
                                "f.txt:13: deemed: is missing; with the effect deemed, say as what silence counts")),
                arguments(
                        "an outcome ended and not replaced",
                        GOOD + "term: permit\ndeemed: none\narticle: 4\n",
                        List.of("f.txt:10: deemed: is missing; with the effect deemed, say as what silence counts")),
                arguments(
                        "moments ended that must be there, an authority for a duty, a key of the head in a term",
                        GOOD + "stops: none\nstarts: none\nsource: S\nno-term: n\narticle: 3\nauthority: 4\n",
                        List.of(
                                "f.txt:9: stops: \"none\" is a word of the format and no key; put it in quotes where it is meant as one",
                                "f.txt:10: starts: \"none\" is a word of the format and no key; put it in quotes where it is meant as one",
                                "f.txt:11: key: \"source\" is not known here; the known ones are annuls, applies, article, authority, counting, deemed, effect, extension, holder, length, note, optional, pause, per-bearer, releases, restarts, standing, starts, stops, term, transfers, validity",
                                "f.txt:14: key: \"authority\" is not known here; the known ones are article, holder, no-term, note, starts, stops")),
                arguments(
                        "an extension that its length does not fit",
                        GOOD.replace("calendar-days", "hours") + "extension: 9 weeks by extended; article 4\n",
                        List.of("f.txt:9: extension: \"9 weeks\" cannot be added to 20 hours;"
                                + " extend hours by such hours, and days by days, weeks, months or years")),
                arguments(
                        "a counting in the head that is none",
                        GOOD.replace("standing:", "counting: roll none\nstanding:"),
                        List.of(
                                "f.txt:5: counting: \"roll\" is not all; write first-day WORD, roll WORD, day-off WORD")));
    }

    @Test
    void anotherEditionThanTheFileNamesIsAFault() {
        assertThat(faults(GOOD, id -> Toy.regime().edition("toy-2000")))
                .containsExactly("f.txt:3: over: \"toy-2015\" is not the edition toy-2000 that was handed over;"
                        + " hand over the other, or correct the id");
    }
}
