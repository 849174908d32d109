package io.petition.assignment.remedy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.petition.assignment.ground.ReviewFacts;
import io.petition.assignment.ground.ReviewRule;
import io.petition.assignment.ground.ReviewRule.By;
import io.petition.assignment.ground.RoutingBook;
import io.petition.assignment.ground.RoutingRules;
import io.petition.assignment.remedy.Reviewers.Whose;
import io.petition.authority.Organ;
import io.petition.authority.OrganDirectory;
import io.petition.authority.competence.Superiors;
import io.petition.authority.region.Region;
import io.petition.authority.region.RegionTree;
import io.petition.authority.region.Tier;
import io.petition.condition.Truth;
import io.petition.explain.Reason;
import io.petition.law.Regime;
import io.petition.model.OrganId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Finds who reviews whose opinion 谁复查、谁复核. Pure and thread-safe: make it once for a regime and a directory. */
public final class Reviews {
    private final Regime regime;
    private final RoutingBook book;
    private final OrganDirectory directory;
    private final RegionTree regions;
    private final Superiors superiors;

    private Reviews(Regime regime, RoutingBook book, OrganDirectory directory, RegionTree regions) {
        this.regime = regime;
        this.book = book;
        this.directory = directory;
        this.regions = regions;
        this.superiors = Superiors.in(directory);
    }

    public static Reviews under(Regime regime, OrganDirectory directory, RegionTree regions) {
        Optional<RoutingBook> book = regime.part(RoutingBook.PART);
        checkArgument(book.isPresent(), "regime: %s has no routing rules; put a RoutingBook into it", regime);
        return new Reviews(regime, book.get(), directory, regions);
    }

    /** Who reviews, on a day. */
    public Reviewers reviewers(ReviewQuestion question, LocalDate asOf) {
        Optional<RoutingRules> rules =
                regime.governing(question.registered(), asOf).flatMap(book::of);
        Set<Organ> standing = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (OrganId id : question.opinionOf()) {
            List<Organ> heirs = directory.heirs(id, asOf);
            if (heirs.isEmpty()) {
                unknown.add(id.value());
            }
            standing.addAll(heirs);
        }
        if (!unknown.isEmpty()) {
            return new Reviewers.Nobody(
                    Reason.of("review-organ-unknown", ImmutableMap.of("organ", String.join(", ", unknown))));
        }
        Set<OrganId> against = against(question, asOf);
        ReviewFacts facts = facts(standing, question.opinionOf().size() > 1);
        for (ReviewRule rule : rules.map(RoutingRules::reviews).orElse(List.of())) {
            Truth truth = rule.when().test(facts);
            if (truth == Truth.YES) {
                return found(rule, standing, against, asOf).orElseGet(() -> nobody(question));
            }
            if (truth == Truth.UNKNOWN) {
                return new Reviewers.Nobody(open(rule, facts));
            }
        }
        return rules.isEmpty()
                ? new Reviewers.Nobody(Reason.of("route-no-rules", ImmutableMap.of("day", asOf.toString())))
                : nobody(question);
    }

    /** A rule that might be met comes before any after it: which facts would tell. */
    private static Reason open(ReviewRule rule, ReviewFacts facts) {
        String missing = rule.when().judge(facts).because().stream()
                .filter(because -> because.value().isEmpty())
                .map(because -> because.fact())
                .distinct()
                .collect(Collectors.joining(", "));
        return new Reason(
                "review-rule-open",
                ImmutableMap.of("facts", missing),
                rule.basis().citations(),
                Optional.of("cure.route-fact-missing"));
    }

    private static Reviewers nobody(ReviewQuestion question) {
        return new Reviewers.Nobody(Reason.of("review-nobody", ImmutableMap.of("organs", text(question.opinionOf()))));
    }

    private Set<OrganId> against(ReviewQuestion question, LocalDate day) {
        ImmutableSet.Builder<OrganId> against = ImmutableSet.builder();
        for (OrganId id : Sets.union(question.opinionOf(), question.before())) {
            against.add(id);
            directory.heirs(id, day).forEach(heir -> against.add(heir.id()));
        }
        return against.build();
    }

    private ReviewFacts facts(Set<Organ> organs, boolean joint) {
        Set<String> kinds = new LinkedHashSet<>();
        Set<Optional<Tier>> tiers = new LinkedHashSet<>();
        for (Organ organ : organs) {
            kinds.add(organ.kind());
            tiers.add(
                    organ.level().or(() -> regions.find(organ.region()).found().map(Region::tier)));
        }
        return new ReviewFacts(
                kinds.size() == 1
                        ? Optional.of(kinds.iterator().next()).filter(kind -> !kind.isEmpty())
                        : Optional.empty(),
                tiers.size() == 1 ? tiers.iterator().next() : Optional.empty(),
                joint);
    }

    private Optional<Reviewers> found(ReviewRule rule, Set<Organ> organs, Set<OrganId> against, LocalDate day) {
        Side line = rule.by() == By.BY_TERRITORY
                ? Side.NONE
                : side(organs, against, day, superiors::inLine, superiors::lineBreaks);
        Side territory = rule.by() == By.IN_LINE
                        || (governmentOnly(rule.by()) && !organs.stream().allMatch(Reviews::hasGovernment))
                ? Side.NONE
                : side(organs, against, day, superiors::byTerritory, superiors::territoryBreaks);
        Whose whose = rule.by() == By.EITHER ? Whose.PETITIONER : Whose.UNSETTLED;
        if (line.organ().isPresent() && territory.organ().isPresent() && !line.equals(territory)) {
            return Optional.of(
                    new Reviewers.Choice(line.organ().get(), territory.organ().get(), whose, rule.basis()));
        }
        Optional<OrganId> known = line.organ().or(territory::organ);
        Optional<Reason> broken = line.broken().or(territory::broken);
        if (known.isEmpty()) {
            return broken.map(Reviewers.Nobody::new);
        }
        return Optional.of(
                broken.isPresent()
                        ? new Reviewers.HalfChoice(known.get(), broken.get(), whose, rule.basis())
                        : new Reviewers.One(known.get(), rule.basis()));
    }

    /** Who stands above one way; or why that cannot be told. */
    private record Side(Optional<OrganId> organ, Optional<Reason> broken) {
        static final Side NONE = new Side(Optional.empty(), Optional.empty());
    }

    private Side side(
            Set<Organ> organs,
            Set<OrganId> against,
            LocalDate day,
            BiFunction<OrganId, LocalDate, List<Organ>> way,
            BiFunction<OrganId, LocalDate, Optional<Reason>> breaks) {
        Optional<OrganId> free = free(organs, against, day, way);
        if (free.isPresent()) {
            return new Side(free, Optional.empty());
        }
        Optional<Reason> why = Optional.empty();
        for (Organ organ : organs) {
            Optional<Reason> broken = breaks.apply(organ.id(), day);
            if (broken.isEmpty() && way.apply(organ.id(), day).isEmpty()) {
                return Side.NONE;
            }
            why = why.or(() -> broken);
        }
        return new Side(Optional.empty(), why);
    }

    /** Where the text names the government of the place, the superior in line does not stand in for one that is not known. */
    private static boolean governmentOnly(By by) {
        return by == By.BY_TERRITORY || by == By.EITHER;
    }

    private static boolean hasGovernment(Organ organ) {
        return organ.superiorByTerritory().isPresent();
    }

    /** The nearest above all of them, one way, that need not keep away. */
    private Optional<OrganId> free(
            Set<Organ> organs, Set<OrganId> against, LocalDate day, BiFunction<OrganId, LocalDate, List<Organ>> way) {
        Set<Organ> common = new LinkedHashSet<>();
        boolean first = true;
        for (Organ organ : organs) {
            List<Organ> above = way.apply(organ.id(), day);
            if (first) {
                common.addAll(above);
            } else {
                common.retainAll(above);
            }
            first = false;
        }
        return common.stream()
                .map(Organ::id)
                .filter(id -> !against.contains(id) && Collections.disjoint(superiors.above(id, day), against))
                .findFirst();
    }

    private static String text(Set<OrganId> organs) {
        return String.join(", ", organs.stream().map(OrganId::value).toList());
    }
}
