package io.petition.examples.cli;

import io.petition.law.Holder;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code petition due FILE}: what is due in a stretch of days, of a file of clocks however long: the list for the morning. */
@Command(name = "due")
final class DueCommand extends ClockFileCommand {
    private static final int MOST = 1000;

    @Option(names = "--from", paramLabel = "A")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "B")
    private @Nullable String to;

    @Option(names = "--holder", paramLabel = "H")
    private @Nullable String holder;

    @Option(names = "--limit", paramLabel = "N")
    private @Nullable String limit;

    @Option(names = "--as-of", paramLabel = "T")
    private @Nullable String asOf;

    @Option(names = "--rulebook", paramLabel = "ID")
    private @Nullable String rulebook;

    @Mixin
    private ReckoningOptions reckoning = new ReckoningOptions();

    DueCommand(Petition petition) {
        super(petition);
    }

    @Override
    @Nullable
    String rulebook() {
        return rulebook;
    }

    @Override
    Pass begin() throws BadInput {
        LocalDate first = Inputs.date("from", from);
        LocalDate last = Inputs.dateFrom(first, "to", Inputs.required("to", to)).orElseThrow();
        Optional<Holder> only = holder == null ? Optional.empty() : Optional.of(holder(holder));
        OptionalInt most = Inputs.number("limit", limit, 1);
        reckoning.check(law());
        return new DueList(
                law(),
                console(),
                reckoning,
                Period.closed(first, last),
                most.orElse(MOST),
                only,
                Times.optional("as-of", asOf, law().zone()));
    }

    private static Holder holder(String word) throws BadInput {
        Optional<Holder> holder = Arrays.stream(Holder.values())
                .filter(candidate -> candidate.code().equals(word))
                .findFirst();
        if (holder.isEmpty()) {
            String known = Arrays.stream(Holder.values()).map(Holder::code).collect(Collectors.joining(", "));
            throw new BadInput("holder", "bad.word", Map.of("value", word, "known", known));
        }
        return holder.get();
    }
}
