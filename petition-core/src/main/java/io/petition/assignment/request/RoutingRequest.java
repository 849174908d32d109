package io.petition.assignment.request;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.petition.authority.SpecialBody;
import io.petition.authority.region.Tier;
import io.petition.law.MatterClass;
import io.petition.model.Category;
import io.petition.model.Channel;
import io.petition.model.DemandId;
import io.petition.model.OrganId;
import io.petition.model.Party;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.Purpose;
import io.petition.model.RegionCode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * The facts of a petition that bear on who must act. What is not known is empty, and is never taken for "no".
 *
 * @param received when it was received; the law of that day governs, of the day asked for where it is not known
 * @param purpose what it wants
 * @param matterClass the class it was put into
 * @param category what it is about
 * @param regions where the matter arose; several where it lies across a boundary
 * @param demands its demands, where each is to be looked at for itself
 * @param tier the tier on which the matter is to be decided 分级, where that is known
 * @param complainedOf the organs that are accused or complained of
 * @param persons the people who are
 * @param cadreTier the tier that administers the accused cadre 干部管理权限; empty for whoever is none, or is not known to be one
 * @param inPowerOf the body within whose powers the matter lies, where that is not an organ with a line of business: a court, a people's congress ... 职权范围
 * @param act the act complained of, as a key of the host's
 * @param channel how it came in
 * @param office who received it and now asks where it belongs
 * @param firstReceiver who received it first of all
 * @param firstHandler who accepted it first of all
 * @param agreedLead whom the organs concerned agreed on 协商
 * @param escalatedFrom from which organ it is to be raised one level 提级; empty where nobody asks for that
 * @param urgent whether it is grave or urgent 重大、紧急
 * @param important whether the result is to be reported back 重要、需要反馈
 * @param residence where the petitioner lives
 * @param household where the petitioner's household is registered 户籍
 * @param attributes what local rules ask besides, by name
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Builder
public record RoutingRequest(
        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> received,
        Optional<Purpose> purpose,
        Optional<MatterClass> matterClass,
        Optional<Category> category,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Set<RegionCode> regions,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<RoutingDemand> demands,
        Optional<Tier> tier,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Set<OrganId> complainedOf,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Set<PersonRef> persons,
        Optional<Tier> cadreTier,
        Optional<SpecialBody> inPowerOf,
        Optional<String> act,
        Optional<Channel> channel,
        Optional<OrganId> office,
        Optional<OrganId> firstReceiver,
        Optional<OrganId> firstHandler,
        Optional<OrganId> agreedLead,
        Optional<OrganId> escalatedFrom,
        Optional<Boolean> urgent,
        Optional<Boolean> important,
        Optional<RegionCode> residence,
        Optional<RegionCode> household,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, String> attributes) {
    public RoutingRequest {
        Objects.requireNonNull(received, "received");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(matterClass, "matterClass");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(tier, "tier");
        Objects.requireNonNull(cadreTier, "cadreTier");
        Objects.requireNonNull(inPowerOf, "inPowerOf");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(firstReceiver, "firstReceiver");
        Objects.requireNonNull(firstHandler, "firstHandler");
        Objects.requireNonNull(agreedLead, "agreedLead");
        Objects.requireNonNull(escalatedFrom, "escalatedFrom");
        Objects.requireNonNull(urgent, "urgent");
        Objects.requireNonNull(important, "important");
        Objects.requireNonNull(residence, "residence");
        Objects.requireNonNull(household, "household");
        regions = inOrder(regions, RegionCode::value);
        demands = ImmutableList.copyOf(demands);
        List<DemandId> ids = demands.stream().map(RoutingDemand::id).toList();
        for (int i = 1; i < ids.size(); i++) {
            checkArgument(
                    !ids.subList(0, i).contains(ids.get(i)),
                    "demands: %s stands twice; give each demand an id of its own",
                    ids.get(i));
        }
        complainedOf = inOrder(complainedOf, OrganId::value);
        persons = ImmutableSet.copyOf(persons);
        attributes = ImmutableMap.copyOf(attributes);
    }

    /** Equal sets are asked in one order, so that the answers are equal too. */
    static <T> ImmutableSet<T> inOrder(Set<T> set, Function<T, String> value) {
        return set.size() < 2
                ? ImmutableSet.copyOf(set)
                : set.stream().sorted(Comparator.comparing(value)).collect(ImmutableSet.toImmutableSet());
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * What a petition says of itself: its purpose, demands, whom it is about, how and when it came in. Where it arose, and in whose office
     * it lies, a petition does not say.
     *
     * @param zone in which an instant of receipt becomes a day
     */
    public static Builder from(Petition petition, ZoneId zone) {
        Builder request = builder()
                .received(petition.received().day(zone))
                .purpose(petition.purpose())
                .channel(petition.channel())
                .urgent(petition.urgent());
        petition.demands()
                .forEach(demand -> request.addDemands(RoutingDemand.builder()
                        .id(demand.id())
                        .category(demand.category())
                        .build()));
        for (Party party : petition.respondents()) {
            if (party.side() != Party.Side.PARTY) {
                party.organ().ifPresent(request::addComplainedOf);
                party.person().ifPresent(request::addPersons);
            }
        }
        return request;
    }

    /** The same as if one demand were all of it: with what that says of itself in the place of what the petition says. */
    public RoutingRequest of(RoutingDemand demand) {
        if (demand.purpose().isEmpty()
                && demand.matterClass().isEmpty()
                && demand.inPowerOf().isEmpty()
                && demand.complainedOf().isEmpty()) {
            return this;
        }
        return builder()
                .from(this)
                .purpose(demand.purpose().or(() -> purpose))
                .matterClass(demand.matterClass().or(() -> matterClass))
                .inPowerOf(demand.inPowerOf().or(() -> inPowerOf))
                .complainedOf(demand.complainedOf().isEmpty() ? complainedOf : demand.complainedOf())
                .build();
    }

    /** Builds a request. */
    public static final class Builder extends RoutingRequestBuilder {
        Builder() {}
    }
}
