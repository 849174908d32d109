package io.petition.rules.vectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One question to a clock, and the answer. The components are the format, in its order; {@code README.md} beside the files
 * says what each means.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "id",
    "regime",
    "edition",
    "overlays",
    "calendar",
    "term",
    "class",
    "milestones",
    "facts",
    "pauses",
    "settings",
    "question",
    "asOf",
    "expected",
    "article",
    "made",
    "note"
})
record Vector(
        String id,
        String regime,
        String edition,
        @Nullable List<String> overlays,
        @Nullable String calendar,
        String term,
        @JsonProperty("class") @Nullable Boundary boundary,
        List<Moment> milestones,
        @Nullable Map<String, String> facts,
        @Nullable List<Pause> pauses,
        @Nullable Settings settings,
        String question,
        @Nullable String asOf,
        Expected expected,
        List<String> article,
        String made,
        String note) {

    /** Something that happened to the clock: a date, or a date-time with its offset. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"key", "when", "given", "granted"})
    record Moment(
            String key,
            String when,
            @Nullable String given,
            @Nullable String granted) {
        static Moment of(String key, Object when) {
            return new Moment(key, when.toString(), null, null);
        }
    }

    /** Days that the asker says are not counted; both ends included; without {@code to} it has not ended. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"from", "to"})
    record Pause(String from, @Nullable String to) {}

    /** What the asker chose: another roll than the rule of counting, days of warning. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"roll", "warn"})
    record Settings(@Nullable String roll, @Nullable Integer warn) {}

    /** The answer. {@code due} always stands there, and is null while the clock stands still; the rest as asked. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"due", "provisional", "findings", "status", "daysLate", "left"})
    record Expected(
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String due,

            @Nullable Boolean provisional,
            @Nullable List<String> findings,
            @Nullable String status,
            @Nullable Long daysLate,
            @Nullable Long left) {
        static Expected due(@Nullable String due, boolean provisional, List<String> findings) {
            return new Expected(due, provisional, findings.isEmpty() ? null : findings, null, null, null);
        }

        static Expected status(@Nullable String due, String status, long daysLate) {
            return new Expected(due, null, null, status, daysLate, null);
        }

        static Expected left(@Nullable String due, long left) {
            return new Expected(due, null, null, null, null, left);
        }
    }
}
