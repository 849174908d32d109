package io.petition.examples.cli.ledger.read;

import com.google.common.collect.ImmutableList;
import io.petition.examples.cli.ledger.read.CaseRow.Use;
import io.petition.explain.Finding;
import io.petition.law.Regime;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * Everything that was read, every row accounted for.
 *
 * @param rows the rows of {@code cases.csv}, in order
 * @param directory what names and codes stand for
 * @param accounts what became of the rows of each file
 * @param aboutFiles findings that belong to no row of {@code cases.csv}
 */
public record Cases(List<CaseRow> rows, Directory directory, List<FileAccount> accounts, List<Finding> aboutFiles) {
    public Cases {
        rows = ImmutableList.copyOf(rows);
        Objects.requireNonNull(directory, "directory");
        accounts = ImmutableList.copyOf(accounts);
        aboutFiles = ImmutableList.copyOf(aboutFiles);
    }

    /** Reads the files of an input; a letter sent before the regime's first edition is reported. */
    public static Cases read(Input input, Regime regime, Progress progress) throws IOException, UnusableFiles {
        return new CaseReader(input, day -> regime.editions().at(day).isPresent(), progress).read();
    }

    public long count(Use use) {
        return rows.stream().filter(row -> row.use() == use).count();
    }

    /** Every finding: those of the rows in order, then those about whole files and other files' rows. */
    public List<Finding> findings() {
        ImmutableList.Builder<Finding> all = ImmutableList.builder();
        rows.forEach(row -> all.addAll(row.findings()));
        return all.addAll(aboutFiles).build();
    }
}
