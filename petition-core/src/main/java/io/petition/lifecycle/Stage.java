package io.petition.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.primitives.Ints;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a track stands 阶段.
 *
 * @param kind which stage
 * @param level the level of the remedy for the two stages that have one, else 0
 */
public record Stage(Kind kind, int level) {
    /** The kinds of stage. */
    public enum Kind {
        /** Registered 已登记. */
        REGISTERED,
        /** Forwarded to an organ, no report owed 已转送. */
        FORWARDED,
        /** Assigned to an organ, a report owed by the sender's date 已交办. */
        ASSIGNED,
        /** The organ objects that it is not its matter 提出异议. */
        OBJECTED,
        /** Organs disagree on who is competent 受理争议. */
        DISPUTED,
        /** Accepted 已受理. */
        ACCEPTED,
        /** The written answer is made 已答复. */
        ANSWERED,
        /** A remedy is under way 复查、复核中. */
        UNDER_REMEDY,
        /** A remedy is decided 复查、复核已决定. */
        REMEDY_DECIDED,
        /** Closed, on a ground 已办结. */
        CLOSED
    }

    public static final Stage REGISTERED = new Stage(Kind.REGISTERED, 0);
    public static final Stage FORWARDED = new Stage(Kind.FORWARDED, 0);
    public static final Stage ASSIGNED = new Stage(Kind.ASSIGNED, 0);
    public static final Stage OBJECTED = new Stage(Kind.OBJECTED, 0);
    public static final Stage DISPUTED = new Stage(Kind.DISPUTED, 0);
    public static final Stage ACCEPTED = new Stage(Kind.ACCEPTED, 0);
    public static final Stage ANSWERED = new Stage(Kind.ANSWERED, 0);
    public static final Stage CLOSED = new Stage(Kind.CLOSED, 0);

    /** Under the remedy of a level. */
    public static Stage underRemedy(int level) {
        return new Stage(Kind.UNDER_REMEDY, level);
    }

    /** The remedy of a level is decided. */
    public static Stage remedyDecided(int level) {
        return new Stage(Kind.REMEDY_DECIDED, level);
    }

    public Stage {
        Objects.requireNonNull(kind, "kind");
        boolean remedy = kind == Kind.UNDER_REMEDY || kind == Kind.REMEDY_DECIDED;
        checkArgument(
                remedy == (level > 0), "level: %s for stage %s; a remedy has a level from 1, no other", level, kind);
    }

    /**
     * What {@link #code} writes, read back.
     *
     * @throws IllegalArgumentException if there is no such stage
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Stage of(String code) {
        for (Kind kind : Kind.values()) {
            String name = name(kind);
            if (code.equals(name)) {
                return new Stage(kind, 0);
            }
            Integer level = code.startsWith(name + "-") ? Ints.tryParse(code.substring(name.length() + 1)) : null;
            if (level != null) {
                return new Stage(kind, level);
            }
        }
        throw new IllegalArgumentException(
                "code: " + code + " is no stage; write one as registered, or with its level as under-remedy-1");
    }

    /** Written out, like the hash: every event of every history asks for them, and what is generated is slow from deep down. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Stage stage && kind == stage.kind && level == stage.level;
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + level;
    }

    /** For example {@code registered} or {@code under-remedy-1}: the form shown to programs. */
    @JsonValue
    public String code() {
        return level == 0 ? name(kind) : name(kind) + "-" + level;
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return code();
    }
}
