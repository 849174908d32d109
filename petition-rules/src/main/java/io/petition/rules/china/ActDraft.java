package io.petition.rules.china;

import static io.petition.lifecycle.Situation.ACTOR_HOLDS_TRACK;
import static io.petition.lifecycle.Situation.ACTOR_SENT_TRACK;

import com.google.common.collect.ImmutableSet;
import io.petition.authority.Role;
import io.petition.condition.Condition;
import io.petition.explain.Citation;
import io.petition.law.Standing;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.ActRule;
import io.petition.lifecycle.GroundRule;
import io.petition.lifecycle.Guard;
import io.petition.lifecycle.Situation;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Target;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the editions share in writing down their acts: one instrument. */
record ActDraft(String instrument) {
    /** Before acceptance, at whoever has the matter. */
    static final Set<Stage> BEFORE_ACCEPTANCE = ImmutableSet.of(Stage.REGISTERED, Stage.FORWARDED, Stage.ASSIGNED);

    /** Sent to an organ. */
    static final Set<Stage> SENT = ImmutableSet.of(Stage.FORWARDED, Stage.ASSIGNED);

    /** Not yet ended. */
    static final Set<Stage> OPEN = ImmutableSet.of(
            Stage.REGISTERED, Stage.FORWARDED, Stage.ASSIGNED, Stage.OBJECTED, Stage.ACCEPTED, Stage.ANSWERED);

    /** The petition office and any other organ. */
    static final Set<Role> OFFICIALS = EnumSet.of(Role.PETITION_OFFICE, Role.ORGAN);

    Citation article(String article) {
        return Citation.of(instrument, article);
    }

    /** A row by one role. */
    ActRule.Builder act(ActKey act, Role by, Set<Stage> from, Target to, String article) {
        return act(act, ImmutableSet.of(by), from, to, article);
    }

    ActRule.Builder act(ActKey act, Set<Role> by, Set<Stage> from, Target to, String article) {
        return ActRule.builder()
                .act(act)
                .by(by)
                .stages(from)
                .to(to)
                .addCitations(article(article))
                .standing(Standing.CONFIRMED);
    }

    /** The actor acts for the organ that has the track. */
    Guard holdsTrack(String article) {
        return Guard.curable("actor-does-not-hold-track", Condition.is(ACTOR_HOLDS_TRACK, true), article(article));
    }

    /** The actor acts for the organ that has the track or for the one that sent it. */
    Guard concerned(String article) {
        return Guard.curable(
                "actor-not-concerned",
                Condition.any(Condition.is(ACTOR_HOLDS_TRACK, true), Condition.is(ACTOR_SENT_TRACK, true)),
                article(article));
    }

    /** A ground that the articles name. */
    GroundRule ground(ActKey act, String key, Set<Stage> from, Condition<Situation> holds, String... articles) {
        return new GroundRule(act, key, from, holds, articles(articles), Standing.CONFIRMED);
    }

    /** A ground that is a reading of the articles. */
    GroundRule reading(ActKey act, String key, Set<Stage> from, Condition<Situation> holds, String... articles) {
        return new GroundRule(act, key, from, holds, articles(articles), Standing.UNCONFIRMED);
    }

    List<Citation> articles(String... articles) {
        return Stream.of(articles).map(this::article).toList();
    }
}
