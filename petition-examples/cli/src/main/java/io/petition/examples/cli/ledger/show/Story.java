package io.petition.examples.cli.ledger.show;

import static io.petition.examples.cli.ledger.show.Phrase.number;
import static io.petition.examples.cli.ledger.show.Phrase.said;
import static io.petition.examples.cli.ledger.show.Phrase.share;

import com.google.common.collect.ImmutableList;
import io.petition.authority.Organ;
import io.petition.examples.cli.ledger.figure.Label;
import io.petition.examples.cli.ledger.figure.Readings;
import io.petition.examples.cli.ledger.figure.Report;
import io.petition.examples.cli.ledger.read.Directory;
import io.petition.examples.cli.ledger.show.Section.Bullets;
import io.petition.model.OrganId;
import io.petition.rules.china.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is told of a report, in order. */
final class Story {
    private final Report report;

    Story(Report report) {
        this.report = report;
    }

    /** Every section; a ledger longer than {@code most} lines is cut, and the rest stands in one line. */
    List<Section> sections(int most) {
        LedgerSections ledgers = new LedgerSections(most);
        return List.of(
                inShort(),
                ReadSections.rows(report),
                ReadingsSection.of(report.readings()),
                JudgedSection.of(report),
                ledgers.section("region", report.byRegion(), "ledger.name"),
                ledgers.section("organ", report.byOrgan(), "ledger.name"),
                ledgers.section("year", report.byYear(), "ledger.year-name"),
                ReadSections.findings(report),
                ReadSections.names(report),
                ClosingSections.unknown(report),
                ClosingSections.law(report.law()));
    }

    /** What the letters are. */
    Phrase name() {
        return setting("name").orElse(said("name.default"));
    }

    /** From when to when, and as of which day. */
    Phrase period() {
        if (report.asOf().isEmpty()) {
            return said("period.none");
        }
        return said(
                "period",
                "first",
                report.firstDay().orElseThrow(),
                "last",
                report.lastSent().orElseThrow(),
                "asOf",
                report.asOf().get(),
                "letters",
                number(report.letters()));
    }

    /** Who is taken for the office that received the letters. */
    Phrase assumption() {
        Directory directory = report.cases().directory();
        List<Phrase> office = new ArrayList<>();
        for (OrganId id : directory.settings().office()) {
            Organ organ = directory.organs().find(id).orElseThrow();
            office.add(Phrase.label(new Label.Named(organ.name(), organ.nameEn())));
        }
        return office.isEmpty()
                ? said("assumption.office-unnamed")
                : said("assumption.office", "organs", Phrase.names(office));
    }

    /** Where the files come from and under which licence, where they say so. */
    List<Phrase> origin() {
        ImmutableList.Builder<Phrase> origin = ImmutableList.builder();
        setting("origin").ifPresent(text -> origin.add(said("origin.line", "text", text)));
        setting("licence").ifPresent(text -> origin.add(said("licence.line", "text", text)));
        return origin.build();
    }

    /** A setting in the language of the reader, where the files give it in both. */
    private Optional<Phrase> setting(String key) {
        Map<String, String> labels = report.cases().directory().settings().labels();
        String zh = labels.getOrDefault(key + ".zh", labels.getOrDefault(key + ".en", ""));
        String en = labels.getOrDefault(key + ".en", zh);
        return zh.isEmpty() ? Optional.empty() : Optional.of(Phrase.label(new Label.Named(zh, en)));
    }

    private Section inShort() {
        Readings readings = report.readings();
        ImmutableList.Builder<Phrase> items = ImmutableList.builder();
        if (readings.steps() > 0) {
            items.add(said(
                    "short.readings",
                    "published",
                    share(readings.stepsPublished().within(Readings.BOUND)),
                    "answer",
                    share(readings.stepsAnswer().within(Readings.BOUND))));
            items.add(said(
                    readings.flatters() ? "short.interim" : "short.interim-some",
                    "interim",
                    share(readings.interimPublished())));
        }
        items.add(said(
                "short.disposal",
                "length",
                LawPhrases.length(report.law(), Terms.DISPOSAL),
                "met",
                share(report.judgement().disposal().rate())));
        items.add(said(
                "short.handling",
                "length",
                LawPhrases.length(report.law(), Terms.HANDLING),
                "letters",
                number(report.letters())));
        items.add(ReadSections.headline(report.cases()));
        return new Section("short", said("short.title"), List.of(new Bullets(items.build())));
    }
}
