package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.petition.deadline.Agenda;
import io.petition.law.Holder;
import io.petition.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What programs read of a list of what is due: one line per clock in order, then one that sums up. */
final class DueAnswer {
    private DueAnswer() {}

    /**
     * One clock.
     *
     * @param status null when no day was asked about
     */
    @JsonPropertyOrder({
        "due",
        "holder",
        "id",
        "line",
        "rulebook",
        "term",
        "legalEffect",
        "provisional",
        "status",
        "daysLate"
    })
    record Item(
            String due,
            String holder,
            String id,
            long line,
            String rulebook,
            String term,
            String legalEffect,
            boolean provisional,
            @Nullable String status,
            long daysLate) {}

    /** The last line. */
    record End(Summary summary) {}

    /** How many are due for one who has to act, shown or not. */
    @JsonPropertyOrder({"holder", "due", "days"})
    record PerHolder(String holder, long due, List<PerDay> days) {}

    /** How many are due on one day. */
    @JsonPropertyOrder({"date", "due"})
    record PerDay(String date, int due) {}

    /**
     * Every line of the file is in exactly one of {@code due}, {@code notDue}, {@code otherHolders}, {@code refused} and
     * {@code bad}.
     */
    @JsonPropertyOrder({
        "from",
        "to",
        "due",
        "shown",
        "notShown",
        "holders",
        "lines",
        "notDue",
        "otherHolders",
        "refused",
        "bad"
    })
    record Summary(
            String from,
            String to,
            long due,
            long shown,
            long notShown,
            List<PerHolder> holders,
            long lines,
            long notDue,
            long otherHolders,
            long refused,
            long bad) {
        Map<String, String> args() {
            return Answers.args(
                    "from", from,
                    "to", to,
                    "due", due,
                    "shown", shown,
                    "not-shown", notShown,
                    "lines", lines,
                    "not-due", notDue,
                    "others", otherHolders,
                    "refused", refused,
                    "bad", bad);
        }

        static Summary of(Period window, Agenda agenda, long others, ClockFile.Count count) {
            List<PerHolder> holders = new ArrayList<>();
            for (Holder holder : Holder.values()) {
                List<PerDay> days = new ArrayList<>();
                agenda.perDay(holder).forEach((day, due) -> days.add(new PerDay(day.toString(), due)));
                if (!days.isEmpty()) {
                    holders.add(new PerHolder(
                            holder.code(), days.stream().mapToLong(PerDay::due).sum(), days));
                }
            }
            long shown = agenda.items().size();
            return new Summary(
                    window.from().toString(),
                    window.last().orElseThrow().toString(),
                    agenda.due(),
                    shown,
                    agenda.due() - shown,
                    holders,
                    count.lines(),
                    agenda.seen() - agenda.due(),
                    others,
                    count.refused(),
                    count.bad());
        }
    }
}
