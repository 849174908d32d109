package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.law.Regime;
import io.petition.lifecycle.ActRule;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.Procedures;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reason for which an overlay's own acts can be refused has been seen to refuse one of them, under that overlay. */
class OverlayRefusalsTest {
    private static final Regime CHINA = ChinaRules.national();

    static List<RefusedUnderOverlays> refused() {
        return RefusedUnderOverlays.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void aSlipIsRefusedForThatReason(RefusedUnderOverlays refused) {
        assertThat(refused.reasons()).contains(refused.code());
    }

    @Test
    void everyGuardOfEveryOverlayHasRefusedSomething() {
        Set<String> possible = new TreeSet<>();
        for (String overlay : ChinaOverlays.ids()) {
            ChinaOverlays.lay(CHINA, overlay)
                    .regime()
                    .flatMap(regime -> regime.part(Procedures.PART))
                    .ifPresent(all -> all.byEdition()
                            .values()
                            .forEach(procedure -> own(procedure)
                                    .forEach(row -> row.guards()
                                            .forEach(guard -> possible.add(overlay + " " + guard.code())))));
        }
        assertThat(possible).contains("shandong-review-2024 no-complaint", "simplified not-simplified");
        RefusedUnderOverlays.all().forEach(row -> possible.remove(row.overlay() + " " + row.code()));
        assertThat(possible).as("reasons that nothing was refused for").isEmpty();
    }

    /** The rows that the editions do not have just so. */
    private static List<ActRule> own(Procedure procedure) {
        Set<ActRule> national = new HashSet<>();
        CHINA.part(Procedures.PART).orElseThrow().byEdition().values().forEach(each -> national.addAll(each.acts()));
        return procedure.acts().stream().filter(row -> !national.contains(row)).toList();
    }
}
