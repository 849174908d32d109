package io.petition.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.service.roster.Gap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that is said of points, rosters and appointments has a sentence in both languages. */
class ServiceTextsTest {
    private static final Pattern CODE = Pattern.compile("\"((?:point|swap|appointment)-[a-z-]*[a-z])\"");

    @Test
    void everyCodeHasASentence() throws IOException {
        Set<String> codes = new TreeSet<>();
        Path room = Path.of("..", "petition-core", "src", "main", "java", "io", "petition", "service");
        try (Stream<Path> files = Files.walk(room)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CODE.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(codes::add);
            }
        }
        for (String who : List.of("swap-giver", "swap-taker")) {
            assertThat(codes.remove(who)).as("the beginning of codes").isTrue();
            for (String what : List.of("-not-sitting", "-sits-already", "-absent")) {
                codes.add(who + what);
            }
        }
        assertThat(codes)
                .contains("point-in-two-places", "swap-past", "appointment-full")
                .hasSize(19);
        assertThat(Texts.in(Language.ZH).codes()).containsAll(codes);
        assertThat(Texts.in(Language.EN).codes()).containsAll(codes);
    }

    @ParameterizedTest
    @EnumSource(Gap.Kind.class)
    void everyGapHasASentenceThatNamesItsDay(Gap.Kind kind) {
        LocalDate planned = LocalDate.parse("2026-03-02");
        Gap gap = new Gap(kind, planned, Optional.empty(), 2, false);
        for (Language language : Language.values()) {
            assertThat(Texts.in(language).text(gap)).contains("2026-03-02").doesNotContain("roster-gap", "{");
        }
    }
}
