package io.petition.rules.china;

import io.petition.assignment.request.RoutingDemand;
import io.petition.assignment.request.RoutingRequest;
import io.petition.authority.Organ;
import io.petition.authority.OrganDirectory;
import io.petition.authority.OrganFunction;
import io.petition.authority.OrganSketch;
import io.petition.authority.SpecialBody;
import io.petition.authority.region.Tier;
import io.petition.law.MatterClass;
import io.petition.model.Category;
import io.petition.model.Channel;
import io.petition.model.DemandId;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.Purpose;
import io.petition.model.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Directories and petitions of any make, from one number each. Links lead upward only, as a directory wants them. */
final class RoutingArbitraries {
    private static final List<String> REGIONS = List.of("61", "6110", "611002", "611002001", "611021", "990001");
    private static final List<String> CATEGORIES = List.of("housing", "wages", "river");

    private RoutingArbitraries() {}

    static OrganDirectory directory(long seed) {
        Random chance = new Random(seed);
        int size = 2 + chance.nextInt(14);
        List<Organ> organs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Organ.Builder organ = OrganSketch.organ("o" + i, one(chance, REGIONS));
            organ.kind(one(chance, List.of("department", "government", "vertical", "")));
            if (i > 0 && chance.nextInt(4) > 0) {
                organ.superior(id(chance.nextInt(i)));
            }
            if (i > 0 && chance.nextInt(3) > 0) {
                organ.superiorByTerritory(id(chance.nextInt(i)));
            }
            if (chance.nextInt(3) == 0) {
                organ.body(one(chance, List.of(SpecialBody.values())));
            }
            if (chance.nextInt(6) == 0) {
                organ.level(Tier.NATION);
            }
            if (chance.nextInt(8) == 0) {
                organ.existence(OrganSketch.years("1990..2016"));
                if (i + 1 < size && chance.nextInt(3) > 0) {
                    organ.successor(id(i + 1));
                }
                if (i + 2 < size && chance.nextInt(3) == 0) {
                    organ.addFurtherSuccessors(id(i + 2));
                }
            }
            for (int f = chance.nextInt(3); f > 0; f--) {
                organ.addFunctions(
                        chance.nextInt(4) == 0
                                ? OrganSketch.function()
                                : OrganSketch.function(one(chance, CATEGORIES)));
            }
            organs.add(organ.build());
        }
        return OrganDirectory.of(organs, List.of());
    }

    /** The same and one organ more, which serves a content that nobody asks about, in a region where nothing happens. */
    static OrganDirectory withStranger(OrganDirectory directory) {
        List<Organ> organs = new ArrayList<>(directory.organs());
        organs.add(OrganSketch.organ("stranger", "770001")
                .addFunctions(OrganFunction.of(Category.of("stamps")))
                .build());
        return OrganDirectory.of(organs, List.of());
    }

    /** Under the edition of 2005, that of 2022, and none. */
    static LocalDate day(int which) {
        return LocalDate.of(List.of(2010, 2024, 1990).get(which), 7, 1);
    }

    static RoutingRequest.Builder request(long seed, OrganDirectory directory) {
        Random chance = new Random(seed);
        RoutingRequest.Builder request = RoutingRequest.builder();
        maybe(chance, Purpose.values()).ifPresent(request::purpose);
        maybe(chance, Channel.values()).ifPresent(request::channel);
        maybe(chance, Tier.values()).filter(tier -> chance.nextInt(3) == 0).ifPresent(request::tier);
        maybe(chance, Tier.values()).filter(tier -> chance.nextInt(2) == 0).ifPresent(request::cadreTier);
        maybe(chance, SpecialBody.values())
                .filter(body -> chance.nextInt(4) == 0)
                .ifPresent(request::inPowerOf);
        maybe(chance, MatterClasses.all().toArray(MatterClass[]::new))
                .filter(each -> chance.nextInt(2) == 0)
                .ifPresent(request::matterClass);
        maybeOrgan(chance, directory).ifPresent(request::firstHandler);
        maybeOrgan(chance, directory).ifPresent(request::firstReceiver);
        maybe(chance, new Boolean[] {true, false}).ifPresent(request::important);
        if (chance.nextInt(6) > 0) {
            request.category(Category.of(one(chance, CATEGORIES)));
        }
        for (int i = chance.nextInt(3); i > 0; i--) {
            request.addRegions(RegionCode.of(one(chance, REGIONS)));
        }
        for (int i = chance.nextInt(4) == 0 ? 2 : 0; i > 0; i--) {
            RoutingDemand.Builder demand = RoutingDemand.builder()
                    .id(DemandId.of("d" + i))
                    .category(Category.of(one(chance, CATEGORIES)))
                    .region(chance.nextBoolean() ? Optional.of(RegionCode.of(one(chance, REGIONS))) : Optional.empty());
            if (chance.nextInt(3) == 0) {
                demand.purpose(one(chance, List.of(Purpose.values())));
                maybeOrgan(chance, directory).ifPresent(demand::addComplainedOf);
            }
            if (chance.nextInt(4) == 0) {
                demand.inPowerOf(one(chance, List.of(SpecialBody.values())));
            }
            if (chance.nextInt(4) == 0) {
                demand.matterClass(one(chance, List.copyOf(MatterClasses.all())));
            }
            request.addDemands(demand.build());
        }
        if (chance.nextBoolean()) {
            maybeOrgan(chance, directory).ifPresent(request::addComplainedOf);
            request.addPersons(PersonRef.of("p"));
        }
        maybeOrgan(chance, directory).ifPresent(request::office);
        maybeOrgan(chance, directory).ifPresent(request::agreedLead);
        if (chance.nextInt(6) == 0) {
            maybeOrgan(chance, directory).ifPresent(request::escalatedFrom);
        }
        if (chance.nextBoolean()) {
            request.urgent(chance.nextBoolean());
        }
        return request;
    }

    static OrganId anyOrgan(long seed, OrganDirectory directory) {
        List<Organ> organs = directory.organs();
        return organs.get(new Random(seed).nextInt(organs.size())).id();
    }

    private static Optional<OrganId> maybeOrgan(Random chance, OrganDirectory directory) {
        return chance.nextInt(3) == 0 ? Optional.empty() : Optional.of(anyOrgan(chance.nextLong(), directory));
    }

    private static <T> Optional<T> maybe(Random chance, T[] values) {
        return chance.nextInt(3) == 0 ? Optional.empty() : Optional.of(one(chance, List.of(values)));
    }

    private static <T> T one(Random chance, List<T> values) {
        return values.get(chance.nextInt(values.size()));
    }

    private static OrganId id(int number) {
        return OrganId.of("o" + number);
    }
}
