package io.petition.assignment.request;

import com.google.common.collect.ImmutableList;
import io.petition.authority.SpecialBody;
import io.petition.authority.region.Tier;
import io.petition.condition.Fact;
import io.petition.condition.Vocabulary;
import io.petition.law.MatterClass;
import io.petition.model.Channel;
import io.petition.model.OrganId;
import io.petition.model.Purpose;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a routing rule may ask.
 *
 * @param request the facts of the petition
 * @param receiver what the office is that received it; empty when it is not known
 * @param lies where the organ that is to lead lies, seen from that office; empty while none is found
 * @param visitLevel whether that office stands on the level of the organ that is to lead, or the next above it; empty while that cannot be told
 */
public record RoutingFacts(
        RoutingRequest request, Optional<Receiver> receiver, Optional<Lies> lies, Optional<Boolean> visitLevel) {
    /** What an office is that received a petition. */
    public enum Receiver {
        /** A petition office 信访部门. */
        PETITION_OFFICE,
        /** Any other organ 其他机关、单位. */
        ORGAN;

        public static Receiver of(Optional<SpecialBody> body) {
            return body.equals(Optional.of(SpecialBody.PETITION_OFFICE)) ? PETITION_OFFICE : ORGAN;
        }
    }

    /** Where the organ that is to lead lies, seen from who received the petition. */
    public enum Lies {
        /** It is the receiver itself. */
        SELF,
        /** Below the receiver in its own line 本系统下级. */
        OWN_SYSTEM,
        /** On the same level, of the same region 本级. */
        SAME_LEVEL,
        /** In a region within the receiver's 下级. */
        LOWER,
        /** Anywhere else. */
        ELSEWHERE,
        /** In a region that contains the receiver's, or over the whole country 上级. */
        HIGHER
    }

    /** The purpose 信访目的. */
    public static final Fact<RoutingFacts, Purpose> PURPOSE =
            Fact.oneOf("purpose", EnumSet.allOf(Purpose.class), facts -> facts.request.purpose());

    /** The class of the matter 事项分类. */
    public static final Fact<RoutingFacts, MatterClass> MATTER_CLASS =
            Fact.of("matter-class", text -> Optional.of(MatterClass.of(text)), facts -> facts.request.matterClass());

    /** How it came in 信访形式. */
    public static final Fact<RoutingFacts, Channel> CHANNEL =
            Fact.oneOf("channel", EnumSet.allOf(Channel.class), facts -> facts.request.channel());

    /** On which tier it is to be decided 层级. */
    public static final Fact<RoutingFacts, Tier> TIER =
            Fact.oneOf("deciding-tier", EnumSet.allOf(Tier.class), facts -> facts.request.tier());

    /** Which tier administers the accused cadre 干部管理权限. */
    public static final Fact<RoutingFacts, Tier> CADRE_TIER =
            Fact.oneOf("cadre-tier", EnumSet.allOf(Tier.class), facts -> facts.request.cadreTier());

    /** Within the powers of which body the matter lies 职权范围. */
    public static final Fact<RoutingFacts, SpecialBody> IN_POWER_OF =
            Fact.oneOf("in-power-of", EnumSet.allOf(SpecialBody.class), facts -> facts.request.inPowerOf());

    /** The organ complained of; where there are several, one of them. */
    public static final Fact<RoutingFacts, OrganId> COMPLAINED_OF = organ(
            "organ-complained-of",
            facts -> facts.request.complainedOf().stream().findFirst());

    /** The act complained of. */
    public static final Fact<RoutingFacts, String> ACT =
            Fact.of("act-complained-of", Optional::of, facts -> facts.request.act());

    /** Who received it first 首接. */
    public static final Fact<RoutingFacts, OrganId> FIRST_RECEIVER =
            organ("first-receiver", facts -> facts.request.firstReceiver());

    /** Who accepted it first 首办. */
    public static final Fact<RoutingFacts, OrganId> FIRST_HANDLER =
            organ("first-handler", facts -> facts.request.firstHandler());

    /** Whom the organs agreed on 协商. */
    public static final Fact<RoutingFacts, OrganId> AGREED_LEAD =
            organ("agreed-lead", facts -> facts.request.agreedLead());

    /** From whom it is to be raised one level 提级. */
    public static final Fact<RoutingFacts, OrganId> ESCALATED_FROM =
            organ("escalated-from", facts -> facts.request.escalatedFrom());

    /** Whether it is grave or urgent 重大、紧急. */
    public static final Fact<RoutingFacts, Boolean> URGENT =
            Fact.oneOf("urgent", ImmutableList.of(true, false), facts -> facts.request.urgent());

    /** Whether the result is to be reported back 需要反馈. */
    public static final Fact<RoutingFacts, Boolean> IMPORTANT =
            Fact.oneOf("result-to-be-reported", ImmutableList.of(true, false), facts -> facts.request.important());

    /** What received it. */
    public static final Fact<RoutingFacts, Receiver> RECEIVER =
            Fact.oneOf("receiver", EnumSet.allOf(Receiver.class), RoutingFacts::receiver);

    /** Where the organ that is to lead lies, seen from the receiver. */
    public static final Fact<RoutingFacts, Lies> LEAD_LIES =
            Fact.oneOf("lead-lies", EnumSet.allOf(Lies.class), RoutingFacts::lies);

    /** Whether the office may receive visits on it: a fact about the office, and no mark on who came. */
    public static final Fact<RoutingFacts, Boolean> VISIT_LEVEL =
            Fact.oneOf("office-on-visit-level", ImmutableList.of(true, false), RoutingFacts::visitLevel);

    private static final Vocabulary<RoutingFacts> VOCABULARY = Vocabulary.<RoutingFacts>of(ImmutableList.of(
                    PURPOSE,
                    MATTER_CLASS,
                    CHANNEL,
                    TIER,
                    CADRE_TIER,
                    IN_POWER_OF,
                    COMPLAINED_OF,
                    ACT,
                    FIRST_RECEIVER,
                    FIRST_HANDLER,
                    AGREED_LEAD,
                    ESCALATED_FROM,
                    URGENT,
                    IMPORTANT,
                    RECEIVER,
                    LEAD_LIES,
                    VISIT_LEVEL))
            .orElse(name -> Optional.of(attribute(name)));

    public RoutingFacts {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(receiver, "receiver");
        Objects.requireNonNull(lies, "lies");
        Objects.requireNonNull(visitLevel, "visitLevel");
    }

    /** The question for an attribute of the request. */
    public static Fact<RoutingFacts, String> attribute(String name) {
        return Fact.of(
                name,
                Optional::of,
                facts -> Optional.ofNullable(facts.request.attributes().get(name)));
    }

    /** The words in which routing rules are written. */
    public static Vocabulary<RoutingFacts> vocabulary() {
        return VOCABULARY;
    }

    private static Fact<RoutingFacts, OrganId> organ(String name, Function<RoutingFacts, Optional<OrganId>> getter) {
        return Fact.of(name, text -> Optional.of(OrganId.of(text)), getter);
    }
}
