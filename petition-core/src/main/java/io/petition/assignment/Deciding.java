package io.petition.assignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.authority.Organ;
import io.petition.authority.SpecialBody;
import io.petition.authority.competence.CommonSuperior;
import io.petition.authority.region.RegionAnswer;
import io.petition.authority.region.Tier;
import io.petition.explain.Reason;
import io.petition.law.DisputeStep;
import io.petition.law.Edition;
import io.petition.model.OrganId;
import io.petition.model.RegionCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who decides where several are concerned and no ground says which leads; and where a petition goes that nobody is competent for. */
final class Deciding {
    private final Setting setting;
    private final Recusal recusal;
    private final LocalDate day;

    Deciding(Setting setting, Recusal recusal, LocalDate day) {
        this.setting = setting;
        this.recusal = recusal;
        this.day = day;
    }

    Decider decider(Edition edition, Collection<OrganId> between, Optional<OrganId> split) {
        Optional<Decider> ownLevel = split.flatMap(organ -> ownLevel(organ, between));
        if (ownLevel.isPresent()) {
            return ownLevel.get();
        }
        Reason why = Reason.of("route-no-decider", ImmutableMap.of("organs", Nominator.text(between)));
        for (DisputeStep step : edition.disputeSteps().value()) {
            if (step == DisputeStep.COMMON_SUPERIOR) {
                CommonSuperior superior =
                        recusal.without(setting.superiors().common(ImmutableList.copyOf(between), day));
                if (superior instanceof CommonSuperior.None none) {
                    why = none.why();
                } else {
                    return new Decider.Superior(superior);
                }
            } else if (step == DisputeStep.JOINT_CONFERENCE) {
                Optional<OrganId> conference = conference(between);
                if (conference.isPresent()) {
                    return new Decider.JointConference(conference.get());
                }
            }
        }
        return new Decider.NobodyKnown(why);
    }

    /** Of an organ that was split, so that it is not clear who carries it on: the committee or government of its level, unless it is a party. */
    private Optional<Decider> ownLevel(OrganId split, Collection<OrganId> between) {
        return setting.directory()
                .find(split)
                .flatMap(organ -> organ.superiorByTerritory())
                .map(id -> setting.directory().heirs(id, day))
                .filter(heirs -> heirs.size() == 1)
                .map(heirs -> heirs.get(0).id())
                .filter(leadership -> accepts(between, leadership))
                .map(Decider.OwnLevel::new);
    }

    private Optional<OrganId> conference(Collection<OrganId> between) {
        Optional<RegionCode> common = Optional.empty();
        for (OrganId id : between) {
            Optional<Organ> organ = setting.directory().find(id);
            if (organ.isEmpty()) {
                return Optional.empty();
            }
            RegionCode region = organ.get().region();
            if (organ.get().level().equals(Optional.of(Tier.NATION))) {
                return national();
            }
            if (common.isEmpty()) {
                common = Optional.of(region);
                continue;
            }
            RegionAnswer above = setting.regions().commonAncestor(common.get(), region);
            if (above instanceof RegionAnswer.Nowhere) {
                return national();
            }
            if (above.found().isEmpty() && !common.get().equals(region)) {
                return Optional.empty();
            }
            common = Optional.of(above.found().map(found -> found.code()).orElse(region));
        }
        return common.flatMap(region ->
                setting.bodies().upFrom(SpecialBody.JOINT_CONFERENCE, region, day, id -> accepts(between, id)));
    }

    private Optional<OrganId> national() {
        return setting.bodies().national(SpecialBody.JOINT_CONFERENCE, day).filter(this::free);
    }

    private boolean accepts(Collection<OrganId> between, OrganId organ) {
        return !between.contains(organ) && free(organ);
    }

    private boolean free(OrganId organ) {
        return recusal.bars(organ).isEmpty();
    }

    /**
     * The petition office of the regions, or the nearest above, which of regions that nothing joins is the national one; else who received it. A region of which nothing is known
     * lies under no office that could be told: who received it keeps that.
     */
    Optional<OrganId> meanwhile(List<RegionCode> regions, Optional<OrganId> office) {
        Optional<RegionCode> common = regions.stream().findFirst();
        if (regions.size() == 1
                && setting.regions().find(regions.get(0)).found().isEmpty()) {
            return setting.bodies()
                    .at(SpecialBody.PETITION_OFFICE, regions.get(0), day)
                    .filter(this::free)
                    .or(() -> keeping(office));
        }
        for (RegionCode region : regions) {
            if (common.isPresent() && !common.get().equals(region)) {
                RegionAnswer above = setting.regions().commonAncestor(common.get(), region);
                if (above instanceof RegionAnswer.Nowhere) {
                    return setting.bodies()
                            .national(SpecialBody.PETITION_OFFICE, day)
                            .filter(this::free)
                            .or(() -> keeping(office));
                }
                common = above.found().map(found -> found.code());
            }
        }
        if (common.isEmpty()) {
            return keeping(office);
        }
        RegionCode region = common.get();
        return officeOf(region, office)
                .or(() -> setting.bodies().upFrom(SpecialBody.PETITION_OFFICE, region, day, this::free))
                .or(() -> keeping(office));
    }

    /** Who received it, where it is a petition office of the region, be it one of two. */
    private Optional<OrganId> officeOf(RegionCode region, Optional<OrganId> office) {
        return received(office)
                .flatMap(setting.directory()::find)
                .filter(organ -> organ.body().equals(Optional.of(SpecialBody.PETITION_OFFICE)))
                .filter(organ -> !organ.level().equals(Optional.of(Tier.NATION)))
                .filter(organ -> setting.bodies()
                        .own(organ.region())
                        .equals(setting.bodies().own(region)))
                .map(Organ::id);
    }

    /** Who received it, while it stands and need not keep away, keeps it; else the nearest petition office above it that need not. */
    Optional<OrganId> keeping(Optional<OrganId> office) {
        return received(office)
                .or(() -> setting.receiver(office, day)
                        .flatMap(organ ->
                                setting.bodies().upFrom(SpecialBody.PETITION_OFFICE, organ.region(), day, this::free)));
    }

    private Optional<OrganId> received(Optional<OrganId> office) {
        return office.flatMap(id -> setting.standing(id, day)).map(Organ::id).filter(this::free);
    }
}
