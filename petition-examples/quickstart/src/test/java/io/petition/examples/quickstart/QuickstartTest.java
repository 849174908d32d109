package io.petition.examples.quickstart;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every program and holds what it prints, byte for byte, to the file of its name beside this test. To record anew
 * after a change that was meant: {@code -Drecreate=true}, and read the difference.
 */
@ResourceLock(Resources.SYSTEM_OUT)
class QuickstartTest {
    private static final Path EXPECTED =
            Path.of(System.getProperty("basedir", ""), "src/test/resources/io/petition/examples/quickstart");

    static Stream<Arguments> programs() {
        return Stream.of(
                program(A1ComputeDeadline.class, A1ComputeDeadline::main),
                program(A2RunAMatter.class, A2RunAMatter::main),
                program(A3ReplayAHistory.class, A3ReplayAHistory::main),
                program(A4CalendarVersions.class, A4CalendarVersions::main),
                program(A5AskTheLaw.class, A5AskTheLaw::main),
                program(A6StopTheClock.class, A6StopTheClock::main),
                program(A7WhatIsDue.class, A7WhatIsDue::main),
                program(A8LocalRules.class, A8LocalRules::main),
                program(A9ProveTheRecord.class, A9ProveTheRecord::main),
                program(A10WhoSeesWhat.class, A10WhoSeesWhat::main),
                program(A11AskByCode.class, A11AskByCode::main),
                program(A12CountMatters.class, A12CountMatters::main),
                program(A13CountInColumns.class, A13CountInColumns::main));
    }

    private static Arguments program(Class<?> type, Consumer<String[]> main) {
        return Arguments.of(type.getSimpleName(), main);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void printsWhatIsKeptOfIt(String name, Consumer<String[]> main) throws IOException {
        String printed = run(main);
        Path kept = EXPECTED.resolve(name + ".txt");
        if (Boolean.getBoolean("recreate")) {
            Files.writeString(kept, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(kept));
    }

    @Test
    void everyProgramIsRunHere() throws IOException {
        assertThat(sources().map(path -> path.getFileName().toString().replace(".java", "")))
                .containsExactlyInAnyOrderElementsOf(
                        programs().map(program -> (String) program.get()[0]).toList());
    }

    @Test
    void everyProgramIsShort() throws IOException {
        assertThat(sources())
                .allSatisfy(path -> assertThat(Files.readAllLines(path))
                        .as("lines of %s", path)
                        .hasSizeLessThan(80));
    }

    private static Stream<Path> sources() throws IOException {
        Path programs = Path.of(System.getProperty("basedir", ""), "src/main/java/io/petition/examples/quickstart");
        try (Stream<Path> files = Files.list(programs)) {
            return files.filter(path -> path.getFileName().toString().matches("[A-Z][0-9].*")).toList().stream();
        }
    }

    private static String run(Consumer<String[]> main) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // Another character set than the programs', so that none of them leans on the platform's.
        try (PrintStream captured = new PrintStream(bytes, true, US_ASCII)) {
            System.setOut(captured);
            main.accept(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }
}
