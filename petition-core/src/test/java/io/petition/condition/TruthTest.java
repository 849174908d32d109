package io.petition.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {
    /** Kleene's strong tables. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            a       | b       | and     | or
            YES     | YES     | YES     | YES
            YES     | UNKNOWN | UNKNOWN | YES
            YES     | NO      | NO      | YES
            UNKNOWN | YES     | UNKNOWN | YES
            UNKNOWN | UNKNOWN | UNKNOWN | UNKNOWN
            UNKNOWN | NO      | NO      | UNKNOWN
            NO      | YES     | NO      | YES
            NO      | UNKNOWN | NO      | UNKNOWN
            NO      | NO      | NO      | NO
            """)
    void joins(Truth a, Truth b, Truth and, Truth or) {
        assertThat(a.and(b)).isEqualTo(and);
        assertThat(a.or(b)).isEqualTo(or);
    }

    @Test
    void negatesWhatIsKnownOnly() {
        assertThat(Truth.YES.negate()).isEqualTo(Truth.NO);
        assertThat(Truth.UNKNOWN.negate()).isEqualTo(Truth.UNKNOWN);
        assertThat(Truth.NO.negate()).isEqualTo(Truth.YES);
        assertThat(Truth.of(true)).isEqualTo(Truth.YES);
        assertThat(Truth.of(false)).isEqualTo(Truth.NO);
    }
}
