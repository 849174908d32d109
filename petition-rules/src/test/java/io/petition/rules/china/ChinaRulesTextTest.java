package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.deadline.overlay.Overlays;
import io.petition.law.Regime;
import io.petition.rules.io.ContentHash;
import io.petition.rules.io.RegimeReader;
import io.petition.rules.io.RegimeText;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
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

    @Test
    void soIsTheRegimeUnderEveryOverlayThatCanBeLaidOneOverTheOther() throws IOException {
        Regime laid = NATIONAL;
        int times = 0;
        for (String id : ChinaOverlays.ids()) {
            Optional<Regime> next = Overlays.lay(laid, ChinaOverlays.read(id)).regime();
            laid = next.orElse(laid);
            times += next.isPresent() ? 1 : 0;
        }
        assertThat(times).as("overlays laid").isGreaterThan(3);
        String text = RegimeText.of(laid);
        assertThat(text).contains("\nin-force: ");
        assertThat(read(text)).isEqualTo(withoutParts(laid));
    }
}
