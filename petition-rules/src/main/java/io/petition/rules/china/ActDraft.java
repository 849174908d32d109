package io.petition.rules.china;

import static io.petition.lifecycle.Situation.ACTOR_HOLDS_TRACK;
import static io.petition.lifecycle.Situation.ACTOR_IN_MATTER;
import static io.petition.lifecycle.Situation.ACTOR_ROLE;
import static io.petition.lifecycle.Situation.ACTOR_SENT_TRACK;
import static io.petition.lifecycle.Situation.PETITIONER_OF_MATTER;
import static io.petition.lifecycle.Situation.REASON_GIVEN;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.petition.authority.Role;
import io.petition.condition.Condition;
import io.petition.explain.Citation;
import io.petition.law.Standing;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.ActRule;
import io.petition.lifecycle.Behalf;
import io.petition.lifecycle.Given;
import io.petition.lifecycle.GroundRule;
import io.petition.lifecycle.Guard;
import io.petition.lifecycle.Situation;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Target;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the editions share in writing down their acts: one instrument.
 *
 * @param lacks the stages that the instrument does not know: no act of it is done there, whatever the other edition says
 */
record ActDraft(String instrument, Set<Stage> lacks) {
    /** Before acceptance, at whoever has the matter. */
    static final Set<Stage> BEFORE_ACCEPTANCE = ImmutableSet.of(Stage.REGISTERED, Stage.FORWARDED, Stage.ASSIGNED);

    /** Sent to an organ. */
    static final Set<Stage> SENT = ImmutableSet.of(Stage.FORWARDED, Stage.ASSIGNED);

    /** Not yet ended. */
    static final Set<Stage> OPEN = ImmutableSet.of(
            Stage.REGISTERED, Stage.FORWARDED, Stage.ASSIGNED, Stage.OBJECTED, Stage.ACCEPTED, Stage.ANSWERED);

    /** From acceptance to the end of the remedies. */
    static final Set<Stage> WORKED = ImmutableSet.of(
            Stage.ACCEPTED,
            Stage.ANSWERED,
            Remedies.UNDER_REVIEW,
            Remedies.REVIEWED,
            Remedies.UNDER_REEXAMINATION,
            Remedies.REEXAMINED);

    /** Wherever a matter stands short of its end. */
    static final Set<Stage> UNENDED = ImmutableSet.<Stage>builder()
            .addAll(BEFORE_ACCEPTANCE)
            .add(Stage.OBJECTED, Stage.DISPUTED)
            .addAll(WORKED)
            .build();

    /** Wherever a matter stands, its end among it. */
    static final Set<Stage> ANY =
            ImmutableSet.<Stage>builder().addAll(UNENDED).add(Stage.CLOSED).build();

    /** The petition office and any other organ. */
    static final Set<Role> OFFICIALS = EnumSet.of(Role.PETITION_OFFICE, Role.ORGAN);

    ActDraft(String instrument) {
        this(instrument, ImmutableSet.of());
    }

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
                .stages(Sets.difference(from, lacks))
                .to(to)
                .addCitations(article(article))
                .standing(Standing.CONFIRMED);
    }

    /** What an article says of an act that leaves the stage as it is. */
    ActRule.Builder stay(ActKey act, Set<Role> by, Set<Stage> from, String article) {
        return act(act, by, from, Target.stay(), article);
    }

    /** The same, read from an article that does not name the act. */
    ActRule.Builder reading(ActKey act, Set<Role> by, Set<Stage> from, String article) {
        return act(act, by, from, Target.stay(), article).standing(Standing.UNCONFIRMED);
    }

    /** The act has to do with the matter: it holds, sent or reviews a track of it, or petitioned. */
    Guard inMatter(String article) {
        return Guard.curable("actor-not-in-matter", Condition.is(ACTOR_IN_MATTER, true), article(article));
    }

    /** The same, or the actor stands above all of them: the joint conference, the leadership. */
    Guard inMatterOrAbove(String article) {
        return Guard.curable(
                "actor-not-in-matter",
                Condition.any(
                        Condition.is(ACTOR_IN_MATTER, true),
                        Condition.in(ACTOR_ROLE, ImmutableSet.of(Role.JOINT_CONFERENCE, Role.LEADERSHIP))),
                article(article));
    }

    /** The same, or a village or street, whom the article calls upon where the matter arose, whoever has it. */
    Guard inMatterAboveOrNear(String article) {
        return Guard.curable(
                "actor-not-in-matter",
                Condition.any(
                        Condition.is(ACTOR_IN_MATTER, true),
                        Condition.in(
                                ACTOR_ROLE, ImmutableSet.of(Role.JOINT_CONFERENCE, Role.LEADERSHIP, Role.GRASS_ROOTS))),
                article(article));
    }

    /** A petitioner who acts is one of those who petitioned; where the record does not say who did, nobody is turned away. */
    Guard ownPetition(String article) {
        return Guard.curable(
                "not-the-petitioner",
                Condition.any(
                        Condition.not(Condition.is(ACTOR_ROLE, Role.PETITIONER)),
                        Condition.not(Condition.known(PETITIONER_OF_MATTER)),
                        Condition.is(PETITIONER_OF_MATTER, true)),
                article(article));
    }

    /** Whoever was named answers, and nobody for it; that it was named, the open proceeding says. */
    Guard ofItself(String article) {
        return Guard.curable(
                "actor-answers-for-another", Condition.is(Given.ACTOR_REPORTS_OF_ITSELF, true), article(article));
    }

    /** A petitioner who acts for others than themselves has a mandate of theirs, or they act with them; a reading, as acting at all is. */
    Guard ownToDisposeOf(String article) {
        return Guard.curable(
                "acts-for-others",
                Condition.any(
                        Condition.not(Condition.is(ACTOR_ROLE, Role.PETITIONER)),
                        Condition.is(Behalf.OWN_TO_DISPOSE_OF, true)),
                article(article));
    }

    /** The command gives a reason. */
    Guard reasoned(String article) {
        return Guard.curable("reason-not-given", Condition.is(REASON_GIVEN, true), article(article));
    }

    /** What an act may name, with nothing more to it. */
    List<GroundRule> choices(ActKey act, String article, Standing standing, String... keys) {
        return Stream.of(keys)
                .map(key ->
                        new GroundRule(act, key, ImmutableSet.of(), Condition.always(), articles(article), standing))
                .toList();
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

    /** A ground that says where the petitioner turns. */
    static GroundRule turning(GroundRule ground, String turn) {
        return GroundRule.builder().from(ground).turn(turn).build();
    }
}
