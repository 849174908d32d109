package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.petition.law.Edition;
import io.petition.law.Overlay;
import io.petition.law.Regime;
import io.petition.rules.io.ContentHash;
import io.petition.rules.io.OverlayReader;
import io.petition.rules.io.RegimeText;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChinaOverlaysTest {
    private static final Regime NATIONAL = ChinaRules.national();

    static List<String> ids() {
        return ChinaOverlays.ids();
    }

    @Test
    void everyFileIsPublished() throws IOException, URISyntaxException {
        URI files = ChinaOverlays.class.getResource("overlays").toURI();
        try (Stream<Path> listed = Files.list(Path.of(files))) {
            assertThat(listed.map(file -> file.getFileName().toString().replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(ChinaOverlays.ids());
        }
        assertThat(ChinaOverlays.ids()).isSorted();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void isNamedAsItsFileAndLiesOverAnEditionInItsTime(String id) {
        Overlay overlay = ChinaOverlays.read(id);
        assertThat(overlay.id()).isEqualTo(id);
        Edition base = NATIONAL.edition(overlay.over()).orElseThrow();
        assertThat(overlay.validity().intersection(base.validity())).contains(overlay.validity());
        assertThat(overlay.keys()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void isReadAgainFromWhatIsWrittenOfIt(String id) throws IOException {
        Overlay overlay = ChinaOverlays.read(id);
        String text = RegimeText.of(overlay);
        Overlay again = OverlayReader.read(new StringReader(text), id, NATIONAL::edition);
        assertThat(again).isEqualTo(overlay);
        assertThat(RegimeText.of(again)).isEqualTo(text);
        assertThat(ContentHash.of(again)).isEqualTo(ContentHash.of(overlay));
    }

    @Test
    void haveEachAHashOfItsOwn() {
        Map<String, String> hashes = new HashMap<>();
        ids().forEach(id -> hashes.put(ContentHash.of(ChinaOverlays.read(id)), id));
        assertThat(hashes).hasSameSizeAs(ids());
    }

    @Test
    void oneThatIsNotShippedIsNamed() {
        assertThatThrownBy(() -> ChinaOverlays.read("atlantis"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "id: atlantis is no overlay that is shipped; the shipped ones are [beijing-2006,");
    }
}
