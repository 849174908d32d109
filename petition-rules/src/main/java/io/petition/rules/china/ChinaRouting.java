package io.petition.rules.china;

import static io.petition.condition.Condition.all;
import static io.petition.condition.Condition.always;
import static io.petition.condition.Condition.in;
import static io.petition.condition.Condition.is;
import static io.petition.condition.Condition.known;
import static io.petition.condition.Condition.not;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.assignment.ground.Basis;
import io.petition.assignment.ground.Ground;
import io.petition.assignment.ground.Ground.Names;
import io.petition.assignment.ground.RecusalRule;
import io.petition.assignment.ground.RecusalRule.Barred;
import io.petition.assignment.ground.ReviewRule;
import io.petition.assignment.ground.RoutingBook;
import io.petition.assignment.ground.RoutingRules;
import io.petition.assignment.ground.UrgentRule;
import io.petition.assignment.ground.UrgentRule.Recipient;
import io.petition.assignment.ground.Way;
import io.petition.assignment.ground.WayRule;
import io.petition.assignment.request.RoutingFacts;
import io.petition.assignment.request.RoutingFacts.Lies;
import io.petition.assignment.request.RoutingFacts.Receiver;
import io.petition.authority.SpecialBody;
import io.petition.condition.Condition;
import io.petition.explain.Citation;
import io.petition.model.Channel;
import java.util.Optional;

/**
 * Who must act in China 管辖. Territory rests on the principle alone: 22(1) or 22(2), 21(2) or 21(3) in 2005, as the one who is competent stands on the level of the office or below, is cited
 * with the way it is passed on. The texts give principles (属地管理、分级负责，谁主管、谁负责) and few rules of their own; that territory is tried after who is in charge,
 * that an accusation goes to the organ above the accused one, and that a matter may be raised one level, are readings, and marked so.
 */
final class ChinaRouting {
    /** The act for which organs have their functions. */
    static final String ACT = "accept";

    private ChinaRouting() {}

    static RoutingBook national() {
        return RoutingBook.of(cn2005(), cn2022());
    }

    private static RoutingRules cn2022() {
        return RoutingRules.builder()
                .edition(ChinaRules.CN_2022)
                .act(ACT)
                .addGrounds(
                        Ground.concerns(
                                        reading("congress-powers", now("2"), now("20-1")),
                                        OthersPowers.congress(),
                                        Names.BODY_OF_PLACE)
                                .by(Way.TELL),
                        Ground.concerns(
                                        confirmed("justice-visit", now("20-2"), now("22-2")),
                                        all(OthersPowers.justice(), visit()),
                                        Names.BODY_OF_PLACE)
                                .by(Way.TELL),
                        Ground.concerns(
                                        confirmed("justice-letter", now("22-2")),
                                        all(OthersPowers.justice(), letter(), office()),
                                        Names.BODY_OF_RECEIVER)
                                .by(Way.FORWARD),
                        Ground.concerns(confirmed("justice", now("28-2")), OthersPowers.justice(), Names.BODY_OF_PLACE)
                                .by(Way.DIVERT),
                        Ground.concerns(
                                        confirmed("litigation-visit", now("22-2")),
                                        all(Wanted.litigation(), visit(), office()),
                                        Names.NEAREST_BODY_OF_RECEIVER)
                                .to(SpecialBody.POLITICAL_LEGAL, Way.TELL),
                        Ground.concerns(
                                        confirmed("litigation-visit-organ", now("20-2"), now("28-2")),
                                        all(Wanted.litigation(), visit(), is(RoutingFacts.RECEIVER, Receiver.ORGAN)),
                                        Names.NEAREST_BODY_OF_RECEIVER)
                                .to(SpecialBody.POLITICAL_LEGAL, Way.TELL),
                        Ground.concerns(
                                        confirmed("litigation-letter", now("22-2")),
                                        all(Wanted.litigation(), letter(), office()),
                                        Names.BODY_OF_RECEIVER)
                                .to(SpecialBody.POLITICAL_LEGAL, Way.FORWARD),
                        Ground.concerns(
                                        confirmed("litigation", now("28-2")),
                                        Wanted.litigation(),
                                        Names.NEAREST_BODY_OF_RECEIVER)
                                .to(SpecialBody.POLITICAL_LEGAL, Way.DIVERT),
                        Ground.concerns(
                                        confirmed("discipline", now("22-2"), now("30-1")),
                                        all(Wanted.accusation(), known(RoutingFacts.CADRE_TIER)),
                                        Names.BODY_OF_CADRE_TIER)
                                .to(SpecialBody.DISCIPLINE, Way.FORWARD),
                        Ground.concerns(
                                reading("above-accused", now("30-1"), now("22(2)")),
                                all(
                                        known(RoutingFacts.COMPLAINED_OF),
                                        Wanted.accusation(),
                                        Wanted.ordinary(),
                                        noCadre()),
                                Names.ABOVE_COMPLAINED_OF),
                        Ground.concerns(
                                reading("escalated", now("5(3)"), now("14")),
                                all(known(RoutingFacts.ESCALATED_FROM), Wanted.ordinary(), Wanted.noAccusation()),
                                Names.ABOVE_ESCALATED),
                        Ground.concerns(
                                reading("in-charge", now("5(3)"), now("22(2)")),
                                all(known(RoutingFacts.COMPLAINED_OF), Wanted.appeal(), notRaised()),
                                Names.COMPLAINED_OF),
                        Ground.concerns(
                                reading("tier", now("5(3)"), now("22(1)"), now("22(2)")),
                                all(known(RoutingFacts.TIER), Wanted.ordinary(), Wanted.noAccusation(), notRaised()),
                                Names.SERVING_ON_TIER),
                        Ground.concerns(
                                confirmed("territory", now("5(3)")),
                                all(tierOpen(), Wanted.ordinary(), Wanted.noAccusation(), notRaised()),
                                Names.SERVING),
                        Ground.settles(confirmed("agreed", now("24-1")), known(RoutingFacts.AGREED_LEAD), Names.AGREED))
                .addWays(
                        way("own", Way.KEEP, is(RoutingFacts.LEAD_LIES, Lies.SELF), now("23-1")),
                        upward("accusation-upward", Wanted.accusation(), now("22-2"), now("30-1")),
                        upward("escalated-upward", known(RoutingFacts.ESCALATED_FROM), now("5(3)"), now("14")),
                        new WayRule(
                                reading("wrong-level", now("20-1")),
                                all(is(RoutingFacts.CHANNEL, Channel.VISIT), is(RoutingFacts.VISIT_LEVEL, false)),
                                Way.TELL),
                        way("own-level-urgent", Way.REPORT_UP, all(ownLevel(), urgent()), now("22(1)")),
                        way("assigned", Way.ASSIGN, all(office(), within(), important()), now("22(3)")),
                        way("own-level", Way.FORWARD, ownLevel(), now("22(1)")),
                        way(
                                "lower-level",
                                Way.FORWARD,
                                all(office(), is(RoutingFacts.LEAD_LIES, Lies.LOWER)),
                                now("22(2)")),
                        way("system-assigned", Way.ASSIGN, all(system(), important()), now("23-1")),
                        way("system", Way.FORWARD, system(), now("23-1")),
                        way("elsewhere", Way.TELL, is(RoutingFacts.RECEIVER, Receiver.ORGAN), now("23-1")),
                        new WayRule(
                                reading("elsewhere-office", now("23-1")),
                                in(RoutingFacts.LEAD_LIES, ImmutableSet.of(Lies.ELSEWHERE, Lies.HIGHER)),
                                Way.TELL))
                .addRecusals(
                        new RecusalRule(
                                confirmed("accused", now("30-3")),
                                Wanted.accusation(),
                                ImmutableSet.of(Barred.COMPLAINED_OF),
                                true),
                        new RecusalRule(
                                reading("below-accused", now("30-3")),
                                Wanted.accusation(),
                                ImmutableSet.of(Barred.BELOW),
                                true),
                        new RecusalRule(confirmed("interested", now("28-3")), always(), ImmutableSet.of(), true))
                .addUrgent(
                        new UrgentRule(
                                confirmed("urgent", now("25-1")),
                                urgent(),
                                ImmutableList.of(
                                        Recipient.OWN_LEADERSHIP, Recipient.COMPETENT, Recipient.JOINT_CONFERENCE),
                                Optional.empty()),
                        new UrgentRule(
                                confirmed("urgent-upward", now("25-2")),
                                all(urgent(), office()),
                                ImmutableList.of(Recipient.NEXT_OFFICE, Recipient.NATIONAL_OFFICE),
                                Optional.empty()))
                .addReviews(new ReviewRule(
                        confirmed("next-higher", now("35"), now("36-1")), always(), ReviewRule.By.NEXT_HIGHER))
                .succession(confirmed("successor", now("24-2")))
                .build();
    }

    private static RoutingRules cn2005() {
        return RoutingRules.builder()
                .edition(ChinaRules.CN_2005)
                .act(ACT)
                .addGrounds(
                        Ground.concerns(
                                        reading("others-powers", then("15"), then("21(1)")),
                                        OthersPowers.bodies(),
                                        Names.BODY_OF_PLACE)
                                .by(Way.TELL),
                        Ground.concerns(
                                        reading("arbitration", then("21(1)")),
                                        OthersPowers.arbitration(),
                                        Names.BODY_OF_PLACE)
                                .to(SpecialBody.ARBITRATION, Way.TELL),
                        Ground.concerns(
                                        reading("statutory-route", then("21(1)")),
                                        OthersPowers.procedures(),
                                        Names.BODY_OF_PLACE)
                                .by(Way.TELL),
                        Ground.concerns(
                                reading("above-accused", then("21(3)")),
                                all(
                                        known(RoutingFacts.COMPLAINED_OF),
                                        Wanted.accusation(),
                                        OthersPowers.administrative()),
                                Names.ABOVE_COMPLAINED_OF),
                        Ground.concerns(
                                reading("escalated", then("4"), then("6")),
                                all(
                                        known(RoutingFacts.ESCALATED_FROM),
                                        OthersPowers.administrative(),
                                        Wanted.noAccusation()),
                                Names.ABOVE_ESCALATED),
                        Ground.concerns(
                                reading("in-charge", then("4"), then("21(3)")),
                                all(
                                        known(RoutingFacts.COMPLAINED_OF),
                                        Wanted.appeal(),
                                        OthersPowers.administrative(),
                                        notRaised()),
                                Names.COMPLAINED_OF),
                        Ground.concerns(
                                reading("tier", then("4"), then("21(2)"), then("21(3)")),
                                all(
                                        known(RoutingFacts.TIER),
                                        OthersPowers.administrative(),
                                        Wanted.noAccusation(),
                                        notRaised()),
                                Names.SERVING_ON_TIER),
                        Ground.concerns(
                                confirmed("territory", then("4")),
                                all(tierOpen(), OthersPowers.administrative(), Wanted.noAccusation(), notRaised()),
                                Names.SERVING),
                        Ground.settles(confirmed("agreed", then("24")), known(RoutingFacts.AGREED_LEAD), Names.AGREED))
                .addWays(
                        way("own", Way.KEEP, is(RoutingFacts.LEAD_LIES, Lies.SELF), then("22-1")),
                        upward("accusation-upward", Wanted.accusation(), then("21(3)"), then("23")),
                        upward("escalated-upward", known(RoutingFacts.ESCALATED_FROM), then("4"), then("6")),
                        new WayRule(
                                reading("wrong-level", then("16")),
                                all(is(RoutingFacts.CHANNEL, Channel.VISIT), is(RoutingFacts.VISIT_LEVEL, false)),
                                Way.TELL),
                        way("own-level-urgent", Way.REPORT_UP, all(ownLevel(), urgent()), then("21(2)")),
                        way("assigned", Way.ASSIGN, all(office(), within(), important()), then("21(4)")),
                        way("own-level", Way.FORWARD, ownLevel(), then("21(2)")),
                        way(
                                "lower-level",
                                Way.FORWARD,
                                all(office(), is(RoutingFacts.LEAD_LIES, Lies.LOWER)),
                                then("21(3)")),
                        way("elsewhere", Way.TELL, is(RoutingFacts.RECEIVER, Receiver.ORGAN), then("22-1")),
                        new WayRule(
                                reading("elsewhere-office", then("22-1")),
                                in(RoutingFacts.LEAD_LIES, ImmutableSet.of(Lies.ELSEWHERE, Lies.HIGHER)),
                                Way.TELL))
                .addRecusals(
                        new RecusalRule(
                                confirmed("accused", then("23")),
                                Wanted.accusation(),
                                ImmutableSet.of(Barred.COMPLAINED_OF),
                                true),
                        new RecusalRule(
                                reading("below-accused", then("23")),
                                Wanted.accusation(),
                                ImmutableSet.of(Barred.BELOW),
                                true),
                        new RecusalRule(confirmed("interested", then("30")), always(), ImmutableSet.of(), true))
                .addUrgent(
                        new UrgentRule(
                                confirmed("urgent", then("26-1")),
                                urgent(),
                                ImmutableList.of(
                                        Recipient.OWN_LEADERSHIP, Recipient.NEXT_DEPARTMENT, Recipient.NEXT_LEADERSHIP),
                                Optional.empty()),
                        // 必要时: when it is necessary the text does not say.
                        new UrgentRule(
                                reading("urgent-notice", then("26-1")),
                                urgent(),
                                ImmutableList.of(Recipient.COMPETENT),
                                Optional.empty()))
                .addReviews(new ReviewRule(
                        confirmed("next-higher", then("34"), then("35-1")), always(), ReviewRule.By.NEXT_HIGHER))
                .succession(confirmed("successor", then("25")))
                .build();
    }

    /** What is said to lie with discipline inspection, for it is said who administers the cadre, goes there or to nobody: 22-2 has it passed on to no other. */
    private static Condition<RoutingFacts> noCadre() {
        return not(known(RoutingFacts.CADRE_TIER));
    }

    /** Where it is said on which tier it is to be decided, nobody on another is taken in its place. */
    private static Condition<RoutingFacts> tierOpen() {
        return not(known(RoutingFacts.TIER));
    }

    /**
     * Where it is to be raised one level 提级, nobody below is taken in the place of a superior that is not known. No text says who may raise a matter, or when: that it may be raised
     * at all is read from the responsibility of each tier and from who is to help along what is important, and whether it is, is the host's to say.
     */
    static Condition<RoutingFacts> notRaised() {
        return not(known(RoutingFacts.ESCALATED_FROM));
    }

    private static Condition<RoutingFacts> visit() {
        return is(RoutingFacts.CHANNEL, Channel.VISIT);
    }

    /** Art. 22-2 has one way for letters 信件 and another for visits, and none for what comes in otherwise. */
    private static Condition<RoutingFacts> letter() {
        return in(RoutingFacts.CHANNEL, ImmutableSet.of(Channel.LETTER, Channel.LETTER_TO_LEADER));
    }

    private static Condition<RoutingFacts> office() {
        return is(RoutingFacts.RECEIVER, Receiver.PETITION_OFFICE);
    }

    private static Condition<RoutingFacts> within() {
        return in(RoutingFacts.LEAD_LIES, ImmutableSet.of(Lies.SAME_LEVEL, Lies.LOWER));
    }

    private static Condition<RoutingFacts> ownLevel() {
        return all(office(), is(RoutingFacts.LEAD_LIES, Lies.SAME_LEVEL));
    }

    private static Condition<RoutingFacts> system() {
        return all(is(RoutingFacts.RECEIVER, Receiver.ORGAN), is(RoutingFacts.LEAD_LIES, Lies.OWN_SYSTEM));
    }

    private static Condition<RoutingFacts> important() {
        return is(RoutingFacts.IMPORTANT, true);
    }

    private static Condition<RoutingFacts> urgent() {
        return is(RoutingFacts.URGENT, true);
    }

    /** What a petition office has that lies above it for being an accusation, or raised one level, it passes on itself, also where it came by a visit: nobody is sent away with it. */
    private static WayRule upward(String key, Condition<RoutingFacts> what, Citation... articles) {
        return new WayRule(
                reading(key, articles), all(office(), is(RoutingFacts.LEAD_LIES, Lies.HIGHER), what), Way.FORWARD);
    }

    private static WayRule way(String key, Way way, Condition<RoutingFacts> when, Citation article) {
        return new WayRule(confirmed(key, article), when, way);
    }

    private static Basis confirmed(String key, Citation... articles) {
        return Basis.confirmed(key, articles);
    }

    private static Basis reading(String key, Citation... articles) {
        return Basis.reading(key, articles);
    }

    private static Citation now(String article) {
        return Citation.of(Cn2022.INSTRUMENT, article);
    }

    private static Citation then(String article) {
        return Citation.of(Cn2005.INSTRUMENT, article);
    }
}
