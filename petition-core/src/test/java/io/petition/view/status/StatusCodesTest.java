package io.petition.view.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.petition.explain.Reason;
import io.petition.model.MatterId;
import io.petition.model.PetitionId;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusCodesTest {
    private static final String HEX = "0123456789abcdef".repeat(4);
    private static final StatusCodes CODES = StatusCodes.keyed(StatusKey.of(HEX));
    private static final MatterId MATTER = MatterId.of("M-1");
    private static final PetitionId PETITION = PetitionId.of("P-1");

    @Property(tries = 300)
    void differentIdsHaveDifferentCodesAndOneIdHasOne(
            @ForAll @Size(min = 2, max = 6)
                    Set<@CharRange(from = '!', to = '~') @StringLength(min = 1, max = 6) String> ids) {
        Set<StatusCode> codes = new HashSet<>();
        for (String id : ids) {
            codes.add(CODES.of(MatterId.of(id)));
            codes.add(CODES.of(MATTER, PetitionId.of(id)));
            assertThat(CODES.verify(CODES.of(MatterId.of(id), PETITION), MatterId.of(id), PETITION))
                    .isTrue();
        }
        assertThat(codes).hasSize(2 * ids.size());
    }

    /** Where one id ends and the other begins is part of what is hashed. */
    @Test
    void idsThatRunTogetherDiffer() {
        assertThat(CODES.of(MatterId.of("12"), PetitionId.of("3")))
                .isNotEqualTo(CODES.of(MatterId.of("1"), PetitionId.of("23")));
        assertThat(CODES.of(MatterId.of("123"))).isNotEqualTo(CODES.of(MatterId.of("12"), PetitionId.of("3")));
    }

    @Test
    void anotherKeyMakesAnotherCode() {
        StatusCodes others = StatusCodes.keyed(StatusKey.of("0".repeat(64)));
        assertThat(others.of(MATTER, PETITION)).isNotEqualTo(CODES.of(MATTER, PETITION));
        assertThat(others.verify(CODES.of(MATTER, PETITION), MATTER, PETITION)).isFalse();
        assertThat(CODES.verify(CODES.of(MATTER, PETITION), MATTER)).isFalse();
        assertThat(CODES.verify(CODES.of(MATTER, PETITION), MATTER, PetitionId.of("P-2")))
                .isFalse();
    }

    /** Every slip of one sign, at every place, and every two neighbours that changed places. */
    @Property(tries = 200)
    void aSlipIsCaughtBeforeAnythingIsLookedUp(@ForAll @IntRange(min = 1, max = 100_000) int number) {
        String right = CODES.of(MatterId.of("M-" + number), PETITION).value();
        for (int at = 0; at < right.length(); at++) {
            for (char sign : Crockford.SIGNS.toCharArray()) {
                if (sign != right.charAt(at)) {
                    String slip = right.substring(0, at) + sign + right.substring(at + 1);
                    assertThat(StatusCode.fault(slip)).map(Reason::code).contains("status-code-mistyped");
                }
            }
            if (at > 0 && right.charAt(at) != right.charAt(at - 1)) {
                String swapped =
                        right.substring(0, at - 1) + right.charAt(at) + right.charAt(at - 1) + right.substring(at + 1);
                assertThat(StatusCode.fault(swapped)).isPresent();
            }
        }
    }

    @Property(tries = 300)
    void aCodeIsReadAsItIsWrittenHoweverItIsTyped(@ForAll @IntRange(min = 1, max = 1_000_000) int number) {
        StatusCode code = CODES.of(MatterId.of("M-" + number));
        assertThat(code.written()).matches("(?:[0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]");
        for (String typed : new String[] {
            code.written(),
            code.value().toLowerCase(Locale.ROOT),
            " " + code.written().replace('-', ' '),
            code.value().replace('0', 'o').replace('1', number % 2 == 0 ? 'l' : 'I')
        }) {
            assertThat(StatusCode.of(typed)).isEqualTo(code);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "7K3F-9Q2M, status-code-length",
        "'', status-code-length",
        "7K3U-9Q2M-XW5T-4H8R-C, status-code-sign",
        "7K3F-9Q2M-XW5T-4H8R-*, status-code-sign",
        "7K3F-9Q2M-XW5T-4H8R-信, status-code-sign"
    })
    void whatIsNoCodeIsToldApart(String typed, String fault) {
        assertThat(StatusCode.fault(typed)).map(Reason::code).contains(fault);
        assertThatThrownBy(() -> StatusCode.of(typed)).hasMessageContaining(fault);
    }

    /** What the documentation says is hashed, with the JDK's own HMAC: another system can make the same codes. */
    @Test
    void theCodeIsWhatTheDocumentationSays() throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(HexFormat.of().parseHex(HEX), "HmacSHA256"));
        mac.update("status-code-1".getBytes(StandardCharsets.UTF_8));
        mac.update(new byte[] {3, 0, 0, 0});
        mac.update("M-1".getBytes(StandardCharsets.UTF_8));
        mac.update(new byte[] {3, 0, 0, 0});
        mac.update("P-1".getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
        byte[] hash = mac.doFinal();
        long first = 0;
        for (int i = 0; i < 5; i++) {
            first = first << 8 | (hash[i] & 0xff);
        }
        StringBuilder signs = new StringBuilder();
        for (int shift = 35; shift >= 0; shift -= 5) {
            signs.append("0123456789ABCDEFGHJKMNPQRSTVWXYZ".charAt((int) (first >> shift & 31)));
        }
        assertThat(CODES.of(MATTER, PETITION).value()).startsWith(signs.toString());
    }

    @Test
    void keyAndCodePrintMaskedAndAShortKeyIsRefused() {
        StatusCode code = CODES.of(MATTER);
        assertThat(code.toString()).doesNotContain(code.value());
        assertThat(StatusKey.of(HEX).toString()).doesNotContain(HEX);
        assertThatThrownBy(() -> StatusKey.of("ab".repeat(16)))
                .hasMessageContaining("at least 64")
                .message()
                .doesNotContain("abab");
        assertThatThrownBy(() -> StatusKey.of("Z".repeat(64))).hasMessageContaining("hexadecimal");
    }
}
