package io.petition.assignment;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.assignment.ground.RoutingRules;
import io.petition.assignment.ground.UrgentRule;
import io.petition.assignment.request.RoutingFacts;
import io.petition.authority.Organ;
import io.petition.authority.SpecialBody;
import io.petition.authority.region.Region;
import io.petition.authority.region.Tier;
import io.petition.condition.Truth;
import io.petition.explain.Citation;
import io.petition.explain.Reason;
import io.petition.model.OrganId;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is told of an urgent matter at once. Nobody is who must keep away from it. */
final class Telling {
    private final Setting setting;
    private final Recusal recusal;
    private final LocalDate day;

    Telling(Setting setting, Recusal recusal, LocalDate day) {
        this.setting = setting;
        this.recusal = recusal;
        this.day = day;
    }

    List<Told> told(RoutingRules rules, RoutingFacts facts, List<OrganId> competent) {
        ImmutableList.Builder<Told> told = ImmutableList.builder();
        Optional<Organ> office = setting.receiver(facts.request().office(), day);
        for (UrgentRule rule : rules.urgent()) {
            Truth truth = rule.when().test(facts);
            boolean receiverOpen = truth == Truth.UNKNOWN && urgent(facts) && office.isEmpty();
            if (truth != Truth.YES && !receiverOpen) {
                continue;
            }
            for (UrgentRule.Recipient recipient : rule.recipients()) {
                if (office.filter(at -> !concerns(recipient, at)).isPresent()) {
                    continue;
                }
                if (receiverOpen) {
                    told.add(nobody(rule, recipient, Sending.noReceiver(facts.request())));
                } else if (recipient == UrgentRule.Recipient.COMPETENT) {
                    competent.forEach(organ -> told.add(told(rule, recipient, organ, office)));
                    if (competent.isEmpty()) {
                        told.add(nobody(rule, recipient, Reason.of("route-told-competence-open", ImmutableMap.of())));
                    }
                } else {
                    told.add(office.flatMap(at -> organ(recipient, at))
                            .map(organ -> told(rule, recipient, organ, office))
                            .orElseGet(() -> nobody(
                                    rule,
                                    recipient,
                                    office.map(at -> nobody(recipient, at))
                                            .orElseGet(() -> Sending.noReceiver(facts.request())))));
                }
            }
        }
        return told.build();
    }

    /** A department tells the one above it, and a government the one above it; of the whole country neither has one. */
    private boolean concerns(UrgentRule.Recipient recipient, Organ office) {
        return switch (recipient) {
            case NEXT_DEPARTMENT -> !national(office) && !setting.leaderships().leads(office);
            case NEXT_LEADERSHIP -> !national(office) && setting.leaderships().leads(office);
            default -> true;
        };
    }

    /** Who is told might hang on a fact that is not known: which; empty where it hangs on none, or {@link #told} already says so. */
    static Optional<Reason> open(RoutingRules rules, RoutingFacts facts) {
        Set<String> missing = new LinkedHashSet<>();
        Set<Citation> citations = new LinkedHashSet<>();
        for (UrgentRule rule : rules.urgent()) {
            if (!urgent(facts) && rule.when().test(facts) == Truth.UNKNOWN) {
                Splitter.on(", ").split(Sending.unknown(rule.when(), facts)).forEach(missing::add);
                citations.addAll(rule.basis().citations());
            }
        }
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reason(
                        "route-told-open",
                        ImmutableMap.of("facts", String.join(", ", missing)),
                        ImmutableList.copyOf(citations),
                        Optional.of("cure.route-fact-missing")));
    }

    private static boolean urgent(RoutingFacts facts) {
        return facts.request().urgent().equals(Optional.of(true));
    }

    /** Whoever received it knows of it: nobody is told to tell itself. */
    private Told told(UrgentRule rule, UrgentRule.Recipient recipient, OrganId organ, Optional<Organ> office) {
        Optional<Reason> why = office.map(Organ::id).equals(Optional.of(organ))
                ? Optional.of(Reason.of("route-told-itself", ImmutableMap.of("organ", organ.value())))
                : recusal.bars(organ);
        return why.isPresent()
                ? nobody(rule, recipient, why.get())
                : new Told(recipient, Optional.of(organ), rule.within(), rule.basis(), Optional.empty());
    }

    private static Told nobody(UrgentRule rule, UrgentRule.Recipient recipient, Reason why) {
        return new Told(recipient, Optional.empty(), rule.within(), rule.basis(), Optional.of(why));
    }

    /** Why nobody stands for a recipient, seen from who received it. */
    private static Reason nobody(UrgentRule.Recipient recipient, Organ office) {
        boolean top = recipient == UrgentRule.Recipient.NEXT_OFFICE && national(office);
        return Reason.of(
                top ? "route-told-none-above" : "route-told-unknown",
                ImmutableMap.of(
                        "recipient", recipient.code(), "organ", office.id().value()));
    }

    private Optional<OrganId> organ(UrgentRule.Recipient recipient, Organ office) {
        return switch (recipient) {
            case OWN_LEADERSHIP -> leadership(office);
            case JOINT_CONFERENCE ->
                national(office)
                        ? setting.bodies().national(SpecialBody.JOINT_CONFERENCE, day)
                        : setting.bodies().at(SpecialBody.JOINT_CONFERENCE, office.region(), day);
            case NEXT_OFFICE -> nextOffice(office);
            case NATIONAL_OFFICE -> setting.bodies().national(SpecialBody.PETITION_OFFICE, day);
            case NEXT_DEPARTMENT ->
                office.body().equals(Optional.of(SpecialBody.PETITION_OFFICE)) ? nextOffice(office) : above(office);
            case NEXT_LEADERSHIP -> above(office);
            case COMPETENT -> Optional.empty();
        };
    }

    /** The one next above in line. */
    private Optional<OrganId> above(Organ office) {
        return office.superior().flatMap(id -> setting.standing(id, day)).map(Organ::id);
    }

    private Optional<OrganId> leadership(Organ office) {
        if (setting.leaderships().leads(office)) {
            return Optional.of(office.id());
        }
        return office.superiorByTerritory()
                .or(() -> office.superior().filter(id -> governs(id, office)))
                .map(id -> setting.directory().heirs(id, day))
                .filter(heirs -> heirs.size() == 1)
                .map(heirs -> heirs.get(0).id());
    }

    /** Whether an organ above in line is one of the same place, and no office of a higher one. */
    private boolean governs(OrganId above, Organ office) {
        return setting.directory()
                .find(above)
                .filter(organ -> organ.body().isEmpty())
                .filter(organ -> setting.bodies()
                        .own(organ.region())
                        .equals(setting.bodies().own(office.region())))
                .isPresent();
    }

    /** The one of the next level: a code without any organ is none. */
    private Optional<OrganId> nextOffice(Organ office) {
        if (national(office)) {
            return Optional.empty();
        }
        for (Region above : setting.regions().ancestors(office.region())) {
            if (setting.bodies().seated(above.code(), day)) {
                return setting.bodies().at(SpecialBody.PETITION_OFFICE, above.code(), day);
            }
        }
        return setting.bodies().national(SpecialBody.PETITION_OFFICE, day);
    }

    private static boolean national(Organ office) {
        return office.level().equals(Optional.of(Tier.NATION));
    }
}
