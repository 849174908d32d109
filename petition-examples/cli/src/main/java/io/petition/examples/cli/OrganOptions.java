package io.petition.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command on a directory of organs has: its folder, that of the regions, and the day it is asked about. */
final class OrganOptions {
    @Option(names = "--organs", paramLabel = "DIR")
    private @Nullable String organs;

    @Option(names = "--regions", paramLabel = "DIR")
    private @Nullable String regions;

    @Option(names = "--as-of", paramLabel = "D")
    private @Nullable String asOf;

    /** The tables as they are, with what of them could not be used. */
    OrganFolder open(Petition petition) throws BadInput {
        return OrganFolder.open(petition, organs, regions);
    }

    Optional<LocalDate> day() throws BadInput {
        return Inputs.optionalDate("as-of", asOf);
    }

    /** The day, where a command has none of its own to fall back on. */
    LocalDate requiredDay() throws BadInput {
        return Inputs.date("as-of", asOf);
    }
}
