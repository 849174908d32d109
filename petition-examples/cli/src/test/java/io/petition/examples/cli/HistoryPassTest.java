package io.petition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.examples.cli.history.HistoryFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A matter that nobody can reckon with is told, by the line with which that begins, and the others are done. */
class HistoryPassTest {
    private static String line(String matter, int version) {
        return "{\"schema\":1,\"matter\":\"" + matter + "\",\"version\":" + version
                + ",\"event\":{\"type\":\"accepted\",\"track\":\"1\"},\"at\":{\"actor\":{\"role\":\"organ\",\"organ\":\"o\"},"
                + "\"happened\":\"2026-03-04\",\"recorded\":\"2026-03-04T10:00:00Z\"}}\n";
    }

    @Test
    void tellsTheLineWithWhichAMatterCannotBeReckoned() throws IOException {
        String file = line("M-1", 1) + line("M-2", 1) + line("M-1", 2) + line("M-1", 3) + line("M-3", 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> shown = new ArrayList<>();
        Settings settings = Settings.guess(new String[] {"--format=json", "--lang=en"});
        HistoryPass.Count count;
        try (HistoryFile histories = HistoryFile.open(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
                Console console = new Console(settings, InputStream.nullInputStream(), out, out)) {
            count = new HistoryPass("made-up.jsonl", histories, console, new HistoryJson()).forEach(matter -> {
                if (matter.events().size() > 1) {
                    throw new DateTimeException("no such day");
                }
                return new HistoryPass.Done(true, () -> shown.add(matter.matter()));
            });
        }
        assertThat(shown).containsExactly("M-2", "M-3");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("{\"file\":\"made-up.jsonl\",\"line\":3,\"error\":{\"field\":\"line\"")
                .contains("no such day", "correct its dates and numbers");
        assertThat(count.exit()).isEqualTo(2);
        assertThat(count.bad()).isEqualTo(1);
        assertThat(count.no()).isEqualTo(1);
    }
}
