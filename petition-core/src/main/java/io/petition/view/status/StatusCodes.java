package io.petition.view.status;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.petition.model.MatterId;
import io.petition.model.PetitionId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * Makes and verifies status codes. A code is the first 80 bits of an HMAC-SHA-256 under the host's key over the matter and the petition:
 * it tells nothing of either, it need not be stored, and without the key nobody can make one.
 *
 * <p><b>Guessing.</b> Where a code is asked together with the number of the petition, a guess hits with a chance of 1 in
 * 2<sup>80</sup>. Where it is asked alone, of a host with ten million petitions (2<sup>23</sup>), 1 in 2<sup>57</sup>: at a thousand
 * guesses a second one hit in four million years. The check sign is no secret and adds no bits: it catches slips. Still let the page
 * limit how often one may ask.
 *
 * <p><b>What is hashed</b>: {@code status-code-1}, then the matter and the petition, each as its length in bytes (four bytes, least
 * first) and its UTF-8, the petition of length 0 where the code is for the matter; then one byte that counts attempts from 0: a code
 * whose check has no plain sign is passed over for the next.
 */
public final class StatusCodes {
    private static final String PURPOSE = "status-code-1";
    private static final int LAST_ATTEMPT = 255;

    private final HashFunction mac;

    private StatusCodes(HashFunction mac) {
        this.mac = mac;
    }

    public static StatusCodes keyed(StatusKey key) {
        return new StatusCodes(Hashing.hmacSha256(key.bytes()));
    }

    /** The code for one petition: what its petitioners are given. */
    public StatusCode of(MatterId matter, PetitionId petition) {
        return code(matter, Optional.of(petition));
    }

    /** The code for the matter as a whole. */
    public StatusCode of(MatterId matter) {
        return code(matter, Optional.empty());
    }

    /** Whether it is the code of this petition; how long that takes tells nothing of how near a guess was. */
    public boolean verify(StatusCode code, MatterId matter, PetitionId petition) {
        return same(code, of(matter, petition));
    }

    /** Whether it is the code of this matter. */
    public boolean verify(StatusCode code, MatterId matter) {
        return same(code, of(matter));
    }

    private static boolean same(StatusCode given, StatusCode right) {
        return MessageDigest.isEqual(
                given.value().getBytes(StandardCharsets.US_ASCII), right.value().getBytes(StandardCharsets.US_ASCII));
    }

    private StatusCode code(MatterId matter, Optional<PetitionId> petition) {
        for (int attempt = 0; attempt <= LAST_ATTEMPT; attempt++) {
            Hasher hasher = mac.newHasher().putString(PURPOSE, StandardCharsets.UTF_8);
            put(hasher, matter.value());
            put(hasher, petition.map(PetitionId::value).orElse(""));
            String signs =
                    Crockford.encode(hasher.putByte((byte) attempt).hash().asBytes(), StatusCode.SIGNS);
            int check = Crockford.check(signs);
            if (check < Crockford.SIGNS.length()) {
                return new StatusCode(signs + Crockford.SIGNS.charAt(check));
            }
        }
        // One attempt in seven is passed over; two hundred and fifty-six in a row, never.
        throw new AssertionError("no code for matter " + matter);
    }

    private static void put(Hasher hasher, String id) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        hasher.putInt(bytes.length).putBytes(bytes);
    }
}
