package io.petition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as a process of its own, on a platform that knows no Chinese. */
@EnabledOnOs(OS.LINUX)
class ProcessTest {
    private static Process start(String... args) throws IOException {
        return start(List.of(), args);
    }

    private static Process start(List<String> options, String... args) throws IOException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(options);
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        line.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder.start();
    }

    @Test
    void speaksUtf8WhateverThePlatformSpeaks() throws Exception {
        Process process = start("deadline", "--rulebook", "cn-2022", "--term", "handling", "--from", "2026-03-06");
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(out).contains("信访工作条例", "2026-05-06（星期三）");
        assertThat(err).as("no log, no warning").isEmpty();
    }

    @Test
    void repeatsWhatWasTyped() throws Exception {
        Process process = start("deadline", "--rulebook", "信访条例", "--format", "json");
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(out).contains("“信访条例”");
    }

    /** Two hundred thousand clocks, all due within the window, in a heap that could not hold a tenth of them. */
    @ParameterizedTest
    @ValueSource(strings = {"due", "reproject", "whatif"})
    void goesThroughAFileThatMemoryCouldNotHold(String command, @TempDir Path folder) throws Exception {
        int clocks = 200_000;
        Path file = folder.resolve("clocks.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id,rulebook,term,from,pause\n");
            for (int i = 0; i < clocks; i++) {
                out.write("M-" + i + ",cn-2022,handling,2026-0" + (i % 6 + 1) + "-1" + i % 10 + ",\n");
            }
        }
        List<String> asked = new ArrayList<>(List.of(command, file.toString(), "--format", "json"));
        asked.addAll(
                switch (command) {
                    case "due" -> List.of("--from", "2026-01-01", "--to", "2026-12-31", "--limit", "3");
                    case "reproject" -> List.of("--calendar", "cn", "--calendar", "cn@2020-01-26");
                    default -> List.of("--rulebook", "cn-2022", "--rulebook", "cn-2022+xingguo-3-7-21");
                });
        Process process = start(List.of("-Xmx24m", "-XX:+UseSerialGC"), asked.toArray(new String[0]));
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(err).isEmpty();
        assertThat(process.waitFor()).isZero();
        assertThat(out.lines()).hasSize(command.equals("due") ? 4 : 1);
        assertThat(out).contains("\"lines\":" + clocks);
    }

    /** A hundred thousand lines of twenty thousand matters, each matter's lines as far from one another as can be. */
    @Test
    void goesThroughHistoriesThatMemoryCouldNotHold(@TempDir Path folder) throws Exception {
        int matters = 20_000;
        Path file = folder.resolve("histories.jsonl");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int version = 1; version <= 5; version++) {
                for (int i = 0; i < matters; i++) {
                    String event = version == 1
                            ? "{\"type\":\"registered\",\"petition\":{\"id\":\"P-1\",\"channel\":\"letter\","
                                    + "\"received\":\"2026-03-02\"}}"
                            : "{\"type\":\"progress-reported\",\"track\":\"1\"}";
                    out.write("{\"schema\":1,\"matter\":\"M-" + i + "\",\"version\":" + version + ",\"event\":" + event
                            + ",\"at\":{\"actor\":{\"role\":\"organ\",\"organ\":\"o\"},\"happened\":\"2026-03-02\","
                            + "\"recorded\":\"2026-03-02T10:00:00Z\"}}\n");
                }
            }
        }
        Process process = start(List.of("-Xmx64m", "-XX:+UseSerialGC"), "replay", file.toString(), "--format", "json");
        String last = "";
        int answers = 0;
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line;
                answers++;
            }
        }
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(process.waitFor()).isZero();
        assertThat(answers).isEqualTo(matters + 1);
        assertThat(last).contains("\"lines\":" + 5 * matters, "\"matters\":" + matters, "\"bad\":0");
    }
}
