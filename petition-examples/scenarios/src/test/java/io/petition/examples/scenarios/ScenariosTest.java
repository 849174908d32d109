package io.petition.examples.scenarios;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the scenarios whose data are shipped and holds what each prints, byte for byte, to the file of its name beside
 * this test. To record anew after a change that was meant: {@code -Drecreate=true}, and read the difference.
 */
@ResourceLock(Resources.SYSTEM_OUT)
class ScenariosTest {
    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));
    private static final Path KEPT = MODULE.resolve("src/test/resources/io/petition/examples/scenarios");

    private interface Program {
        void run() throws IOException;
    }

    static Stream<Arguments> scenarios() {
        return Stream.of(
                scenario(S02Heping.class, () -> S02Heping.main(new String[0])),
                scenario(S03Xingguo.class, () -> S03Xingguo.main(new String[0])),
                scenario(S04Sichuan.class, () -> S04Sichuan.main(new String[0])),
                scenario(S05Shaanxi.class, () -> S05Shaanxi.main(new String[0])),
                scenario(S06Guangdong.class, () -> S06Guangdong.main(new String[0])),
                scenario(S07Baotou.class, () -> S07Baotou.main(new String[0])),
                scenario(S08Baota.class, () -> S08Baota.main(new String[0])),
                scenario(S09Taixing.class, () -> S09Taixing.main(new String[0])),
                scenario(S11Guangming.class, () -> S11Guangming.main(new String[0])),
                scenario(S12Longquanyi.class, () -> S12Longquanyi.main(new String[0])),
                scenario(S13Chaoyang.class, () -> S13Chaoyang.main(new String[0])),
                scenario(S14Fujian.class, () -> S14Fujian.main(new String[0])),
                scenario(S15Changfeng.class, () -> S15Changfeng.main(new String[0])),
                scenario(S16Yongchuan.class, () -> S16Yongchuan.main(new String[0])),
                scenario(S17Anji.class, () -> S17Anji.main(new String[0])),
                scenario(S18Beijing.class, () -> S18Beijing.main(new String[0])),
                scenario(S19Shaanxi.class, () -> S19Shaanxi.main(new String[0])),
                scenario(S21Xiapu.class, () -> S21Xiapu.main(new String[0])),
                scenario(S21FirstHandler.class, () -> S21FirstHandler.main(new String[0])),
                scenario(S22Wuhan.class, () -> S22Wuhan.main(new String[0])),
                scenario(S24Huaian.class, () -> S24Huaian.main(new String[0])),
                scenario(S24FourRates.class, () -> S24FourRates.main(new String[0])),
                scenario(S25Regulation.class, () -> S25Regulation.main(new String[0])),
                scenario(S26Xiangzhou.class, () -> S26Xiangzhou.main(new String[0])),
                scenario(Merger.class, () -> Merger.main(new String[0])),
                scenario(LongLife.class, () -> LongLife.main(new String[0])),
                scenario(Shangluo.class, () -> Shangluo.main(new String[0])));
    }

    private static Arguments scenario(Class<?> type, Program main) {
        return Arguments.of(type.getSimpleName(), main);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void printsWhatIsKeptOfIt(String name, Program main) throws IOException {
        String printed = run(main);
        Path kept = KEPT.resolve(name + ".txt");
        if (Boolean.getBoolean("recreate")) {
            Files.writeString(kept, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(kept));
    }

    @Test
    void everyScenarioOfANamedSystemIsRunHere() throws IOException {
        try (Stream<Path> files = Files.list(MODULE.resolve("src/main/java/io/petition/examples/scenarios"))) {
            assertThat(files.map(path -> path.getFileName().toString().replace(".java", ""))
                            .filter(name -> name.matches("S\\d\\d.*") && !name.endsWith("Lines")))
                    .containsExactlyInAnyOrderElementsOf(scenarios()
                            .map(scenario -> (String) scenario.get()[0])
                            .filter(name -> name.matches("S\\d\\d.*"))
                            .toList());
        }
    }

    @Test
    void withoutItsDataAScenarioSaysSoInOneLine() throws IOException {
        assertThat(run(() -> RoadTraffic.main("no such file"))).hasLineCount(1).contains("no such file");
        assertThat(run(() -> Boston.main("no such file"))).hasLineCount(1).contains("no such file");
    }

    private static String run(Program main) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // Another character set than the scenarios', so that none of them leans on the platform's.
        try (PrintStream captured = new PrintStream(bytes, true, US_ASCII)) {
            System.setOut(captured);
            main.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }
}
