package io.petition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The command as a process of its own, on a platform that knows no Chinese. */
@EnabledOnOs(OS.LINUX)
class ProcessTest {
    private static Process start(String... args) throws IOException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
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
}
