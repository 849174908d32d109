package io.petition.examples.cli.ledger.read;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The columns of a file, by name and in any order.
 *
 * @param file the name of the file
 * @param required without one of these nothing can be said of a row
 * @param optional without one of these some checks do not run
 */
public record Layout(String file, List<String> required, List<String> optional) {
    /** The letters. */
    public static final Layout CASES = new Layout(
            "cases.csv",
            List.of(
                    Columns.LETTER_KEY,
                    Columns.SUBMITTED,
                    Columns.PUBLISHED,
                    Columns.REPLY_AGENCY,
                    Columns.REGION,
                    Columns.INTERIM,
                    Columns.PASSED_TO,
                    Columns.FINAL),
            List.of(
                    Columns.MAIL_ID,
                    Columns.AGENCY_KIND,
                    Columns.LETTER_CHARS,
                    Columns.REPLY_CHARS,
                    Columns.REPLY_SEGMENTS,
                    Columns.FLAG));

    /** The letters with three dated steps, once more: a check on the first file. */
    public static final Layout THREE_STEPS = new Layout(
            "three_step_cases.csv",
            List.of(Columns.LETTER_KEY),
            List.of(
                    Columns.SUBMITTED,
                    Columns.INTERIM,
                    Columns.PASSED_TO,
                    Columns.FINAL,
                    Columns.PUBLISHED,
                    Columns.REPLY_AGENCY,
                    Columns.REGION,
                    Columns.FLAG));

    /** The written names of answering organs with their letters: a check on the first file. */
    public static final Layout AGENCIES =
            new Layout("agencies.csv", List.of("raw", "letters"), List.of(Columns.REGION, "kind_rule"));

    /** The organs. */
    public static final Layout ORGANS = new Layout(
            "organs.csv",
            List.of("organ_id", "name", "region_code"),
            List.of("name_en", "level", "kind", "superior_id", "successor_id", "from", "to", "note"));

    /** What written names stand for. */
    public static final Layout ORGAN_NAMES =
            new Layout("organ_names.csv", List.of("raw", "organ_ids", "match"), List.of("note"));

    /** The regions. */
    public static final Layout REGIONS = new Layout("regions.csv", List.of("region_code", "name"), List.of("name_en"));

    public Layout {
        required = ImmutableList.copyOf(required);
        optional = ImmutableList.copyOf(optional);
    }

    boolean knows(String column) {
        return required.contains(column) || optional.contains(column);
    }
}
