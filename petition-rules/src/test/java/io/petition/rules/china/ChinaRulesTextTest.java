package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.law.Regime;
import io.petition.rules.io.ContentHash;
import io.petition.rules.io.RegimeReader;
import io.petition.rules.io.RegimeText;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChinaRulesTextTest {
    private static final Regime NATIONAL = ChinaRules.national();

    private static Regime withoutParts(Regime regime) {
        return Regime.builder().from(regime).parts(Map.of()).build();
    }

    private static Regime read(String text) throws IOException {
        return RegimeReader.read(new StringReader(text), "f.txt", NATIONAL.calendar());
    }

    @Test
    void theNationalRegimeIsReadAgainFromItsText() throws IOException {
        String text = RegimeText.of(NATIONAL);
        Regime again = read(text);
        assertThat(again).isEqualTo(withoutParts(NATIONAL));
        assertThat(RegimeText.of(again)).isEqualTo(text);
        assertThat(ContentHash.of(again)).isEqualTo(ContentHash.of(NATIONAL));
    }
}
