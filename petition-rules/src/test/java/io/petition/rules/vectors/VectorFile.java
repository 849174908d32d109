package io.petition.rules.vectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The vectors of one edition, with what another implementation needs to know of the edition to run them. */
@JsonPropertyOrder({
    "format",
    "regime",
    "edition",
    "instrument",
    "validity",
    "calendar",
    "zone",
    "counting",
    "classes",
    "terms",
    "notApplicable",
    "vectors"
})
record VectorFile(
        int format,
        String regime,
        String edition,
        String instrument,
        Validity validity,
        String calendar,
        String zone,
        List<Counting> counting,
        List<Meaning> classes,
        List<Rule> terms,
        List<NotApplicable> notApplicable,
        List<Vector> vectors) {
    static final int FORMAT = 1;

    static String name(String edition) {
        return edition + ".json";
    }

    /** First and last day; without {@code to} still in force. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"from", "to"})
    record Validity(String from, @Nullable String to) {}

    /** A rule of counting: the one in force on the day of the start counts. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"from", "to", "firstDay", "roll", "dayOff", "article", "standing"})
    record Counting(
            String from,
            @Nullable String to,
            String firstDay,
            String roll,
            String dayOff,
            List<String> article,
            String standing) {
        /** The civil law of each time, used by analogy: the start is not counted, an end on a day off goes to the next. */
        private static final List<Counting> CHINA = List.of(
                civil("1987-01-01", "2017-09-30", "民法通则 / 154"),
                civil("2017-10-01", "2020-12-31", "民法总则 / 201", "民法总则 / 203"),
                civil("2021-01-01", null, "民法典 / 201", "民法典 / 203"));

        /** Those in force while an edition was. */
        static List<Counting> during(EditionTable edition) {
            return CHINA.stream()
                    .filter(rule -> rule.to() == null || rule.to().compareTo(edition.from()) >= 0)
                    .toList();
        }

        private static Counting civil(String from, @Nullable String to, String... article) {
            return new Counting(from, to, "not-counted", "following", "not-worked", List.of(article), "unconfirmed");
        }
    }

    /** What a class is about. */
    @JsonPropertyOrder({"class", "means"})
    record Meaning(@JsonProperty("class") Boundary boundary, String means) {}

    /** A cell of the table of terms and classes that can have no vector. */
    @JsonPropertyOrder({"term", "class", "reason"})
    record NotApplicable(String term, @JsonProperty("class") Boundary boundary, String reason) {}
}
