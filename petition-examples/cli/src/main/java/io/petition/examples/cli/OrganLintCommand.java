package io.petition.examples.cli;

import io.petition.authority.competence.Expected;
import io.petition.authority.competence.OrganLint;
import io.petition.explain.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code petition organs lint --organs DIR}: the rows, links, places and times of a directory, and whom it leaves without anybody. */
@Command(name = "lint")
final class OrganLintCommand implements Callable<Integer> {
    private final Petition petition;

    @Option(names = "--organs", paramLabel = "DIR")
    private @Nullable String organs;

    @Option(names = "--regions", paramLabel = "DIR")
    private @Nullable String regions;

    @Option(names = "--as-of", paramLabel = "D")
    private @Nullable String asOf;

    OrganLintCommand(Petition petition) {
        this.petition = petition;
    }

    @Override
    public Integer call() throws BadInput {
        petition.checkSettings();
        Optional<LocalDate> day = Inputs.optionalDate("as-of", asOf);
        OrganFolder folder = OrganFolder.open(petition, organs, regions);
        Expected expected = OrganCover.of(folder).from(day);
        List<Finding> findings = new ArrayList<>(folder.findings());
        findings.addAll(OrganLint.under(folder.regions()).check(folder.read().organs(), expected));
        OrganLintAnswer answer = OrganLintAnswer.of(
                folder.read().organs().size(),
                expected.period().from(),
                findings,
                petition.console().words());
        return petition.console().show(new Outcome.Judged(answer, answer::lines, answer.errors() == 0));
    }
}
