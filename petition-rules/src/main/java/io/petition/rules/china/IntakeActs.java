package io.petition.rules.china;

import com.google.common.collect.ImmutableSet;
import io.petition.authority.Role;
import io.petition.condition.Condition;
import io.petition.law.Standing;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.ActRule;
import io.petition.lifecycle.Emission;
import io.petition.lifecycle.Given;
import io.petition.lifecycle.Guard;
import io.petition.lifecycle.PeopleFacts;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.Situation;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Target;
import io.petition.model.Channel;
import io.petition.model.Representation;
import java.util.Set;

/** Acts on the matter as a whole: who stands behind it, what joins it, who takes over 代表、并入、承继. */
final class IntakeActs {
    private static final Set<Stage> WHOLE = ImmutableSet.of();

    private IntakeActs() {}

    /** Where an edition speaks of these. */
    record Articles(
            String representatives,
            String petitioner,
            String found,
            String joined,
            String succession,
            String legalService,
            String record) {}

    /** Several who come in person send at most five (2022: 20-3; 2005: 18-2); who speaks for another shows a mandate. */
    static Guard[] represented(ActDraft draft, Articles articles) {
        Condition<Situation> jointVisit = Condition.all(
                Condition.is(Given.REPRESENTED_AS, Representation.Kind.JOINT),
                Condition.is(Situation.CHANNEL, Channel.VISIT));
        Condition<Situation> other =
                Condition.any(Condition.not(Condition.known(Given.REPRESENTED_AS)), Condition.not(jointVisit));
        return new Guard[] {
            Guard.curable(
                    "too-many-representatives",
                    Condition.any(other, Condition.not(Condition.atLeast(Given.REPRESENTATIVES, 6))),
                    draft.article(articles.representatives())),
            Guard.curable(
                    "no-representatives",
                    Condition.all(
                            Condition.any(other, Condition.atLeast(Given.REPRESENTATIVES, 1)),
                            several(draft, articles).holds()),
                    draft.article(articles.representatives())),
            // The texts let everybody petition and do not speak of proxies: that one shows a mandate is a reading.
            Guard.curable(
                    "mandate-not-shown",
                    Condition.any(
                            Condition.not(Condition.known(Given.REPRESENTED_AS)),
                            Condition.not(Condition.in(
                                    Given.REPRESENTED_AS,
                                    ImmutableSet.of(Representation.Kind.PROXY, Representation.Kind.GUARDIAN))),
                            Condition.is(Given.MANDATED, true)),
                    draft.article(articles.petitioner()))
        };
    }

    /** More who come in person than may be sent choose whom they send, whether or not anybody said that they come jointly. */
    private static Guard several(ActDraft draft, Articles articles) {
        return Guard.curable(
                "no-representatives",
                Condition.any(
                        Condition.not(Condition.known(Situation.CHANNEL)),
                        Condition.not(Condition.is(Situation.CHANNEL, Channel.VISIT)),
                        Condition.not(Condition.atLeast(Given.PERSONS, 6)),
                        Condition.atLeast(Given.REPRESENTATIVES, 1)),
                draft.article(articles.representatives()));
    }

    /** What is known to be grave or urgent when it comes in is to be reported and met from then on (2022: 25; 2005: 26, 27). */
    static Emission urgent() {
        return Emission.ofTrack(Milestones.URGENT_LEARNT).asStated().whereUrgent();
    }

    static Emission[] urgentAtOffice() {
        return new Emission[] {
            urgent(),
            Emission.ofTrack(Milestones.URGENT_LEARNT_BY_OFFICE).asStated().whereUrgent()
        };
    }

    static void acts(Procedure.Builder procedure, ActDraft draft, Articles articles) {
        found(procedure, draft, articles);
        joining(procedure, draft, articles);
        people(procedure, draft, articles);
        procedure.addActs(
                draft.reading(
                                ActKey.GIVE_LEGAL_SERVICE,
                                ImmutableSet.of(Role.PETITION_OFFICE, Role.ORGAN, Role.GRASS_ROOTS),
                                WHOLE,
                                articles.legalService())
                        .build(),
                draft.stay(
                                ActKey.SUCCEED_ORGAN,
                                ImmutableSet.of(Role.PETITION_OFFICE, Role.ORGAN, Role.LEADERSHIP),
                                WHOLE,
                                articles.succession())
                        .addGuards(
                                draft.inMatterOrAbove(articles.succession()),
                                draft.reasoned(articles.succession()),
                                ownSuccession(draft, articles.succession()))
                        .addEmits(Emission.ofTrack(Milestones.ORGAN_SUCCEEDED))
                        .build(),
                CorrectionActs.correcting(draft, articles.record()));
        procedure.addAllGrounds(draft.choices(
                ActKey.GIVE_LEGAL_SERVICE,
                articles.legalService(),
                Standing.UNCONFIRMED,
                "legal-advice",
                "legal-aid",
                "legal-education"));
    }

    /** Neither text speaks of what a sweep or a cell finds; that it is registered as a matter is a reading. */
    private static void found(Procedure.Builder procedure, ActDraft draft, Articles articles) {
        procedure.addActs(draft.act(
                        ActKey.REGISTER_DISPUTE,
                        ImmutableSet.of(Role.GRASS_ROOTS, Role.PETITION_OFFICE, Role.ORGAN),
                        WHOLE,
                        Target.to(Stage.REGISTERED),
                        articles.found())
                .standing(Standing.UNCONFIRMED)
                .addEmits(
                        Emission.ofTrack(Milestones.DISPUTE_REGISTERED).asStated(),
                        Emission.ofTrack(Milestones.REGISTERED),
                        urgent())
                .build());
    }

    /** A petition with the same facts is received like any other: its petitioner has clocks of receipt too. */
    private static void joining(Procedure.Builder procedure, ActDraft draft, Articles articles) {
        procedure.addActs(
                join(draft, Role.PETITION_OFFICE, articles)
                        .addEmits(Emission.ofPetition(Milestones.RECEIVED_BY_OFFICE)
                                .asStated())
                        .addEmits(urgentAtOffice())
                        .build(),
                join(draft, Role.ORGAN, articles)
                        .addEmits(
                                Emission.ofPetition(Milestones.RECEIVED_DIRECTLY)
                                        .asStated(),
                                urgent())
                        .build(),
                tell(draft, Role.PETITION_OFFICE, articles)
                        .addEmits(Emission.ofPetition(Milestones.FORWARDED), Emission.ofPetition(Milestones.NOTIFIED))
                        .build(),
                tell(draft, Role.ORGAN, articles)
                        .addEmits(
                                Emission.ofPetition(Milestones.NOTIFIED),
                                Emission.ofPetition(Milestones.ACCEPTANCE_DECIDED))
                        .build());
    }

    private static ActRule.Builder join(ActDraft draft, Role by, Articles articles) {
        return draft.reading(ActKey.JOIN_PETITION, ImmutableSet.of(by), WHOLE, articles.joined())
                .addGuards(draft.inMatter(articles.joined()), stillOpen(draft, articles.joined()))
                .addGuards(represented(draft, articles));
    }

    /** What joins a track that is answered already would be answered by nobody: it is a petition of its own. */
    private static Guard stillOpen(ActDraft draft, String article) {
        return Guard.curable(
                "joined-too-late",
                Condition.any(
                        Condition.not(Condition.known(Given.JOINED_STAGE)),
                        Condition.in(Given.JOINED_STAGE, DisposalActs.UNANSWERED)),
                draft.article(article));
    }

    private static ActRule.Builder tell(ActDraft draft, Role by, Articles articles) {
        return draft.reading(ActKey.TELL_JOINED, ImmutableSet.of(by), WHOLE, articles.joined())
                .addGuards(draft.inMatter(articles.joined()));
    }

    private static void people(Procedure.Builder procedure, ActDraft draft, Articles articles) {
        Set<Role> declared = ImmutableSet.of(Role.PETITION_OFFICE, Role.ORGAN, Role.PETITIONER);
        procedure.addActs(
                person(draft, ActKey.ADD_PETITIONER, declared, articles)
                        .addGuards(several(draft, articles))
                        .build(),
                // What was entered wrongly is corrected and not removed; who leaves says so.
                person(draft, ActKey.REMOVE_PETITIONER, ImmutableSet.of(Role.PETITIONER), articles)
                        .addGuards(draft.ownToDisposeOf(articles.petitioner()), draft.reasoned(articles.petitioner()))
                        .build(),
                person(draft, ActKey.REPRESENT, declared, articles)
                        .addGuards(
                                draft.ownToDisposeOf(articles.petitioner()),
                                notOfTheOtherSide(draft, articles.petitioner()))
                        .addGuards(represented(draft, articles))
                        .build(),
                person(draft, ActKey.END_MANDATE, declared, articles)
                        .addGuards(
                                draft.ownToDisposeOf(articles.petitioner()),
                                notOfTheOtherSide(draft, articles.petitioner()))
                        .build(),
                death(draft, ActKey.RECORD_DEATH, articles).build(),
                death(draft, ActKey.SUCCEED_PETITIONER, articles)
                        .addGuards(Guard.curable(
                                "death-not-recorded",
                                Condition.is(PeopleFacts.FORMER_DIED, true),
                                draft.article(articles.petitioner())))
                        .build());
    }

    /** The dead do not say it themselves; where nobody but who answered has the matter, those above do. */
    private static ActRule.Builder death(ActDraft draft, ActKey act, Articles articles) {
        Set<Role> recorded = ImmutableSet.of(Role.PETITION_OFFICE, Role.ORGAN, Role.LEADERSHIP);
        return draft.reading(act, recorded, WHOLE, articles.petitioner())
                .addGuards(
                        draft.inMatterOrAbove(articles.petitioner()),
                        notOfTheOtherSide(draft, articles.petitioner()),
                        notOnItsBareWord(draft, articles.petitioner()));
    }

    /** Who owes the answer does not say, alone, that nobody waits for it any longer, or that somebody else does: a reading too. */
    private static Guard notOnItsBareWord(ActDraft draft, String article) {
        return Guard.curable(
                "word-of-who-owes-answer", Condition.is(PeopleFacts.ACTOR_OWES_ANSWER, false), draft.article(article));
    }

    /** Who gave an opinion does not say who may turn against it. The texts do not speak of it: a reading. */
    private static Guard notOfTheOtherSide(ActDraft draft, String article) {
        return Guard.curable(
                "record-of-the-other-side",
                Condition.any(
                        Condition.is(Situation.ACTOR_ROLE, Role.PETITIONER),
                        Condition.is(PeopleFacts.ACTOR_OPINION_STANDS, false)),
                draft.article(article));
    }

    /** Who took over decides who looks into an opinion: an organ says so of itself, and those above or beside of others. */
    private static Guard ownSuccession(ActDraft draft, String article) {
        return Guard.curable(
                "succession-of-others",
                Condition.any(
                        Condition.is(PeopleFacts.SUCCESSION_OF_ACTOR, true),
                        Condition.all(
                                Condition.in(
                                        Situation.ACTOR_ROLE, ImmutableSet.of(Role.PETITION_OFFICE, Role.LEADERSHIP)),
                                Condition.is(PeopleFacts.ACTOR_OPINION_STANDS, false))),
                draft.article(article));
    }

    private static ActRule.Builder person(ActDraft draft, ActKey act, Set<Role> by, Articles articles) {
        return draft.reading(act, by, WHOLE, articles.petitioner())
                .addGuards(draft.inMatter(articles.petitioner()), draft.ownPetition(articles.petitioner()));
    }
}
