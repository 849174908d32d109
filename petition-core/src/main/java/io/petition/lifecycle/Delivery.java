package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import com.google.common.collect.ImmutableList;
import io.petition.model.PersonRef;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How a document reached the petitioner 送达.
 *
 * @param way by which way
 * @param result whether it was signed for; which of them count as delivered, the procedure says
 * @param recipients whom of several petitioners, or who represents them, it reached; empty where it is to all of them
 */
public record Delivery(
        Way way,
        Result result,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<PersonRef> recipients) {
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
        recipients = ImmutableList.copyOf(recipients);
    }

    /** To all who petition. */
    public Delivery(Way way, Result result) {
        this(way, result, ImmutableList.of());
    }

    /** Handed over and signed for. */
    public static Delivery signed() {
        return new Delivery(Way.HANDED, Result.SIGNED);
    }

    /** The same to some of several who petition, or to who represents them. */
    public Delivery to(PersonRef... some) {
        return new Delivery(way, result, ImmutableList.copyOf(some));
    }

    /**
     * What came of it, as the ground under which a procedure says whether it counts: {@code signed}, {@code receipt-refused}; where nobody
     * signed {@code left} or {@code published} if it went that way, and else {@code unsigned}.
     */
    String outcome() {
        return switch (result) {
            case SIGNED -> "signed";
            case REFUSED -> "receipt-refused";
            case UNSIGNED -> way == Way.LEFT ? "left" : way == Way.PUBLICATION ? "published" : "unsigned";
        };
    }

    /** One that came of it as a ground says, for a witness. */
    static Delivery of(String outcome) {
        return switch (outcome) {
            case "receipt-refused" -> new Delivery(Way.HANDED, Result.REFUSED);
            case "left" -> new Delivery(Way.LEFT, Result.UNSIGNED);
            case "published" -> new Delivery(Way.PUBLICATION, Result.UNSIGNED);
            case "unsigned" -> new Delivery(Way.POST, Result.UNSIGNED);
            default -> signed();
        };
    }
}
