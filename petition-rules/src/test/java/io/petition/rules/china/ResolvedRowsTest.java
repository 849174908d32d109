package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import io.petition.law.Regime;
import io.petition.lifecycle.RowLaws;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a desk resolves of the shipped procedures beforehand is what they say. */
class ResolvedRowsTest {
    @Test
    void ofTheNationalRegime() {
        assertThat(RowLaws.everyRowIsWhatTheProcedureSays(ChinaRules.national()))
                .isGreaterThan(1000);
    }

    /** Over the national regime, or over it with all that come before, where it rests on one of them. */
    @Test
    void underEveryOverlay() {
        Regime all = ChinaRules.national();
        for (String id : ChinaOverlays.ids()) {
            Optional<Regime> alone =
                    ChinaOverlays.lay(ChinaRules.national(), id).regime();
            Optional<Regime> after = ChinaOverlays.lay(all, id).regime();
            assertThat(alone.isPresent() || after.isPresent()).as(id).isTrue();
            for (Regime regime :
                    Iterables.concat(alone.stream().toList(), after.stream().toList())) {
                assertThat(RowLaws.everyRowIsWhatTheProcedureSays(regime))
                        .as(id)
                        .isGreaterThan(1000);
            }
            all = after.orElse(all);
        }
    }
}
