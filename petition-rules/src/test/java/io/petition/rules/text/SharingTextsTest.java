package io.petition.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.region.Tier;
import io.petition.explain.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that is said when work is shared out has a sentence in both languages. */
class SharingTextsTest {
    private static final Pattern CODE = Pattern.compile("\"((?:sponsors?|sharing|handler)-[a-z-]+)\"");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCodeHasASentence(Language language) throws IOException {
        Set<String> codes = new TreeSet<>();
        Path core = Path.of("..", "petition-core", "src", "main", "java", "io", "petition");
        try (Stream<Path> files = Files.walk(core.resolve("assignment").resolve("sharing"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CODE.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(codes::add);
            }
        }
        assertThat(codes).contains("sponsor-dearer", "sponsors-quotas-full", "sharing-too-large", "handler-away");
        assertThat(Texts.in(language).codes()).containsAll(codes);
        assertThat(Texts.in(language).codes())
                .containsAll(Arrays.stream(Tier.values())
                        .map(tier -> "tier." + tier.code())
                        .toList());
    }

    @Test
    void levelsReadAsWords() {
        Reason reason = Reason.of("sponsor-below-must", Map.of("own", "county", "level", "city"));
        assertThat(Texts.in(Language.ZH).text(reason)).isEqualTo("层级为县级，该案要求地市级以上");
        assertThat(Texts.in(Language.EN).text(reason))
                .isEqualTo("stands on the level county; the case asks city or above");
    }
}
