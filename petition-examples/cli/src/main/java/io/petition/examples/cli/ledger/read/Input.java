package io.petition.examples.cli.ledger.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Where the files of a ledger come from. */
public sealed interface Input {
    /** Opens a file; empty when there is none of that name. */
    Optional<InputStream> open(String file) throws IOException;

    /** The files that ship with the command: the letters of the Shangluo mayor's mailbox. */
    static Input shipped() {
        return new Shipped("/shangluo/");
    }

    /** The files of a folder that a user brings. */
    static Input folder(Path folder) {
        return new Folder(folder);
    }

    /** Files on the class path, under one prefix. */
    record Shipped(String prefix) implements Input {
        @Override
        public Optional<InputStream> open(String file) {
            return Optional.ofNullable(Input.class.getResourceAsStream(prefix + file));
        }
    }

    /** Files of a folder. */
    record Folder(Path path) implements Input {
        public Folder {
            Objects.requireNonNull(path, "path");
        }

        @Override
        public Optional<InputStream> open(String file) throws IOException {
            Path wanted = path.resolve(file);
            return Files.isRegularFile(wanted) ? Optional.of(Files.newInputStream(wanted)) : Optional.empty();
        }
    }
}
