package io.petition.assignment;

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
import io.petition.explain.Reason;
import io.petition.model.OrganId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
            if (rule.when().test(facts) != Truth.YES) {
                continue;
            }
            for (UrgentRule.Recipient recipient : rule.recipients()) {
                if (recipient == UrgentRule.Recipient.COMPETENT) {
                    competent.forEach(organ -> told.add(
                            new Told(recipient, Optional.of(organ), rule.within(), rule.basis(), Optional.empty())));
                } else {
                    Optional<OrganId> organ = office.flatMap(at -> organ(recipient, at));
                    Optional<Reason> why = organ.isPresent()
                            ? recusal.bars(organ.get())
                            : Optional.of(office.map(at -> nobody(recipient, at))
                                    .orElseGet(() -> Sending.noReceiver(facts.request())));
                    told.add(new Told(
                            recipient, organ.filter(found -> why.isEmpty()), rule.within(), rule.basis(), why));
                }
            }
        }
        return told.build();
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
            case COMPETENT -> Optional.empty();
        };
    }

    private Optional<OrganId> leadership(Organ office) {
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
