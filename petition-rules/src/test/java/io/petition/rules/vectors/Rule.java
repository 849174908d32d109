package io.petition.rules.vectors;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of one term, as read by hand.
 *
 * @param key the term
 * @param length for example {@code 60 calendar-days}, or {@code given-by-sender}
 * @param holder who has to act
 * @param starts the milestones that start it
 * @param stops the milestones that fulfil it; the vectors use the first
 * @param extension how far it may be extended, if at all
 * @param pause on what ground it stands still, if on any
 * @param article where the text says so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"key", "length", "holder", "starts", "stops", "extension", "pause", "article"})
record Rule(
        String key,
        String length,
        String holder,
        List<String> starts,
        List<String> stops,
        @Nullable Extension extension,
        @Nullable Ground pause,
        List<String> article) {
    static final String GIVEN = "given-by-sender";

    /** How far, and by which milestone. */
    @JsonPropertyOrder({"most", "by", "article"})
    record Extension(String most, String by, List<String> article) {}

    /** From the day of one milestone to the day of another, both included. */
    @JsonPropertyOrder({"ground", "begins", "ends", "article"})
    record Ground(String ground, String begins, String ends, List<String> article) {}

    @JsonIgnore
    boolean isGiven() {
        return length.equals(GIVEN);
    }

    @JsonIgnore
    boolean isInWorkingDays() {
        return length.endsWith(" working-days");
    }

    /** What makes one term behave as another: all but the number of days, the milestones and the article. */
    @JsonIgnore
    String kind() {
        String unit = length.substring(length.indexOf(' ') + 1);
        return String.join(" ", unit, "" + holder.equals("petitioner"), "" + (extension != null), "" + (pause != null));
    }

    /** The number of days before " calendar-days" or " working-days", here or in what is granted. */
    static int days(String span) {
        if (!span.endsWith(" calendar-days") && !span.endsWith(" working-days")) {
            throw new IllegalArgumentException("span: " + span + "; the day walk knows calendar-days and working-days");
        }
        return Integer.parseInt(span.substring(0, span.indexOf(' ')));
    }
}
