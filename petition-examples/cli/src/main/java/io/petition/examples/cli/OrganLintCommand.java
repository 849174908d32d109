package io.petition.examples.cli;

import io.petition.authority.competence.Expected;
import io.petition.authority.competence.OrganLint;
import io.petition.explain.Finding;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code petition organs lint --organs DIR}: the rows, links, places and times of a directory, and whom it leaves without anybody, by its own contents or by those a host expects. */
@Command(name = "lint")
final class OrganLintCommand implements Callable<Integer> {
    private final Petition petition;

    @Mixin
    private OrganOptions tables = new OrganOptions();

    @Option(names = "--expected", paramLabel = "FILE.csv")
    private @Nullable String cover;

    OrganLintCommand(Petition petition) {
        this.petition = petition;
    }

    @Override
    public Integer call() throws BadInput {
        petition.checkSettings();
        Optional<LocalDate> day = tables.day();
        OrganFolder folder = tables.open(petition);
        OrganCover own = OrganCover.of(folder);
        Period period = own.period(day);
        Optional<List<Expected>> expected =
                cover == null ? Optional.of(List.of(own.from(day))) : stated(folder, period);
        if (expected.isEmpty()) {
            return Console.UNREADABLE; // a line that is left out would be a gap that nobody hears of
        }
        List<Finding> findings = new ArrayList<>(folder.findings());
        findings.addAll(OrganLint.under(folder.regions()).check(folder.read().organs(), expected.get()));
        OrganLintAnswer answer = OrganLintAnswer.of(
                folder.read().organs().size(),
                period.from(),
                findings,
                petition.console().words());
        return petition.console().show(new Outcome.Judged(answer, answer::lines, answer.errors() == 0));
    }

    /** What the host says that it expects, instead of what the directory names itself. */
    private Optional<List<Expected>> stated(OrganFolder folder, Period period) throws BadInput {
        String file = String.valueOf(cover);
        return petition.read(
                "expected",
                file,
                source -> new CoverFile(file, source, petition.console(), folder.regions(), period).read());
    }
}
