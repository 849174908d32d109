package io.petition.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who speaks for those who petition 代表、代理. How many representatives may come, and whether a mandate is needed, is the regime's
 * to say.
 *
 * @param kind alone, jointly, by proxy or by a guardian
 * @param persons how many people petition; empty when nobody has said
 * @param representatives who speaks for them; empty for those who speak for themselves
 * @param mandated whether they showed a mandate 授权委托; empty when nobody has said
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Builder
public record Representation(
        Kind kind,
        Optional<Integer> persons,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<PersonRef> representatives,
        Optional<Boolean> mandated) {
    /** How people petition. */
    public enum Kind {
        /** For oneself 本人. */
        ALONE,
        /** Several of one matter, through representatives 多人推选代表. */
        JOINT,
        /** Through somebody with a mandate 委托代理、代办. */
        PROXY,
        /** Through a guardian 监护人代为. */
        GUARDIAN;

        /** The word shown to programs. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Representation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(persons, "persons");
        Objects.requireNonNull(mandated, "mandated");
        representatives = ImmutableList.copyOf(representatives);
        checkArgument(
                persons.orElse(1) >= 1,
                "persons: %s; at least one person petitions, leave it out where the number is not known",
                persons.orElse(1));
    }

    /** One person, for oneself. */
    public static Representation alone() {
        return builder().kind(Kind.ALONE).persons(1).build();
    }

    /** Several people, who sent these. */
    public static Representation joint(int persons, List<PersonRef> representatives) {
        return builder()
                .kind(Kind.JOINT)
                .persons(persons)
                .addAllRepresentatives(representatives)
                .build();
    }

    /** One person through another, with or without a mandate shown. */
    public static Representation proxy(PersonRef proxy, boolean mandated) {
        return builder()
                .kind(Kind.PROXY)
                .persons(1)
                .addRepresentatives(proxy)
                .mandated(mandated)
                .build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a representation. */
    public static final class Builder extends RepresentationBuilder {
        Builder() {}
    }
}
