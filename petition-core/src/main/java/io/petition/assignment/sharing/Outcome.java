package io.petition.assignment.sharing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.explain.Finding;
import io.petition.model.PersonRef;
import io.petition.model.RegionCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads off a finished flow who has what, and by what it is measured. */
final class Outcome {
    private final Flow flow;
    private final Problem problem;
    private final Places places;
    private final Shortages shortages;
    private final List<Allocation.Unmet> unmet = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private long missing;
    private long cost;
    private long moved;

    Outcome(Flow flow, Places places) {
        this.flow = flow;
        this.problem = flow.problem();
        this.places = places;
        this.shortages = new Shortages(flow);
    }

    Allocation allocation() {
        ImmutableList.Builder<Allocation.Sponsored> cases = ImmutableList.builder();
        for (int each = 0; each < flow.cases(); each++) {
            cases.add(sponsored(each));
        }
        ImmutableList.Builder<Allocation.Load> loads = ImmutableList.builder();
        long lacking = 0;
        long squares = 0;
        for (int number = 0; number < flow.nobody(); number++) {
            Leader who = problem.leaders().get(number);
            Allocation.Load load =
                    new Allocation.Load(who.person(), who.held(), flow.load(number), who.least(), who.most());
            loads.add(load);
            lacking += load.lacking();
            squares += (long) load.total() * load.total();
            if (who.held() > who.most()) {
                note("sharing-over-quota", "held", Integer.toString(who.held()), "most", Integer.toString(who.most()));
            }
        }
        places.unknown().stream()
                .map(RegionCode::value)
                .sorted()
                .forEach(code ->
                        findings.add(Finding.warning("sharing-region-unknown", ImmutableMap.of("region", code))));
        cost += moved * problem.scheme().moved();
        Allocation.Figures figures = new Allocation.Figures(missing, lacking, cost, squares, moved);
        return new Allocation(cases.build(), unmet, loads.build(), figures, findings);
    }

    private Allocation.Sponsored sponsored(int number) {
        HardCase each = problem.cases().get(number);
        List<Integer> sponsors = new ArrayList<>();
        int lacks = 0;
        for (int slot = flow.start(number); slot < flow.start(number + 1); slot++) {
            if (flow.holder(slot) == flow.nobody()) {
                lacks++;
            } else {
                sponsors.add(flow.holder(slot));
                cost += Flow.highOf(flow.price(slot));
            }
        }
        sponsors.sort(Comparator.naturalOrder());
        if (lacks > 0) {
            missing += lacks;
            unmet.add(shortages.unmet(number, lacks));
        }
        List<PersonRef> has = sponsors.stream()
                .map(leader -> problem.leaders().get(leader).person())
                .toList();
        return new Allocation.Sponsored(each.id(), has, released(each, has));
    }

    private List<PersonRef> released(HardCase each, List<PersonRef> has) {
        Set<PersonRef> gone = new HashSet<>(each.existing());
        gone.removeAll(new HashSet<>(has));
        for (PersonRef existing : sorted(each.existing())) {
            Integer number = problem.numbers().get(existing);
            if (number == null) {
                note("sharing-existing-unknown", "case", each.id().value());
            } else {
                boolean never = problem.never(each, problem.leaders().get(number));
                if (never) {
                    note("sharing-existing-barred", "case", each.id().value());
                }
                // the price of what is kept has the saving in it; here the cost is told as the scheme tells it
                cost += never || gone.contains(existing) ? 0 : problem.scheme().moved();
                moved += gone.contains(existing) ? 1 : 0;
            }
        }
        return sorted(gone);
    }

    private static List<PersonRef> sorted(Set<PersonRef> persons) {
        return persons.stream().sorted(Comparator.comparing(PersonRef::value)).toList();
    }

    private void note(String code, String... args) {
        ImmutableMap.Builder<String, String> named = ImmutableMap.builder();
        for (int i = 0; i < args.length; i += 2) {
            named.put(args[i], args[i + 1]);
        }
        findings.add(Finding.warning(code, named.buildOrThrow()));
    }
}
