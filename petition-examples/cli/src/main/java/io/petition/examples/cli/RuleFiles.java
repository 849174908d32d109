package io.petition.examples.cli;

import io.petition.rules.io.RuleFormatException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/** Files of rules that a user brings: overlays, regimes, notices of a calendar. */
final class RuleFiles {
    private RuleFiles() {}

    /** What reads a file of one kind. */
    @FunctionalInterface
    interface Kind<T> {
        T read(Reader source, String name) throws IOException;
    }

    static boolean exists(String file) {
        try {
            return Files.isRegularFile(Path.of(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Reads a file; its faults are told as one fault of the option that names it. */
    static <T> T read(String field, String file, Kind<T> kind) throws BadInput {
        try {
            return open(field, file, kind);
        } catch (RuleFormatException e) {
            throw new BadInput(field, "bad.rules", Map.of("value", file, "detail", String.valueOf(e.getMessage())));
        }
    }

    /**
     * Reads a file.
     *
     * @throws RuleFormatException with every fault of the text
     */
    static <T> T open(String field, String file, Kind<T> kind) throws BadInput {
        try (Reader source = Files.newBufferedReader(Path.of(file))) {
            return kind.read(source, file);
        } catch (NoSuchFileException e) {
            throw new BadInput(field, "bad.no-file", Map.of("value", file));
        } catch (CharacterCodingException e) {
            throw new BadInput(field, "bad.encoding", Map.of("value", file));
        } catch (IOException | InvalidPathException e) {
            throw new BadInput(field, "bad.read", Map.of("value", file, "detail", String.valueOf(e.getMessage())));
        }
    }
}
