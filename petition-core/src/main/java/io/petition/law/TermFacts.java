package io.petition.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.condition.Fact;
import io.petition.condition.Vocabulary;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule may ask about a matter to know whether a term reaches it.
 *
 * @param matterClass the class the matter was put into; empty until somebody classifies it
 * @param reachable whether the petitioner's name and address are clear; empty when nobody has said
 * @param attributes what local rules ask besides, by name, for example {@code procedure} → {@code simplified}; what is not
 *     in it is not known
 */
public record TermFacts(
        Optional<MatterClass> matterClass, Optional<Boolean> reachable, Map<String, String> attributes) {
    /** The class of the matter 事项分类. */
    public static final Fact<TermFacts, MatterClass> MATTER_CLASS =
            Fact.of("matter-class", text -> Optional.of(MatterClass.of(text)), TermFacts::matterClass);

    /** Whether the petitioner's name and address are clear 姓名（名称）、住址清楚. */
    public static final Fact<TermFacts, Boolean> REACHABLE =
            Fact.oneOf("reachable", ImmutableList.of(true, false), TermFacts::reachable);

    private static final Vocabulary<TermFacts> VOCABULARY =
            Vocabulary.of(MATTER_CLASS, REACHABLE).orElse(name -> Optional.of(attribute(name)));

    public TermFacts {
        Objects.requireNonNull(matterClass, "matterClass");
        Objects.requireNonNull(reachable, "reachable");
        attributes = ImmutableMap.copyOf(attributes);
    }

    public TermFacts(Optional<MatterClass> matterClass, Optional<Boolean> reachable) {
        this(matterClass, reachable, ImmutableMap.of());
    }

    /** Nothing is known yet. */
    public static TermFacts unknown() {
        return new TermFacts(Optional.empty(), Optional.empty());
    }

    /** A matter of this class. */
    public static TermFacts of(MatterClass matterClass) {
        return new TermFacts(Optional.of(matterClass), Optional.empty());
    }

    /** The same with one attribute more. */
    public TermFacts with(String attribute, String value) {
        ImmutableMap.Builder<String, String> more = ImmutableMap.builder();
        return new TermFacts(
                matterClass,
                reachable,
                more.putAll(attributes).put(attribute, value).buildKeepingLast());
    }

    /** The question for an attribute. */
    public static Fact<TermFacts, String> attribute(String name) {
        return Fact.of(name, Optional::of, facts -> Optional.ofNullable(facts.attributes.get(name)));
    }

    /** The words in which the reach of a term is written: the class, whether reachable, and any attribute by its name. */
    public static Vocabulary<TermFacts> vocabulary() {
        return VOCABULARY;
    }
}
