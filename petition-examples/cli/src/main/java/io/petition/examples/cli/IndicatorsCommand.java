package io.petition.examples.cli;

import io.petition.rules.china.ChinaIndicators;
import io.petition.rules.io.IndicatorReader;
import io.petition.rules.io.RuleFormatException;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.IndicatorBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code petition indicators [KEY]}: what each indicator counts, who defines it so, and what the linter says; of a host's own too. */
@Command(name = "indicators")
final class IndicatorsCommand implements Callable<Integer> {
    private final Petition petition;

    @Parameters(arity = "0..1", paramLabel = "KEY", descriptionKey = "key")
    private @Nullable String key;

    @Option(names = "--file", paramLabel = "OWN.txt")
    private @Nullable String file;

    IndicatorsCommand(Petition petition) {
        this.petition = petition;
    }

    @Override
    public Integer call() throws BadInput {
        petition.checkSettings();
        Console console = petition.console();
        try {
            IndicatorBook book =
                    file == null ? ChinaIndicators.all() : RuleFiles.open("file", file, IndicatorReader::read);
            return console.show(key == null ? all(book) : one(book, key));
        } catch (RuleFormatException e) {
            Map<String, String> args = Map.of(
                    "value",
                    String.valueOf(file),
                    "count",
                    Integer.toString(e.faults().size()));
            return console.faults(new BadInput("file", "bad.faults", args), e.faults());
        }
    }

    private Outcome all(IndicatorBook book) {
        List<IndicatorAnswer> all = IndicatorAnswer.all(book, petition.console().words());
        return new Outcome.Judged(
                new IndicatorsAnswer(all),
                words -> {
                    List<String> lines = new ArrayList<>();
                    for (IndicatorAnswer each : all) {
                        // A host's own is looked through; of what ships the reader asks for one.
                        lines.addAll(file == null ? List.of(each.line(words)) : each.lines(words));
                    }
                    return lines;
                },
                all.stream().noneMatch(IndicatorAnswer::faulty));
    }

    private Outcome one(IndicatorBook book, String wanted) throws BadInput {
        List<IndicatorAnswer> found = IndicatorAnswer.all(
                        book, petition.console().words())
                .stream()
                .filter(each -> each.key().equals(wanted))
                .toList();
        if (found.isEmpty()) {
            throw unknown("key", wanted, book.all());
        }
        IndicatorAnswer last = found.get(found.size() - 1);
        return new Outcome.Judged(last, last::lines, !last.faulty());
    }

    /** There is no such indicator; these there are. */
    static BadInput unknown(String field, String value, List<? extends Indicator<?>> known) {
        return new BadInput(field, "bad.key", Map.of("value", value, "known", keys(known)));
    }

    static String keys(List<? extends Indicator<?>> known) {
        return known.stream().map(Indicator::key).distinct().collect(Collectors.joining(", "));
    }
}
