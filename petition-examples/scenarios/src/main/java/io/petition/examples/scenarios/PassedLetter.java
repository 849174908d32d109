package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.petition.authority.Organ;
import io.petition.authority.region.Tier;
import java.time.LocalDate;
import java.util.List;

/**
 * A letter to the mayor's mailbox of Shangluo that was passed on 转办, by what its two notes are signed with. It has no text and so no content.
 *
 * @param key its key in the table
 * @param sent the day it was sent in
 * @param passedTo to whom the interim note says that it was passed, as written
 * @param answeredBy who signed what was published as the answer, as written
 */
record PassedLetter(String key, LocalDate sent, String passedTo, String answeredBy) {
    /** Those of the three-step letters whose note names the government of a county, alone or with another organ. */
    static List<PassedLetter> toACounty(ShangluoOrgans organs) {
        return Rows.shipped("shangluo/three_step_cases.csv", PassedLetter::of).stream()
                .filter(letter -> organs.named(letter.passedTo()).stream().anyMatch(PassedLetter::governsACounty))
                .collect(ImmutableList.toImmutableList());
    }

    private static PassedLetter of(NamedCsvRecord row) {
        return new PassedLetter(
                row.getField("letter_key"),
                LocalDate.parse(row.getField("submit_date")),
                row.getField("transferred_to"),
                row.getField("reply_agency"));
    }

    static boolean governsACounty(Organ organ) {
        return organ.kind().equals("government")
                && organ.level().filter(Tier.COUNTY::equals).isPresent();
    }
}
