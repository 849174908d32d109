package io.petition.assignment;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.assignment.ground.Way;
import io.petition.assignment.ground.WayRule;
import io.petition.assignment.request.RoutingFacts;
import io.petition.assignment.request.RoutingFacts.Lies;
import io.petition.assignment.request.RoutingFacts.Receiver;
import io.petition.assignment.request.RoutingRequest;
import io.petition.authority.Organ;
import io.petition.authority.region.Containment;
import io.petition.authority.region.Region;
import io.petition.authority.region.Tier;
import io.petition.condition.Condition;
import io.petition.condition.Truth;
import io.petition.explain.Citation;
import io.petition.explain.Reason;
import io.petition.model.OrganId;
import io.petition.model.RegionCode;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How a petition gets from who received it to who must act. */
final class Sending {
    private final Setting setting;
    private final LocalDate day;

    Sending(Setting setting, LocalDate day) {
        this.setting = setting;
        this.day = day;
    }

    /** What is known before anybody is found. */
    RoutingFacts facts(RoutingRequest request) {
        return new RoutingFacts(
                request,
                setting.receiver(request.office(), day).map(organ -> Receiver.of(organ.body())),
                Optional.empty(),
                Optional.empty());
    }

    /** What is known of the lead besides. */
    RoutingFacts facts(RoutingFacts before, OrganId lead) {
        Optional<Organ> office = setting.receiver(before.request().office(), day);
        Optional<Organ> found = setting.directory().find(lead);
        if (office.isEmpty() || found.isEmpty()) {
            return before;
        }
        return new RoutingFacts(
                before.request(),
                before.receiver(),
                lies(office.get(), found.get()),
                visitLevel(office.get(), found.get()));
    }

    private Optional<Lies> lies(Organ office, Organ lead) {
        if (office.id().equals(lead.id())) {
            return Optional.of(Lies.SELF);
        }
        if (office.body().isEmpty()
                && setting.superiors().inLine(lead.id(), day).contains(office)) {
            return Optional.of(Lies.OWN_SYSTEM);
        }
        if (national(office)) {
            return Optional.of(national(lead) ? Lies.SAME_LEVEL : Lies.LOWER);
        }
        RegionCode at = setting.bodies().own(office.region());
        RegionCode there = setting.bodies().own(lead.region());
        if (at.equals(there)) {
            return Optional.of(national(lead) ? Lies.HIGHER : Lies.SAME_LEVEL);
        }
        if (national(lead)) {
            return Optional.of(Lies.HIGHER);
        }
        Containment containment = setting.regions().contains(at, there);
        if (containment == Containment.UNKNOWN) {
            return Optional.empty();
        }
        if (containment == Containment.INSIDE) {
            return Optional.of(Lies.LOWER);
        }
        return Optional.of(setting.regions().contains(there, at) == Containment.INSIDE ? Lies.HIGHER : Lies.ELSEWHERE);
    }

    /** Whether the office stands where a visit on what this organ decides is received: on its level, or on the next above. */
    private Optional<Boolean> visitLevel(Organ office, Organ lead) {
        if (national(office) || national(lead)) {
            Optional<Tier> tier = setting.regions().find(lead.region()).found().map(Region::tier);
            return national(lead) ? Optional.of(national(office)) : tier.map(Tier.PROVINCE::equals);
        }
        RegionCode at = setting.bodies().own(office.region());
        RegionCode there = setting.bodies().own(lead.region());
        if (at.equals(there)) {
            return Optional.of(true);
        }
        if (setting.regions().find(at).found().isEmpty()
                || setting.regions().find(there).found().isEmpty()) {
            return Optional.empty();
        }
        boolean seated = true;
        for (Region above : setting.regions().ancestors(there)) {
            if (above.code().equals(at)) {
                return seated ? Optional.of(true) : Optional.empty();
            }
            if (setting.bodies().seated(above.code(), day)) {
                return Optional.of(false);
            }
            seated = false;
        }
        return Optional.of(false);
    }

    private static boolean national(Organ organ) {
        return organ.level().equals(Optional.of(Tier.NATION));
    }

    /** The way, and the rule that says so; empty where none does. */
    static Optional<WayRule> rule(List<WayRule> ways, RoutingFacts facts) {
        for (int i = 0; i < ways.size(); i++) {
            if (ways.get(i).when().holds().test(facts)) {
                return Optional.of(ways.get(i));
            }
        }
        return Optional.empty();
    }

    /** That another way might be the right one, and which facts would tell; empty where none would. */
    static Optional<Reason> open(List<WayRule> ways, RoutingFacts facts, Optional<Way> taken) {
        Set<Way> other = new LinkedHashSet<>();
        Set<String> missing = new LinkedHashSet<>();
        Set<Citation> citations = new LinkedHashSet<>();
        for (WayRule rule : ways) {
            Truth truth = rule.when().test(facts);
            if (truth == Truth.YES) {
                break;
            }
            boolean itself = rule.way() == Way.KEEP; // whether the lead is the receiver is never open
            if (truth == Truth.UNKNOWN && !itself && !taken.equals(Optional.of(rule.way()))) {
                if (facts.receiver().isEmpty()) {
                    return Optional.of(noReceiver(facts.request()));
                }
                other.add(rule.way());
                missing.add(unknown(rule.when(), facts));
                citations.addAll(rule.basis().citations());
            }
        }
        if (other.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Reason(
                "route-way-open",
                ImmutableMap.of(
                        "ways",
                        other.stream().map(Way::code).collect(Collectors.joining(", ")),
                        "facts",
                        missing.stream()
                                .flatMap(names -> Splitter.on(", ").splitToStream(names))
                                .distinct()
                                .collect(Collectors.joining(", "))),
                ImmutableList.copyOf(citations),
                Optional.of("cure.route-fact-missing")));
    }

    /** Everything hangs on who received it, and that alone is asked for. */
    static Reason noReceiver(RoutingRequest request) {
        return request.office()
                .map(office -> Reason.of("route-organ-unknown", ImmutableMap.of("organ", office.value())))
                .orElseGet(() -> Nominator.missing("office"));
    }

    /** The facts that were asked and are not known, for people and programs alike by their names. */
    static String unknown(Condition<RoutingFacts> condition, RoutingFacts facts) {
        return condition.judge(facts).because().stream()
                .filter(because -> because.value().isEmpty())
                .map(because -> because.fact())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
