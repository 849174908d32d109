package io.petition.examples.cli.ledger.figure;

import io.petition.examples.cli.ledger.matter.Disposal;
import io.petition.examples.cli.ledger.matter.Disposal.Outcome;
import io.petition.examples.cli.ledger.read.CaseRow;
import io.petition.examples.cli.ledger.read.CaseRow.Use;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * One line of a ledger.
 *
 * @param key what it is about, for programs
 * @param label what it is called
 * @param letters the letters that are in the figures
 * @param setAside rows that are not
 * @param disposalMet letters registered and forwarded in time
 * @param disposalMissed letters forwarded late
 * @param disposalNotJudged letters of which that cannot be told
 * @param published days from sending to the published day
 * @param interim days from sending to the interim note
 * @param answer days from sending to the signed answer
 * @param noAnswerDate letters without a usable date of an answer
 * @param withFinding letters about which something was noticed
 */
@Value.Builder
public record Line(
        String key,
        Label label,
        long letters,
        long setAside,
        long disposalMet,
        long disposalMissed,
        long disposalNotJudged,
        Days published,
        Days interim,
        Days answer,
        long noAnswerDate,
        long withFinding) {
    public Line {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(interim, "interim");
        Objects.requireNonNull(answer, "answer");
    }

    public long disposalJudged() {
        return disposalMet + disposalMissed;
    }

    static Line of(String key, Label label, List<Fact> facts, long setAside) {
        Days answer = Readings.days(facts, Fact::toAnswer);
        return new LineBuilder()
                .key(key)
                .label(label)
                .letters(facts.size())
                .setAside(setAside)
                .disposalMet(count(facts, Outcome.MET))
                .disposalMissed(count(facts, Outcome.MISSED))
                .disposalNotJudged(count(facts, Outcome.NOT_JUDGED))
                .published(Readings.days(facts, Fact::toPublished))
                .interim(Readings.days(facts, Fact::toInterim))
                .answer(answer)
                .noAnswerDate(facts.size() - answer.n())
                .withFinding(facts.stream()
                        .map(Fact::row)
                        .map(CaseRow::use)
                        .filter(Use.USED_WITH_FINDING::equals)
                        .count())
                .build();
    }

    private static long count(List<Fact> facts, Outcome outcome) {
        return facts.stream()
                .map(fact -> fact.judged().disposal())
                .map(Disposal::outcome)
                .filter(outcome::equals)
                .count();
    }
}
