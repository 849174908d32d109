package io.petition.assignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.petition.assignment.Ladder.Rung;
import io.petition.assignment.ground.Ground;
import io.petition.assignment.request.RoutingRequest;
import io.petition.authority.Organ;
import io.petition.authority.SpecialBody;
import io.petition.authority.region.Tier;
import io.petition.explain.Reason;
import io.petition.model.OrganId;
import io.petition.model.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds whom a ground names, without who must keep away. */
final class Nominator {
    /** The directory does not know the body, or two of them. */
    static final String BODY_UNKNOWN = "route-body-unknown";

    private final Setting setting;
    private final String act;
    private final RoutingRequest request;
    private final Recusal recusal;
    private final LocalDate day;

    Nominator(Setting setting, String act, RoutingRequest request, Recusal recusal, LocalDate day) {
        this.setting = setting;
        this.act = act;
        this.request = request;
        this.recusal = recusal;
        this.day = day;
    }

    Nomination named(Ground ground, Place place) {
        return switch (ground.names()) {
            case SERVING -> serving(place, Optional.empty());
            case SERVING_ON_TIER ->
                request.tier().isEmpty() ? Nomination.nobody(missing("deciding-tier")) : serving(place, request.tier());
            case COMPLAINED_OF -> complainedOf(place);
            case ABOVE_COMPLAINED_OF -> ascent().aboveAll(place.request().complainedOf());
            case ABOVE_ESCALATED -> ascent().above(asSet(request.escalatedFrom()), request.tier());
            case BODY_OF_RECEIVER -> bodyOfReceiver(ground.body().or(place.request()::inPowerOf), false);
            case NEAREST_BODY_OF_RECEIVER -> bodyOfReceiver(ground.body().or(place.request()::inPowerOf), true);
            case BODY_OF_PLACE -> bodyOfPlace(ground.body().or(place.request()::inPowerOf), place);
            case BODY_OF_CADRE_TIER -> bodyOfCadreTier(ground.body().orElse(SpecialBody.DISCIPLINE), place);
            case FIRST_RECEIVER -> standing(asSet(request.firstReceiver()));
            case FIRST_HANDLER -> firstHandler(place);
            case AGREED -> standing(asSet(request.agreedLead()));
        };
    }

    /** Why an organ must keep away, if it must. */
    Optional<Reason> bar(OrganId organ) {
        return recusal.bars(organ);
    }

    /**
     * A place, and what is raised one level 提级 of it: of several demands only those that the organ serves from which they are raised, unless it serves none of them; the others
     * go where they went.
     */
    Place raised(Place place) {
        if (place.demand().isEmpty() || request.escalatedFrom().isEmpty()) {
            return place;
        }
        List<Organ> from = setting.directory().heirs(request.escalatedFrom().get(), day);
        boolean stays = ladder(place).isPresent()
                && from.stream().noneMatch(organ -> serves(organ.id(), place))
                && Place.of(request).stream()
                        .anyMatch(each -> from.stream().anyMatch(organ -> serves(organ.id(), each)));
        return stays ? place.notRaised() : place;
    }

    /** Everyone who serves a place, where both are known. */
    Optional<Ladder> ladder(Place place) {
        return place.region().isEmpty() || place.category().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        setting.ladder(place.region().get(), place.category().get(), act, day));
    }

    private Nomination serving(Place place, Optional<Tier> tier) {
        if (place.region().isEmpty()) {
            return Nomination.nobody(missing("region"));
        }
        if (place.category().isEmpty()) {
            return Nomination.nobody(missing("category"));
        }
        Ladder ladder = setting.ladder(place.region().get(), place.category().get(), act, day);
        List<LeftOut> left = new ArrayList<>();
        for (int i = 0; i < ladder.rungs().size(); i++) {
            Rung rung = ladder.rungs().get(i);
            List<OrganId> eligible = eligible(rung.organs(), tier, left);
            if (!eligible.isEmpty()) {
                if (i == 0 && left.isEmpty()) {
                    return Nomination.of(eligible, ladder.belowFirst(), rung.carriedOn());
                }
                left.addAll(ladder.below(i));
                return Nomination.of(eligible, left, rung.carriedOn());
            }
        }
        return Nomination.nobody(nobodyServes(place, ladder), left);
    }

    private List<OrganId> eligible(List<OrganId> organs, Optional<Tier> tier, List<LeftOut> left) {
        List<OrganId> eligible = new ArrayList<>(organs.size());
        for (OrganId organ : organs) {
            Optional<Reason> bar = recusal.bars(organ);
            if (bar.isPresent()) {
                left.add(new LeftOut(organ, bar.get()));
            } else if (tier.isPresent() && !setting.level(organ).equals(tier)) {
                left.add(new LeftOut(organ, reason("route-left-other-tier", "organ", organ.value())));
            } else {
                eligible.add(organ);
            }
        }
        return eligible;
    }

    private Reason nobodyServes(Place place, Ladder ladder) {
        RegionCode region = place.region().orElseThrow();
        if (!ladder.rungs().isEmpty()) {
            return reason("route-all-passed-over", "region", region.value());
        }
        boolean unknown = setting.regions().size() > 0
                && setting.regions().find(region).found().isEmpty();
        List<RegionCode> today = setting.oldCodes()
                .map(old -> old.today(region, request.received().orElse(day).getYear()))
                .orElse(ImmutableList.of());
        if (today.size() > 1) {
            return OldCodes.several(region, today);
        }
        return Reason.of(
                unknown ? "route-region-unknown" : "route-nobody-serves",
                ImmutableMap.of(
                        "region",
                        region.value(),
                        "category",
                        place.category().orElseThrow().value()));
    }

    /** The organs themselves, or who carries them on. */
    private Nomination standing(Set<OrganId> ids) {
        Set<OrganId> found = new LinkedHashSet<>();
        List<LeftOut> left = new ArrayList<>();
        Set<Optional<OrganId>> carriedOn = new LinkedHashSet<>();
        boolean barred = false;
        for (OrganId id : ids) {
            for (Organ heir : heirs(id, left)) {
                Optional<Reason> bar = recusal.bars(heir.id());
                if (bar.isPresent()) {
                    barred = true;
                    left.add(new LeftOut(heir.id(), bar.get()));
                } else {
                    found.add(heir.id());
                    carriedOn.add(heir.id().equals(id) ? Optional.empty() : Optional.of(id));
                }
            }
        }
        return found.isEmpty()
                ? Nomination.nobody(
                        ids.isEmpty()
                                ? missing("organ")
                                : reason(barred ? "route-all-barred" : "route-organ-unknown", "organ", text(ids)),
                        left)
                : new Nomination(ImmutableList.copyOf(found), ImmutableList.of(), left, carriedOn);
    }

    /**
     * The organs complained of, on the tier that is to decide where one is. Of several demands each goes to those of them that serve it; one
     * alone, or none that any of them serves, to all, for whom it is against knows it.
     */
    private Nomination complainedOf(Place place) {
        Nomination standing = standing(place.request().complainedOf());
        boolean parted = place.demand().isPresent()
                && Place.of(request).stream()
                        .filter(each -> each.request()
                                .complainedOf()
                                .equals(place.request().complainedOf()))
                        .anyMatch(each -> standing.organs().stream().anyMatch(organ -> serves(organ, each)));
        List<OrganId> kept = new ArrayList<>();
        List<LeftOut> left = new ArrayList<>(standing.left());
        Set<Reason> why = new LinkedHashSet<>(standing.why());
        for (OrganId organ : standing.organs()) {
            if (request.tier().isPresent() && !setting.level(organ).equals(request.tier())) {
                Reason other = reason("route-left-other-tier", "organ", organ.value());
                left.add(new LeftOut(organ, other));
                why.add(other);
            } else if (parted && ladder(place).isPresent() && !serves(organ, place)) {
                why.add(reason("route-left-not-serving", "organ", organ.value()));
            } else {
                kept.add(organ);
            }
        }
        return kept.isEmpty()
                ? new Nomination(ImmutableList.of(), ImmutableList.copyOf(why), left, Nomination.NONE)
                : new Nomination(kept, ImmutableList.of(), left, standing.carriedOn());
    }

    private boolean serves(OrganId organ, Place place) {
        return ladder(place).filter(ladder -> ladder.has(organ)).isPresent();
    }

    private Ascent ascent() {
        return new Ascent(setting, recusal, day);
    }

    /** Who stands for an organ; that nobody does is said. */
    private List<Organ> heirs(OrganId id, List<LeftOut> left) {
        return ascent().heirs(id, left);
    }

    private Nomination bodyOfReceiver(Optional<SpecialBody> body, boolean nearest) {
        Optional<Organ> office = setting.receiver(request.office(), day);
        if (office.isEmpty() || body.isEmpty()) {
            return Nomination.nobody(missing(office.isEmpty() ? "office" : "in-power-of"));
        }
        boolean national = office.get().level().equals(Optional.of(Tier.NATION));
        RegionCode region = office.get().region();
        return body(
                body.get(),
                region,
                national
                        ? setting.bodies().national(body.get(), day)
                        : nearest
                                ? setting.bodies().nearest(body.get(), region, day)
                                : setting.bodies().at(body.get(), region, day));
    }

    /** The nearest of the place, whatever else of the tree stands between: a street has none of its own. */
    private Nomination bodyOfPlace(Optional<SpecialBody> body, Place place) {
        if (body.isEmpty()) {
            return Nomination.nobody(missing("in-power-of"));
        }
        if (place.region().isEmpty()) {
            return Nomination.nobody(missing("region"));
        }
        RegionCode region = place.region().get();
        return body(
                body.get(),
                region,
                request.tier().isPresent()
                        ? onTier(body.get(), region, request.tier().get())
                        : setting.bodies().nearest(body.get(), region, day));
    }

    /** Of several who are accused, nobody's region is taken for being the first: each has its body, which is the same or not. */
    private Nomination bodyOfCadreTier(SpecialBody body, Place place) {
        Set<RegionCode> regions = new LinkedHashSet<>();
        for (OrganId id : place.request().complainedOf()) {
            setting.directory().find(id).map(Organ::region).ifPresent(regions::add);
        }
        if (regions.isEmpty()) {
            place.region().ifPresent(regions::add);
        }
        if (request.cadreTier().isEmpty() || regions.isEmpty()) {
            return Nomination.nobody(missing(regions.isEmpty() ? "region" : "cadre-tier"));
        }
        Set<OrganId> bodies = new LinkedHashSet<>();
        for (RegionCode region : regions) {
            Nomination named =
                    body(body, region, onTier(body, region, request.cadreTier().get()));
            if (named.organs().isEmpty()) {
                return named;
            }
            bodies.addAll(named.organs());
        }
        return Nomination.of(ImmutableList.copyOf(bodies), ImmutableList.of(), Nomination.NONE);
    }

    private Optional<OrganId> onTier(SpecialBody body, RegionCode region, Tier tier) {
        if (tier == Tier.NATION) {
            return setting.bodies().national(body, day);
        }
        return setting.jurisdiction().up(region).stream()
                .filter(code -> setting.regions()
                        .find(code)
                        .found()
                        .map(found -> found.tier() == tier)
                        .orElse(false))
                .findFirst()
                .flatMap(code -> setting.bodies().at(body, code, day));
    }

    private Nomination body(SpecialBody body, RegionCode region, Optional<OrganId> found) {
        if (found.isEmpty()) {
            return Nomination.nobody(
                    Reason.of(BODY_UNKNOWN, ImmutableMap.of("body", body.code(), "region", region.value())));
        }
        Optional<Reason> bar = recusal.bars(found.get());
        return bar.isPresent()
                ? Nomination.nobody(bar.get(), ImmutableList.of(new LeftOut(found.get(), bar.get())))
                : Nomination.of(ImmutableList.of(found.get()), ImmutableList.of(), Nomination.NONE);
    }

    private Nomination firstHandler(Place place) {
        Nomination standing = standing(asSet(request.firstHandler()));
        Optional<Ladder> ladder = ladder(place);
        if (standing.organs().isEmpty() || ladder.isEmpty()) {
            return standing.organs().isEmpty() ? standing : Nomination.nobody(missing("region"));
        }
        boolean competent = standing.organs().stream().allMatch(ladder.get()::has);
        boolean onTier = request.tier().isEmpty()
                || standing.organs().stream()
                        .allMatch(organ -> setting.level(organ).equals(request.tier()));
        if (competent && onTier) {
            return standing;
        }
        Reason why = reason(
                competent ? "route-left-other-tier" : "route-first-not-competent", "organ", text(standing.organs()));
        return Nomination.nobody(
                why,
                standing.organs().stream().map(organ -> new LeftOut(organ, why)).toList());
    }

    static ImmutableSet<OrganId> asSet(Optional<OrganId> organ) {
        return organ.map(ImmutableSet::of).orElse(ImmutableSet.of());
    }

    static Reason missing(String fact) {
        return Reason.of("route-fact-missing", Map.of("fact", fact)).curedBy("cure.route-fact-missing");
    }

    static Reason reason(String code, String name, String value) {
        return Reason.of(code, ImmutableMap.of(name, value));
    }

    static String text(Collection<OrganId> organs) {
        return String.join(", ", organs.stream().map(OrganId::value).toList());
    }
}
