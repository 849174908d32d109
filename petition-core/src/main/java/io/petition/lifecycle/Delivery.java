package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Objects;

/**
 * How a document reached the petitioner 送达.
 *
 * @param way by which way
 * @param result whether it was signed for
 */
public record Delivery(Way way, Result result) {
    /** By which way. */
    public enum Way {
        /** Handed over 直接送达. */
        HANDED,
        /** Left at the address 留置送达. */
        LEFT,
        /** By post 邮寄送达. */
        POST,
        /** By network or message 电子送达. */
        ELECTRONIC,
        /** By publication 公告送达. */
        PUBLICATION;

        /** The word shown to programs. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether it was signed for. */
    public enum Result {
        /** Signed for 签收. */
        SIGNED,
        /** Refused; it counts as delivered where the law says so 拒收. */
        REFUSED,
        /** Neither: there was nobody to sign 无人签收. */
        UNSIGNED;

        /** The word shown to programs. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Delivery {
        Objects.requireNonNull(way, "way");
        Objects.requireNonNull(result, "result");
    }

    /** Handed over and signed for. */
    public static Delivery signed() {
        return new Delivery(Way.HANDED, Result.SIGNED);
    }
}
