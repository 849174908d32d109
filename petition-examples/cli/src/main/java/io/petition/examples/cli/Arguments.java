package io.petition.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The arguments as they were typed. Where the platform's charset cannot hold them, the Java launcher has replaced what
 * it could not read; on Linux the bytes can still be had, and they are UTF-8.
 */
final class Arguments {
    private static final Path TYPED = Path.of("/proc/self/cmdline");
    private static final char REPLACED = '\uFFFD';

    private Arguments() {}

    static String[] utf8(String[] args) {
        if (Arrays.stream(args).allMatch(arg -> arg.indexOf(REPLACED) < 0) || !Files.isReadable(TYPED)) {
            return args;
        }
        try {
            String[] typed = new String(Files.readAllBytes(TYPED), StandardCharsets.UTF_8).split("\0", -1);
            int end = typed.length - 1; // the last one ends with a NUL too
            return end < args.length ? args : Arrays.copyOfRange(typed, end - args.length, end);
        } catch (IOException e) {
            return args; // the message will then show the value as the launcher gave it
        }
    }
}
