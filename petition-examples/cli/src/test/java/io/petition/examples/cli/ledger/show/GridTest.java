package io.petition.examples.cli.ledger.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridTest {
    @ParameterizedTest
    @CsvSource({"abc,3", "商洛市,6", "（市本级）,10", "a商b,4", "–,1", "é,1", "e\u0301,1", "𠮷,2", "１,2", "ｱ,1"})
    void aChineseCharacterTakesTwoColumns(String text, int width) {
        assertThat(Grid.width(text)).isEqualTo(width);
    }

    @Test
    void columnsStandUnderOneAnother() {
        assertThat(Grid.lines(
                        List.of(List.of("名称", "件数"), List.of("商州区", "1,170"), List.of("x", "–")), List.of(false, true)))
                .containsExactly("  名称     件数", "  商州区  1,170", "  x           –");
    }
}
