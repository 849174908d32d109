package io.petition.examples.elsewhere;

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
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds what the programs print, byte for byte, to the files of their names beside this test. To record anew after a
 * change that was meant: {@code -Drecreate=true}, and read the difference.
 */
@ResourceLock(Resources.SYSTEM_OUT)
class ProgramsTest {
    private static final Path EXPECTED =
            Path.of(System.getProperty("basedir", ""), "src/test/resources/io/petition/examples/elsewhere");

    static Stream<Arguments> programs() {
        return Stream.of(
                program(KoreaGrievance.class, KoreaGrievance::main), program(UkComplaint.class, UkComplaint::main));
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
