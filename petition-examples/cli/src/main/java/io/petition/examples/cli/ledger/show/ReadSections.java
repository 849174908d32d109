package io.petition.examples.cli.ledger.show;

import static io.petition.examples.cli.ledger.show.Phrase.number;
import static io.petition.examples.cli.ledger.show.Phrase.plain;
import static io.petition.examples.cli.ledger.show.Phrase.said;

import com.google.common.collect.ImmutableList;
import io.petition.authority.NameMatch;
import io.petition.examples.cli.ledger.figure.Names;
import io.petition.examples.cli.ledger.figure.Names.Count;
import io.petition.examples.cli.ledger.figure.Names.Unresolved;
import io.petition.examples.cli.ledger.figure.Noticed;
import io.petition.examples.cli.ledger.figure.Report;
import io.petition.examples.cli.ledger.read.CaseRow.Use;
import io.petition.examples.cli.ledger.read.Cases;
import io.petition.examples.cli.ledger.read.FileAccount;
import io.petition.examples.cli.ledger.show.Section.Block;
import io.petition.examples.cli.ledger.show.Section.Head;
import io.petition.examples.cli.ledger.show.Section.Paragraph;
import io.petition.examples.cli.ledger.show.Section.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was read, where every row went, and what the names stand for. */
final class ReadSections {
    private ReadSections() {}

    static Phrase headline(Cases cases) {
        return said(
                "read.headline",
                "rows",
                number(cases.rows().size()),
                "used",
                number(cases.count(Use.USED)),
                "withFinding",
                number(cases.count(Use.USED_WITH_FINDING)),
                "setAside",
                number(cases.count(Use.SET_ASIDE)));
    }

    static Section rows(Report report) {
        return new Section(
                "read",
                said("read.title"),
                List.of(
                        new Paragraph(headline(report.cases())),
                        files(report.cases().accounts())));
    }

    static Section findings(Report report) {
        List<Block> blocks = report.noticed().isEmpty()
                ? List.of(new Paragraph(said("findings.none")))
                : List.of(table(report.noticed()), new Paragraph(said("findings.how-to-list")));
        return new Section("findings", said("findings.title"), blocks);
    }

    private static Table files(List<FileAccount> accounts) {
        List<List<Phrase>> rows = new ArrayList<>();
        for (FileAccount account : accounts) {
            rows.add(List.of(
                    plain(account.file()),
                    said("origin." + account.origin().name().toLowerCase(Locale.ROOT)),
                    number(account.rows()),
                    number(account.used()),
                    number(account.withFinding()),
                    number(account.setAside())));
        }
        return new Table(
                said("read.files"),
                List.of(
                        Head.text("read.file"),
                        Head.text("read.origin"),
                        Head.figure("read.rows"),
                        Head.figure("read.used"),
                        Head.figure("read.with-finding"),
                        Head.figure("read.set-aside")),
                rows,
                false);
    }

    private static Table table(List<Noticed> noticed) {
        List<List<Phrase>> rows = new ArrayList<>();
        for (Noticed count : noticed) {
            rows.add(List.of(
                    said("kind." + count.kind().code()),
                    plain(count.kind().code()),
                    number(count.findings()),
                    number(count.rows()),
                    said("fate." + count.kind().severity().name().toLowerCase(Locale.ROOT))));
        }
        return new Table(
                said("findings.caption"),
                List.of(
                        Head.text("findings.kind"),
                        Head.text("findings.code"),
                        Head.figure("findings.findings"),
                        Head.figure("findings.rows"),
                        Head.text("findings.fate")),
                rows,
                false);
    }

    static Section names(Report report) {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        blocks.add(new Paragraph(sentence("names.answering", report.answering())));
        blocks.add(kinds("names.answering-kinds", report.answering()));
        unresolved(blocks, report.answering());
        blocks.add(new Paragraph(sentence("names.targets", report.targets())));
        blocks.add(kinds("names.target-kinds", report.targets()));
        unresolved(blocks, report.targets());
        return new Section("names", said("names.title"), blocks.build());
    }

    private static Phrase sentence(String code, Names names) {
        long letters =
                names.unresolved().stream().mapToLong(Unresolved::letters).sum();
        return said(
                code,
                "names",
                number(names.names()),
                "organs",
                number(names.organs()),
                "unresolvedNames",
                number(names.unresolved().size()),
                "unresolvedLetters",
                number(letters));
    }

    private static Table kinds(String caption, Names names) {
        List<List<Phrase>> rows = new ArrayList<>();
        for (NameMatch.Kind kind : NameMatch.Kind.values()) {
            Count count = names.kinds().getOrDefault(kind, new Count(0, 0));
            if (count.names() > 0) {
                rows.add(List.of(match(kind), number(count.names()), number(count.letters())));
            }
        }
        rows.add(List.of(said("names.sum"), number(names.names()), number(names.letters())));
        return new Table(
                said(caption),
                List.of(Head.text("names.kind"), Head.figure("names.names"), Head.figure("names.letters")),
                rows,
                true);
    }

    private static void unresolved(ImmutableList.Builder<Block> blocks, Names names) {
        if (names.unresolved().isEmpty()) {
            return;
        }
        List<List<Phrase>> rows = new ArrayList<>();
        for (Unresolved name : names.unresolved()) {
            rows.add(List.of(
                    name.written().map(Phrase::plain).orElse(said("names.person")),
                    match(name.kind()),
                    number(name.letters())));
        }
        blocks.add(new Table(
                said("names.unresolved"),
                List.of(Head.text("names.written"), Head.text("names.why"), Head.figure("names.letters")),
                rows,
                false));
    }

    private static Phrase match(NameMatch.Kind kind) {
        return said("match." + kind.name().toLowerCase(Locale.ROOT));
    }
}
