package io.petition.assignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.petition.assignment.ground.Basis;
import io.petition.assignment.ground.Ground;
import io.petition.assignment.ground.RoutingRules;
import io.petition.assignment.ground.Way;
import io.petition.assignment.ground.WayRule;
import io.petition.assignment.request.RoutingDemand;
import io.petition.assignment.request.RoutingFacts;
import io.petition.assignment.request.RoutingFacts.Lies;
import io.petition.assignment.request.RoutingRequest;
import io.petition.explain.Citation;
import io.petition.explain.Reason;
import io.petition.explain.Step;
import io.petition.explain.Trace;
import io.petition.law.Edition;
import io.petition.model.DemandId;
import io.petition.model.OrganId;
import io.petition.model.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The course of one question: who is concerned, who leads, how it gets there, who is told, and what is said of it all. */
final class Course {
    private final Setting setting;
    private final OldCodes.Reading reading;
    private final RoutingRequest request;
    private final LocalDate day;
    private final Trace trace;
    private final List<Place> places;

    Course(Setting setting, OldCodes.Reading reading, LocalDate day, Trace trace) {
        this.setting = setting;
        this.reading = reading;
        this.request = reading.request();
        this.day = day;
        this.trace = trace;
        this.places = Place.of(request);
    }

    Routed routed(Edition edition, RoutingRules rules) {
        Sending sending = new Sending(setting, day);
        RoutingFacts facts = sending.facts(request);
        Recusal recusal = Recusal.of(rules.recusals(), recused(facts), setting, day);
        Passage passage =
                new Passage(rules, facts, new Nominator(setting, rules.act(), request, recusal, day), day, trace);
        oldCodes(passage);
        for (int i = 0; i < places.size(); i++) {
            passage.take(places.get(i));
        }
        Optional<OrganId> lead = passage.lead();
        Deciding deciding = new Deciding(setting, recusal, day);
        if (lead.isPresent()) {
            return assigned(
                    rules,
                    passage,
                    recusal,
                    sending.facts(passage.asked(lead.get()), lead.get()),
                    lead.get(),
                    unplaced(passage, deciding));
        }
        if (passage.concerned().isEmpty()) {
            Optional<OrganId> goesTo = deciding.meanwhile(regions(), request.office());
            step("route-vacancy", Map.of("organ", goesTo.map(OrganId::value).orElse("")), ImmutableList.of());
            return new Vacancy(
                    ImmutableList.copyOf(passage.why()),
                    goesTo,
                    considered(rules, passage, recusal, facts, Optional.empty()));
        }
        Decider decider = deciding.decider(edition, passage.concerned(), passage.split());
        step(
                "route-dispute",
                Map.of("organs", Nominator.text(passage.concerned())),
                edition.disputeSteps().citations());
        return new CompetenceDispute(
                ImmutableList.copyOf(passage.concerned()),
                edition.disputeSteps().value(),
                decider,
                unplaced(passage, deciding),
                passage.apart(),
                considered(
                        rules,
                        passage,
                        recusal,
                        facts,
                        // Unclear duties after a split have a rule of their own, which stands among the grounds
                        // already.
                        decider instanceof Decider.OwnLevel
                                ? Optional.empty()
                                : Optional.of(new Basis(
                                        "dispute",
                                        edition.disputeSteps().citations(),
                                        edition.disputeSteps().standing()))));
    }

    private void oldCodes(Passage passage) {
        reading.read()
                .forEach((code, now) -> step(
                        "route-region-old", Map.of("region", code.value(), "now", now.value()), ImmutableList.of()));
        reading.unclear().forEach((code, today) -> passage.leaveOpen(OldCodes.several(code, today)));
    }

    /** Most petitions name nobody whom they are against: then nobody has to keep away. */
    private boolean againstNobody() {
        if (!request.complainedOf().isEmpty() || !request.persons().isEmpty()) {
            return false;
        }
        for (RoutingDemand demand : request.demands()) {
            if (!demand.complainedOf().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /**
     * As what somebody might have to keep away from it: each demand for itself, for whoever is accused in one gets the letter by none; and as the petition itself where it says what it
     * wants, or where no demand says what is wanted of those whom the petition is against.
     */
    private List<RoutingFacts> recused(RoutingFacts facts) {
        if (againstNobody()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<RoutingFacts> each = ImmutableList.builder();
        boolean said = request.purpose().isPresent() || request.matterClass().isPresent();
        if (said
                || request.demands().stream()
                        .noneMatch(demand -> demand.complainedOf().isEmpty())) {
            each.add(facts);
        }
        request.demands()
                .forEach(demand -> each.add(
                        new RoutingFacts(request.of(demand), facts.receiver(), facts.lies(), facts.visitLevel())));
        return each.build();
    }

    private Assignment assigned(
            RoutingRules rules,
            Passage passage,
            Recusal recusal,
            RoutingFacts facts,
            OrganId lead,
            List<Unplaced> unplaced) {
        // Whatever way a ground has to whom it names, who has it already need not send it to itself.
        Optional<Way> way = facts.lies().equals(Optional.of(Lies.SELF))
                ? Optional.empty()
                : passage.decisive(lead).flatMap(Ground::way);
        Optional<Basis> because = Optional.empty();
        if (way.isEmpty()) {
            Optional<WayRule> rule = Sending.rule(rules.ways(), facts);
            way = rule.map(WayRule::way);
            because = rule.map(WayRule::basis);
            Sending.open(rules.ways(), facts, way).ifPresent(passage::leaveOpen);
        }
        if (trace.on()) {
            step(
                    "route-way",
                    Map.of("way", way.map(Way::code).orElse("unknown"), "organ", lead.value()),
                    because.map(Basis::citations).orElse(ImmutableList.of()));
        }
        return new Assignment(
                lead,
                others(passage.concerned(), lead),
                way,
                unplaced,
                passage.apart(),
                considered(rules, passage, recusal, facts, because));
    }

    /** What nobody was found for, beside what somebody was. */
    private List<Unplaced> unplaced(Passage passage, Deciding deciding) {
        if (passage.whole()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Unplaced> unplaced = ImmutableList.builder();
        for (Part part : passage.parts()) {
            if (part.organs().isEmpty()) {
                Optional<OrganId> goesTo =
                        deciding.meanwhile(part.region().stream().toList(), request.office());
                step(
                        "route-unplaced",
                        Map.of(
                                "demand", part.demand().map(DemandId::value).orElse(""),
                                "region", part.region().map(RegionCode::value).orElse(""),
                                "organ", goesTo.map(OrganId::value).orElse("")),
                        ImmutableList.of());
                unplaced.add(new Unplaced(part.demand(), part.region(), part.why(), goesTo));
            }
        }
        return unplaced.build();
    }

    private static List<OrganId> others(Set<OrganId> concerned, OrganId lead) {
        if (concerned.size() == 1) {
            return ImmutableList.of();
        }
        return concerned.stream().filter(organ -> !organ.equals(lead)).toList();
    }

    private Considered considered(
            RoutingRules rules, Passage passage, Recusal recusal, RoutingFacts facts, Optional<Basis> last) {
        List<OrganId> concerned = ImmutableList.copyOf(passage.concerned());
        List<Told> told = new Telling(setting, recusal, day).told(rules, facts, competent(passage));
        Telling.open(rules, facts).ifPresent(passage::leaveOpen);
        List<Basis> aside = recusal.aside(facts);
        ImmutableSet.Builder<Basis> bases = ImmutableSet.builder();
        bases.addAll(passage.bases());
        last.ifPresent(bases::add);
        bases.addAll(recusal.applied());
        return new Considered(
                bases.build().asList(),
                passage.left(),
                passage.parts(),
                ImmutableList.copyOf(passage.open()),
                told,
                aside.isEmpty() ? ImmutableSet.of() : request.persons(),
                aside,
                new Boundaries(setting.regions()).of(request, places, concerned.size(), passage.whole()));
    }

    private static List<OrganId> competent(Passage passage) {
        ImmutableSet.Builder<OrganId> competent = ImmutableSet.builder();
        competent.addAll(passage.concerned());
        passage.apart().forEach(part -> competent.addAll(part.organs()));
        return competent.build().asList();
    }

    /**
     * Nothing governs: nobody is named, and who received it keeps it, unless it is one of those whom it or one of its demands is against or stands below
     * one: the letter is one.
     */
    Routed without(Reason why) {
        ImmutableSet.Builder<OrganId> against = ImmutableSet.builder();
        against.addAll(request.complainedOf());
        request.demands().forEach(demand -> against.addAll(demand.complainedOf()));
        Recusal recusal = Recusal.ofCaution(against.build(), setting, day);
        Optional<OrganId> goesTo = new Deciding(setting, recusal, day).keeping(request.office());
        step("route-vacancy", Map.of("organ", goesTo.map(OrganId::value).orElse("")), ImmutableList.of());
        return new Vacancy(
                ImmutableList.of(why),
                goesTo,
                Considered.builder()
                        .boundary(new Boundaries(setting.regions()).of(request, places, 0, false))
                        .build());
    }

    private List<RegionCode> regions() {
        return places.stream()
                .flatMap(place -> place.region().stream())
                .distinct()
                .toList();
    }

    private void step(String code, Map<String, String> args, List<Citation> citations) {
        if (trace.on()) {
            trace.add(new Step(day, day, code, ImmutableMap.copyOf(args), citations));
        }
    }
}
