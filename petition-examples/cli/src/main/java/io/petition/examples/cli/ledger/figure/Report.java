package io.petition.examples.cli.ledger.figure;

import com.google.common.collect.ImmutableList;
import io.petition.authority.NameMatch;
import io.petition.examples.cli.ledger.matter.Histories;
import io.petition.examples.cli.ledger.matter.Judge;
import io.petition.examples.cli.ledger.read.CaseRow;
import io.petition.examples.cli.ledger.read.CaseRow.Use;
import io.petition.examples.cli.ledger.read.Cases;
import io.petition.examples.cli.ledger.read.Directory;
import io.petition.examples.cli.ledger.read.Letter;
import io.petition.examples.cli.ledger.read.LetterDates;
import io.petition.examples.cli.ledger.read.Progress;
import io.petition.law.Regime;
import io.petition.statistics.indicator.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Everything a ledger says. The same files give the same report: it depends on no clock.
 *
 * @param cases what was read, every row accounted for
 * @param firstDay the first day on which a letter was sent; empty when there is none
 * @param lastSent the last such day
 * @param asOf the last day that the letters know, as of which is judged; empty when there is none
 * @param noticed what was noticed, by kind
 * @param answering the names of answering organs
 * @param targets the names of organs that letters were passed on to
 * @param readings the two readings
 * @param publishedOnly letters that have a published date and no usable date of an answer
 * @param judgement what was judged
 * @param byRegion the ledger by region
 * @param byOrgan the ledger by answering organ
 * @param byYear the ledger by year of sending
 * @param law the law
 */
@Value.Builder
public record Report(
        Cases cases,
        Optional<LocalDate> firstDay,
        Optional<LocalDate> lastSent,
        Optional<LocalDate> asOf,
        List<Noticed> noticed,
        Names answering,
        Names targets,
        Readings readings,
        long publishedOnly,
        Judgement judgement,
        Ledger byRegion,
        Ledger byOrgan,
        Ledger byYear,
        Law law) {
    private static final int STEP = 10_000;

    public Report {
        Objects.requireNonNull(cases, "cases");
        Objects.requireNonNull(firstDay, "firstDay");
        Objects.requireNonNull(lastSent, "lastSent");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(answering, "answering");
        Objects.requireNonNull(targets, "targets");
        Objects.requireNonNull(readings, "readings");
        Objects.requireNonNull(judgement, "judgement");
        Objects.requireNonNull(byRegion, "byRegion");
        Objects.requireNonNull(byOrgan, "byOrgan");
        Objects.requireNonNull(byYear, "byYear");
        Objects.requireNonNull(law, "law");
        noticed = ImmutableList.copyOf(noticed);
    }

    /** Judges every letter that can be used, and counts. */
    public static Report of(Cases cases, Regime regime, Progress progress) {
        List<CaseRow> used =
                cases.rows().stream().filter(row -> row.use() != Use.SET_ASIDE).toList();
        Optional<LocalDate> asOf = lastDay(used);
        Directory directory = cases.directory();
        List<LetterFact> facts = facts(cases, regime, asOf, progress);
        Tally whole = LetterIndicators.WHOLE.tally(facts);
        return new ReportBuilder()
                .cases(cases)
                .firstDay(sent(facts).min(LocalDate::compareTo))
                .lastSent(sent(facts).max(LocalDate::compareTo))
                .asOf(asOf)
                .noticed(Noticed.of(cases))
                .answering(Names.of(cases.rows(), Report::named))
                .targets(Names.of(cases.rows(), Letter::passedTo))
                .readings(Readings.of(facts, whole))
                .publishedOnly(LetterIndicators.total(LetterIndicators.PUBLISHED_ONLY, whole))
                .judgement(Judgement.of(facts, whole))
                .byRegion(Ledger.of(facts, Entries.byRegion(directory), Entries.BY_KEY))
                .byOrgan(Ledger.of(facts, Entries.byOrgan(directory), Entries.BY_LETTERS))
                .byYear(Ledger.of(facts, Entries.byYear(), Entries.BY_KEY))
                .law(Law.of(regime, Occurring.of(LetterFacts.EDITION, facts)))
                .build();
    }

    private static List<LetterFact> facts(Cases cases, Regime regime, Optional<LocalDate> asOf, Progress progress) {
        List<LetterFact> facts = new ArrayList<>(cases.rows().size());
        Directory directory = cases.directory();
        Histories histories =
                new Histories(directory.organs(), directory.settings().office(), regime.zone());
        Optional<Judge> judge = asOf.map(day -> new Judge(regime, histories, day));
        long replayed = 0;
        for (CaseRow row : cases.rows()) {
            // Where no row is in use there is no day to judge by, and nothing to judge.
            boolean used = row.use() != Use.SET_ASIDE;
            facts.add(used ? fact(row, judge.orElseThrow()) : new LetterFact(row, Optional.empty(), Optional.empty()));
            if (used && ++replayed % STEP == 0) {
                progress.replayed(replayed);
            }
        }
        progress.replayed(replayed);
        return facts;
    }

    private static Stream<LocalDate> sent(List<LetterFact> facts) {
        return facts.stream().flatMap(fact -> fact.dates().stream()).map(LetterDates::submitted);
    }

    private static Optional<NameMatch> named(Letter letter) {
        return letter.agency().isEmpty() ? Optional.empty() : Optional.of(letter.answeredBy());
    }

    private static LetterFact fact(CaseRow row, Judge judge) {
        Letter letter = row.letter().orElseThrow();
        LetterDates dates = LetterDates.of(letter);
        return new LetterFact(row, Optional.of(dates), Optional.of(judge.judge(letter, dates)));
    }

    private static Optional<LocalDate> lastDay(List<CaseRow> used) {
        return used.stream()
                .map(row -> LetterDates.of(row.letter().orElseThrow()))
                .flatMap(Report::days)
                .max(LocalDate::compareTo);
    }

    private static Stream<LocalDate> days(LetterDates dates) {
        return Stream.of(Optional.of(dates.submitted()), dates.published(), dates.interim(), dates.answered())
                .flatMap(Optional::stream);
    }

    /** How many letters are in the figures. */
    public long letters() {
        return byRegion.total().letters();
    }
}
