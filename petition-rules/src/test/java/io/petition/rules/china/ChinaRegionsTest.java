package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.region.CodeAnswer;
import io.petition.authority.region.CodeHistory;
import io.petition.authority.region.CodeStretch;
import io.petition.model.RegionCode;
import io.petition.rules.io.table.CodeHistoryReader;
import io.petition.rules.text.Language;
import io.petition.rules.text.Texts;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChinaRegionsTest {
    private static final CodeHistoryReader.Read READ = ChinaRegions.codes();
    private static final CodeHistory HISTORY = READ.history();

    @Test
    void everyRowIsReadAnd448HaveSeveralSuccessors() {
        assertThat(READ.findings()).isEmpty();
        assertThat(HISTORY.all()).hasSize(6_823);
        assertThat(HISTORY.all().stream().filter(stretch -> stretch.handovers().size() > 1))
                .hasSize(448);
        assertThat(HISTORY.all().stream().filter(stretch -> stretch.until().isEmpty()))
                .hasSize(3_213);
    }

    /** Counted by a walk over the same rows in another language. */
    @ParameterizedTest
    @CsvSource({"1985, 2600, 454, 131", "1995, 2786, 340, 91", "2010, 3091, 123, 12", "2024, 3213, 0, 0"})
    void theCodesOfAYearHaveOneSeveralOrNoCandidateToday(int year, int one, int several, int none) {
        Map<String, Integer> counts = new TreeMap<>();
        for (CodeStretch stretch : HISTORY.all()) {
            if (stretch.in(year)) {
                CodeAnswer answer = HISTORY.today(stretch.code(), year);
                counts.merge(answer.getClass().getSimpleName(), 1, Integer::sum);
            }
        }
        assertThat(counts.getOrDefault("One", 0)).isEqualTo(one);
        assertThat(counts.getOrDefault("Several", 0)).isEqualTo(several);
        assertThat(counts.getOrDefault("None", 0)).isEqualTo(none);
    }

    @Test
    void aCodeOf1995IsFollowedWithItsYears() {
        var answer = HISTORY.explain(RegionCode.of("130106"), 1995);
        assertThat(answer.value().codes())
                .extracting(RegionCode::value)
                .containsExactly("130102", "130104", "130105", "130108");
        assertThat(answer.steps().stream().map(Texts.in(Language.ZH)::text))
                .contains("郊区（130106）撤销，划归桥东区（130103）", "桥东区（130103）撤销，划归长安区（130102）");
        assertThat(answer.steps().stream().map(Texts.in(Language.EN)::text))
                .contains("郊区 (130106) ended and went to 桥东区 (130103)");
    }
}
