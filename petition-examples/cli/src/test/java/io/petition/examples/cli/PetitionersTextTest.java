package io.petition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.petition.json.Jackson;
import io.petition.lifecycle.Histories;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.Recorded;
import io.petition.rules.china.ChinaRules;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a petitioner is told to read: every window with its last day, what must be stated, and no word of ours untranslated. */
class PetitionersTextTest {
    private static final Lifecycle DESK = Lifecycle.under(ChinaRules.national());

    @Provide
    Arbitrary<List<Recorded>> histories() {
        return Histories.lawful(DESK, LocalDate.of(2005, 5, 1), LocalDate.of(2026, 6, 30), 20);
    }

    @Property(tries = 60)
    void everyWindowHasItsLastDayAndNoWordIsUntranslated(@ForAll("histories") List<Recorded> history) {
        String file = history.stream().map(Jackson.TWO::write).collect(Collectors.joining("\n"));
        String day = history.get(history.size() - 1)
                .at()
                .happened()
                .day(DESK.regime().zone())
                .toString();
        String[] asked = {"allowed", "-", "--role=petitioner", "--as-of=" + day};
        JsonNode told = ran(file, asked, "--format=json").json();
        for (String language : List.of("en", "zh")) {
            String text = ran(file, asked, "--lang=" + language).out();
            told.path("windows")
                    .forEach(window ->
                            assertThat(text).contains(window.path("last").asText()));
            told.path("open").forEach(open -> assertThat(open.has("witness")).isTrue());
            assertThat(text).doesNotContain("{", "}", "member.", "turn.", "act.", "term.");
            if (language.equals("zh")) {
                assertThat(withoutIds(text, file)).doesNotContainPattern("[a-z]{3,}");
            }
        }
    }

    private static Ran ran(String file, String[] asked, String more) {
        String[] args = java.util.Arrays.copyOf(asked, asked.length + 1);
        args[asked.length] = more;
        return Ran.reading(file, args);
    }

    /** The host's own names of organs, petitions and tracks may be in any letters. */
    private static String withoutIds(String text, String file) {
        Set<String> ids = new TreeSet<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        file.lines().forEach(line -> gather(Jackson.tree(line), ids));
        String left = text;
        for (String id : ids) {
            left = left.replace(id, "");
        }
        return left;
    }

    private static void gather(JsonNode node, Set<String> ids) {
        node.properties().forEach(member -> {
            if (List.of("organ", "to", "where", "matter", "id", "petition").contains(member.getKey())) {
                if (member.getValue().isTextual()) {
                    ids.add(member.getValue().textValue());
                }
                member.getValue().forEach(item -> {
                    if (item.isTextual()) {
                        ids.add(item.textValue());
                    }
                });
            }
        });
        node.forEach(child -> gather(child, ids));
    }
}
