package io.petition.examples.scenarios;

import java.nio.file.Files;
import java.nio.file.Path;
import org.opentest4j.TestAbortedException;

/** Data that may be read and not shipped: it lies beside the repository, or where {@code -Dshared} says. */
final class Shared {
    private static final Path BESIDE = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .resolve("../../../shared")
            .normalize();

    private Shared() {}

    /** The file of that name; without it the test is skipped, with one loud line. */
    static Path data(String name) {
        Path file = Path.of(System.getProperty("shared", BESIDE.toString()))
                .resolve("data")
                .resolve(name);
        if (Files.notExists(file)) {
            String loud = "SKIPPED: no " + name + " in ../shared/data; what rests on it was NOT tested";
            System.out.println(loud);
            throw new TestAbortedException(loud);
        }
        return file;
    }
}
