package io.petition.rules.china;

import static io.petition.lifecycle.Situation.ACTOR_ROLE;

import com.google.common.collect.ImmutableSet;
import io.petition.authority.Role;
import io.petition.condition.Condition;
import io.petition.condition.Fact;
import io.petition.condition.Truth;
import io.petition.explain.Citation;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.ActRule;
import io.petition.lifecycle.Guard;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.ReceiptFacts;
import io.petition.lifecycle.Sending;
import io.petition.lifecycle.Situation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is said against somebody is not passed on to whom it is said against 不得将检举、揭发材料转给被检举、揭发的人员或者单位 (2022:
 * 30-3; 2005: 23). That the accused decides nothing in the matter either follows from that: a reading. What came to the accused
 * by itself goes on to somebody else, and that is all they may do with it.
 */
final class Accusations {
    private static final Set<ActKey> SENDING = ImmutableSet.of(
            ActKey.FORWARD,
            ActKey.ASSIGN,
            ActKey.DIVERT,
            ActKey.NAME_CO_HANDLERS,
            ActKey.DECIDE_DISPUTE,
            ActKey.ESCALATE);

    private static final Set<ActKey> DECIDING = ImmutableSet.of(
            ActKey.ACCEPT,
            ActKey.ACCEPT_SIMPLIFIED,
            ActKey.TELL_WHERE_TO_GO,
            ActKey.NOT_ACCEPT,
            ActKey.NO_LONGER_ACCEPT,
            ActKey.CLASSIFY,
            ActKey.EXTEND,
            ActKey.SUSPEND,
            ActKey.ANSWER,
            ActKey.ANSWER_DUTY,
            ActKey.REPLY_SUGGESTION,
            ActKey.CLOSE,
            ActKey.SETTLE,
            ActKey.DECIDE_REMEDY,
            ActKey.REFUSE_REMEDY,
            ActKey.DECIDE_REFUSAL,
            ActKey.DECIDE_DISPUTE,
            ActKey.AUDIT_CLOSING);

    /** Acts of judgement: where an official is accused, an organ says who does them, so that it can be seen that it is not the accused. */
    private static final Set<ActKey> JUDGING = ImmutableSet.of(
            ActKey.ACCEPT,
            ActKey.ACCEPT_SIMPLIFIED,
            ActKey.NOT_ACCEPT,
            ActKey.NO_LONGER_ACCEPT,
            ActKey.CLASSIFY,
            ActKey.ANSWER,
            ActKey.ANSWER_DUTY,
            ActKey.REPLY_SUGGESTION,
            ActKey.CLOSE,
            ActKey.DECIDE_REMEDY,
            ActKey.REFUSE_REMEDY,
            ActKey.DECIDE_REFUSAL,
            ActKey.DECIDE_DISPUTE);

    /** Nor do they say who petitioned or who took over from whom, and so are not shown how that would be done, by name. */
    private static final Set<ActKey> RECORDING = ImmutableSet.of(
            ActKey.ADD_PETITIONER,
            ActKey.REMOVE_PETITIONER,
            ActKey.REPRESENT,
            ActKey.END_MANDATE,
            ActKey.RECORD_DEATH,
            ActKey.SUCCEED_PETITIONER,
            ActKey.SUCCEED_ORGAN,
            ActKey.OPEN_MEDIATION);

    /** Whoever is accused delivers to all what there is to deliver, and names nobody: else the answer would tell who petitions. */
    private static final Set<ActKey> DELIVERING = ImmutableSet.of(ActKey.DELIVER, ActKey.DELIVER_REMEDY);

    /** What is asked of a person whom an act names: said of a guess, it would tell who petitions. */
    private static final Set<String> OF_PERSONS = ImmutableSet.of(
            "recipient-not-of-matter", "recipient-has-it", "death-not-recorded", "side-is-not-the-petitioner");

    /** The reasons for which somebody is refused because of who they are. */
    private static final Set<String> OF_ACTOR = ImmutableSet.of(
            "actor-not-in-matter",
            "actor-does-not-hold-track",
            "actor-not-asked-for-remedy",
            "not-the-petitioner",
            "accused-decides",
            "who-acts-not-named");

    /** The reasons for which nobody passes who does not have the track. */
    private static final Set<String> DESKS = ImmutableSet.of("actor-does-not-hold-track", "actor-not-asked-for-remedy");

    private static final String ENTITLED = "actor-entitled";

    private Accusations() {}

    /** The same procedure, in which nothing goes to the accused and the accused decides nothing. */
    static Procedure guarded(Procedure procedure, Citation article) {
        Fact<Situation, Boolean> to = Sending.toAccused(MatterClasses.ACCUSATION);
        Guard sends = Guard.curable(
                "sent-to-the-accused",
                Condition.any(Condition.not(Condition.known(to)), Condition.is(to, false)),
                article);
        // Whom another petition of the matter accuses in return still acts for their own.
        Condition<Situation> innocent = Condition.any(
                Condition.is(ACTOR_ROLE, Role.PETITIONER),
                Condition.is(Sending.actorAccused(MatterClasses.ACCUSATION), false));
        Guard decides = Guard.curable("accused-decides", innocent, article);
        Guard decidesInMatter = Guard.curable(
                "accused-decides", Condition.any(Condition.is(Situation.ACTOR_IN_MATTER, false), innocent), article);
        Guard names = Guard.curable(
                "who-acts-not-named",
                Condition.any(
                        Condition.is(Situation.ACTOR_IN_MATTER, false),
                        Condition.is(Sending.actorMayBeAccused(MatterClasses.ACCUSATION), false)),
                article);
        Condition<Situation> toAll = Condition.any(
                Condition.not(Condition.is(ReceiptFacts.RECIPIENTS_NAMED, true)),
                Condition.is(Situation.ACTOR_IN_MATTER, false));
        Guard delivers = Guard.curable("accused-decides", Condition.any(toAll, innocent), article);
        Guard namedToName = Guard.curable("who-acts-not-named", Condition.any(toAll, names.holds()), article);
        Procedure.Builder guarded = Procedure.builder().from(procedure);
        return guarded.acts(procedure.acts().stream()
                        .map(row -> SENDING.contains(row.act()) ? with(row, sends) : row)
                        .map(row -> DECIDING.contains(row.act()) || RECORDING.contains(row.act())
                                ? with(row, refusesStrangers(row) ? decidesInMatter : decides)
                                : row)
                        .map(row ->
                                JUDGING.contains(row.act()) || RECORDING.contains(row.act()) ? with(row, names) : row)
                        .map(row -> DELIVERING.contains(row.act()) ? with(with(row, delivers), namedToName) : row)
                        .map(Accusations::discreet)
                        .toList())
                .build();
    }

    /** An overlay's own rows, over an edition whose rows have their guards already. */
    static Procedure guarded(Procedure procedure, String base) {
        return guarded(
                procedure,
                base.equals(Cn2005.ID) ? Citation.of(Cn2005.INSTRUMENT, "23") : Citation.of(Cn2022.INSTRUMENT, "30-3"));
    }

    /** Who has nothing to do with the matter is refused for that already, and is not told that it is accused in it. */
    private static boolean refusesStrangers(ActRule row) {
        return row.guards().stream().anyMatch(guard -> DESKS.contains(guard.code()));
    }

    /** What is asked of persons is asked of who may do the act at all: anybody else is refused already, and is not told. */
    private static ActRule discreet(ActRule row) {
        List<Condition<Situation>> actor = row.guards().stream()
                .filter(guard -> OF_ACTOR.contains(guard.code()))
                .map(Guard::holds)
                .toList();
        if (actor.isEmpty()) {
            return row;
        }
        Condition<Situation> may = Condition.all(actor);
        Fact<Situation, Boolean> entitled = Fact.of(ENTITLED, s -> Optional.of(may.test(s) == Truth.YES));
        return ActRule.builder()
                .from(row)
                .guards(row.guards().stream()
                        .map(guard -> OF_PERSONS.contains(guard.code()) ? ifEntitled(entitled, guard) : guard)
                        .toList())
                .build();
    }

    private static Guard ifEntitled(Fact<Situation, Boolean> entitled, Guard guard) {
        if (guard.holds().toString().contains(ENTITLED)) {
            return guard; // a row of the edition that an overlay is laid over
        }
        return new Guard(
                guard.code(),
                Condition.any(Condition.is(entitled, false), guard.holds()),
                guard.citations(),
                guard.cure());
    }

    private static ActRule with(ActRule row, Guard guard) {
        if (row.guards().contains(guard)) {
            return row;
        }
        return ActRule.builder().from(row).addGuards(guard).build();
    }
}
