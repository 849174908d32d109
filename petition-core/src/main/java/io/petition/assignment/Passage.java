package io.petition.assignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.assignment.Ladder.Rung;
import io.petition.assignment.ground.Basis;
import io.petition.assignment.ground.Ground;
import io.petition.assignment.ground.Ground.Effect;
import io.petition.assignment.ground.RoutingRules;
import io.petition.assignment.request.RoutingFacts;
import io.petition.condition.Truth;
import io.petition.explain.Reason;
import io.petition.explain.Step;
import io.petition.explain.Trace;
import io.petition.model.OrganId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The grounds tried for one petition, and what came of them: who is concerned, and which of them leads. */
final class Passage {
    private final RoutingRules rules;
    private final RoutingFacts facts;
    private final Nominator nominator;
    private final LocalDate day;
    private final Trace trace;

    private final Set<Basis> bases = new LinkedHashSet<>();
    private final Map<OrganId, LeftOut> left = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final Set<Reason> open = new LinkedHashSet<>();
    private final Set<OrganId> handling = new LinkedHashSet<>();
    private final Set<OrganId> led = new LinkedHashSet<>();
    private final Set<Reason> why = new LinkedHashSet<>();
    private final Set<Optional<OrganId>> carriedOn = new LinkedHashSet<>();
    private final Map<OrganId, Ground> namedBy = new HashMap<>();
    private final Map<OrganId, RoutingFacts> askedOf = new HashMap<>();

    Passage(RoutingRules rules, RoutingFacts facts, Nominator nominator, LocalDate day, Trace trace) {
        this.rules = rules;
        this.facts = facts;
        this.nominator = nominator;
        this.day = day;
        this.trace = trace;
    }

    void take(Place taken) {
        Place place = nominator.raised(taken);
        RoutingFacts asked = facts(place);
        List<Reason> nobody = new ArrayList<>();
        List<Ground> untold = new ArrayList<>();
        List<Ground> grounds = rules.grounds();
        for (int i = 0; i < grounds.size(); i++) {
            Ground ground = grounds.get(i);
            if (ground.effect() != Effect.CONCERNS) {
                continue;
            }
            Truth truth = met(ground, asked);
            if (truth == Truth.UNKNOWN) {
                untold.add(ground);
            }
            if (truth != Truth.YES) {
                continue;
            }
            Nomination named = nominator.named(ground, place);
            leave(named.left());
            if (!named.organs().isEmpty()) {
                trace(ground, "route-ground-names", named.organs());
                unfound(nobody);
                concern(ground, place, named);
                named.organs().forEach(organ -> askedOf(organ, asked));
                return;
            }
            trace(ground, "route-ground-nobody", ImmutableList.of());
            nobody.addAll(named.why());
        }
        if (nobody.isEmpty()) {
            nobody.add(Reason.of("route-no-ground", ImmutableMap.of("edition", rules.edition())));
            untold.forEach(ground -> nobody.add(open(ground, asked)));
        }
        why.addAll(nobody);
        parts.add(new Part(
                place.demand(), place.region(), Optional.empty(), ImmutableList.of(), nobody, Optional.empty()));
    }

    /** Where one organ was found for several demands that differ, what is known of the petition is what is known of it. */
    private void askedOf(OrganId organ, RoutingFacts asked) {
        askedOf.merge(organ, asked, (one, other) -> one.request().equals(other.request()) ? one : facts);
    }

    /** What was known where an organ was found. */
    RoutingFacts asked(OrganId organ) {
        return askedOf.getOrDefault(organ, facts);
    }

    /** Somebody further down has it now: that a body which a ground that is met asks for is not in the directory is not passed over. */
    private void unfound(List<Reason> nobody) {
        for (Reason why : nobody) {
            if (why.code().equals(Nominator.BODY_UNKNOWN)) {
                open.add(why);
            }
        }
    }

    private void concern(Ground ground, Place place, Nomination named) {
        bases.add(ground.basis());
        if (named.carriedOn().stream().anyMatch(Optional::isPresent)) {
            rules.succession().ifPresent(bases::add);
        }
        carriedOn.addAll(named.carriedOn());
        if (ground.way().isPresent()) {
            led.addAll(named.organs());
            named.organs().forEach(organ -> namedBy.putIfAbsent(organ, ground));
        } else {
            handling.addAll(named.organs());
            named.organs().forEach(organ -> namedBy.put(organ, ground));
        }
        parts.add(new Part(
                place.demand(),
                place.region(),
                Optional.of(ground.key()),
                named.organs(),
                ImmutableList.of(),
                ground.way()));
        if (ground.names() != Ground.Names.SERVING && ground.names() != Ground.Names.SERVING_ON_TIER) {
            nominator.ladder(place).ifPresent(ladder -> otherGround(ladder, ground));
        }
    }

    private void otherGround(Ladder ladder, Ground ground) {
        for (Rung rung : ladder.rungs()) {
            for (OrganId organ : rung.organs()) {
                Reason why = nominator.bar(organ).orElseGet(() -> about("route-left-other-ground", organ, ground));
                left.putIfAbsent(organ, new LeftOut(organ, why));
            }
        }
    }

    private static Reason about(String code, OrganId organ, Ground ground) {
        return new Reason(
                code,
                ImmutableMap.of("organ", organ.value(), "ground", ground.key()),
                ground.basis().citations(),
                Optional.empty());
    }

    private void leave(List<LeftOut> more) {
        for (int i = 0; i < more.size(); i++) {
            left.putIfAbsent(more.get(i).organ(), more.get(i));
        }
    }

    /** Which of several concerned leads, if a ground says so. */
    Optional<OrganId> lead() {
        Set<OrganId> concerned = concerned();
        if (concerned.size() < 2) {
            agreedOnAnother();
            return concerned.stream().findFirst();
        }
        for (Ground ground : rules.grounds()) {
            if (ground.effect() != Effect.SETTLES || met(ground, facts) != Truth.YES) {
                continue;
            }
            Nomination nomination = leading(ground);
            List<OrganId> named = nomination.organs();
            if (named.size() == 1 && concerned.contains(named.get(0))) {
                trace(ground, "route-ground-settles", named);
                bases.add(ground.basis());
                return Optional.of(named.get(0));
            }
            trace(ground, "route-ground-nobody", ImmutableList.of());
            notConcerned(ground, nomination);
        }
        return Optional.empty();
    }

    private Nomination leading(Ground ground) {
        return nominator.named(ground, Place.whole(facts.request()));
    }

    /** Where there is nothing to settle, an agreement on somebody else is not passed over in silence. */
    private void agreedOnAnother() {
        if (facts.request()
                .agreedLead()
                .filter(organ -> !concerned().contains(organ))
                .isEmpty()) {
            return;
        }
        for (Ground ground : rules.grounds()) {
            if (ground.names() == Ground.Names.AGREED && ground.when().test(facts) == Truth.YES) {
                notConcerned(ground, leading(ground));
            }
        }
    }

    private void notConcerned(Ground ground, Nomination nomination) {
        leave(nomination.left());
        for (OrganId organ : nomination.organs()) {
            left.putIfAbsent(organ, new LeftOut(organ, about("route-left-not-concerned", organ, ground)));
        }
    }

    /** What is known of a place: what its demand says of itself comes before what the petition says. */
    private RoutingFacts facts(Place place) {
        return place.demand().isEmpty()
                ? facts
                : new RoutingFacts(place.request(), facts.receiver(), facts.lies(), facts.visitLevel());
    }

    private Truth met(Ground ground, RoutingFacts asked) {
        Truth truth = ground.when().test(asked);
        if (truth == Truth.UNKNOWN) {
            open.add(open(ground, asked));
        }
        if (trace.on() && truth != Truth.YES) {
            trace(ground, truth == Truth.NO ? "route-ground-not-met" : "route-ground-open", ImmutableList.of(), asked);
        }
        return truth;
    }

    private Reason open(Ground ground, RoutingFacts asked) {
        return new Reason(
                "route-ground-open",
                ImmutableMap.of("ground", ground.key(), "facts", Sending.unknown(ground.when(), asked)),
                ground.basis().citations(),
                Optional.of("cure.route-fact-missing"));
    }

    private void trace(Ground ground, String code, Collection<OrganId> organs) {
        trace(ground, code, organs, facts);
    }

    private void trace(Ground ground, String code, Collection<OrganId> organs, RoutingFacts asked) {
        if (trace.on()) {
            ImmutableMap.Builder<String, String> args = ImmutableMap.builder();
            args.put("ground", ground.key());
            if (!organs.isEmpty()) {
                args.put("organs", Nominator.text(organs));
            }
            if (code.equals("route-ground-open")) {
                args.put("facts", Sending.unknown(ground.when(), asked));
            }
            trace.add(
                    new Step(day, day, code, args.buildOrThrow(), ground.basis().citations()));
        }
    }

    /** Who is concerned with what is handled; where everything is led another way, with the first demand of what the regime tries first. */
    Set<OrganId> concerned() {
        if (!handling.isEmpty() || led.size() < 2) {
            return handling.isEmpty() ? led : handling;
        }
        return new LinkedHashSet<>(firstLed().map(Part::organs).orElse(ImmutableList.of()));
    }

    /** What is led another way, beside that: whoever it goes to joins in nothing and disputes nothing. */
    List<Part> apart() {
        if (led.isEmpty()) {
            return ImmutableList.of();
        }
        Optional<Part> first = handling.isEmpty() ? firstLed() : Optional.empty();
        return parts.stream()
                .filter(part -> part.way().isPresent())
                .filter(part -> first.isEmpty()
                        || !part.ground().equals(first.get().ground())
                        || !first.get().organs().containsAll(part.organs()))
                .toList();
    }

    private Optional<Part> firstLed() {
        return rules.grounds().stream()
                .flatMap(ground -> parts.stream()
                        .filter(part -> part.way().isPresent() && part.ground().equals(Optional.of(ground.key()))))
                .findFirst();
    }

    Set<Reason> why() {
        return why;
    }

    /** The ground that named one who is concerned. */
    Optional<Ground> decisive(OrganId organ) {
        return Optional.ofNullable(namedBy.get(organ));
    }

    /** The one organ that all who are concerned carry on, where it was split. */
    Optional<OrganId> split() {
        return carriedOn.size() == 1 ? carriedOn.iterator().next() : Optional.empty();
    }

    Set<Basis> bases() {
        return bases;
    }

    Set<Reason> open() {
        return open;
    }

    void leaveOpen(Reason why) {
        open.add(why);
    }

    List<Part> parts() {
        return parts;
    }

    /** Whether somebody was found in each place. */
    boolean whole() {
        return why.isEmpty();
    }

    /** Those that were left out, and are not concerned by some other way. */
    List<LeftOut> left() {
        if (left.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<LeftOut> rest = ImmutableList.builder();
        for (LeftOut each : left.values()) {
            if (!handling.contains(each.organ()) && !led.contains(each.organ())) {
                rest.add(each);
            }
        }
        return rest.build();
    }
}
