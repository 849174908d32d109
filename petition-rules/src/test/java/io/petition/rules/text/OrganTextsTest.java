package io.petition.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that is said of regions, organs, their names and their tables has a sentence in both languages. */
class OrganTextsTest {
    private static final Pattern CODE =
            Pattern.compile("\"((?:region|organ|name|superior|no-common|table|cell|key|row|code)-[a-z0-9-]+)\"");

    @Test
    void everyCodeHasASentence() throws IOException {
        Set<String> codes = new TreeSet<>();
        Path java = Path.of("src", "main", "java", "io", "petition");
        Path core = Path.of("..", "petition-core").resolve(java).resolve("authority");
        for (Path room : List.of(
                core.resolve("region"),
                core.resolve("names"),
                core.resolve("competence"),
                java.resolve("rules").resolve("io").resolve("table"))) {
            try (Stream<Path> files = Files.walk(room)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    CODE.matcher(Files.readString(file))
                            .results()
                            .map(found -> found.group(1))
                            .forEach(codes::add);
                }
            }
        }
        assertThat(codes)
                .contains("region-circle", "organ-nobody", "name-nearest", "superior-in-line", "table-row-broken");
        assertThat(Texts.in(Language.ZH).codes()).containsAll(codes);
        assertThat(Texts.in(Language.EN).codes()).containsAll(codes);
    }
}
