package io.petition.examples.cli.ledger.figure;

import io.petition.statistics.indicator.Figure;
import io.petition.statistics.indicator.Histogram;
import io.petition.statistics.indicator.Tally;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * One line of a ledger.
 *
 * @param key what it is about, for programs
 * @param label what it is called
 * @param rows of its rows, those in the figures
 * @param disposal of the letters on which that can be told, those registered and forwarded in time; the others by the reason
 * @param publishing days from sending to the published day
 * @param noting days from sending to the interim note
 * @param answering days from sending to the signed answer, and how many letters have no usable date of one
 * @param noticed of the letters, those about which something was noticed
 */
@Value.Builder
public record Line(
        String key,
        Label label,
        Figure.Share rows,
        Figure.Share disposal,
        Figure.Spread publishing,
        Figure.Spread noting,
        Figure.Spread answering,
        Figure.Share noticed) {
    public Line {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(disposal, "disposal");
        Objects.requireNonNull(publishing, "publishing");
        Objects.requireNonNull(noting, "noting");
        Objects.requireNonNull(answering, "answering");
        Objects.requireNonNull(noticed, "noticed");
    }

    static Line of(String key, Label label, Tally tally) {
        return new LineBuilder()
                .key(key)
                .label(label)
                .rows(LetterIndicators.share(LetterIndicators.ROWS, tally))
                .disposal(LetterIndicators.share(LetterIndicators.DISPOSAL, tally))
                .publishing(LetterIndicators.spread(LetterIndicators.PUBLISHED, tally))
                .noting(LetterIndicators.spread(LetterIndicators.INTERIM, tally))
                .answering(LetterIndicators.spread(LetterIndicators.ANSWER, tally))
                .noticed(LetterIndicators.share(LetterIndicators.NOTICED, tally))
                .build();
    }

    /** The letters that are in the figures. */
    public long letters() {
        return rows.rate().part();
    }

    /** Rows that are not: those with a day of sending, and those without, which belong to no period. */
    public long setAside() {
        return rows.rate().of() - rows.rate().part() + rows.undated();
    }

    public long disposalMet() {
        return disposal.rate().part();
    }

    public long disposalMissed() {
        return disposal.rate().of() - disposal.rate().part();
    }

    public long disposalNotJudged() {
        return disposal.outside().values().stream().mapToLong(Long::longValue).sum();
    }

    public Histogram published() {
        return publishing.days();
    }

    public Histogram interim() {
        return noting.days();
    }

    public Histogram answer() {
        return answering.days();
    }

    public long noAnswerDate() {
        return answering.open();
    }

    public long withFinding() {
        return noticed.rate().part();
    }
}
